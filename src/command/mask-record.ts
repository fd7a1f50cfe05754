/** Masks what is known of a run once more: steps may register values after they have shown them. */
import type { AttemptEnd } from '../core/conclusions.ts';
import type { Problem } from '../core/problem.ts';
import type { AttemptRecord, RunRecord, StepEnd, StepRecord } from '../core/record.ts';
import type { Diagnosis } from '../core/result.ts';
import type { Masks } from '../output/masks.ts';

/**
 * A copy in which all words of steps are masked with what is masked by now; the plan and the names of the result
 * stay, since programs read them. The same object without masks.
 */
export function maskRecord(record: RunRecord, masks: Masks): RunRecord {
  if (masks.longestBytes === 0) return record;
  const { applyText } = masks;
  return {
    ...record,
    steps: record.steps.map((step) => maskStep(step, applyText)),
    notices: record.notices.map((notice) => ({ ...notice, message: applyText(notice.message) })),
  };
}

/** Text of the log; the workflow command that it may begin with stays whole. */
export function maskLogText(text: string, masks: Masks): string {
  const command = /^::[a-z]+::/.exec(text)?.[0] ?? '';
  return command + masks.applyText(text.slice(command.length));
}

type Mask = (text: string) => string;

function maskStep(step: StepRecord, mask: Mask): StepRecord {
  return {
    attempts: step.attempts.map((attempt) => maskAttempt(attempt, mask)),
    problems: step.problems.map(({ attempt, problem }) => ({ attempt, problem: maskProblem(problem, mask) })),
    ...(step.end && { end: maskStepEnd(step.end, mask) }),
  };
}

function maskAttempt(attempt: AttemptRecord, mask: Mask): AttemptRecord {
  return {
    ...attempt,
    ...(attempt.end && { end: maskMessage<AttemptEnd>(attempt.end, mask) }),
    ...(attempt.tail !== undefined && { tail: mask(attempt.tail) }),
    ...(attempt.diagnosis && { diagnosis: attempt.diagnosis.map((one) => maskDiagnosis(one, mask)) }),
  };
}

function maskStepEnd(end: StepEnd, mask: Mask): StepEnd {
  const outputs = Object.entries(end.outputs).map(([name, value]) => [name, mask(value)]);
  return {
    ...maskMessage(end, mask),
    outputs: Object.fromEntries(outputs),
    ...(end.summary !== undefined && { summary: mask(end.summary) }),
  };
}

function maskMessage<End extends { message?: string }>(end: End, mask: Mask): End {
  return end.message === undefined ? end : { ...end, message: mask(end.message) };
}

function maskDiagnosis(diagnosis: Diagnosis, mask: Mask): Diagnosis {
  return { ...diagnosis, message: mask(diagnosis.message), advice: mask(diagnosis.advice) };
}

function maskProblem(problem: Problem, mask: Mask): Problem {
  const masked = { ...problem, message: mask(problem.message) };
  for (const part of ['file', 'title', 'code'] as const) {
    const text = problem[part];
    if (text !== undefined) masked[part] = mask(text);
  }
  return masked;
}
