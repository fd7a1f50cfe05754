/** What holds steps back or stops them from outside: `fail-fast`, of the plan or of a matrix, and the end of the run. */
import { endUnstarted, killStep } from './end-step.ts';
import { stopReruns } from './rerun.ts';
import type { SchedulerState } from './scheduler-state.ts';

/** Applies `fail-fast` to the required steps that have failed since. */
export function haltAfterFailures(state: SchedulerState): void {
  for (let failed = state.failures.shift(); failed !== undefined; failed = state.failures.shift()) {
    const { failFast, groups, steps } = state.plan;
    if (failFast !== 'off' && state.haltedBy === undefined) {
      state.haltedBy = failed;
      halt(state, steps.keys(), failed, failFast === 'stop');
    }
    const group = steps[failed]!.group;
    if (group !== undefined && groups[group]!.failFast && !state.haltedGroups.has(group)) {
      state.haltedGroups.set(group, failed);
      halt(state, groups[group]!.steps, failed, true);
    }
  }
}

/**
 * A step that still waits for others is left to wait, and ends when they have: an `always()` step behind it must
 * not start while a step that it needs through it still runs.
 */
function halt(state: SchedulerState, steps: Iterable<number>, by: number, kill: boolean): void {
  for (const step of steps) {
    if (isExempt(state, step)) continue;
    if (state.phase[step] === 'running') {
      if (kill) killStep(state, step, 'fail-fast', [by]);
    } else if (state.missingNeeds[step] === 0) {
      endUnstarted(state, step, 'fail-fast', [by]);
    }
  }
}

/** The failed step whose `fail-fast` keeps this one from starting. */
export function findHalter(state: SchedulerState, index: number): number | undefined {
  if (isExempt(state, index)) return undefined;
  const group = state.plan.steps[index]!.group;
  return state.haltedBy ?? (group === undefined ? undefined : state.haltedGroups.get(group));
}

/** `always()` and `failure()` steps are never held back: cleaning up after a failure is what they are for. */
function isExempt(state: SchedulerState, index: number): boolean {
  return state.plan.steps[index]!.condition?.asksStatus ?? false;
}

/**
 * Ends the run: stops what runs, and starts nothing more, whatever its condition says. The first reason stands.
 * A time-out that comes when all steps have ended changes no conclusion, as nothing does that is run again.
 */
export function stopRun(state: SchedulerState, reason: 'cancelled' | 'run-timeout'): void {
  if (state.stopped) return;
  stopReruns(state, reason);
  if (reason === 'run-timeout' && state.unended === 0) return;
  state.stopped = reason;
  for (const step of state.plan.steps.keys()) {
    if (state.phase[step] === 'running') killStep(state, step, reason);
    else endUnstarted(state, step, reason);
  }
}
