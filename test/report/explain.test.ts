import { expect, test } from 'vitest';
import { buildGraph } from '../../src/core/graph.ts';
import { type Outlook, renderExplanation, renderHead } from '../../src/report/explain.ts';
import { planOf } from '../core/plans.ts';

function outlookOf(runs: boolean[], change: Partial<ReturnType<typeof planOf>> = {}): Outlook {
  // a ─▶ b ─▶ d
  // c ───────▶ d
  const plan = { ...planOf({ a: {}, b: { needs: ['a'] }, c: {}, d: { needs: ['b', 'c'] } }), ...change };
  return {
    plan,
    graph: buildGraph(plan.steps.map((step) => step.needs)),
    weights: { unit: 'steps', values: runs.map(Number) },
    runs,
    startOrder: [0, 1, 2, 3],
    lanes: 2,
    lanesBecause: '2 cores',
    makespan: runs.filter(Boolean).length,
  };
}

test('the head counts layers, names the critical path and says what to expect', () => {
  expect(renderHead(outlookOf([true, true, true, true]))).toBe(
    [
      '4 steps in 3 layers on 2 lanes: 2 cores',
      'critical path: a → b → d',
      'expected: the time of 4 steps instead of 4, counting every step the same (nothing is known of their times yet)',
      '',
    ].join('\n'),
  );
});

test('steps that are left out are counted, and stand in no layer, batch or path', () => {
  const outlook = outlookOf([true, true, false, false], { schedule: 'layers', maxBatch: 1 });
  expect(renderHead(outlook)).toContain('2 of 4 steps in 2 layers and 2 batches, one after the other, on 2 lanes');
  const text = renderExplanation(outlook);
  expect(text).toContain('critical path: a → b\n');
  expect(text).not.toMatch(/^ {2}(c|d)\b/m);
});
