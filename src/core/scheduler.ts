/**
 * The scheduler as a state machine without clock or processes: `next` takes an event and gives commands.
 * The runner, the simulator and the tests drive this same code. How it chooses is in `dispatch.ts`;
 * this file follows each step from its needs to its conclusion.
 *
 *     waiting ─▶ ready ─▶ running ─▶ ended
 *        │         ▲         │         ▲
 *        │         └─backoff◀┘         │
 *        └────── skipped ──────────────┘
 */
import type { AttemptEnd, Conclusion, Reason } from './conclusions.ts';
import { dispatchSteps, leaveLane, makeReady } from './dispatch.ts';
import { createState, type SchedulerState, type Scheduling } from './scheduler-state.ts';
import type { Command, SchedulerEvent, Timer } from './scheduler-types.ts';

const LONGEST_RETRY_DELAY_MS = 60_000;
/** More causes than this help nobody, and would make a wide graph's result quadratic. */
const MOST_CULPRITS = 20;

/** Starts a run: the state, and the first commands. */
export function beginRun(scheduling: Scheduling, now: number): { state: SchedulerState; commands: Command[] } {
  const state = createState(scheduling);
  const { plan } = scheduling;
  if (plan.timeoutMs !== undefined) setTimer(state, { kind: 'run-timeout' }, now + plan.timeoutMs);
  for (const step of plan.steps) {
    if (scheduling.selection[step.index] === 'not-selected') {
      endStep(state, step.index, { conclusion: 'skipped', reason: 'not-selected' }, now);
    }
  }
  for (const step of plan.steps) if (state.missingNeeds[step.index] === 0) settleStep(state, step.index, now);
  return { state, commands: finishTurn(state, now) };
}

/** Takes one event at `now` (ms, never going back). The state is changed in place: copying it would cost O(steps). */
export function next(state: SchedulerState, event: SchedulerEvent, now: number): Command[] {
  switch (event.type) {
    case 'attempt-ended':
      endAttempt(state, event.step, event.end, event.transient ?? false, now);
      break;
    case 'timer':
      fireTimer(state, event.timer, now);
      break;
    case 'observed':
      state.usage.lanes = event.lanes;
      break;
    case 'cancel':
      stopRun(state, 'cancelled', now);
      break;
  }
  return finishTurn(state, now);
}

function finishTurn(state: SchedulerState, now: number): Command[] {
  do {
    settleDependents(state, now);
    if (!state.stopped) dispatchSteps(state, now, (step, fault) => failUnstarted(state, step, fault, now));
    // A step that failed as it was to start may have made others ready: nothing else would wake us for them.
  } while (state.settling.length > 0);
  if (state.unended === 0 && !state.ended) {
    state.ended = true;
    state.commands.push({ type: 'end-run', conclusion: concludeRun(state) });
  }
  return state.commands.splice(0);
}

function concludeRun(state: SchedulerState): 'success' | 'failure' | 'cancelled' {
  if (state.stopped === 'cancelled') return 'cancelled';
  return state.failed || state.stopped ? 'failure' : 'success';
}

/** All that the step needs has ended: it becomes ready, or ends here. */
function settleStep(state: SchedulerState, index: number, now: number): void {
  if (state.phase[index] !== 'waiting') return;
  const step = state.plan.steps[index]!;
  if (state.selection[index] === 'skip') {
    endStep(state, index, { conclusion: 'skipped', reason: 'skip' }, now);
    return;
  }
  const culprits = state.culprits[index]!;
  if (!step.condition?.asksStatus && culprits.length > 0) {
    endStep(state, index, { conclusion: 'skipped', reason: 'needs', because: culprits }, now);
    return;
  }
  if (step.condition) {
    const status = { success: culprits.length === 0, failure: state.needFailed[index] === 1 };
    const answer = state.ports.evaluateCondition(index, status);
    if ('fault' in answer) {
      failUnstarted(state, index, answer.fault, now);
      return;
    }
    if (!answer.run) {
      endStep(state, index, { conclusion: 'skipped', reason: 'condition' }, now);
      return;
    }
  }
  makeReady(state, index, now);
}

function failUnstarted(state: SchedulerState, index: number, fault: string, now: number): void {
  endStep(state, index, { conclusion: 'failure', reason: 'expression', message: fault }, now);
}

function endAttempt(state: SchedulerState, index: number, end: AttemptEnd, transient: boolean, now: number): void {
  if (state.phase[index] !== 'running') return;
  leaveLane(state, index);
  const killedFor = state.killedFor.get(index);
  state.killedFor.delete(index);
  const reason = killedFor ?? end.reason;
  const message = killedFor ? undefined : end.message;
  if (reason === 'fail-fast' || reason === 'cancelled' || reason === 'run-timeout') {
    const because = reason === 'fail-fast' ? haltersOf(state, index) : [];
    endStep(state, index, { conclusion: 'cancelled', reason, because }, now);
  } else if (reason === undefined) {
    endStep(state, index, { conclusion: 'success' }, now);
  } else if (mayRetry(state, index, reason, transient)) {
    const delayMs = retryDelayMs(state, index);
    state.phase[index] = 'backoff';
    state.lastFailure.set(index, { reason, ...(message !== undefined && { message }) });
    state.commands.push({ type: 'retry', step: index, attempt: state.attempts[index]!, reason, delayMs });
    setTimer(state, { kind: 'retry', step: index, attempt: state.attempts[index]! }, now + delayMs);
  } else {
    endStep(state, index, { conclusion: 'failure', reason, ...(message !== undefined && { message }) }, now);
  }
}

function mayRetry(state: SchedulerState, index: number, reason: Reason, transient: boolean): boolean {
  const { retry } = state.plan.steps[index]!;
  if (state.stopped || state.attempts[index]! >= retry.attempts || reason === 'expression') return false;
  if (haltersOf(state, index).length > 0 && !asksStatus(state, index)) return false;
  return retry.on.some((cause) => cause === 'failure' || cause === reason || (cause === 'transient' && transient));
}

function retryDelayMs(state: SchedulerState, index: number): number {
  const { delayMs } = state.plan.steps[index]!.retry;
  return Math.min(delayMs * 2 ** (state.attempts[index]! - 1), Math.max(LONGEST_RETRY_DELAY_MS, delayMs));
}

function fireTimer(state: SchedulerState, timer: Timer, now: number): void {
  if (timer.kind === 'run-timeout') {
    if (!state.ended) stopRun(state, 'run-timeout', now);
  } else if (state.attempts[timer.step] !== timer.attempt) {
    return; // of an earlier attempt
  } else if (timer.kind === 'timeout' && state.phase[timer.step] === 'running') {
    killStep(state, timer.step, 'timeout');
  } else if (timer.kind === 'retry' && state.phase[timer.step] === 'backoff') {
    makeReady(state, timer.step, now);
  }
}

interface StepEnding {
  conclusion: Conclusion;
  reason?: Reason;
  message?: string;
  because?: readonly number[];
}

function endStep(state: SchedulerState, index: number, ending: StepEnding, now: number): void {
  state.phase[index] = 'ended';
  state.unended -= 1;
  const required = state.required[index] === 1;
  state.commands.push({
    type: 'end-step',
    step: index,
    conclusion: ending.conclusion,
    ...(ending.reason && { reason: ending.reason }),
    ...(ending.message !== undefined && { message: ending.message }),
    required,
    because: [...(ending.because ?? [])],
  });
  const failed = ending.conclusion === 'failure' && required;
  state.satisfied[index] =
    ending.conclusion === 'success' || (ending.conclusion === 'failure' && !required) || ending.reason === 'skip'
      ? 1
      : 0;
  state.passesBlame[index] = ending.reason === 'needs' ? 1 : 0;
  if (failed) {
    state.failed = true;
    state.needFailed[index] = 1;
  }
  state.settling.push(index);
  state.batches?.stepEnded(index, (step) => makeReady(state, step, now));
  if (failed) haltAfter(state, index, now);
}

/** Tells the dependents of every step that has ended since; a loop, since a chain may have 100,000 steps. */
function settleDependents(state: SchedulerState, now: number): void {
  for (let index = state.settling.pop(); index !== undefined; index = state.settling.pop()) {
    for (const dependent of state.graph.dependents[index]!) {
      if (state.needFailed[index]) state.needFailed[dependent] = 1;
      blame(state, dependent, index);
      state.missingNeeds[dependent]! -= 1;
      if (state.missingNeeds[dependent] === 0) settleStep(state, dependent, now);
    }
  }
}

/** Adds to the dependent's culprits the need itself if it has a reason of its own, and those that it passes on. */
function blame(state: SchedulerState, dependent: number, need: number): void {
  const inherited = state.culprits[need]!;
  const own = !state.satisfied[need] && !state.passesBlame[need];
  if (!own && inherited.length === 0) return;
  const known = state.culprits[dependent]!;
  if (known.length === 0 && !own) {
    state.culprits[dependent] = inherited;
    return;
  }
  const all = new Set([...known, ...inherited, ...(own ? [need] : [])]);
  state.culprits[dependent] = [...all].sort((a, b) => a - b).slice(0, MOST_CULPRITS);
}

function haltAfter(state: SchedulerState, index: number, now: number): void {
  const group = state.plan.steps[index]!.group;
  if (state.plan.failFast !== 'off' && state.haltedBy === undefined) {
    state.haltedBy = index;
    halt(state, state.plan.steps.keys(), index, state.plan.failFast === 'stop', now);
  }
  if (group !== undefined && state.plan.groups[group]!.failFast && !state.haltedGroups.has(group)) {
    state.haltedGroups.set(group, index);
    halt(state, state.plan.groups[group]!.steps, index, true, now);
  }
}

/** `always()` and `failure()` steps are never held back: cleaning up after a failure is what they are for. */
function halt(state: SchedulerState, steps: Iterable<number>, by: number, kill: boolean, now: number): void {
  settleDependents(state, now);
  for (const step of steps) {
    if (asksStatus(state, step)) continue;
    if (state.phase[step] === 'running') {
      if (kill) killStep(state, step, 'fail-fast');
    } else {
      endUnstarted(state, step, 'fail-fast', [by], now);
    }
  }
}

function haltersOf(state: SchedulerState, index: number): number[] {
  const group = state.plan.steps[index]!.group;
  const by = state.haltedBy ?? (group === undefined ? undefined : state.haltedGroups.get(group));
  return by === undefined ? [] : [by];
}

function asksStatus(state: SchedulerState, index: number): boolean {
  return state.plan.steps[index]!.condition?.asksStatus ?? false;
}

/** A step between two attempts has failed already: that result is kept. */
function endUnstarted(
  state: SchedulerState,
  index: number,
  reason: Reason,
  because: readonly number[],
  now: number,
): void {
  const phase = state.phase[index]!;
  if (phase === 'ended' || phase === 'running') return;
  const failure = state.lastFailure.get(index);
  endStep(
    state,
    index,
    failure ? { conclusion: 'failure', ...failure } : { conclusion: 'skipped', reason, because },
    now,
  );
}

function stopRun(state: SchedulerState, reason: 'cancelled' | 'run-timeout', now: number): void {
  if (state.stopped || state.ended) return;
  state.stopped = reason;
  for (const step of state.plan.steps.keys()) {
    if (state.phase[step] === 'running') killStep(state, step, reason);
    else endUnstarted(state, step, reason, [], now);
  }
}

/** The first reason stands: a step stopped by a time-out has timed out, whatever comes while it dies. */
function killStep(state: SchedulerState, index: number, reason: Reason): void {
  if (state.killedFor.has(index)) return;
  state.killedFor.set(index, reason);
  state.commands.push({ type: 'kill', step: index, attempt: state.attempts[index]!, reason });
}

function setTimer(state: SchedulerState, timer: Timer, atMs: number): void {
  state.commands.push({ type: 'set-timer', timer, atMs });
}
