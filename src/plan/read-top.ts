/** Reads the top of a plan: all keys but `steps` and `env`, which it hands on as they are. */
import { checkShell } from './build-step.ts';
import { checkTemplate } from './check-expression.ts';
import type { StaticContexts } from './expressions.ts';
import type { Reporter } from './report.ts';
import type { PlanValues } from './schema.ts';
import { checkTypes, dropUnknownKeys, sayValue } from './shape.ts';
import { evaluateStatic, holdsExpression } from './static-values.ts';
import { editMapping, findNode, type Mapping, type Node, toPlain } from './tree.ts';

export interface Top {
  map: Mapping;
  values: PlanValues;
  env?: Node;
  steps: Node[];
}

/** Undefined when there are no steps to read, which is reported. */
export function readTop(root: Node | undefined, contexts: StaticContexts, reporter: Reporter): Top | undefined {
  if (!root || (root.kind === 'scalar' && root.value === null)) {
    if (!reporter.hasErrors()) reporter.error('empty-plan', root, 'the plan is empty', { advice: 'add "steps"' });
    return undefined;
  }
  if (root.kind !== 'map') {
    reporter.error('wrong-type', root, `a plan must be a mapping with "steps", not ${sayValue(root)}`);
    return undefined;
  }
  const known = dropUnknownKeys(root, 'plan', reporter);
  const steps = readSteps(root, known, reporter);
  const evaluated = editMapping(known, ({ key, value }) => {
    if (key === 'steps' || key === 'env') return undefined;
    return key === 'defaults' ? evaluateDefaults(value, contexts, reporter) : evaluateStatic(value, contexts, reporter);
  });
  const map = checkTypes(evaluated, 'plan', reporter);
  const values = toPlain(map) as PlanValues;
  const shell = values.defaults?.run?.shell;
  if (shell !== undefined) checkShell(shell, findNode(map, ['defaults', 'run', 'shell']).node, reporter);
  const env = known.entries.get('env')?.value;
  return steps && { map, values, steps, ...(env && { env }) };
}

function readSteps(root: Mapping, known: Mapping, reporter: Reporter): Node[] | undefined {
  const entry = root.entries.get('steps');
  const value = known.entries.get('steps')?.value;
  if (value?.kind === 'list' && value.items.length > 0) return value.items;
  if (value && value.kind !== 'list') {
    const advice = value.kind === 'map' ? { advice: 'write each step as "- id: …" below each other' } : {};
    reporter.error('wrong-type', value, `"steps" must be a list of steps, not ${sayValue(value)}`, advice);
  } else if (entry) {
    reporter.error('empty-plan', entry.keySpan, 'the plan has no steps', { advice: 'add one with "run"' });
  } else if (known.entries.size === root.entries.size) {
    // Otherwise an unknown key, already reported, may stand where "steps" should.
    reporter.error('empty-plan', root, 'the plan has no "steps"', { advice: 'add them' });
  }
  return undefined;
}

/** The steps' default time-out is evaluated when a step starts, as the steps' own. */
function evaluateDefaults(node: Node, contexts: StaticContexts, reporter: Reporter): Node | undefined {
  if (node.kind !== 'map') return evaluateStatic(node, contexts, reporter);
  return editMapping(node, ({ key, value }) => {
    if (key !== 'timeout-minutes' || value.kind !== 'scalar' || !holdsExpression(value)) {
      return evaluateStatic(value, contexts, reporter);
    }
    return checkTemplate(value, 'static', reporter).ok ? value : undefined;
  });
}
