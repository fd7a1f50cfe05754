import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulateRun } from '../../src/core/simulate.ts';
import { arbitraryNeeds, planOf, randomOf, runsOf, schedulingOf } from './plans.ts';

/** Looks at every moment anew: which steps have ended, which may start, who is first. */
function scheduleByList(needs: number[][], durations: number[], order: readonly number[], lanes: number): number[] {
  const starts = new Array<number>(needs.length).fill(Number.POSITIVE_INFINITY);
  const endOf = (step: number) => starts[step]! + durations[step]!;
  const moments = [0];
  while (moments.length > 0) {
    const now = moments.sort((a, b) => a - b).shift()!;
    for (const step of order) {
      const running = [...needs.keys()].filter((other) => starts[other]! <= now && endOf(other) > now);
      if (running.length >= lanes) break;
      if (starts[step] !== Number.POSITIVE_INFINITY || !needs[step]!.every((need) => endOf(need) <= now)) continue;
      starts[step] = now;
      moments.push(endOf(step));
    }
  }
  return starts;
}

const arbitraryWork = fc
  .record({ needs: arbitraryNeeds(25), seed: fc.integer(), lanes: fc.integer({ min: 1, max: 5 }) })
  .map(({ needs, seed, lanes }) => {
    // No two steps end at the same moment: the scheduler would learn of one end before the other.
    const random = randomOf(seed);
    return { needs, lanes, durations: needs.map(() => 1 + 5 * random()) };
  });

test('a simulated run is the run of a plain list scheduler', () => {
  fc.assert(
    fc.property(arbitraryWork, ({ needs, durations, lanes }) => {
      const ids = needs.map((_, step) => `s${step}`);
      const plan = planOf(
        Object.fromEntries(ids.map((id, step) => [id, { needs: needs[step]!.map((need) => ids[need]!) }])),
      );
      const scheduling = schedulingOf(plan, { weights: durations, lanes, cores: lanes });
      const { attempts, makespan } = simulateRun(scheduling, durations);
      const starts = needs.map((_, step) => attempts.find((attempt) => attempt.step === step)!.start);
      const totalOf = (list: number[]) => Math.max(0, ...list.map((start, step) => start + durations[step]!));
      expect(makespan).toBe(totalOf(starts));
      expect(starts).toEqual(scheduleByList(needs, durations, scheduling.startOrder, lanes));
    }),
    runsOf(500),
  );
});

test('a simulated run tells lanes and times of every attempt', () => {
  //  a ─▶ c     b
  const scheduling = schedulingOf(planOf({ a: {}, b: {}, c: { needs: ['a'] } }), { lanes: 2 });
  expect(simulateRun(scheduling, [2, 5, 1])).toEqual({
    makespan: 5,
    attempts: [
      { step: 0, attempt: 1, lane: 0, start: 0, end: 2 },
      { step: 1, attempt: 1, lane: 1, start: 0, end: 5 },
      { step: 2, attempt: 1, lane: 0, start: 2, end: 3 },
    ],
  });
});

test('steps that end at the same moment end in the order in which they started', () => {
  //  a ─▶ c     b ─▶ d
  const plan = planOf({ a: {}, b: {}, c: { needs: ['a'] }, d: { needs: ['b'] } });
  const { attempts } = simulateRun(schedulingOf(plan, { lanes: 2 }), [1, 1, 1, 1]);
  expect(attempts.map(({ step, lane }) => [step, lane])).toEqual([
    [0, 0],
    [1, 1],
    [2, 0],
    [3, 1],
  ]);
});
