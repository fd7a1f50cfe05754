/** The variables and paths that steps export: which step sees which, and what the rest of the job gets. */
import { collectAncestors, type PlanGraph } from '../core/graph.ts';
import { type Exports, mergeExports } from './environment.ts';

export interface ExportStore {
  /** What the last attempt of a step exported. */
  set(step: number, exports: Exports): void;
  /** What the steps that this one needs, directly or not, have exported. */
  reaching(step: number): Exports;
  /** What all have exported. */
  all(): Exports;
}

/** Merged in topological order with ties in plan order, so that a dependent's own value wins over its needs'. */
export function createExportStore(graph: PlanGraph, windows: boolean): ExportStore {
  const byStep = new Map<number, Exports>();
  const place = new Uint32Array(graph.size);
  for (const [i, step] of graph.order.entries()) place[step] = i;
  const merge = (steps: number[]) =>
    mergeExports(
      steps.sort((a, b) => place[a]! - place[b]!).map((step) => byStep.get(step)!),
      windows,
    );
  return {
    set(step, exports) {
      if (Object.keys(exports.env).length > 0 || exports.path.length > 0) byStep.set(step, exports);
      else byStep.delete(step);
    },
    reaching(step) {
      if (byStep.size === 0) return merge([]);
      const ancestors = collectAncestors(graph.needs, [step]);
      return merge([...byStep.keys()].filter((exporter) => ancestors.has(exporter)));
    },
    all: () => merge([...byStep.keys()]),
  };
}
