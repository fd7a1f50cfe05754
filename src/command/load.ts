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
import { availableCores } from '../run/cores.ts';
import { isFile, readTextFile } from '../run/files.ts';

/** What a call says beside the plan; texts are as the user wrote them, absent or empty ones change nothing. */
export interface Overrides {
  only?: string;
  skip?: string;
  maxParallel?: string;
  schedule?: string;
  failFast?: string;
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
}

/** What reading gave: diagnostics always, the plan only without errors; `file` and `text` are for printing them. */
export interface LoadOutcome {
  file: string;
  text: string;
  /** The text came with the call: there is no such file. */
  inline: boolean;
  diagnostics: Diagnostic[];
  loaded?: Loaded;
}

const USUAL_PLACES = [
  '.github/parallel-plan.yml',
  '.github/parallel-plan.yaml',
  'parallel-plan.yml',
  'parallel-plan.yaml',
];
const INLINE = '(inline plan)';
/** Beyond this nothing is read at all; what a plan may hold is judged by its reader. */
const LARGEST_FILE_BYTES = 16 << 20;

export function loadPlan(request: LoadRequest): LoadOutcome {
  const source = findSource(request);
  if ('fault' in source) {
    const message = `plan "${source.file}" cannot be read: ${source.fault}; name the plan's path, or put one at ${USUAL_PLACES[0]}`;
    return {
      file: source.file,
      text: '',
      inline: false,
      diagnostics: [{ code: 'no-plan', severity: 'error', message }],
    };
  }
  const { file, text } = source;
  const inline = file === INLINE;
  const { plan, diagnostics } = readPlan({ text, file, contexts: request.contexts });
  if (!plan) return { file, text, inline, diagnostics };
  diagnostics.push(...applyOverrides(plan, request.overrides));
  const selected = selectSteps(plan, {
    only: splitIds(request.overrides.only),
    skip: splitIds(request.overrides.skip),
  });
  if ('diagnostics' in selected) diagnostics.push(...selected.diagnostics);
  if ('diagnostics' in selected || diagnostics.some(({ severity }) => severity === 'error')) {
    return { file, text, inline, diagnostics };
  }
  return { file, text, inline, diagnostics, loaded: layOut(plan, selected.steps) };
}

function findSource({ plan, root }: LoadRequest): { file: string; text: string } | { file: string; fault: string } {
  if (plan?.includes('\n')) return { file: INLINE, text: plan };
  const file = plan || USUAL_PLACES.find((place) => isFile(resolve(root, place))) || USUAL_PLACES[0]!;
  return { file, ...readTextFile(resolve(root, file), LARGEST_FILE_BYTES) };
}

function applyOverrides(plan: Plan, { maxParallel, schedule, failFast }: Overrides): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const override = (name: string, text: string, takes: string, apply: () => boolean) => {
    if (apply()) return;
    const message = `${name} cannot be "${text}"; it takes ${takes}`;
    faults.push({ code: 'bad-option', severity: 'error', message });
  };
  if (maxParallel) {
    override('max-parallel', maxParallel, 'auto, a number, or a share of the cores such as 75%', () => {
      const value = parseMaxParallel(maxParallel);
      if (value) plan.maxParallel = value;
      return value !== undefined;
    });
  }
  if (schedule) {
    override('schedule', schedule, 'eager or layers', () => {
      if (schedule === 'eager' || schedule === 'layers') plan.schedule = schedule;
      return plan.schedule === schedule;
    });
  }
  if (failFast) {
    override('fail-fast', failFast, 'false, true or no-new', () => {
      const value = parseFailFast(failFast);
      if (value) plan.failFast = value;
      return value !== undefined;
    });
  }
  return faults;
}

function splitIds(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter((id) => id !== '');
}

function layOut(plan: Plan, selection: Selected[]): Loaded {
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
