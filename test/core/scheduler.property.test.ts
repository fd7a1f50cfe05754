import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectAncestors } from '../../src/core/graph.ts';
import { cutBatches, layersOf, orderByRank, ranksOf } from '../../src/core/layers.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Scheduling } from '../../src/core/scheduler-state.ts';
import type { Selected } from '../../src/core/scheduler-types.ts';
import { predictEndings } from './model.ts';
import { arbitraryPlan, type Features, randomOf, runsOf, schedulingOf } from './plans.ts';
import { type Chaos, disturbStarts, type RandomRun, runRandomly } from './random-run.ts';

const ALL: Features = {
  weights: true,
  locks: true,
  groups: true,
  conditions: true,
  retries: true,
  failFast: true,
  layers: true,
  reruns: true,
};

interface Case {
  scheduling: Scheduling;
  durations: number[];
  seed: number;
}

function arbitraryCase(features: Features, most?: number): fc.Arbitrary<Case> {
  return fc
    .record({
      plan: arbitraryPlan(features, most),
      lanes: fc.integer({ min: 1, max: 6 }),
      cores: fc.constantFrom(1, 2, 4, 2.5),
      seed: fc.integer(),
      select: fc.boolean(),
      shuffle: fc.boolean(),
    })
    .map(({ plan, lanes, cores, seed, select, shuffle }) => {
      const random = randomOf(seed);
      const durations = plan.steps.map(() => Math.floor(random() * 10));
      const scheduling = schedulingOf(plan, { lanes, cores, weights: durations });
      const startOrder = shuffle ? orderByRank(ranksOf(scheduling.graph, durations), seed) : scheduling.startOrder;
      const selection = select ? selectRandomly(plan, random) : scheduling.selection;
      return { scheduling: { ...scheduling, startOrder, selection }, durations, seed };
    });
}

/** As `--only` and `--skip` do it: what a chosen step needs is chosen too. */
function selectRandomly(plan: Plan, random: () => number): Selected[] {
  const needs = plan.steps.map((step) => step.needs);
  const chosen = plan.steps.map((step) => step.index).filter(() => random() < 0.3);
  const kept = new Set([...chosen, ...collectAncestors(needs, chosen)]);
  return plan.steps.map(({ index }) => (random() < 0.1 ? 'skip' : kept.has(index) ? 'run' : 'not-selected'));
}

function describe(run: RandomRun): string[] {
  return [...run.ends.keys()]
    .sort((a, b) => a - b)
    .map((step) => {
      const { conclusion, reason, because } = run.ends.get(step)!;
      return conclusion + (reason ? ` (${reason}${because.length > 0 ? `: ${because.join(', ')}` : ''})` : '');
    });
}

test('whatever happens, no rule of the run is broken and the same events give the same commands', () => {
  const arbitraryChaos: fc.Arbitrary<Chaos> = fc
    .record({
      failures: fc.constantFrom(0, 0.1, 0.4),
      wildEnds: fc.boolean(),
      observes: fc.boolean(),
      cancelAt: fc.option(fc.nat(40)),
    })
    .map(({ cancelAt, ...rest }) => ({ ...rest, ...(cancelAt !== null && { cancelAt }) }));
  fc.assert(
    fc.property(arbitraryCase(ALL), arbitraryChaos, ({ scheduling, durations, seed }, chaos) => {
      const again = () => {
        const random = randomOf(seed);
        return runRandomly(disturbStarts(scheduling, random), random, chaos, durations);
      };
      const run = again();
      expect(run.ends.size).toBe(durations.length);
      expect(again().commands).toEqual(run.commands);
    }),
    runsOf(5000),
  );
});

test('without fail-fast every step ends as an obvious model says, whatever the order', () => {
  const features: Features = { weights: true, locks: true, groups: true, conditions: true, layers: true };
  fc.assert(
    fc.property(arbitraryCase(features, 25), fc.constantFrom(0, 0.1, 0.4), ({ scheduling, durations, seed }, share) => {
      const { plan, selection } = scheduling;
      const random = randomOf(seed + 1);
      const fails = plan.steps.map(() => random() < share);
      const run = runRandomly(scheduling, () => 0, { failures: 0, wildEnds: false, observes: false, fails }, durations);
      const expected = predictEndings(plan, selection, fails);
      expect(describe(run)).toEqual(expected);
      const failed = expected.some(
        (ending, step) => ending.startsWith('failure') && !plan.steps[step]!.continueOnError,
      );
      expect(run.conclusion).toBe(failed ? 'failure' : 'success');
    }),
    runsOf(3000),
  );
});

test('what runs again alone changes no conclusion', () => {
  const arbitraryChaos = fc.record({
    failures: fc.constantFrom(0.2, 0.5),
    wildEnds: fc.boolean(),
    observes: fc.boolean(),
  });
  fc.assert(
    fc.property(arbitraryCase(ALL), arbitraryChaos, ({ scheduling, durations, seed }, chaos) => {
      const outcome = (plan: Plan) => {
        const random = randomOf(seed);
        const { ends, conclusion, spans } = runRandomly(
          disturbStarts({ ...scheduling, plan }, random),
          random,
          chaos,
          durations,
        );
        return { ends, conclusion, spans };
      };
      const never = scheduling.plan.steps.map((step) => ({ ...step, rerunAlone: false }));
      expect(outcome(scheduling.plan)).toEqual(outcome({ ...scheduling.plan, steps: never }));
    }),
    runsOf(2000),
  );
});

test('an eager run without weights, locks and limits keeps to the bounds of Graham', () => {
  fc.assert(
    fc.property(arbitraryCase({}), ({ scheduling, durations, seed }) => {
      const selection = scheduling.plan.steps.map((): Selected => 'run');
      const all = { ...scheduling, selection, cores: scheduling.lanes };
      const chaos = { failures: 0, wildEnds: false, observes: false };
      const { makespan } = runRandomly(all, randomOf(seed), chaos, durations);
      const work = durations.reduce((sum, duration) => sum + duration, 0);
      const critical = Math.max(0, ...ranksOf(all.graph, durations));
      expect(makespan).toBeGreaterThanOrEqual(Math.max(critical, work / all.lanes));
      expect(makespan).toBeLessThanOrEqual(work / all.lanes + critical);
    }),
    runsOf(1500),
  );
});

test('under layers every batch has ended before a step of a later one starts', () => {
  fc.assert(
    fc.property(arbitraryCase({ ...ALL, failFast: false }), ({ scheduling, durations, seed }) => {
      const plan: Plan = { ...scheduling.plan, schedule: 'layers' };
      const chaos = { failures: 0.2, wildEnds: false, observes: false };
      const { spans } = runRandomly({ ...scheduling, plan }, randomOf(seed), chaos, durations);
      const batches = cutBatches(layersOf(scheduling.graph), scheduling.startOrder, plan.maxBatch);
      let before = 0;
      for (const batch of batches) {
        const ran = batch.flatMap((step) => spans.get(step) ?? []);
        for (const { start } of ran) expect(start).toBeGreaterThanOrEqual(before);
        before = Math.max(before, ...ran.map(({ end }) => end));
      }
    }),
    runsOf(1000),
  );
});

test('no step starts while one that it needs, directly or not, still runs', () => {
  fc.assert(
    fc.property(arbitraryCase(ALL), ({ scheduling, durations, seed }) => {
      const chaos = { failures: 0.2, wildEnds: true, observes: true };
      const { spans } = runRandomly(scheduling, randomOf(seed), chaos, durations);
      const needs = scheduling.plan.steps.map((step) => step.needs);
      for (const [step, { start }] of spans) {
        for (const need of collectAncestors(needs, [step])) {
          const span = spans.get(need);
          if (span) expect(span.end).toBeLessThanOrEqual(start);
        }
      }
    }),
    runsOf(1500),
  );
});
