/**
 * Watches the commands of a run and throws at the first that breaks a rule. It is written from the rules alone:
 * it keeps its own books and knows nothing of how the scheduler decides.
 */
import type { Scheduling } from '../../src/core/scheduler-state.ts';
import type { Command, SchedulerEvent } from '../../src/core/scheduler-types.ts';

export interface Referee {
  /** Looks at the commands that one event caused. */
  watch(commands: Command[], now: number, event?: SchedulerEvent): void;
  /** The run has nothing more to come. */
  finish(): void;
}

const SLACK = 1e-6;

export function createReferee(scheduling: Scheduling): Referee {
  const { plan, graph, startOrder, cores } = scheduling;
  const { steps, groups } = plan;
  let lanes = scheduling.lanes;
  const place = new Map(startOrder.map((step, i) => [step, i]));
  const running = new Map<number, { lane: number; alone: boolean }>();
  const startedNow = new Set<number>();
  const ready = new Set<number>();
  const backoff = new Set<number>();
  const ended = new Set<number>();
  const attempts = new Map<number, number>();
  const lastReason = new Map<number, string>();
  const killed = new Set<number>();
  /** Steps that failed by themselves, without a failed or stopped one before them. */
  const mayRerun = new Set<number>();
  const broken = new Set<number>();
  const reran: number[] = [];
  /** How often steps of lower rank started while this one was the first that lacked cores. */
  const overtaken = new Map<number, number>();
  const timers = new Set<string>();
  let requiredFailure = false;
  let conclusion: string | undefined;
  let cancelled = false;

  const fail = (what: string, step?: number): never => {
    throw new Error(step === undefined ? what : `${what}: ${steps[step]!.id}`);
  };
  const demand = (ok: boolean, what: string, step?: number) => ok || fail(what, step);
  const weight = (step: number) => Math.min(steps[step]!.cpus ?? Math.min(1, cores / lanes), cores);
  const usedCores = () => [...running.keys()].reduce((sum, step) => sum + weight(step), 0);
  const isAlone = (step: number) =>
    lastReason.get(step) === 'out-of-memory' || (lastReason.has(step) && steps[step]!.retry.alone === true);
  const lockedOut = (step: number, beside = [...running.keys()]) => {
    const { locks, group } = steps[step]!;
    if (beside.some((other) => steps[other]!.locks.some((lock) => locks.includes(lock)))) return true;
    const most = group === undefined ? undefined : groups[group]!.maxParallel;
    return most !== undefined && beside.filter((other) => steps[other]!.group === group).length >= most;
  };
  // When its turn came, steps of lower rank that start at the same moment had not taken their locks yet.
  const wasRefusedForRoom = (step: number) =>
    !lockedOut(
      step,
      [...running.keys()].filter((other) => !startedNow.has(other) || place.get(other)! < place.get(step)!),
    );
  const lacksRoom = (step: number) => (isAlone(step) ? running.size > 0 : usedCores() + weight(step) > cores + SLACK);

  const isRerun = (step: number) => steps[step]!.rerunAlone ?? plan.rerunAlone ?? false;

  function rerun({ step, attempt, kind }: Extract<Command, { type: 'start' }>): void {
    demand(ended.size === steps.length && running.size === 0, 'run again beside others', step);
    demand(mayRerun.has(step) && isRerun(step), 'run again in vain', step);
    demand(
      reran.every((other) => other < step),
      'run again twice, or out of plan order',
      step,
    );
    demand(!cancelled, 'run again after the run was stopped', step);
    demand(kind === 'alone' && attempt === attempts.get(step)! + 1, 'wrong attempt for a verdict', step);
    attempts.set(step, attempt);
    reran.push(step);
    running.set(step, { lane: 0, alone: true });
  }

  function start(step: number, attempt: number, lane: number, kind: string): void {
    demand(!ended.has(step) && !running.has(step), 'started twice', step);
    demand(ready.has(step), 'started without being ready', step);
    demand(attempt === (attempts.get(step) ?? 0) + 1, 'attempts out of order', step);
    demand(attempt <= steps[step]!.retry.attempts, 'too many attempts', step);
    demand(!cancelled, 'started after the run was stopped', step);
    for (const need of graph.needs[step]!) demand(ended.has(need), 'started before a need ended', step);
    demand(![...running.values()].some((other) => other.lane === lane), 'lane taken', step);
    demand(running.size < lanes, 'too many lanes', step);
    demand(!lockedOut(step), 'lock taken', step);
    demand(!lacksRoom(step), 'too many cores', step);
    demand(![...running.values()].some((other) => other.alone), 'beside a step that runs alone', step);
    demand((kind === 'first') === (attempt === 1) && (kind === 'alone') === isAlone(step), 'wrong kind', step);
    const ahead = [...ready].filter((other) => place.get(other)! < place.get(step)!);
    const first = ahead.filter(wasRefusedForRoom).sort((a, b) => place.get(a)! - place.get(b)!)[0];
    if (first !== undefined) {
      overtaken.set(first, (overtaken.get(first) ?? 0) + 1);
      demand(overtaken.get(first)! <= lanes, 'overtaken too often', first);
    }
    const better = ahead.find((other) => !lockedOut(other) && !lacksRoom(other));
    demand(better === undefined, 'started out of order', step);
    attempts.set(step, attempt);
    overtaken.delete(step);
    ready.delete(step);
    running.set(step, { lane, alone: isAlone(step) });
    startedNow.add(step);
  }

  function takeEvent(event: SchedulerEvent): void {
    if (event.type === 'attempt-ended') {
      demand(running.delete(event.step), 'the test ended a step that does not run', event.step);
      killed.delete(event.step);
    }
    if (event.type === 'observed') lanes = Math.max(1, event.lanes);
    if (event.type === 'cancel' && conclusion === undefined) cancelled = true;
    if (event.type === 'timer') {
      timers.delete(JSON.stringify(event.timer));
      if (event.timer.kind === 'run-timeout' && conclusion === undefined) {
        // When all have ended it stops the attempts for a verdict, and no conclusion changes.
        cancelled = true;
      }
      // Unless the step ended in between, the second attempt waits for its lane from now on.
      if (event.timer.kind === 'retry' && backoff.delete(event.timer.step)) ready.add(event.timer.step);
    }
  }

  function noteBroken(step: number, conclusion: string, reason: string | undefined): void {
    const behind = graph.needs[step]!.some((need) => broken.has(need));
    if (behind || conclusion === 'failure' || conclusion === 'cancelled') broken.add(step);
    if (!behind && conclusion === 'failure' && attempts.has(step) && reason !== 'expression') mayRerun.add(step);
  }

  function take(command: Command): void {
    demand(conclusion === undefined, `a command after the end of the run: ${command.type}`);
    switch (command.type) {
      case 'ready':
        demand(!ready.has(command.step) && !attempts.has(command.step), 'ready twice', command.step);
        ready.add(command.step);
        break;
      case 'start':
        if (command.forVerdict) rerun(command);
        else start(command.step, command.attempt, command.lane, command.kind);
        break;
      case 'kill':
        demand(running.has(command.step) && !killed.has(command.step), 'killed in vain', command.step);
        killed.add(command.step);
        break;
      case 'retry':
        demand(!running.has(command.step), 'tried again while it runs', command.step);
        lastReason.set(command.step, command.reason);
        backoff.add(command.step);
        break;
      case 'set-timer':
        timers.add(JSON.stringify(command.timer));
        break;
      case 'end-step':
        demand(!ended.has(command.step) && !running.has(command.step), 'ended twice, or while it runs', command.step);
        if (command.conclusion === 'success')
          demand(attempts.has(command.step), 'succeeded without running', command.step);
        ended.add(command.step);
        ready.delete(command.step);
        backoff.delete(command.step);
        if (command.conclusion === 'failure' && command.required) requiredFailure = true;
        noteBroken(command.step, command.conclusion, command.reason);
        break;
      case 'end-run':
        if (!cancelled)
          demand(
            [...mayRerun].filter(isRerun).every((step) => reran.includes(step)),
            'not run again',
          );
        demand(ended.size === steps.length, 'the run ended before its steps');
        demand(running.size === 0, 'the run ended while steps run');
        demand(!(requiredFailure && command.conclusion === 'success'), 'success despite a failure');
        conclusion = command.conclusion;
        break;
    }
  }

  return {
    watch(commands, now, event) {
      startedNow.clear();
      if (event) takeEvent(event);
      for (const command of commands) take(command);
      if (conclusion !== undefined) return;
      const waitsForTimer = [...backoff].every((step) =>
        [...timers].some((timer) => timer.includes(`"retry","step":${step},`)),
      );
      demand(waitsForTimer, `a step between two attempts has no timer at ${now}`);
      demand(running.size > 0 || backoff.size > 0, `nothing runs and nothing will at ${now}`);
      if (cancelled || running.size >= lanes || [...running.values()].some((other) => other.alone)) return;
      // No admissible ready step waits beside a free lane, except for room kept for a heavier one.
      for (const step of ready) {
        if (lockedOut(step) || lacksRoom(step)) continue;
        const keepsRoom = [...ready].some(
          (heavy) =>
            place.get(heavy)! < place.get(step)! && wasRefusedForRoom(heavy) && (overtaken.get(heavy) ?? 0) >= lanes,
        );
        demand(keepsRoom, 'admissible, and waits beside a free lane', step);
      }
    },
    finish() {
      demand(conclusion !== undefined, 'the run never ended');
    },
  };
}
