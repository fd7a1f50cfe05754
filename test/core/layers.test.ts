import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph, collectAncestors, findCycle, type PlanGraph } from '../../src/core/graph.ts';
import {
  cutBatches,
  findCriticalPath,
  groupByLayer,
  layersOf,
  orderByRank,
  ranksOf,
  slacksOf,
} from '../../src/core/layers.ts';
import { simulateRun } from '../../src/core/simulate.ts';
import { driveScheduling } from './driver.ts';
import { arbitraryNeeds, planOf, runsOf, schedulingOf } from './plans.ts';

const arbitraryWeighted = arbitraryNeeds(9).chain((needs) =>
  fc.record({
    needs: fc.constant(needs),
    weights: fc.array(fc.nat(6), { minLength: needs.length, maxLength: needs.length }),
  }),
);

/** Every way from a root to an end, as lists of steps. */
function listChains({ needs, dependents }: PlanGraph): number[][] {
  const extend = (chain: number[]): number[][] => {
    const after = dependents[chain.at(-1)!]!;
    return after.length === 0 ? [chain] : after.flatMap((step) => extend([...chain, step]));
  };
  return needs.flatMap((list, step) => (list.length === 0 ? extend([step]) : []));
}

test('layers, ranks, critical path and slack agree with a walk over all chains', () => {
  fc.assert(
    fc.property(arbitraryWeighted, ({ needs, weights }) => {
      const graph = buildGraph(needs);
      const chains = listChains(graph);
      const sum = (steps: number[]) => steps.reduce((total, step) => total + weights[step]!, 0);
      const longest = Math.max(0, ...chains.map(sum));
      const through = (step: number) => chains.filter((chain) => chain.includes(step));
      const layers = layersOf(graph);
      const ranks = ranksOf(graph, weights);
      const slacks = slacksOf(graph, weights);
      for (const step of needs.keys()) {
        expect(layers[step]).toBe(Math.max(...through(step).map((chain) => chain.indexOf(step))));
        expect(ranks[step]).toBe(Math.max(...through(step).map((chain) => sum(chain.slice(chain.indexOf(step))))));
        expect(slacks[step]).toBe(longest - Math.max(...through(step).map(sum)));
      }
      const critical = findCriticalPath(graph, weights);
      // It may leave out steps without weight before its first.
      const isEndOf = (chain: number[]) => String(chain.slice(-critical.length)) === String(critical);
      expect(critical.length > 0 && chains.some(isEndOf)).toBe(needs.length > 0);
      expect(sum(critical)).toBe(longest);
      for (const step of critical) expect(slacks[step]).toBe(0);
    }),
    runsOf(500),
  );
});

test('among equal chains the critical path is the first in plan order', () => {
  //  a ─▶ c ─▶ e     b ─▶ d
  //       └──▶ f     (all weigh 1)
  const graph = buildGraph([[], [], [0], [1], [2], [2]]);
  expect(findCriticalPath(graph, [1, 1, 1, 1, 1, 1])).toEqual([0, 2, 4]);
  expect(findCriticalPath(graph, [1, 1, 1, 9, 1, 1])).toEqual([1, 3]);
  expect(findCriticalPath(buildGraph([]), [])).toEqual([]);
});

test('slack is never below zero, whatever the fractions', () => {
  fc.assert(
    fc.property(
      arbitraryNeeds(20),
      fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), { minLength: 20, maxLength: 20 }),
      (needs, weights) => {
        const graph = buildGraph(needs);
        const slacks = slacksOf(graph, weights);
        for (const slack of slacks) expect(slack).toBeGreaterThanOrEqual(0);
        for (const step of findCriticalPath(graph, weights)) expect(slacks[step]).toBe(0);
      },
    ),
    runsOf(300),
  );
});

test('the start order follows the rank; a seed shuffles ties alone, always in the same way', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 40 }), fc.option(fc.integer(), { nil: undefined }), (ranks, seed) => {
      const order = orderByRank(ranks, seed);
      expect([...order].sort((a, b) => a - b)).toEqual([...ranks.keys()]);
      for (let i = 1; i < order.length; i++) {
        const [before, after] = [order[i - 1]!, order[i]!];
        expect(ranks[before]).toBeGreaterThanOrEqual(ranks[after]!);
        if (seed === undefined && ranks[before] === ranks[after]) expect(before).toBeLessThan(after);
      }
      expect(orderByRank(ranks, seed)).toEqual(order);
    }),
    runsOf(300),
  );
});

test('two seeds give two orders, and every step comes first under some seed', () => {
  const ranks = new Array<number>(5).fill(1);
  const orders = Array.from({ length: 100 }, (_, seed) => orderByRank(ranks, seed));
  expect(new Set(orders.map(String)).size).toBeGreaterThan(30);
  expect(new Set(orders.map((order) => order[0]))).toEqual(new Set([0, 1, 2, 3, 4]));
});

test('batches keep the layers apart, hold at most so many steps, and follow the start order', () => {
  fc.assert(
    fc.property(arbitraryNeeds(), fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), (needs, most) => {
      const graph = buildGraph(needs);
      const layers = layersOf(graph);
      const order = orderByRank(
        ranksOf(
          graph,
          needs.map(() => 1),
        ),
        1,
      );
      const batches = cutBatches(layers, order, most);
      const expected = groupByLayer(layers);
      if (most === undefined) {
        expect(batches).toEqual(expected);
        return;
      }
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(most);
        expect(new Set(batch.map((step) => layers[step])).size).toBe(1);
      }
      const inOrder = expected.flatMap((layer) => [...layer].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(batches.flat()).toEqual(inOrder);
      expect(batches).toHaveLength(expected.reduce((sum, layer) => sum + Math.ceil(layer.length / most), 0));
    }),
    runsOf(300),
  );
});

test('chains and fans of 100,000 steps are laid out and run without recursion', () => {
  const size = 100_000;
  const shapes: Record<string, (step: number) => number[]> = {
    chain: (step) => (step === 0 ? [] : [step - 1]),
    'fan out': (step) => (step === 0 ? [] : [0]),
    'fan in': (step) => (step === size - 1 ? Array.from({ length: size - 1 }, (_, need) => need) : []),
  };
  const bare = planOf({ a: {} }).steps[0]!;
  for (const [name, needsOf] of Object.entries(shapes)) {
    const needs = Array.from({ length: size }, (_, step) => needsOf(step));
    const weights = needs.map(() => 1);
    const began = performance.now();
    expect(findCycle(needs)).toBeUndefined();
    const graph = buildGraph(needs);
    const layers = groupByLayer(layersOf(graph));
    const critical = findCriticalPath(graph, weights);
    slacksOf(graph, weights);
    const startOrder = orderByRank(ranksOf(graph, weights));
    const laidOut = performance.now();
    expect(collectAncestors(needs, [needs.findLastIndex((list) => list.length > 0)]).size).toBeGreaterThan(0);
    expect(critical).toHaveLength(layers.length);
    const steps = needs.map((list, index) => ({ ...bare, index, needs: list }));
    const plan = { ...planOf({}), steps };
    const selection = steps.map(() => 'run' as const);
    const ports = { evaluateCondition: () => ({ run: true }), prepareStep: () => ({ required: true }) };
    const scheduling = { ...schedulingOf(planOf({})), plan, graph, startOrder, selection, ports };
    const { attempts } = simulateRun(scheduling, weights);
    expect(attempts).toHaveLength(size);
    const ran = performance.now();
    console.log(`${name}: laid out in ${Math.round(laidOut - began)} ms, run in ${Math.round(ran - laidOut)} ms`);
  }
});

test('a failure at the root of a chain of 100,000 steps reaches its end, and a cycle of as many is found', () => {
  const size = 100_000;
  const bare = planOf({ a: {} }).steps[0]!;
  const needs = Array.from({ length: size }, (_, step) => (step === 0 ? [] : [step - 1]));
  const steps = needs.map((list, index) => ({ ...bare, index, needs: list }));
  const run = driveScheduling({
    ...schedulingOf({ ...planOf({}), steps }, {}),
    ports: { evaluateCondition: () => ({ run: true }), prepareStep: () => ({ fault: 'no number' }) },
  });
  expect(run.conclusion()).toBe('failure');
  expect(run.commands.filter((command) => command.type === 'end-step' && command.because[0] === 0)).toHaveLength(
    size - 1,
  );
  expect(findCycle(needs.map((list, step) => (step === 0 ? [size - 1] : list)))).toHaveLength(size);
});
