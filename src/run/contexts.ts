/** The contexts that expressions read: `github`, `runner`, `env` from the job, `needs` and `steps` from the run. */
import { readFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import type { Conclusion } from '../core/conclusions.ts';
import { collectAncestors, type PlanGraph } from '../core/graph.ts';
import type { Json, Plan } from '../core/plan.ts';
import type { StaticContexts } from '../plan/expressions.ts';

/** GitHub's names for what Node calls the platform and the processor. */
const SYSTEMS: Record<string, string> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
const PROCESSORS: Record<string, string> = { x64: 'X64', ia32: 'X86', arm64: 'ARM64', arm: 'ARM' };

/** GITHUB_* variables that hold the paths of command files: no part of the `github` context. */
const FILE_VARIABLES = new Set(['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY', 'ACTION_PATH', 'ACTIONS']);

/**
 * Reads the contexts that are known before the run. `github` has each GITHUB_* variable under its name in small
 * letters and the event; on a laptop it is almost empty, and a missing property is an empty string, as at GitHub.
 */
export function readStaticContexts(
  env: Record<string, string | undefined>,
  workflow: { matrix: Json; job: Json },
): StaticContexts {
  const github: Record<string, Json> = {};
  const runner: Record<string, Json> = {
    os: SYSTEMS[platform()] ?? platform(),
    arch: PROCESSORS[arch()] ?? arch(),
    debug: '',
  };
  const known: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    known[name] = value;
    if (name.startsWith('GITHUB_') && !FILE_VARIABLES.has(name.slice(7))) github[name.slice(7).toLowerCase()] = value;
    if (name.startsWith('RUNNER_')) runner[name.slice(7).toLowerCase()] = value;
  }
  github.event = readEvent(env.GITHUB_EVENT_PATH);
  return { github, runner, env: known, ...workflow };
}

/** An unreadable event is an empty one: it is no reason not to run. */
function readEvent(path: string | undefined): Json {
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch {
    return {};
  }
}

/** What the expressions of later steps may ask of a step that has ended. */
export interface EndedStep {
  /** As GitHub says it: success where the failure was allowed. */
  conclusion: Conclusion;
  outcome: Conclusion;
  outputs: Record<string, string>;
}

/**
 * The `needs` and `steps` contexts of a step: all that it needs, directly or not. A matrix stands under its own id
 * too: its result is the worst of its steps', of an output that several set the last in plan order counts, as at GitHub.
 */
export function describeNeeds(
  plan: Plan,
  graph: PlanGraph,
  ended: ReadonlyMap<number, EndedStep>,
  step: number,
): Record<string, Json> {
  const context: Record<string, Json> = Object.create(null);
  const ancestors = [...collectAncestors(graph.needs, [step])].sort((a, b) => a - b);
  const groups = new Map<number, EndedStep[]>();
  for (const index of ancestors) {
    const end = ended.get(index);
    if (!end) continue;
    const { id, group } = plan.steps[index]!;
    context[id] = describeStep(end);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), end]);
  }
  for (const [group, ends] of groups) {
    context[plan.groups[group]!.id] = describeStep({
      conclusion: worst(ends.map((end) => end.conclusion)),
      outcome: worst(ends.map((end) => end.outcome)),
      outputs: Object.assign({}, ...ends.map((end) => end.outputs)),
    });
  }
  return context;
}

function describeStep({ conclusion, outcome, outputs }: EndedStep): Json {
  return { result: conclusion, conclusion, outcome, outputs: { ...outputs } };
}

function worst(conclusions: Conclusion[]): Conclusion {
  const order: Conclusion[] = ['failure', 'cancelled', 'skipped'];
  return order.find((conclusion) => conclusions.includes(conclusion)) ?? 'success';
}
