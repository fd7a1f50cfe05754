/** Says in a few words how an attempt or a step ended, as the log tells it when it happens. */
import type { AttemptEnd, Reason } from '../core/conclusions.ts';
import { formatDuration } from './format.ts';

export interface EndOfStep {
  reason?: Reason;
  message?: string;
  /** Names of the steps that caused it. */
  because: readonly string[];
  /** Of its last attempt; undefined when it never started. */
  ranMs?: number;
  end?: AttemptEnd;
}

/** Why a step was skipped, cancelled or failed; empty after a plain success. */
export function describeEndOfStep({ reason, message, because, ranMs, end }: EndOfStep): string {
  const names = because.slice(0, 3).join(', ') + (because.length > 3 ? ` and ${because.length - 3} more` : '');
  const verb = ranMs === undefined ? 'not started' : 'stopped';
  switch (reason) {
    case 'needs':
      return names === '' ? 'a need did not succeed' : `it needs ${names}, which did not succeed`;
    case 'fail-fast':
      return `${verb} by fail-fast${names && ` after ${names}`}`;
    case 'cancelled':
      return message ?? `${verb}, the run was cancelled`;
    case 'run-timeout':
      return `${verb} by the time-out of the run`;
    case 'condition':
      return 'its condition was false';
    case 'not-selected':
      return 'not selected';
    case 'skip':
      return 'left out on request';
    case undefined:
      return '';
    default:
      return describeAttempt({ exitCode: null, signal: null, ...end, reason, ...(message && { message }) }, ranMs ?? 0);
  }
}

/** Why an attempt failed. */
export function describeAttempt({ reason, message, exitCode, signal }: AttemptEnd, ranMs: number): string {
  if (reason === 'exit-code') return message ?? `exit code ${exitCode ?? 'unknown'}`;
  if (reason === 'signal') return message ?? `killed by ${signal ?? 'a signal'}`;
  if (message !== undefined) return message;
  if (reason === 'timeout') return `timed out after ${formatDuration(ranMs)}`;
  if (reason === 'out-of-memory') return 'out of memory';
  return (reason ?? 'success').replaceAll('-', ' ');
}
