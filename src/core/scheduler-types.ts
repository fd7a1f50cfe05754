/** What goes into the scheduler and what comes out of it. */
import type { AttemptEnd, AttemptKind, Conclusion, Reason } from './conclusions.ts';

export type Timer =
  | { kind: 'timeout'; step: number; attempt: number }
  | { kind: 'retry'; step: number; attempt: number }
  | { kind: 'run-timeout' };

export type SchedulerEvent =
  /**
   * `transient`: the failure looks like one that goes away by itself. `exitedBefore`: the process had exited by
   * itself when the kill came, so that its own end counts.
   */
  | { type: 'attempt-ended'; step: number; end: AttemptEnd; transient?: boolean; exitedBefore?: boolean }
  | { type: 'timer'; timer: Timer }
  /** The machine bears another number of lanes. */
  | { type: 'observed'; lanes: number }
  | { type: 'cancel' };

export type Command =
  | { type: 'ready'; step: number }
  | {
      type: 'start';
      step: number;
      /** Counts from 1. */
      attempt: number;
      kind: AttemptKind;
      lane: number;
      waitMs: { lane: number; lock: number };
      timeoutMs?: number;
      /** The step has ended; this attempt, alone, only shows why it failed. Nothing that comes of it counts. */
      forVerdict?: true;
    }
  | { type: 'kill'; step: number; attempt: number; reason: Reason }
  /** The attempt failed and the step will be tried again. */
  | { type: 'retry'; step: number; attempt: number; reason: Reason; delayMs: number }
  /** Timers are never taken back: one that comes too late changes nothing. */
  | { type: 'set-timer'; timer: Timer; atMs: number }
  | {
      type: 'end-step';
      step: number;
      conclusion: Conclusion;
      reason?: Reason;
      message?: string;
      required: boolean;
      because: number[];
    }
  | { type: 'end-run'; conclusion: 'success' | 'failure' | 'cancelled' };

/** A `fault` is a sentence for people: the expression that cannot be evaluated, and why. */
export interface SchedulerPorts {
  /**
   * Told of each step as it ends, before any other step is asked about: a condition may read the results of steps
   * whose `end-step` is still among the commands of this turn.
   */
  noteStepEnd?(step: number, end: { conclusion: Conclusion; required: boolean }): void;
  /** Evaluates the `if` of a step whose needs have all ended. */
  evaluateCondition(step: number, status: { success: boolean; failure: boolean }): { run: boolean } | { fault: string };
  /** Evaluates `timeout-minutes` and `continue-on-error` as the step starts. */
  prepareStep(step: number): { timeoutMs?: number; required: boolean } | { fault: string };
}

/** What `--only` and `--skip` leave of a step. A step that runs never needs one that is not selected. */
export type Selected = 'run' | 'not-selected' | 'skip';
