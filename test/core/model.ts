/**
 * Slow and obvious: how every step of a plan must end when its attempts end as told, without fail-fast, retries,
 * time limits or a cancel. Nothing here depends on time or order.
 */
import { collectAncestors } from '../../src/core/graph.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Selected } from '../../src/core/scheduler-types.ts';
import { evaluateSketch } from './plans.ts';

/** Such as `success`, `failure (exit-code)`, `skipped (needs: 0, 3)`, by step index. */
export function predictEndings(plan: Plan, selection: readonly Selected[], fails: readonly boolean[]): string[] {
  const needs = plan.steps.map((step) => step.needs);
  const known = new Map<number, string>();
  const endingOf = (step: number): string => {
    const found = known.get(step) ?? predict(step);
    known.set(step, found);
    return found;
  };
  const allowed = (step: number) => plan.steps[step]!.continueOnError === true;
  const isSatisfied = (step: number) =>
    endingOf(step) === 'success' ||
    endingOf(step) === 'skipped (skip)' ||
    (endingOf(step).startsWith('failure') && allowed(step));

  function predict(step: number): string {
    if (selection[step] === 'not-selected') return 'skipped (not-selected)';
    if (selection[step] === 'skip') return 'skipped (skip)';
    const before = [...collectAncestors(needs, [step])].sort((a, b) => a - b);
    const unsatisfied = before.filter((need) => !isSatisfied(need));
    const failure = before.some((need) => endingOf(need).startsWith('failure') && !allowed(need));
    const { condition } = plan.steps[step]!;
    if (!condition?.asksStatus && unsatisfied.length > 0) {
      const causes = unsatisfied.filter((need) => !endingOf(need).startsWith('skipped (needs'));
      return `skipped (needs: ${causes.slice(0, 20).join(', ')})`;
    }
    if (condition) {
      const answer = evaluateSketch(plan, step, { success: unsatisfied.length === 0, failure });
      if ('fault' in answer) return 'failure (expression)';
      if (!answer.run) return 'skipped (condition)';
    }
    return fails[step] ? 'failure (exit-code)' : 'success';
  }

  return plan.steps.map((step) => endingOf(step.index));
}
