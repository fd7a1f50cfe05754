/** The barrier of `schedule: layers`: a batch starts when every step of the batch before it has ended. */
import type { PlanGraph } from './graph.ts';
import { cutBatches, layersOf } from './layers.ts';

export interface Batches {
  /** False: the step is kept until its batch comes. */
  admitReady(step: number): boolean;
  /** Opens the next batch when this was the last step of the present one, and hands over its kept steps. */
  stepEnded(step: number, release: (step: number) => void): void;
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
    stepEnded(step, release) {
      left[batchOf[step]!]! -= 1;
      kept.delete(step);
      while (current < batches.length && left[current] === 0) current += 1;
      for (const waiting of batches[current] ?? []) if (kept.delete(waiting)) release(waiting);
    },
  };
}
