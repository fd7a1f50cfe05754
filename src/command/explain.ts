/** The outlook of a plan that is ready to run: what the head of a run and `explain` show. */
import { simulateRun } from '../core/simulate.ts';
import type { Outlook } from '../report/explain.ts';
import type { Loaded } from './load.ts';

/** Plays the plan through the scheduler on a virtual clock; conditions and matrix limits count as true and as they are. */
export function foresee(loaded: Loaded): Outlook {
  const { plan, graph, weights, startOrder, selection, lanes, cores, lanesBecause } = loaded;
  const ports = { evaluateCondition: () => ({ run: true }), prepareStep: () => ({ required: true }) };
  const runs = selection.map((selected) => selected === 'run');
  const values = weights.values.map((weight, step) => (runs[step] ? weight : 0));
  const { makespan } = simulateRun({ plan, graph, startOrder, selection, lanes, cores, ports }, values);
  return { plan, graph, weights: { ...weights, values }, runs, startOrder, lanes, lanesBecause, makespan };
}
