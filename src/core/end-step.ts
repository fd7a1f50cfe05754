/** How a step ends: its conclusion, what that means to its dependents, and who is to blame. */
import type { Conclusion, Reason } from './conclusions.ts';
import type { SchedulerState } from './scheduler-state.ts';

/** More causes than this help nobody, and would make a wide graph's result quadratic. */
const MOST_CULPRITS = 20;

export interface StepEnding {
  conclusion: Conclusion;
  reason?: Reason;
  message?: string;
  /** The steps that caused a skip or a cancel. */
  because?: readonly number[];
}

/** Ends the step for good; its dependents and `fail-fast` learn of it later in the same turn. */
export function endStep(state: SchedulerState, index: number, ending: StepEnding): void {
  const { conclusion, reason, message, because = [] } = ending;
  const required = state.required[index] === 1;
  const failed = conclusion === 'failure';
  state.phase[index] = 'ended';
  state.unended -= 1;
  state.waiting.delete(index);
  state.overtaken.delete(index);
  state.satisfied[index] = conclusion === 'success' || (failed && !required) || reason === 'skip' ? 1 : 0;
  if (reason === 'needs' || reason === 'fail-fast') {
    state.passesBlame[index] = 1;
    state.culprits[index] = mergeCulprits(state.culprits[index]!, because);
  }
  if (failed && !state.brokenBefore[index] && state.attempts[index]! > 0 && reason !== 'expression') {
    state.ownFailures.push(index);
  }
  if (failed || conclusion === 'cancelled') state.brokenBefore[index] = 1;
  if (failed && required) {
    state.failed = true;
    state.needFailed[index] = 1;
    state.failures.push(index);
  }
  state.settling.push(index);
  state.batches?.noteEnd(index);
  state.ports.noteStepEnd?.(index, { conclusion, required });
  state.commands.push({
    type: 'end-step',
    step: index,
    conclusion,
    ...(reason && { reason }),
    ...(message !== undefined && { message }),
    required,
    because: [...because],
  });
}

/**
 * Ends a step that does not run, with the reason why it never will; one that has ended or runs is left alone.
 * A step between two attempts has failed already: that result is kept.
 */
export function endUnstarted(
  state: SchedulerState,
  index: number,
  reason: Reason,
  because: readonly number[] = [],
): void {
  const phase = state.phase[index]!;
  if (phase === 'ended' || phase === 'running') return;
  const failure = state.lastFailure.get(index);
  if (failure) endStep(state, index, { conclusion: 'failure', ...failure });
  else if (state.selection[index] === 'skip') endStep(state, index, { conclusion: 'skipped', reason: 'skip' });
  else endStep(state, index, { conclusion: 'skipped', reason, because });
}

/** The step's attempt or its start failed because an expression cannot be evaluated. */
export function failByFault(state: SchedulerState, index: number, fault: string): void {
  endStep(state, index, { conclusion: 'failure', reason: 'expression', message: fault });
}

/** The first reason stands: a step stopped by a time-out has timed out, whatever comes while it dies. */
export function killStep(state: SchedulerState, index: number, reason: Reason, because: readonly number[] = []): void {
  if (state.killedFor.has(index)) return;
  state.killedFor.set(index, { reason, because });
  state.commands.push({ type: 'kill', step: index, attempt: state.attempts[index]!, reason });
}

/** Tells a dependent how a step that it needs has ended: whether a failure is behind it, and who is to blame. */
export function passOnEnd(state: SchedulerState, dependent: number, need: number): void {
  if (state.needFailed[need]) state.needFailed[dependent] = 1;
  if (state.brokenBefore[need]) state.brokenBefore[dependent] = 1;
  const inherited = state.culprits[need]!;
  const blamed = state.satisfied[need] || state.passesBlame[need] ? inherited : mergeCulprits(inherited, [need]);
  state.culprits[dependent] = mergeCulprits(state.culprits[dependent]!, blamed);
}

/** Ascending; along a chain the same list is handed on, not copied. */
function mergeCulprits(known: readonly number[], more: readonly number[]): readonly number[] {
  if (more.length === 0) return known;
  if (known.length === 0) return more;
  return [...new Set([...known, ...more])].sort((a, b) => a - b).slice(0, MOST_CULPRITS);
}
