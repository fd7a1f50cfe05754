/**
 * The scheduler as a state machine without clock or processes: `next` takes an event and gives commands.
 * The runner, the simulator and the tests drive this same code. How it chooses is in `dispatch.ts`,
 * what ends steps from outside in `halt.ts`; this file follows each step from its needs to its conclusion.
 *
 *     waiting ─▶ ready ─▶ running ─▶ ended
 *        │         ▲         │         ▲
 *        │         └─backoff◀┘         │
 *        └────── skipped ──────────────┘
 *
 * When all have ended, failed steps may run once more, each alone: see `rerun.ts`.
 */
import type { Reason } from './conclusions.ts';
import { changeLanes, dispatchSteps, leaveLane, makeReady } from './dispatch.ts';
import { endStep, failByFault, killStep, passOnEnd } from './end-step.ts';
import { findHalter, haltAfterFailures, stopRun } from './halt.ts';
import { endRerun, rerunNext } from './rerun.ts';
import { createState, type SchedulerState, type Scheduling } from './scheduler-state.ts';
import type { Command, SchedulerEvent, Timer } from './scheduler-types.ts';

const LONGEST_RETRY_DELAY_MS = 60_000;

/** Starts a run: the state, and the first commands. */
export function beginRun(scheduling: Scheduling, now: number): { state: SchedulerState; commands: Command[] } {
  const state = createState(scheduling);
  const { plan, graph, selection } = scheduling;
  if (plan.timeoutMs !== undefined) setTimer(state, { kind: 'run-timeout' }, now + plan.timeoutMs);
  for (const step of plan.steps.keys()) {
    if (selection[step] === 'not-selected') endStep(state, step, { conclusion: 'skipped', reason: 'not-selected' });
  }
  for (const step of plan.steps.keys()) if (graph.needs[step]!.length === 0) settleStep(state, step, now);
  return { state, commands: finishTurn(state, now) };
}

/** Takes one event at `now` (ms, never going back). The state is changed in place: copying it would cost O(steps). */
export function next(state: SchedulerState, event: SchedulerEvent, now: number): Command[] {
  switch (event.type) {
    case 'attempt-ended':
      if (!endRerun(state, event.step)) endAttempt(state, event, now);
      break;
    case 'timer':
      fireTimer(state, event.timer, now);
      break;
    case 'observed':
      changeLanes(state, event.lanes);
      break;
    case 'cancel':
      stopRun(state, 'cancelled');
      break;
  }
  return finishTurn(state, now);
}

function finishTurn(state: SchedulerState, now: number): Command[] {
  let passedOver: number | undefined;
  do {
    settleDependents(state, now);
    for (const step of state.batches?.open() ?? []) makeReady(state, step, now);
    passedOver = dispatchSteps(state, now, passedOver);
    // A step that failed as it was to start may have made others ready: nothing else would wake us for them.
  } while (state.settling.length > 0);
  if (state.unended === 0 && !state.ended && !rerunNext(state, now)) {
    state.ended = true;
    state.commands.push({ type: 'end-run', conclusion: concludeRun(state) });
  }
  return state.commands.splice(0);
}

function concludeRun(state: SchedulerState): 'success' | 'failure' | 'cancelled' {
  if (state.stopped === 'cancelled') return 'cancelled';
  return state.failed || state.stopped ? 'failure' : 'success';
}

/** Tells the dependents of every step that has ended since; a loop, since a chain may have 100,000 steps. */
function settleDependents(state: SchedulerState, now: number): void {
  for (;;) {
    haltAfterFailures(state);
    const ended = state.settling.pop();
    if (ended === undefined) return;
    for (const dependent of state.graph.dependents[ended]!) {
      passOnEnd(state, dependent, ended);
      state.missingNeeds[dependent]! -= 1;
      if (state.missingNeeds[dependent] === 0) settleStep(state, dependent, now);
    }
  }
}

/** All that the step needs has ended: it becomes ready, or ends here. */
function settleStep(state: SchedulerState, index: number, now: number): void {
  if (state.phase[index] !== 'waiting') return;
  const { condition } = state.plan.steps[index]!;
  if (state.selection[index] === 'skip') {
    endStep(state, index, { conclusion: 'skipped', reason: 'skip' });
    return;
  }
  const halter = findHalter(state, index);
  if (halter !== undefined && !state.needFailed[index]) {
    endStep(state, index, { conclusion: 'skipped', reason: 'fail-fast', because: [halter] });
    return;
  }
  const culprits = state.culprits[index]!;
  if (!condition?.asksStatus && culprits.length > 0) {
    endStep(state, index, { conclusion: 'skipped', reason: 'needs', because: culprits });
    return;
  }
  if (condition) {
    const status = { success: culprits.length === 0, failure: state.needFailed[index] === 1 };
    const answer = state.ports.evaluateCondition(index, status);
    if ('fault' in answer) {
      failByFault(state, index, answer.fault);
      return;
    }
    if (!answer.run) {
      endStep(state, index, { conclusion: 'skipped', reason: 'condition' });
      return;
    }
  }
  makeReady(state, index, now);
}

function endAttempt(
  state: SchedulerState,
  event: Extract<SchedulerEvent, { type: 'attempt-ended' }>,
  now: number,
): void {
  const { step: index, end, transient = false, exitedBefore = false } = event;
  if (state.phase[index] !== 'running') return;
  leaveLane(state, index);
  const killed = exitedBefore ? undefined : state.killedFor.get(index);
  state.killedFor.delete(index);
  const reason = killed?.reason ?? end.reason;
  // What is said about another end than the one that counts would mislead.
  const message = reason === end.reason ? end.message : undefined;
  if (reason === undefined) {
    endStep(state, index, { conclusion: 'success' });
    return;
  }
  if (reason === 'fail-fast' || reason === 'cancelled' || reason === 'run-timeout') {
    endStep(state, index, { conclusion: 'cancelled', reason, because: killed?.because ?? [] });
    return;
  }
  const failure = { reason, ...(message !== undefined && { message }) };
  if (!mayRetry(state, index, reason, transient)) {
    endStep(state, index, { conclusion: 'failure', ...failure });
    return;
  }
  const attempt = state.attempts[index]!;
  const delayMs = retryDelayMs(state, index);
  state.phase[index] = 'backoff';
  state.lastFailure.set(index, failure);
  state.commands.push({ type: 'retry', step: index, attempt, reason, delayMs });
  setTimer(state, { kind: 'retry', step: index, attempt }, now + delayMs);
}

function mayRetry(state: SchedulerState, index: number, reason: Reason, transient: boolean): boolean {
  const { retry } = state.plan.steps[index]!;
  if (state.attempts[index]! >= retry.attempts || reason === 'expression') return false;
  if (state.stopped || findHalter(state, index) !== undefined) return false;
  return retry.on.some((cause) => cause === 'failure' || cause === reason || (cause === 'transient' && transient));
}

function retryDelayMs(state: SchedulerState, index: number): number {
  const { delayMs } = state.plan.steps[index]!.retry;
  return Math.min(delayMs * 2 ** (state.attempts[index]! - 1), Math.max(LONGEST_RETRY_DELAY_MS, delayMs));
}

function fireTimer(state: SchedulerState, timer: Timer, now: number): void {
  if (timer.kind === 'run-timeout') {
    stopRun(state, 'run-timeout');
  } else if (state.attempts[timer.step] !== timer.attempt) {
    return; // of an earlier attempt
  } else if (timer.kind === 'timeout' && (state.phase[timer.step] === 'running' || state.rerunning === timer.step)) {
    killStep(state, timer.step, 'timeout');
  } else if (timer.kind === 'retry' && state.phase[timer.step] === 'backoff') {
    makeReady(state, timer.step, now);
  }
}

function setTimer(state: SchedulerState, timer: Timer, atMs: number): void {
  state.commands.push({ type: 'set-timer', timer, atMs });
}
