/** Refuses `${{ }}` in commands, which would let values become code, and shows how to pass the value instead. */

import { variableFor } from './check-expression.ts';
import { FOREIGN_CONTEXTS, parseExpression } from './parse-expression.ts';
import type { Reporter } from './report.ts';
import { splitTemplate } from './templates.ts';
import { locatePart, type Scalar } from './tree.ts';

export function refuseExpressions(node: Scalar, run: string, reporter: Reporter): void {
  const { parts, unclosed } = splitTemplate(run);
  if (unclosed !== undefined) {
    const span = locatePart(reporter.places, node, run, unclosed, 3);
    reporter.error('expression-in-run', span, '"run" is never templated, and this "${{" has no "}}"');
  }
  for (const part of parts) {
    if (part.kind === 'text') continue;
    const open = run.lastIndexOf('${{', part.index);
    const span = locatePart(
      reporter.places,
      node,
      run,
      open,
      run.indexOf('}}', part.index + part.expression.length) + 2 - open,
    );
    const message = `"run" is never templated, so "\${{ ${part.expression} }}" would stay as it is`;
    reporter.error('expression-in-run', span, message, { advice: advise(part.expression) });
  }
}

function advise(expression: string): string {
  const parsed = parseExpression(expression);
  const mention = 'mentions' in parsed ? parsed.mentions.find(({ kind }) => kind === 'context') : undefined;
  if (mention?.name === 'env' && mention.text === expression) return `write "$${mention.property}"`;
  const variable = mention ? variableFor(mention) : 'VALUE';
  if (mention && (FOREIGN_CONTEXTS as readonly string[]).includes(mention.name)) {
    return `put "${variable}: \${{ ${expression} }}" under "env:" of the "uses:" step and write "$${variable}"`;
  }
  return `add "env: { ${variable}: '\${{ ${expression.replaceAll("'", "''")} }}' }" to the step and write "$${variable}"`;
}
