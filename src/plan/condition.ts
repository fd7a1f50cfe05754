/** Reads a step's `if` with GitHub's rules for bare expressions, `${{ }}` and status functions. */
import type { Condition } from '../core/plan.ts';
import { type Checked, checkExpression } from './check-expression.ts';
import type { Reporter } from './report.ts';
import { hasExpression, splitTemplate } from './templates.ts';
import { locatePart, type Scalar } from './tree.ts';

/** The condition with what it names; undefined after an error or for an empty text. */
export function readCondition(
  node: Scalar,
  reporter: Reporter,
): { condition: Condition; checked: Checked } | undefined {
  const text = String(node.value ?? '');
  if (text.trim() === '') return undefined;
  const bare = findExpression(node, text, reporter);
  if (!bare) return undefined;
  const checked = checkExpression(node, bare.expression, bare.index, 'condition', reporter);
  if (!checked.ok) return undefined;
  const asksStatus = checked.statusFunctions.some((name) => name !== 'success');
  const implied = checked.statusFunctions.length === 0;
  const expression = implied ? `success() && (${bare.expression})` : bare.expression;
  return { condition: { expression, asksStatus }, checked };
}

function findExpression(
  node: Scalar,
  text: string,
  reporter: Reporter,
): { expression: string; index: number } | undefined {
  if (!hasExpression(text)) return { expression: text.trim(), index: text.length - text.trimStart().length };
  const { parts, unclosed } = splitTemplate(text);
  if (unclosed !== undefined) {
    reporter.error('expression', locatePart(reporter.places, node, text, unclosed, 3), '"${{" has no "}}" behind it');
    return undefined;
  }
  const [first, ...others] = parts.filter((part) => part.kind === 'expression' || part.text.trim() !== '');
  if (first?.kind === 'expression' && others.length === 0) return first;
  reporter.error('if-always-true', node, `"${text.trim()}" is text around an expression, and text is always true`, {
    advice: `write it as one expression: ${text.replaceAll(/\$\{\{\s*|\s*\}\}/g, '').trim()}`,
  });
  return undefined;
}
