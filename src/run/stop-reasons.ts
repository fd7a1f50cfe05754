/** How a step is stopped depends on why: the signals, and what is said of it. */
import type { Reason } from '../core/conclusions.ts';
import { CANCEL_SIGNALS, type StopSignals } from './stop.ts';

const TIMEOUT_SIGNALS: StopSignals = [
  ['SIGTERM', 0],
  ['SIGKILL', 2000],
];
export function signalsFor(reason: Reason): StopSignals {
  return reason === 'timeout' ? TIMEOUT_SIGNALS : CANCEL_SIGNALS;
}

/** A sentence on a time-out after `ranMs`, with what the step last printed. */
export function explainTimeout(ranMs: number, lastLine: string): string {
  const said = lastLine === '' ? '' : `; its last line was: ${lastLine}`;
  return `stopped after ${(ranMs / 1000).toFixed(1)} s by its time-out${said}`;
}
