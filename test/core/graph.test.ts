import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph, collectAncestors, findCycle } from '../../src/core/graph.ts';
import { arbitraryNeeds, randomOf, runsOf } from './plans.ts';

/** Needs of any shape, cycles and self-loops included. */
const arbitraryTangle = fc
  .record({ size: fc.integer({ min: 0, max: 12 }), density: fc.constantFrom(0.05, 0.1, 0.2, 0.4), seed: fc.integer() })
  .map(({ size, density, seed }) => {
    const random = randomOf(seed);
    const all = Array.from({ length: size }, (_, step) => step);
    return all.map(() => all.filter(() => random() < density));
  });

/** Which steps each step needs, directly or not, by trying until nothing changes. */
function closeNeeds(needs: readonly (readonly number[])[]): Set<number>[] {
  const closed = needs.map((list) => new Set(list));
  for (let changed = true; changed; ) {
    changed = false;
    for (const set of closed) {
      for (const need of [...set]) {
        for (const further of closed[need]!) {
          if (set.has(further)) continue;
          set.add(further);
          changed = true;
        }
      }
    }
  }
  return closed;
}

test('the order has every step once, behind all that it needs, ties in plan order', () => {
  fc.assert(
    fc.property(arbitraryNeeds(), (needs) => {
      const { order } = buildGraph(needs);
      const left = new Set(needs.keys());
      for (const step of order) {
        // The first step of the plan of which no need is left is the next.
        const expected = [...left].find((candidate) => needs[candidate]!.every((need) => !left.has(need)));
        expect(step).toBe(expected);
        left.delete(step);
      }
      expect(left.size).toBe(0);
    }),
    runsOf(300),
  );
});

test('needs and dependents mirror each other in plan order, a need named twice counts once', () => {
  const graph = buildGraph([[], [0, 0], [1, 0], [2, 10], [], [], [], [], [], [], []]);
  expect(graph.needs.slice(0, 4)).toEqual([[], [0], [0, 1], [2, 10]]);
  expect(graph.dependents[0]).toEqual([1, 2]);
  expect(graph.dependents[10]).toEqual([3]);
  expect(graph.size).toBe(11);
});

test('a graph with a cycle is refused', () => {
  expect(() => buildGraph([[1], [0]])).toThrow('cycle');
});

test('a cycle is found exactly when there is one, as a trail in which each step needs the next', () => {
  fc.assert(
    fc.property(arbitraryTangle, (needs) => {
      const cycle = findCycle(needs);
      const onCycle = closeNeeds(needs).some((set, step) => set.has(step));
      expect(cycle !== undefined).toBe(onCycle);
      if (!cycle) return;
      expect(new Set(cycle).size).toBe(cycle.length);
      for (const [i, step] of cycle.entries()) expect(needs[step]).toContain(cycle[(i + 1) % cycle.length]);
      expect(cycle[0]).toBe(Math.min(...cycle));
      expect(findCycle(needs)).toEqual(cycle);
    }),
    runsOf(1000),
  );
});

test('the trail of a cycle leaves out the way to it', () => {
  //  a ─▶ d ─▶ c ─▶ b ─▶ d
  expect(findCycle([[3], [3], [1], [2]])).toEqual([1, 3, 2]);
  expect(findCycle([[], [1]])).toEqual([1]);
});

test('a step that needs the same step on two ways is no cycle', () => {
  expect(findCycle([[], [0], [0], [1, 2]])).toBeUndefined();
});

test('the ancestors are all steps that lead to the given ones', () => {
  fc.assert(
    fc.property(arbitraryNeeds(15), fc.array(fc.nat(14), { maxLength: 3 }), (needs, wanted) => {
      const steps = wanted.filter((step) => step < needs.length);
      const closed = closeNeeds(needs);
      const expected = new Set(steps.flatMap((step) => [...closed[step]!]));
      expect(collectAncestors(needs, steps)).toEqual(expected);
    }),
    runsOf(300),
  );
});
