/** The plan before it runs: layers, batches, critical path, expected makespan. For `explain` and the head of a log. */
import type { Weights } from '../core/estimate.ts';
import type { PlanGraph } from '../core/graph.ts';
import { cutBatches, findCriticalPath, groupByLayer, layersOf } from '../core/layers.ts';
import type { Plan } from '../core/plan.ts';
import { formatDuration } from './format.ts';

export interface Outlook {
  plan: Plan;
  graph: PlanGraph;
  /** 0 for steps that do not run. */
  weights: Weights;
  /** By step index: false for what `--only` and `--skip` leave out. */
  runs: readonly boolean[];
  startOrder: readonly number[];
  lanes: number;
  /** Why so many, in one line. */
  lanesBecause: string;
  /** From the simulator, in the unit of the weights. */
  makespan: number;
}

/** Ids in one line of a head; a plan of 5,000 steps must not fill the log before it starts. */
const HEAD_IDS = 12;

/** A few lines for the top of a log. */
export function renderHead(outlook: Outlook): string {
  const path = findPath(outlook);
  const batches = listBatches(outlook);
  const parts = [
    countSteps(outlook),
    `in ${count(listLayers(outlook).length, 'layer')}`,
    ...(batches.length > 0 ? [`and ${count(batches.length, 'batch', 'batches')}, one after the other,`] : []),
    `on ${count(outlook.lanes, 'lane')}: ${outlook.lanesBecause}`,
  ];
  const lines = [parts.join(' ')];
  if (path.length > 1) lines.push(`critical path: ${namePath(outlook, path, HEAD_IDS)}`);
  if (outlook.runs.filter(Boolean).length > 1) lines.push(expectation(outlook));
  return `${lines.join('\n')}\n`;
}

/** What `check` says of a plan without mistakes. */
export function renderVerdict({ file, steps }: Plan): string {
  return `${file} is right: ${count(steps.length, 'step')}\n`;
}

/** The whole view of `explain`. */
export function renderExplanation(outlook: Outlook): string {
  const { plan } = outlook;
  const layers = listLayers(outlook);
  const batches = listBatches(outlook);
  const path = findPath(outlook);
  const out = [
    `${plan.file}: ${countSteps(outlook)} in ${count(layers.length, 'layer')}`,
    `${count(outlook.lanes, 'lane')}: ${outlook.lanesBecause}`,
    '',
  ];
  for (const [layer, steps] of layers.entries()) {
    out.push(`layer ${layer + 1}`);
    for (const index of steps) out.push(`  ${describeStep(outlook, index)}`);
  }
  if (batches.length > 0) {
    out.push('', 'batches, one after the other');
    for (const [i, steps] of batches.entries()) {
      out.push(`  ${i + 1}: ${steps.map((index) => plan.steps[index]!.id).join(', ')}`);
    }
  }
  out.push('', `critical path: ${namePath(outlook, path, Number.POSITIVE_INFINITY)}`, expectation(outlook));
  return `${out.join('\n')}\n`;
}

function countSteps({ plan, runs }: Outlook): string {
  const all = count(plan.steps.length, 'step');
  const chosen = runs.filter(Boolean).length;
  return chosen === plan.steps.length ? all : `${chosen} of ${all}`;
}

/** The layers that have steps to run. */
function listLayers({ graph, runs }: Outlook): number[][] {
  return keepRunning(groupByLayer(layersOf(graph)), runs);
}

/** Empty where nothing but needs holds steps back. */
function listBatches({ plan, graph, startOrder, runs }: Outlook): number[][] {
  return plan.schedule === 'layers' ? keepRunning(cutBatches(layersOf(graph), startOrder, plan.maxBatch), runs) : [];
}

function keepRunning(groups: number[][], runs: readonly boolean[]): number[][] {
  return groups.map((steps) => steps.filter((step) => runs[step])).filter((steps) => steps.length > 0);
}

function findPath({ graph, weights, runs }: Outlook): number[] {
  return findCriticalPath(graph, weights.values).filter((step) => runs[step]);
}

function describeStep({ plan, weights }: Outlook, index: number): string {
  const step = plan.steps[index]!;
  const needs = step.needs.map((need) => plan.steps[need]!.id);
  const notes = [
    ...(step.name === step.id ? [] : [step.name]),
    ...(needs.length > 0 ? [`needs ${needs.join(', ')}`] : []),
    ...(step.condition ? [`if ${step.condition.expression}`] : []),
    ...(step.locks.length > 0 ? [`locks ${step.locks.join(', ')}`] : []),
    ...(step.cpus === undefined ? [] : [`${count(step.cpus, 'cpu')}`]),
    ...(weights.unit === 'ms' ? [`usually ${formatDuration(weights.values[index]!)}`] : []),
  ];
  return notes.length > 0 ? `${step.id}: ${notes.join('; ')}` : step.id;
}

function namePath({ plan, weights }: Outlook, path: readonly number[], most: number): string {
  const names = path.map((index) => {
    const { id } = plan.steps[index]!;
    return weights.unit === 'ms' ? `${id} (${formatDuration(weights.values[index]!)})` : id;
  });
  if (names.length <= most) return names.join(' → ');
  return `${names.slice(0, most - 1).join(' → ')} → … → ${names.at(-1)} (${names.length} steps)`;
}

function expectation({ weights, makespan }: Outlook): string {
  const work = weights.values.reduce((sum, value) => sum + value, 0);
  const speedup = makespan > 0 ? work / makespan : 1;
  if (weights.unit === 'ms') {
    return `expected: ${formatDuration(makespan)}, ${speedup.toFixed(1)} × faster than one after another (${formatDuration(work)})`;
  }
  return `expected: the time of ${count(makespan, 'step')} instead of ${work}, counting every step the same (nothing is known of their times yet)`;
}

function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}
