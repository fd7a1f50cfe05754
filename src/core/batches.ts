/** The barrier of `schedule: layers`: a batch opens when every step of the batches before it has ended. */
import type { PlanGraph } from './graph.ts';
import { cutBatches, layersOf } from './layers.ts';

export interface Batches {
  /** False: the step is kept until its batch opens. */
  admitReady(step: number): boolean;
  /** The step has ended, kept or not. */
  noteEnd(step: number): void;
  /** Opens the batches that may open now and gives the steps that were kept for them, in start order. */
  open(): number[];
}

export function createBatches(graph: PlanGraph, startOrder: readonly number[], maxBatch?: number): Batches {
  const batches = cutBatches(layersOf(graph), startOrder, maxBatch);
  const batchOf = new Uint32Array(graph.size);
  for (const [batch, steps] of batches.entries()) for (const step of steps) batchOf[step] = batch;
  const left = batches.map((steps) => steps.length);
  const kept = new Set<number>();
  let current = 0;
  return {
    admitReady(step) {
      if (batchOf[step]! <= current) return true;
      kept.add(step);
      return false;
    },
    noteEnd(step) {
      left[batchOf[step]!]! -= 1;
      kept.delete(step);
    },
    open() {
      const released: number[] = [];
      while (left[current] === 0) {
        current += 1;
        for (const step of batches[current] ?? []) if (kept.delete(step)) released.push(step);
      }
      return released;
    },
  };
}
