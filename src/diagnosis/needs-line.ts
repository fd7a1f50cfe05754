/** The line of `needs` that would make a step wait for another, and whether it waits already. */
import { collectAncestors } from '../core/graph.ts';
import type { Plan } from '../core/plan.ts';
import { type DiagnosisInput, quote } from './cause.ts';

/** `needed`: the step waits for the other one, directly or not; `dependent`: the other one waits for the step. */
export function relateSteps({ plan, step }: DiagnosisInput, other: number): 'needed' | 'dependent' | 'missing' {
  const needs = plan.steps.map((one) => one.needs);
  if (collectAncestors(needs, [step.index]).has(other)) return 'needed';
  return collectAncestors(needs, [other]).has(step.index) ? 'dependent' : 'missing';
}

export function adviseNeed({ plan, step }: DiagnosisInput, other: number): string {
  const names = new Set([...step.needs, other].map((index) => nameInNeeds(plan, index)));
  return `add to step ${quote(nameInNeeds(plan, step.index))}: needs: [${[...names].join(', ')}]`;
}

/** All steps of a matrix are needed by the id that the plan gives them. */
function nameInNeeds(plan: Plan, index: number): string {
  const { id, group } = plan.steps[index]!;
  return group === undefined ? id : plan.groups[group]!.id;
}
