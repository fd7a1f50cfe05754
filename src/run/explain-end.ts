/** What an attempt came to, in the words that people and the scheduler get, with what its output tells of the cause. */
import type { AttemptEnd, Reason } from '../core/conclusions.ts';
import type { Plan, Step } from '../core/plan.ts';
import type { Diagnosis } from '../core/result.ts';
import type { RunFacts } from '../diagnosis/cause.ts';
import { diagnose, isTransient } from '../diagnosis/diagnose.ts';
import type { Masks } from '../output/masks.ts';
import type { AttemptOutput } from './attempt-output.ts';
import { explainTimeout } from './stop-reasons.ts';

export interface EndedAttempt {
  plan: Plan;
  step: Step;
  /** As its process ended. */
  end: AttemptEnd;
  /** We killed it: why, and how long it had run then. */
  killed: { reason: Reason; afterMs: number } | undefined;
  ranMs: number;
  output: AttemptOutput;
  masks: Masks;
  facts: RunFacts;
}

export interface ExplainedEnd {
  end: AttemptEnd;
  /** Empty after a success. */
  diagnosis: Diagnosis[];
  /** Another attempt may well succeed without a change. */
  transient: boolean;
}

export function explainEnd({ end: ended, killed, output, masks, ...rest }: EndedAttempt): ExplainedEnd {
  const end: AttemptEnd = killed ? { ...ended, reason: killed.reason } : { ...ended };
  if (killed) delete end.message;
  if (killed?.reason === 'timeout') end.message = explainTimeout(killed.afterMs, output.lastLine());
  if (end.message !== undefined) end.message = masks.applyText(end.message);
  if (end.reason === undefined) return { end, diagnosis: [], transient: false };
  const diagnosis = diagnose({
    ...rest,
    end,
    clues: output.clues(),
    lastLine: output.lastLine(),
    lines: output.lines(),
    errors: output.errors(),
  });
  const masked = diagnosis.map((one) => ({
    ...one,
    message: masks.applyText(one.message),
    advice: masks.applyText(one.advice),
  }));
  return { end, diagnosis: masked, transient: isTransient(diagnosis) };
}
