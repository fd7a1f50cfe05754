/** Finds and reads the plan of a call, puts the call's own options over it, and lays it out. */
import { resolve } from 'node:path';
import { chooseLanes } from '../core/choose-lanes.ts';
import { noEstimate, type Weights, weighPlan } from '../core/estimate.ts';
import { buildGraph, type PlanGraph } from '../core/graph.ts';
import { orderByRank, ranksOf } from '../core/layers.ts';
import type { Plan } from '../core/plan.ts';
import type { Selected } from '../core/scheduler-types.ts';
import type { Diagnostic } from '../plan/diagnostics.ts';
import type { StaticContexts } from '../plan/expressions.ts';
import { readPlan } from '../plan/read.ts';
import { selectSteps } from '../plan/select.ts';
import { parseFailFast, parseMaxParallel } from '../plan/values.ts';
import type { MatcherData } from '../problems/matcher.ts';
import { availableCores } from '../run/cores.ts';
import { isFile, readTextFile } from '../run/files.ts';
import { readMatcherFiles } from '../run/matcher-files.ts';
import { INLINE_FILE } from './reproduce.ts';

/** What a call says beside the plan; texts are as the user wrote them, absent or empty ones change nothing. */
export interface Overrides {
  only?: string;
  skip?: string;
  maxParallel?: string;
  schedule?: string;
  failFast?: string;
  rerunAlone?: string;
  /** Beside those of the plan. */
  problemMatchers?: string;
}

export interface LoadRequest {
  /** A path from `root`, or with a newline in it the plan itself; absent: the usual places. */
  plan?: string;
  root: string;
  contexts: StaticContexts;
  overrides: Overrides;
}

/** A plan ready to run. */
export interface Loaded {
  plan: Plan;
  graph: PlanGraph;
  weights: Weights;
  startOrder: number[];
  selection: Selected[];
  cores: number;
  lanes: number;
  lanesBecause: string;
  /** Of the plan's files and the call's, asked before our own. */
  matchers: MatcherData[];
}

/** What reading gave: diagnostics always, the plan only without errors; `file` and `text` are for printing them. */
export interface LoadOutcome {
  file: string;
  text: string;
  diagnostics: Diagnostic[];
  loaded?: Loaded;
}

const USUAL_PLACES = [
  '.github/parallel-plan.yml',
  '.github/parallel-plan.yaml',
  'parallel-plan.yml',
  'parallel-plan.yaml',
];
/** Beyond this nothing is read at all; what a plan may hold is judged by its reader. */
const LARGEST_FILE_BYTES = 16 << 20;

export function loadPlan(request: LoadRequest): LoadOutcome {
  const overrides = readOverrides(request.overrides);
  const source = findSource(request);
  if ('fault' in source) {
    const { file, fault } = source;
    const message = `plan "${file}" cannot be read: ${fault}; name the plan's path, or put one at ${USUAL_PLACES[0]}`;
    return { file, text: '', diagnostics: [{ code: 'no-plan', severity: 'error', message }, ...overrides.diagnostics] };
  }
  const { file, text } = source;
  const { plan, diagnostics } = readPlan({ text, file, contexts: request.contexts });
  diagnostics.push(...overrides.diagnostics);
  if (!plan) return { file, text, diagnostics };
  Object.assign(plan, overrides.values);
  // Whoever switches it off for a run means every step; switched on, a step may still say no.
  if (plan.rerunAlone === false) for (const step of plan.steps) delete step.rerunAlone;
  const { matchers, faults } = readMatcherFiles(request.root, [
    ...splitNames(request.overrides.problemMatchers),
    ...plan.problemMatchers,
  ]);
  diagnostics.push(...faults.map((message) => ({ code: 'bad-matchers', severity: 'error' as const, message })));
  const selected = selectSteps(plan, {
    only: splitNames(request.overrides.only),
    skip: splitNames(request.overrides.skip),
  });
  if ('diagnostics' in selected) diagnostics.push(...selected.diagnostics);
  if ('diagnostics' in selected || diagnostics.some(({ severity }) => severity === 'error')) {
    return { file, text, diagnostics };
  }
  return { file, text, diagnostics, loaded: { ...layOut(plan, selected.steps), matchers } };
}

function findSource({ plan, root }: LoadRequest): { file: string; text: string } | { file: string; fault: string } {
  if (plan?.includes('\n')) return { file: INLINE_FILE, text: plan };
  const file = plan || USUAL_PLACES.find((place) => isFile(resolve(root, place))) || USUAL_PLACES[0]!;
  return { file, ...readTextFile(resolve(root, file), LARGEST_FILE_BYTES) };
}

/** Reads them without the plan, so that their faults are told together with those of the plan. */
function readOverrides({ maxParallel, schedule, failFast, rerunAlone }: Overrides): {
  values: Partial<Pick<Plan, 'maxParallel' | 'schedule' | 'failFast' | 'rerunAlone'>>;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  function read<T>(name: string, text: string | undefined, takes: string, parse: (text: string) => T | undefined) {
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) {
      const message = `${name} cannot be "${text}"; it takes ${takes}`;
      diagnostics.push({ code: 'bad-option', severity: 'error', message });
    }
    return value;
  }
  const lanes = read(
    'max-parallel',
    maxParallel,
    'auto, a number, or a share of the cores such as 75%',
    parseMaxParallel,
  );
  const order = read('schedule', schedule, 'eager or layers', (text) =>
    text === 'eager' || text === 'layers' ? text : undefined,
  );
  const halt = read('fail-fast', failFast, 'false, true or no-new', parseFailFast);
  const rerun = read('rerun-alone', rerunAlone, 'true or false', (text) =>
    text === 'true' || text === 'false' ? text === 'true' : undefined,
  );
  return {
    values: {
      ...(lanes !== undefined && { maxParallel: lanes }),
      ...(order !== undefined && { schedule: order }),
      ...(halt !== undefined && { failFast: halt }),
      ...(rerun !== undefined && { rerunAlone: rerun }),
    },
    diagnostics,
  };
}

function splitNames(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter((id) => id !== '');
}

function layOut(plan: Plan, selection: Selected[]): Omit<Loaded, 'matchers'> {
  const graph = buildGraph(plan.steps.map((step) => step.needs));
  const weights = weighPlan(plan, noEstimate);
  const machine = availableCores();
  const { lanes, because } = chooseLanes(plan.maxParallel, machine);
  return {
    plan,
    graph,
    weights,
    startOrder: orderByRank(ranksOf(graph, weights.values)),
    selection,
    cores: machine.cores,
    lanes,
    lanesBecause: because,
  };
}
