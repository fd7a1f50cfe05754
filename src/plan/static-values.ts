/** Evaluates the expressions that must be known before the run. Types are checked afterwards by shape.ts. */
import { checkTemplate } from './check-expression.ts';
import { ExpressionFault, evaluateTemplate, type StaticContexts } from './expressions.ts';
import type { Reporter } from './report.ts';
import { hasExpression } from './templates.ts';
import { editMapping, fromPlain, type Node } from './tree.ts';

const known = new WeakMap<Node, boolean>();

/** Whether some text in the tree holds `${{ }}`. */
export function holdsExpression(node: Node): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string' && hasExpression(node.value);
  const before = known.get(node);
  if (before !== undefined) return before;
  const children = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  const holds = children.some(holdsExpression);
  known.set(node, holds);
  return holds;
}

/** The tree with its expressions evaluated, or undefined when one of them is wrong, which is reported. */
export function evaluateStatic(node: Node, contexts: StaticContexts, reporter: Reporter): Node | undefined {
  if (!holdsExpression(node)) return node;
  let ok = true;
  const walk = (part: Node): Node => {
    if (!holdsExpression(part)) return part;
    if (part.kind === 'list') return { ...part, items: part.items.map(walk) };
    if (part.kind === 'map') return editMapping(part, ({ value }) => walk(value));
    if (checkTemplate(part, 'static', reporter).ok) {
      try {
        return fromPlain(evaluateTemplate(String(part.value), contexts), part);
      } catch (error) {
        if (!(error instanceof ExpressionFault)) throw error;
        reporter.error('expression', part, error.message);
      }
    }
    ok = false;
    return part;
  };
  const evaluated = walk(node);
  return ok ? evaluated : undefined;
}
