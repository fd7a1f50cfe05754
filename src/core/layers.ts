/** Views of the graph: layers, batches, ranks, the critical path and slack. Weights are in any one unit, mostly ms. */
import type { PlanGraph } from './graph.ts';

/**
 * The layer of each step: the number of steps on the longest way to it from a root.
 *
 *     a ─▶ c ─▶ d     a and b are in layer 0, c in 1, d in 2
 *     b ───────▶ d
 */
export function layersOf(graph: PlanGraph): number[] {
  const layers = new Array<number>(graph.size).fill(0);
  for (const step of graph.order) {
    for (const need of graph.needs[step]!) layers[step] = Math.max(layers[step]!, layers[need]! + 1);
  }
  return layers;
}

/** Steps grouped by layer, each in plan order. */
export function groupByLayer(layers: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const [step, layer] of layers.entries()) {
    while (groups.length <= layer) groups.push([]);
    groups[layer]!.push(step);
  }
  return groups;
}

/** The rank of each step: the longest weighted path from it to the end, itself included. */
export function ranksOf(graph: PlanGraph, weights: readonly number[]): number[] {
  const ranks = new Array<number>(graph.size).fill(0);
  for (let i = graph.order.length - 1; i >= 0; i--) {
    const step = graph.order[i]!;
    let longest = 0;
    for (const dependent of graph.dependents[step]!) longest = Math.max(longest, ranks[dependent]!);
    ranks[step] = longest + weights[step]!;
  }
  return ranks;
}

/** The chain with the greatest weight, from its first step to its last; ties in plan order; empty for no steps. */
export function findCriticalPath(graph: PlanGraph, weights: readonly number[]): number[] {
  const ranks = ranksOf(graph, weights);
  const heaviest = (steps: Iterable<number>): number | undefined => {
    let best: number | undefined;
    for (const step of steps) if (best === undefined || ranks[step]! > ranks[best]!) best = step;
    return best;
  };
  const path: number[] = [];
  let step = heaviest(graph.needs.keys());
  while (step !== undefined) {
    path.push(step);
    step = heaviest(graph.dependents[step]!);
  }
  return path;
}

/** Sums of fractions differ by their order; what is less than this share of the whole is nothing. */
const ROUNDING = 1e-9;

/** Latest start − earliest start of each step, with as many lanes as it takes; exactly 0 on a critical path. */
export function slacksOf(graph: PlanGraph, weights: readonly number[]): number[] {
  const ranks = ranksOf(graph, weights);
  const earliest = new Array<number>(graph.size).fill(0);
  for (const step of graph.order) {
    for (const need of graph.needs[step]!) {
      earliest[step] = Math.max(earliest[step]!, earliest[need]! + weights[need]!);
    }
  }
  let end = 0;
  for (const step of graph.order) end = Math.max(end, earliest[step]! + weights[step]!);
  return earliest.map((start, step) => {
    const slack = end - ranks[step]! - start;
    return slack > end * ROUNDING ? slack : 0;
  });
}

/**
 * Steps in the order in which they are started when all are ready: by rank, the greatest first, ties in plan order,
 * or in an order shuffled by `seed`, so that hidden reliance on the order shows.
 */
export function orderByRank(ranks: readonly number[], seed?: number): number[] {
  const ties = seed === undefined ? ranks.map((_, step) => step) : shuffledPlaces(ranks.length, seed);
  return ranks.map((_, step) => step).sort((a, b) => ranks[b]! - ranks[a]! || ties[a]! - ties[b]!);
}

/** A permutation of 0 … n−1 (Fisher and Yates), the same for the same seed (mulberry32). */
function shuffledPlaces(n: number, seed: number): number[] {
  let state = seed | 0;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const places = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [places[i], places[j]] = [places[j]!, places[i]!];
  }
  return places;
}

/**
 * The batches of `schedule: layers`: layer after layer, each cut into batches of at most `maxBatch` steps,
 * in start order within a layer. Without a limit every layer is one batch.
 */
export function cutBatches(layers: readonly number[], startOrder: readonly number[], maxBatch?: number): number[][] {
  const place = new Array<number>(startOrder.length);
  for (const [i, step] of startOrder.entries()) place[step] = i;
  return groupByLayer(layers).flatMap((layer) => {
    if (maxBatch === undefined) return [layer];
    const inOrder = [...layer].sort((a, b) => place[a]! - place[b]!);
    const batches: number[][] = [];
    for (let i = 0; i < inOrder.length; i += maxBatch) batches.push(inOrder.slice(i, i + maxBatch));
    return batches;
  });
}
