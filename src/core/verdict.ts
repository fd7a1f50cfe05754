/** Judges why a step failed, from what its attempts show: by itself, beside others, or now and then. Words are for `report/`. */
import type { AttemptEnd, StepVerdict } from './conclusions.ts';
import { type AttemptRecord, isFlaky, type RunRecord } from './record.ts';

export interface Judgement {
  verdict: StepVerdict;
  /** The steps that ran beside the attempt that failed, in plan order; only under `only-beside-others`. */
  beside: number[];
}

/**
 * Undefined where nothing was shown: the step was neither tried alone nor passed on a retry, or the attempt alone was
 * stopped. `flaky` is said only of what others cannot explain: it failed with nothing beside it and passed alone, or
 * it passed on a retry.
 *
 *     failed        then, alone    verdict
 *     ───────────   ────────────   ──────────────────
 *     anyhow        failed         fails-alone
 *     beside others passed         only-beside-others
 *     by itself     passed         flaky
 */
export function judgeStep(record: RunRecord, index: number): Judgement | undefined {
  const step = record.steps[index]!;
  const last = step.attempts.at(-1);
  if (last?.kind === 'alone' && last.end && !wasStopped(last.end)) {
    if (last.end.reason !== undefined) return { verdict: 'fails-alone', beside: [] };
    const failed = step.attempts.filter((attempt) => attempt.end?.reason !== undefined);
    const neighbours = failed.map((attempt) => findNeighbours(record, index, attempt));
    const beside = neighbours.at(-1) ?? [];
    if (neighbours.every((list) => list.length > 0)) return { verdict: 'only-beside-others', beside };
    return { verdict: 'flaky', beside: [] };
  }
  return isFlaky(step) ? { verdict: 'flaky', beside: [] } : undefined;
}

/** It did not come to an end of its own, so that it shows nothing. */
function wasStopped({ reason }: AttemptEnd): boolean {
  return reason === 'cancelled' || reason === 'run-timeout' || reason === 'fail-fast' || reason === 'lost';
}

/** The other steps that ran at any time between the start and the end of the attempt. */
function findNeighbours(record: RunRecord, index: number, attempt: AttemptRecord): number[] {
  const { startMs, endMs = Number.POSITIVE_INFINITY } = attempt;
  const runsThen = (other: AttemptRecord) =>
    other.startMs < endMs && startMs < (other.endMs ?? Number.POSITIVE_INFINITY);
  return [...record.steps.keys()].filter((step) => step !== index && record.steps[step]!.attempts.some(runsThen));
}
