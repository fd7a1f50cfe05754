import { expect, test } from 'vitest';
import { noEstimate, weighPlan } from '../../src/core/estimate.ts';
import { planOf } from './plans.ts';

const plan = planOf({ a: {}, b: {}, c: {}, d: {} });

test('where nothing is known every step counts the same', () => {
  expect(weighPlan(plan, noEstimate)).toEqual({ unit: 'steps', values: [1, 1, 1, 1] });
});

test('an unknown step among known ones weighs the median of the known, and 0 is known', () => {
  const known: Record<string, number> = { a: 900, b: 0 };
  expect(weighPlan(plan, (step) => known[step.id])).toEqual({ unit: 'ms', values: [900, 0, 0, 0] });
});
