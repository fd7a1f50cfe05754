/**
 * The graph of a plan: who needs whom, in which order, and the trail of a cycle.
 * graphlib holds the edges; all walks are our own loops, since its recursive ones overflow on long chains.
 */
import { Graph } from '@dagrejs/graphlib';
import { createNumberHeap } from './heap.ts';

/** Steps are named by their index in the plan; every list is in plan order. */
export interface PlanGraph {
  size: number;
  needs: readonly (readonly number[])[];
  dependents: readonly (readonly number[])[];
  /** Every step after all that it needs; ties in plan order. */
  order: readonly number[];
}

/**
 * Builds the graph of `needs[step]`, the indices that each step needs; a need named twice counts once.
 * Throws when there is a cycle: ask `findCycle` first, which can say where.
 */
export function buildGraph(needs: readonly (readonly number[])[]): PlanGraph {
  const graph = new Graph({ directed: true });
  for (const step of needs.keys()) graph.setNode(String(step));
  for (const [step, list] of needs.entries()) {
    for (const need of list) graph.setEdge(String(need), String(step));
  }
  // Object keys that look like integers are listed in ascending order: that is plan order.
  const neighbours = (of: (node: string) => unknown) =>
    needs.map((_, step) => ((of(String(step)) ?? []) as string[]).map(Number));
  const before = neighbours((node) => graph.predecessors(node));
  const after = neighbours((node) => graph.successors(node));
  const order = orderTopologically(before, after);
  if (order.length < needs.length) throw new Error('the graph has a cycle');
  return { size: needs.length, needs: before, dependents: after, order };
}

/** Steps on or behind a cycle are left out. */
function orderTopologically(needs: number[][], dependents: number[][]): number[] {
  const missing = needs.map((list) => list.length);
  const ready = createNumberHeap();
  for (const [step, count] of missing.entries()) if (count === 0) ready.push(step);
  const order: number[] = [];
  for (let step = ready.pop(); step !== undefined; step = ready.pop()) {
    order.push(step);
    for (const dependent of dependents[step]!) {
      missing[dependent]! -= 1;
      if (missing[dependent] === 0) ready.push(dependent);
    }
  }
  return order;
}

/**
 * The first cycle in plan order, or undefined. In the trail each step needs the next and the last needs the first;
 * it starts at its smallest index, so that the same plan always gives the same trail.
 *
 *     a ──needs──▶ b ──needs──▶ c          [a, b, c]
 *     ▲                         │
 *     └─────────needs───────────┘
 */
export function findCycle(needs: readonly (readonly number[])[]): number[] | undefined {
  const done = new Uint8Array(needs.length);
  const onTrail = new Uint8Array(needs.length);
  for (const root of needs.keys()) {
    if (done[root]) continue;
    const trail = [root];
    const nextNeed = [0];
    onTrail[root] = 1;
    while (trail.length > 0) {
      const step = trail[trail.length - 1]!;
      const need = needs[step]![nextNeed[nextNeed.length - 1]!++];
      if (need === undefined) {
        done[step] = 1;
        onTrail[step] = 0;
        trail.pop();
        nextNeed.pop();
      } else if (onTrail[need]) {
        return startAtSmallest(trail.slice(trail.indexOf(need)));
      } else if (!done[need]) {
        trail.push(need);
        nextNeed.push(0);
        onTrail[need] = 1;
      }
    }
  }
  return undefined;
}

function startAtSmallest(cycle: number[]): number[] {
  const at = cycle.reduce((best, step, i) => (step < cycle[best]! ? i : best), 0);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}

/** All steps that the given ones need, directly or not (a given one too, if another needs it); in no particular order. */
export function collectAncestors(needs: readonly (readonly number[])[], steps: readonly number[]): Set<number> {
  const found = new Set<number>();
  const walk = [...steps];
  for (let step = walk.pop(); step !== undefined; step = walk.pop()) {
    for (const need of needs[step]!) {
      if (found.has(need)) continue;
      found.add(need);
      walk.push(need);
    }
  }
  return found;
}
