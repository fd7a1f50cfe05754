/** What a step is expected to take. Rank, expected makespan and usual time all read it from here. */
import type { Plan, Step } from './plan.ts';

/** Expected duration in ms, or undefined for a step that nothing is known about. */
export type Estimate = (step: Step) => number | undefined;

/** Nothing is known about any step. */
export const noEstimate: Estimate = () => undefined;

/** Weights by step index. In `steps` nothing is known and every step counts 1. */
export interface Weights {
  unit: 'ms' | 'steps';
  values: number[];
}

/** Unknown steps among known ones weigh the median of the known. */
export function weighPlan(plan: Plan, estimate: Estimate): Weights {
  const estimates = plan.steps.map(estimate);
  const known = estimates.filter((value) => value !== undefined).sort((a, b) => a - b);
  const median = known[(known.length - 1) >> 1];
  if (median === undefined) return { unit: 'steps', values: estimates.map(() => 1) };
  return { unit: 'ms', values: estimates.map((value) => value ?? median) };
}
