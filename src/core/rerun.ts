/**
 * Runs failed steps once more when all steps have ended, one at a time and in plan order, with nothing beside them.
 * These attempts change no conclusion; what they show is the business of `verdict.ts`.
 */
import { killStep } from './end-step.ts';
import type { Plan } from './plan.ts';
import type { SchedulerState } from './scheduler-state.ts';

/** Every lane is free then. */
const LANE = 0;

/** Whether the step is run again alone when it has failed: its own word, else the plan's. */
export function wantsRerun(plan: Plan, index: number): boolean {
  return plan.steps[index]!.rerunAlone ?? plan.rerunAlone ?? false;
}

/** Starts the next of these attempts, once all steps have ended; false when none runs and none is left. */
export function rerunNext(state: SchedulerState, now: number): boolean {
  if (state.rerunning !== undefined) return true;
  if (state.stopped) return false;
  state.reruns ??= state.ownFailures.filter((index) => wantsRerun(state.plan, index)).sort((a, b) => b - a);
  for (let index = state.reruns.pop(); index !== undefined; index = state.reruns.pop()) {
    // Whether the step was required has been told: that answer is not asked for again.
    const prepared = state.ports.prepareStep(index);
    if ('fault' in prepared) continue;
    startRerun(state, index, prepared.timeoutMs, now);
    return true;
  }
  return false;
}

function startRerun(state: SchedulerState, index: number, timeoutMs: number | undefined, now: number): void {
  const attempt = state.attempts[index]! + 1;
  state.attempts[index] = attempt;
  state.rerunning = index;
  state.commands.push({
    type: 'start',
    step: index,
    attempt,
    kind: 'alone',
    lane: LANE,
    waitMs: { lane: 0, lock: 0 },
    ...(timeoutMs !== undefined && { timeoutMs }),
    forVerdict: true,
  });
  if (timeoutMs === undefined) return;
  state.commands.push({ type: 'set-timer', timer: { kind: 'timeout', step: index, attempt }, atMs: now + timeoutMs });
}

/** Notes the end of an attempt; false when it was none of these. */
export function endRerun(state: SchedulerState, index: number): boolean {
  if (state.rerunning !== index) return false;
  delete state.rerunning;
  state.killedFor.delete(index);
  return true;
}

/** Stops the attempt that runs, and starts no other. */
export function stopReruns(state: SchedulerState, reason: 'cancelled' | 'run-timeout'): void {
  state.reruns = [];
  if (state.rerunning !== undefined) killStep(state, state.rerunning, reason);
}
