/** Which ready steps start now, in which lane, and for how long they have waited. */
import { admit, type Demand, weighStep } from './admit.ts';
import type { SchedulerState } from './scheduler-state.ts';

/** Puts the step into the ready queue, or keeps it for its batch. */
export function makeReady(state: SchedulerState, step: number, now: number): void {
  const again = state.phase[step] === 'backoff';
  if (state.phase[step] !== 'ready') {
    state.phase[step] = 'ready';
    state.waiting.set(step, { readySince: now, lockMs: 0 });
    if (!again && state.batches && !state.batches.admitReady(step)) return;
  }
  if (!again) state.commands.push({ type: 'ready', step });
  state.ready.push(state.place[step]!);
}

/**
 * Starts ready steps by rank while there is room. A step for which cores are missing may be overtaken by lighter
 * ones at most as often as there are lanes; then the room is kept for it, so that it cannot starve.
 */
export function dispatchSteps(
  state: SchedulerState,
  now: number,
  failUnstarted: (step: number, fault: string) => void,
): void {
  const passedOver: number[] = [];
  let heavy: number | undefined;
  while (state.usage.running < state.usage.lanes && !state.usage.aloneRunning) {
    if (heavy !== undefined && (state.overtaken.get(heavy) ?? 0) >= state.usage.lanes) break;
    const place = state.ready.pop();
    if (place === undefined) break;
    const step = state.startOrder[place]!;
    if (state.phase[step] !== 'ready') continue; // ended while it waited
    const verdict = admit(demandOf(state, step), state.usage);
    noteLock(state, step, verdict === 'lock' || verdict === 'group', now);
    if (verdict === 'yes') {
      const prepared = state.ports.prepareStep(step);
      if ('fault' in prepared) {
        failUnstarted(step, prepared.fault);
        if (state.stopped) break;
        continue;
      }
      startStep(state, step, prepared, now);
      if (heavy !== undefined) state.overtaken.set(heavy, (state.overtaken.get(heavy) ?? 0) + 1);
    } else {
      passedOver.push(place);
      if (verdict === 'cpus' || verdict === 'alone') heavy ??= step;
    }
  }
  for (const place of passedOver) state.ready.push(place);
}

export function demandOf(state: SchedulerState, index: number): Demand {
  const step = state.plan.steps[index]!;
  const maxParallel = step.group === undefined ? undefined : state.plan.groups[step.group]!.maxParallel;
  return {
    ...(step.cpus !== undefined && { cpus: step.cpus }),
    locks: step.locks,
    ...(step.group !== undefined && maxParallel !== undefined && { group: { index: step.group, maxParallel } }),
    alone: needsMachine(state, index),
  };
}

/** A step that ran out of memory beside others is tried again without them. */
function needsMachine(state: SchedulerState, index: number): boolean {
  return state.lastFailure.get(index)?.reason === 'out-of-memory';
}

/** Adds up how long locks alone have held the step back. */
function noteLock(state: SchedulerState, step: number, locked: boolean, now: number): void {
  const waiting = state.waiting.get(step);
  if (!waiting) return;
  if (locked) {
    waiting.lockSince ??= now;
  } else if (waiting.lockSince !== undefined) {
    waiting.lockMs += now - waiting.lockSince;
    delete waiting.lockSince;
  }
}

function startStep(
  state: SchedulerState,
  index: number,
  prepared: { timeoutMs?: number; required: boolean },
  now: number,
): void {
  const step = state.plan.steps[index]!;
  const { usage } = state;
  const weight = weighStep(step.cpus, usage);
  const alone = needsMachine(state, index);
  const attempt = state.attempts[index]! + 1;
  state.attempts[index] = attempt;
  const lane = state.freeLanes.pop() ?? state.lanesUsed++;
  const waiting = state.waiting.get(index) ?? { readySince: now, lockMs: 0 };
  state.waiting.delete(index);
  state.overtaken.delete(index);
  state.phase[index] = 'running';
  state.required[index] = prepared.required ? 1 : 0;
  state.laneOf.set(index, lane);
  state.weights.set(index, weight);
  usage.running += 1;
  usage.cpus += weight;
  usage.aloneRunning = alone;
  for (const lock of step.locks) usage.locks.add(lock);
  if (step.group !== undefined) usage.groups.set(step.group, (usage.groups.get(step.group) ?? 0) + 1);
  state.commands.push({
    type: 'start',
    step: index,
    attempt,
    kind: attempt === 1 ? 'first' : alone ? 'alone' : 'retry',
    lane,
    waitMs: { lane: now - waiting.readySince - waiting.lockMs, lock: waiting.lockMs },
    ...(prepared.timeoutMs !== undefined && { timeoutMs: prepared.timeoutMs }),
  });
  if (prepared.timeoutMs !== undefined) {
    const timer = { kind: 'timeout', step: index, attempt } as const;
    state.commands.push({ type: 'set-timer', timer, atMs: now + prepared.timeoutMs });
  }
}

/** Gives back the lane, the cores and the locks of a step that runs no more. */
export function leaveLane(state: SchedulerState, index: number): void {
  const step = state.plan.steps[index]!;
  const { usage } = state;
  usage.running -= 1;
  usage.aloneRunning = false;
  usage.cpus = usage.running === 0 ? 0 : usage.cpus - state.weights.get(index)!;
  for (const lock of step.locks) usage.locks.delete(lock);
  if (step.group !== undefined) usage.groups.set(step.group, usage.groups.get(step.group)! - 1);
  state.freeLanes.push(state.laneOf.get(index)!);
  state.laneOf.delete(index);
  state.weights.delete(index);
}
