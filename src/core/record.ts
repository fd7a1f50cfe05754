/**
 * Folds the events of a run into one record that every report reads. The same fold serves the live run and its
 * journal; figures are the business of `metrics.ts`, words that of `report/`.
 */
import type { AttemptEnd, AttemptKind } from './conclusions.ts';
import type { AttemptEnded, AttemptStarted, Notice, RunBegan, RunEnded, RunEvent, StepEnded } from './events.ts';
import type { Problem } from './problem.ts';
import type { Diagnosis } from './result.ts';

/** One attempt; times in ms since the run began. Without `endMs` it still runs. */
export interface AttemptRecord {
  /** Counts from 1. */
  attempt: number;
  kind: AttemptKind;
  lane: number;
  waitMs: { lane: number; lock: number };
  startMs: number;
  endMs?: number;
  end?: AttemptEnd;
  /** Set when another attempt follows. */
  retryInMs?: number;
  /** Its last lines, masked; only after a failure. */
  tail?: string;
  diagnosis?: Diagnosis[];
  outputBytes: number;
  /** It only shows why the step failed, and is no part of its result. */
  forVerdict?: true;
}

/** How a step ended, as its event told. */
export type StepEnd = Omit<StepEnded, 'type' | 'step'>;

/** What is known of one step. */
export interface StepRecord {
  attempts: AttemptRecord[];
  problems: { attempt: number; problem: Problem }[];
  end?: StepEnd;
}

/** What is known of a run; `steps` are those of the plan, in its order. */
export interface RunRecord {
  /** Absent when the events broke off before the first. */
  began?: RunBegan;
  steps: StepRecord[];
  /** The most lanes that there were at any time. */
  lanes: number;
  notices: Notice[];
  /** SIGINT, SIGTERM or `run-timeout`. */
  cancelledBy?: string;
  conclusion?: RunEnded['conclusion'];
  /** The time of the last event in ms. */
  lastMs: number;
  /** The supervisor was killed, so that the end of the run is not known. */
  lost: boolean;
}

/** A record of nothing yet. */
export function createRecord(): RunRecord {
  return { steps: [], lanes: 0, notices: [], lastMs: 0, lost: false };
}

/** Adds one event to the record, in place. What does not fit (an unknown step, an end without a start) is passed over. */
export function applyEvent(record: RunRecord, event: RunEvent): void {
  record.lastMs = Math.max(record.lastMs, event.at);
  switch (event.type) {
    case 'run-began':
      record.began = event;
      record.lanes = event.lanes;
      record.steps = event.plan.steps.map(() => ({ attempts: [], problems: [] }));
      return;
    case 'lanes-changed':
      record.lanes = Math.max(record.lanes, event.lanes);
      return;
    case 'attempt-started':
      record.steps[event.step]?.attempts.push(beginAttempt(event, event.at));
      return;
    case 'problem-found':
      record.steps[event.step]?.problems.push({ attempt: event.attempt, problem: event.problem });
      return;
    case 'attempt-ended': {
      const attempt = record.steps[event.step]?.attempts.find((one) => one.attempt === event.attempt);
      if (attempt) finishAttempt(attempt, event, event.at);
      return;
    }
    case 'step-ended': {
      const step = record.steps[event.step];
      if (step) step.end = event;
      return;
    }
    case 'cancel-requested':
      record.cancelledBy ??= event.by;
      return;
    case 'notice':
      record.notices.push(event);
      return;
    case 'run-ended':
      record.conclusion = event.conclusion;
      return;
    case 'step-ready':
    case 'heartbeat':
      return;
  }
}

function beginAttempt(event: AttemptStarted, startMs: number): AttemptRecord {
  const { attempt, kind, lane, waitMs, forVerdict } = event;
  return { attempt, kind, lane, waitMs, startMs, outputBytes: 0, ...(forVerdict && { forVerdict }) };
}

function finishAttempt(attempt: AttemptRecord, event: AttemptEnded, endMs: number): void {
  attempt.endMs = endMs;
  attempt.end = event.end;
  attempt.outputBytes = event.outputBytes;
  if (event.retryInMs !== undefined) attempt.retryInMs = event.retryInMs;
  if (event.tail !== undefined) attempt.tail = event.tail;
  if (event.diagnosis !== undefined) attempt.diagnosis = event.diagnosis;
}

/** The attempts that the step's result comes from. */
export function listCounted(step: StepRecord): AttemptRecord[] {
  return step.attempts.filter((attempt) => !attempt.forVerdict);
}

/** The attempt that counts, or undefined where the step never started. */
export function findLastAttempt(step: StepRecord): AttemptRecord | undefined {
  return step.attempts.findLast((attempt) => !attempt.forVerdict);
}

/** The problems of the attempt that counts: what an earlier one reported may be gone by then. */
export function listProblems(step: StepRecord): Problem[] {
  const last = findLastAttempt(step)?.attempt;
  return step.problems.filter(({ attempt }) => last === undefined || attempt === last).map(({ problem }) => problem);
}

/** A step that failed first and then passed. */
export function isFlaky(step: StepRecord): boolean {
  return step.end?.conclusion === 'success' && step.attempts.some((attempt) => attempt.end?.reason !== undefined);
}
