/**
 * All that happens in a run, as one union. The log, the journal, the result, the summary and the live view
 * only consume it; the journal is these events written down, so that a killed run can still be reported.
 */
import type { AttemptEnd, AttemptKind, Conclusion, Reason } from './conclusions.ts';
import type { Plan, Schedule } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Diagnosis } from './result.ts';

/** Which attempt of which step; attempts count from 1. */
export interface AttemptKey {
  step: number;
  attempt: number;
}

export interface RunBegan {
  type: 'run-began';
  /** Unix time in ms, for people; all other times are ms since the run began, from a clock that never jumps. */
  startedAt: number;
  plan: Plan;
  cores: number;
  lanes: number;
  /** Why so many, in one line. */
  lanesBecause: string;
  schedule: Schedule;
}

export interface StepReady {
  type: 'step-ready';
  step: number;
}

export interface AttemptStarted extends AttemptKey {
  type: 'attempt-started';
  kind: AttemptKind;
  lane: number;
  /** How long the step was ready and waited for a lane or cores, and for a lock. */
  waitMs: { lane: number; lock: number };
  /** It begins after its step has ended, and only shows why that failed: nothing that comes of it counts. */
  forVerdict?: true;
}

/** A problem found in the output or the reports of a step, always before its `step-ended`. */
export interface ProblemFound extends AttemptKey {
  type: 'problem-found';
  problem: Problem;
}

export interface AttemptEnded extends AttemptKey {
  type: 'attempt-ended';
  end: AttemptEnd;
  /** Set when the step is tried again, and how long from now. */
  retryInMs?: number;
  /** The last lines that it printed, masked; only after a failure. */
  tail?: string;
  /** What is known of the cause, most telling first, masked; only after a failure. */
  diagnosis?: Diagnosis[];
  outputBytes: number;
}

export interface StepEnded {
  type: 'step-ended';
  step: number;
  /** A failed step with `continue-on-error` is a failure here too, with `required: false`. */
  conclusion: Conclusion;
  reason?: Reason;
  message?: string;
  required: boolean;
  /** The steps that caused a skip or a cancel. */
  because: number[];
  /** From the last attempt, masked. */
  outputs: Record<string, string>;
  /** Names of exported variables. */
  exports: string[];
  /** What the step wrote to its own summary, masked. */
  summary?: string;
}

export interface LanesChanged {
  type: 'lanes-changed';
  lanes: number;
  because: string;
}

export interface CancelRequested {
  type: 'cancel-requested';
  /** SIGINT, SIGTERM, or `run-timeout`. */
  by: string;
}

/** What runs and what waits, now and then, so that nobody thinks that the run hangs. */
export interface Heartbeat {
  type: 'heartbeat';
  running: { step: number; forMs: number; lastLine: string }[];
  waiting: number[];
}

/** Something about the run itself that people should know; it does not change any conclusion. */
export interface Notice {
  type: 'notice';
  severity: 'warning' | 'notice';
  /** In brackets behind the message, explained in the docs. */
  code: string;
  message: string;
  step?: number;
}

export interface RunEnded {
  type: 'run-ended';
  conclusion: 'success' | 'failure' | 'cancelled';
}

export type RunEvent = { at: number } & (
  | RunBegan
  | StepReady
  | AttemptStarted
  | ProblemFound
  | AttemptEnded
  | StepEnded
  | LanesChanged
  | CancelRequested
  | Heartbeat
  | Notice
  | RunEnded
);

/** Takes events in the order in which they happened. */
export type Emit = (event: RunEvent) => void;
