/** Which ready steps start now, in which lane, and for how long they have waited. */
import { admit, type Demand, type Verdict, weighStep } from './admit.ts';
import { failByFault } from './end-step.ts';
import { lockMsUntil, noteLock, type ReadyKind } from './ready-queue.ts';
import type { SchedulerState } from './scheduler-state.ts';

/** Puts the step into the ready queue, or keeps it for its batch. */
export function makeReady(state: SchedulerState, step: number, now: number): void {
  const again = state.phase[step] === 'backoff';
  if (state.batches?.admitReady(step) === false) return;
  state.phase[step] = 'ready';
  if (!again) state.commands.push({ type: 'ready', step });
  const kind = state.ready.push(state.place[step]!, demandOf(state, step));
  state.waiting.set(step, { readySince: now, kind, lockMsBefore: lockMsUntil(kind, now) });
}

/**
 * Starts ready steps by rank while there is room, up to one that fails as it is to start: what that means for the
 * others comes first. When cores are missing for a step, lighter ones may overtake it at most as often as there are
 * lanes; then the room is kept for it, so that it cannot starve. Gives the first such step, for the next call of the
 * same turn: a lock that lighter ones have taken in this one must not hide that it was passed over.
 */
export function dispatchSteps(state: SchedulerState, now: number, passedBefore?: number): number | undefined {
  const { usage, overtaken, ready, startOrder } = state;
  const isWanted = (place: number) => state.phase[startOrder[place]!] === 'ready';
  const refused = new Map<ReadyKind, Verdict>();
  let heavy = passedBefore !== undefined && state.phase[passedBefore] === 'ready' ? passedBefore : undefined;
  while (usage.running < usage.lanes && !usage.aloneRunning) {
    if (heavy !== undefined && (overtaken.get(heavy) ?? 0) >= usage.lanes) break;
    const kind = ready.findFirst(isWanted, refused);
    if (!kind) break;
    const step = startOrder[kind.places.peek()!]!;
    const verdict = admit(kind.demand, usage);
    if (verdict !== 'yes') {
      refused.set(kind, verdict);
      if (!isLock(verdict)) heavy ??= step;
      continue;
    }
    kind.places.pop();
    const prepared = state.ports.prepareStep(step);
    if ('fault' in prepared) {
      failByFault(state, step, prepared.fault);
      break;
    }
    startStep(state, step, prepared, now);
    if (heavy !== undefined) overtaken.set(heavy, (overtaken.get(heavy) ?? 0) + 1);
  }
  // With all lanes taken the steps behind a lock would wait anyway.
  const hasLane = usage.running < usage.lanes;
  for (const kind of ready.kinds()) noteLock(kind, hasLane && isLock(refused.get(kind)), now);
  return heavy;
}

function isLock(verdict: Verdict | undefined): boolean {
  return verdict === 'lock' || verdict === 'group';
}

function demandOf(state: SchedulerState, index: number): Demand {
  const step = state.plan.steps[index]!;
  const maxParallel = step.group === undefined ? undefined : state.plan.groups[step.group]!.maxParallel;
  return {
    ...(step.cpus !== undefined && { cpus: step.cpus }),
    locks: step.locks,
    ...(step.group !== undefined && maxParallel !== undefined && { group: { index: step.group, maxParallel } }),
    alone: needsMachine(state, index),
  };
}

/** A step that ran out of memory beside others is tried again without them, and one whose plan asks for it. */
function needsMachine(state: SchedulerState, index: number): boolean {
  const failure = state.lastFailure.get(index);
  if (failure === undefined) return false;
  return failure.reason === 'out-of-memory' || state.plan.steps[index]!.retry.alone === true;
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
  const { readySince, kind, lockMsBefore } = state.waiting.get(index)!;
  const lockMs = lockMsUntil(kind, now) - lockMsBefore;
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
    waitMs: { lane: now - readySince - lockMs, lock: lockMs },
    ...(prepared.timeoutMs !== undefined && { timeoutMs: prepared.timeoutMs }),
  });
  if (prepared.timeoutMs !== undefined) {
    const timer = { kind: 'timeout', step: index, attempt } as const;
    state.commands.push({ type: 'set-timer', timer, atMs: now + prepared.timeoutMs });
  }
}

/** The machine bears another number of lanes, at least one. Steps that declare no weight now weigh another share. */
export function changeLanes(state: SchedulerState, lanes: number): void {
  const { usage, weights } = state;
  usage.lanes = Math.max(1, lanes);
  usage.cpus = 0;
  for (const step of weights.keys()) {
    const weight = weighStep(state.plan.steps[step]!.cpus, usage);
    weights.set(step, weight);
    usage.cpus += weight;
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
