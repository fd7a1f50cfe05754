/** Reads one entry of `steps` as it is written: what does not depend on its matrix or on other steps. */
import type { Condition, Template } from '../core/plan.ts';
import { type Checked, checkTemplate, type Reference } from './check-expression.ts';
import { readCondition } from './condition.ts';
import { readEnv } from './env.ts';
import type { Reporter } from './report.ts';
import { refuseExpressions } from './run-text.ts';
import { ID } from './schema.ts';
import { dropUnknownKeys, sayValue } from './shape.ts';
import { hasExpression } from './templates.ts';
import { type Entry, editMapping, type Mapping, type Node, type Scalar, type Span } from './tree.ts';

/** A step as written. A matrix makes several steps of the plan from it. */
export interface WrittenStep {
  /** The entry's mapping; its static keys are still to be evaluated. */
  map: Mapping;
  /** Where the step begins. */
  span: Span;
  id?: { value: string; span: Span };
  /** What stands in place of an id where it is wrong, so that needs of it are no mistakes of their own. */
  wrongId?: string;
  run: string;
  needs: { id: string; span: Span }[];
  condition?: Condition;
  env: Record<string, Template>;
  references: Reference[];
  /** Where its `if` names `failure()`. */
  asksFailure?: Span;
}

/** Undefined when the entry is no step at all; other mistakes are reported, and what is right is kept. */
export function readStep(node: Node, number: number, reporter: Reporter): WrittenStep | undefined {
  if (node.kind !== 'map') {
    const advice = node.kind === 'scalar' && typeof node.value === 'string' ? 'write "- run: …"' : undefined;
    const message = `step ${number} must be a mapping with "run", not ${sayValue(node)}`;
    reporter.error('wrong-type', node, message, advice === undefined ? {} : { advice });
    return undefined;
  }
  const map = editMapping(dropUnknownKeys(node, 'step', reporter), ({ key, value }) => {
    // At GitHub too a name may look like a number.
    if (key !== 'name' || value.kind !== 'scalar') return value;
    return { ...value, value: scalarText(value, reporter) };
  });
  const { env, references } = readEnv(map.entries.get('env')?.value, 'late', reporter);
  for (const key of ['continue-on-error', 'timeout-minutes']) {
    const value = map.entries.get(key)?.value;
    if (value) references.push(...checkLate(value, reporter).references);
  }
  const first = node.entries.values().next().value;
  const id = readId(map.entries.get('id'), reporter);
  const read = readIf(map.entries.get('if')?.value, reporter);
  references.push(...(read?.checked.references ?? []));
  const asksFailure = read?.checked.statusFunctions.includes('failure') ? map.entries.get('if')!.value : undefined;
  return {
    map,
    span: first ? first.keySpan : node,
    ...id,
    run: readRun(node, map.entries.get('run'), number, reporter),
    needs: readNeeds(map.entries.get('needs')?.value, reporter),
    ...(read && { condition: read.condition }),
    env,
    references,
    ...(asksFailure && { asksFailure }),
  };
}

function checkLate(value: Node, reporter: Reporter): Checked {
  const nothing: Checked = { ok: true, references: [], statusFunctions: [] };
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || !hasExpression(value.value)) return nothing;
  return checkTemplate(value, 'late', reporter);
}

function readIf(value: Node | undefined, reporter: Reporter): ReturnType<typeof readCondition> {
  return value?.kind === 'scalar' ? readCondition(value, reporter) : undefined;
}

function readId(entry: Entry | undefined, reporter: Reporter): Pick<WrittenStep, 'id' | 'wrongId'> {
  if (!entry) return {};
  const { value } = entry;
  if (value.kind === 'scalar' && typeof value.value === 'string' && ID.test(value.value)) {
    return { id: { value: value.value, span: value } };
  }
  if (!refuseTemplate(value, 'id', reporter)) {
    const advice = 'use letters, digits, "_" and "-", the first a letter or "_"';
    reporter.error('wrong-id', value, `${sayValue(value)} cannot be an id`, { advice });
  }
  return value.kind === 'scalar' ? { wrongId: String(value.value) } : {};
}

/** Ids and needs make the graph, which must be known before anything is evaluated. */
function refuseTemplate(value: Node, key: string, reporter: Reporter): boolean {
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || !hasExpression(value.value)) return false;
  reporter.error('expression-not-here', value, `"${key}" cannot hold an expression`, { advice: 'write the id itself' });
  return true;
}

function readRun(step: Mapping, entry: Entry | undefined, number: number, reporter: Reporter): string {
  if (!entry) {
    // An unknown key such as `script` has been reported with the advice to write `run`.
    const guessed = [
      'uses',
      'with',
      'cmd',
      'cmds',
      'command',
      'commands',
      'script',
      'exec',
      'steps',
      'parallel',
      'wait',
    ];
    if (guessed.some((key) => step.entries.has(key))) return '';
    const first = step.entries.values().next().value;
    reporter.error('missing-run', first?.keySpan ?? step, `step ${number} has no command`, { advice: 'add "run"' });
    return '';
  }
  const { value } = entry;
  if (value.kind !== 'scalar') {
    const advice = value.kind === 'list' ? 'write the commands below each other after "run: |"' : 'write text';
    reporter.error('wrong-type', value, `"run" must be a command, not ${sayValue(value)}`, { advice });
    return '';
  }
  const run = scalarText(value, reporter);
  if (run.trim() === '') {
    reporter.error('missing-run', value, `the command of step ${number} is empty`);
  } else if (run.includes('\0')) {
    reporter.error('wrong-type', value, '"run" has a NUL in it, which no shell can read');
  }
  refuseExpressions(value, run, reporter);
  return run;
}

/** `run: true` means the command `true`, and `run: 1.0` not `1`. */
function scalarText(node: Scalar, reporter: Reporter): string {
  return typeof node.value === 'string' ? node.value : reporter.places.text.slice(node.start, node.end);
}

function readNeeds(node: Node | undefined, reporter: Reporter): WrittenStep['needs'] {
  if (!node) return [];
  const needs: WrittenStep['needs'] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    if (refuseTemplate(item, 'needs', reporter)) continue;
    if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value === '') {
      reporter.error('wrong-type', item, `"needs" must be an id or a list of ids, not ${sayValue(item)}`);
    } else if (needs.some(({ id }) => id === item.value)) {
      reporter.warn('duplicate-need', item, `"${item.value}" stands in "needs" twice`, { advice: 'remove one' });
    } else {
      needs.push({ id: item.value, span: item });
    }
  }
  return needs;
}
