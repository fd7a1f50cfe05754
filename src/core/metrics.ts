/** The figures of a run: makespan, work, serial estimate, floor, critical path and slack, all by what was measured. */
import { buildGraph, type PlanGraph } from './graph.ts';
import { findCriticalPath, layersOf, slacksOf } from './layers.ts';
import { type AttemptRecord, findLastAttempt, listCounted, type RunRecord } from './record.ts';

/** Times in ms; lists by step index. */
export interface Metrics {
  /** First start to last end, retries and pauses between steps included. */
  makespanMs: number;
  /** What the steps would take one after another: for now the work, the sum of the durations of all attempts. */
  serialEstimateMs: number;
  /**
   * Within which the truth should lie. High: the work, as if nothing slowed a step down. Low: for each attempt its CPU
   * time where that was measured and is shorter, as if all its waiting were for other steps; never below the longest.
   */
  serialEstimateRangeMs: [number, number];
  /** Serial estimate ÷ makespan; 1 when nothing ran. */
  speedup: number;
  /** max(critical path, work ÷ lanes) (Graham 1969): no order of these steps on these lanes can be faster. */
  floorMs: number;
  layers: number[];
  /** From its first step to its last; only steps that ran. */
  criticalPath: number[];
  /** How much later each step could have started without delaying the end. */
  slackMs: number[];
  /** Of the last attempt; undefined where the step never started. */
  durationMs: (number | undefined)[];
}

/** The graph of the plan that the record is of; an empty one where the run had not begun. */
export function graphOf(record: RunRecord): PlanGraph {
  return buildGraph(record.began?.plan.steps.map((step) => step.needs) ?? []);
}

/**
 * Measures a record whose steps have all ended (see `concludeLost`); `graph` is that of its plan. What ran again only
 * for a verdict is no part of the run's figures.
 */
export function measureRun(record: RunRecord, graph: PlanGraph): Metrics {
  const last = record.steps.map(findLastAttempt);
  const durationMs = last.map((attempt) => attempt && durationOf(attempt));
  // An attempt that failed took its lane too, and would have come before its retry in a serial run.
  const counted = record.steps.map(listCounted);
  const weights = counted.map((attempts) => sum(attempts.map(durationOf)));
  const criticalPath = findCriticalPath(graph, weights).filter((step) => last[step] !== undefined);
  const pathMs = sum(criticalPath.map((step) => weights[step]!));
  const workMs = sum(weights);
  const longestMs = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const quietMs = sum(counted.map((attempts) => sum(attempts.map(quietDurationOf))));
  const makespanMs = measureMakespan(counted);
  return {
    makespanMs,
    serialEstimateMs: workMs,
    serialEstimateRangeMs: [Math.max(quietMs, longestMs), workMs],
    speedup: makespanMs > 0 ? workMs / makespanMs : 1,
    floorMs: Math.max(pathMs, workMs / Math.max(1, record.lanes)),
    layers: layersOf(graph),
    criticalPath,
    slackMs: slacksOf(graph, weights),
    durationMs,
  };
}

function durationOf(attempt: AttemptRecord): number {
  return Math.max(0, (attempt.endMs ?? attempt.startMs) - attempt.startMs);
}

function quietDurationOf(attempt: AttemptRecord): number {
  return Math.min(durationOf(attempt), attempt.end?.cpuMs ?? Number.POSITIVE_INFINITY);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function measureMakespan(steps: readonly AttemptRecord[][]): number {
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const attempts of steps) {
    for (const { startMs, endMs } of attempts) {
      first = Math.min(first, startMs);
      end = Math.max(end, endMs ?? startMs);
    }
  }
  return first < end ? end - first : 0;
}
