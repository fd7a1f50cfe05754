/** Ends a record whose run did not: the supervisor was killed, or writes its report before its steps have died. */
import type { AttemptEnd, Reason } from './conclusions.ts';
import type { Plan } from './plan.ts';
import { type AttemptRecord, findLastAttempt, type RunRecord, type StepEnd, type StepRecord } from './record.ts';

/**
 * The record with an end for every step and for the run; one that has ended already is returned as it is, and the
 * given one is never changed. What ran is cancelled, what had not started is skipped; the reason is `cancelled` or
 * `run-timeout` where the run was stopping, else `lost`. The conclusion is never success, since nobody saw the end.
 */
export function concludeLost(record: RunRecord): RunRecord {
  if (record.conclusion !== undefined) return record;
  const reason = reasonOf(record);
  const plan = record.began?.plan;
  const steps = record.steps.map((step, index) =>
    step.end
      ? concludeAttempts(step, reason, record.lastMs)
      : concludeStep(step, { reason, lastMs: record.lastMs, required: isRequired(plan, index) }),
  );
  const failed =
    reason === 'run-timeout' || steps.some((step) => step.end?.conclusion === 'failure' && step.end.required);
  return { ...record, steps, conclusion: failed ? 'failure' : 'cancelled', lost: record.cancelledBy === undefined };
}

function reasonOf(record: RunRecord): Reason {
  if (record.cancelledBy === undefined) return 'lost';
  return record.cancelledBy === 'run-timeout' ? 'run-timeout' : 'cancelled';
}

/** An expression cannot be evaluated any more: then the stricter answer holds. */
function isRequired(plan: Plan | undefined, index: number): boolean {
  return plan?.steps[index]?.continueOnError !== true;
}

/** A step that has ended may be running again, for its verdict. */
function concludeAttempts(step: StepRecord, reason: Reason, lastMs: number): StepRecord {
  const last = step.attempts.at(-1);
  return last && !last.end ? { ...step, attempts: stopLast(step.attempts, reason, lastMs) } : step;
}

function stopLast(attempts: readonly AttemptRecord[], reason: Reason, lastMs: number): AttemptRecord[] {
  const end = { exitCode: null, signal: null, reason };
  return attempts.map((one, i) => (i === attempts.length - 1 ? { ...one, endMs: lastMs, end } : one));
}

function concludeStep(step: StepRecord, lost: { reason: Reason; lastMs: number; required: boolean }): StepRecord {
  const last = findLastAttempt(step);
  const { reason, required } = lost;
  const nothing = { required, because: [], outputs: {}, exports: [] };
  if (!last) return { ...step, end: { conclusion: 'skipped', reason, ...nothing } };
  // An attempt that was seen to end has ended so, even if a retry was to follow.
  if (last.end) return { ...step, end: { ...endingOf(last.end), ...nothing } };
  return {
    ...step,
    attempts: stopLast(step.attempts, reason, lost.lastMs),
    end: { conclusion: 'cancelled', reason, ...nothing },
  };
}

function endingOf({ reason, message }: AttemptEnd): Pick<StepEnd, 'conclusion' | 'reason' | 'message'> {
  if (reason === undefined) return { conclusion: 'success' };
  const stopped = reason === 'fail-fast' || reason === 'cancelled' || reason === 'run-timeout';
  return { conclusion: stopped ? 'cancelled' : 'failure', reason, ...(message !== undefined && { message }) };
}
