/** Runs a plan through the scheduler with ends, durations and events drawn at random, and checks every turn. */
import type { AttemptEnd, Conclusion, Reason } from '../../src/core/conclusions.ts';
import { createHeap } from '../../src/core/heap.ts';
import { beginRun, next } from '../../src/core/scheduler.ts';
import type { Scheduling } from '../../src/core/scheduler-state.ts';
import type { Command, SchedulerEvent } from '../../src/core/scheduler-types.ts';
import { createReferee } from './referee.ts';

/** How wild a run is; shares between 0 and 1. */
export interface Chaos {
  failures: number;
  /** Which steps fail, instead of a share of them. */
  fails?: readonly boolean[];
  /** Attempts end with other reasons than an exit code, time limits strike. */
  wildEnds: boolean;
  /** A moment of a cancel. */
  cancelAt?: number;
  /** The lanes change during the run. */
  observes: boolean;
}

export interface RandomRun {
  commands: Command[];
  ends: Map<number, { conclusion: Conclusion; reason?: Reason; because: number[]; required: boolean }>;
  /** First start and last end of each step that ran; without what ran for a verdict. */
  spans: Map<number, { start: number; end: number }>;
  makespan: number;
  conclusion: string;
}

/** Throws what the referee finds. */
export function runRandomly(
  scheduling: Scheduling,
  random: () => number,
  chaos: Chaos,
  durations: number[],
): RandomRun {
  const timeline = createHeap<{ at: number; nth: number; event: SchedulerEvent; attempt?: number }>(
    (a, b) => a.at < b.at || (a.at === b.at && a.nth < b.nth),
  );
  let added = 0;
  const add = (at: number, event: SchedulerEvent, attempt?: number) =>
    timeline.push({ at, nth: added++, event, ...(attempt !== undefined && { attempt }) });
  const commands: Command[] = [];
  const ends: RandomRun['ends'] = new Map();
  const spans: RandomRun['spans'] = new Map();
  const attempts = new Map<number, number>();
  const referee = createReferee(scheduling);
  let conclusion = '';

  const obey = (list: Command[], now: number) => {
    for (const command of list) {
      commands.push(command);
      if (command.type === 'start') {
        attempts.set(command.step, command.attempt);
        if (!command.forVerdict)
          spans.set(command.step, { start: spans.get(command.step)?.start ?? now, end: Number.NaN });
        add(now + durations[command.step]!, drawEnd(command.step, random, chaos), command.attempt);
      } else if (command.type === 'kill') {
        // It dies a little later, or had ended by itself already.
        const end: AttemptEnd = random() < 0.3 ? SUCCESS : { exitCode: null, signal: 'SIGTERM', reason: 'signal' };
        const exitedBefore = random() < 0.2;
        const event = { type: 'attempt-ended', step: command.step, end, exitedBefore } as const;
        add(now + Math.floor(random() * 3), event, command.attempt);
      } else if (command.type === 'set-timer') {
        add(command.atMs, { type: 'timer', timer: command.timer });
      } else if (command.type === 'end-step') {
        ends.set(command.step, command);
      } else if (command.type === 'end-run') {
        conclusion = command.conclusion;
      }
    }
  };
  const turn = (list: Command[], now: number, event?: SchedulerEvent) => {
    obey(list, now);
    referee.watch(list, now, event);
  };

  if (chaos.cancelAt !== undefined) add(chaos.cancelAt, { type: 'cancel' });
  if (chaos.observes) {
    for (let i = 0; i < 5; i++) {
      add(Math.floor(random() * 40), { type: 'observed', lanes: Math.floor(random() * 7) });
    }
  }
  const { state, commands: first } = beginRun(scheduling, 0);
  turn(first, 0);
  for (let entry = timeline.pop(); entry; entry = timeline.pop()) {
    const { at, event, attempt } = entry;
    if (event.type === 'attempt-ended') {
      // Of the natural end and the death by a kill the first counts.
      if (attempts.get(event.step) !== attempt) continue;
      attempts.delete(event.step);
      if (!ends.has(event.step)) spans.get(event.step)!.end = at;
    }
    turn(next(state, event, at), at, event);
  }
  referee.finish();
  const makespan = [...spans.values()].reduce((latest, { end }) => Math.max(latest, end), 0);
  return { commands, ends, spans, makespan, conclusion };
}

const SUCCESS: AttemptEnd = { exitCode: 0, signal: null };

function drawEnd(step: number, random: () => number, chaos: Chaos): SchedulerEvent {
  if (chaos.fails) {
    const end: AttemptEnd = chaos.fails[step] ? { exitCode: 1, signal: null, reason: 'exit-code' } : SUCCESS;
    return { type: 'attempt-ended', step, end };
  }
  if (random() >= chaos.failures) return { type: 'attempt-ended', step, end: SUCCESS };
  const reasons: Reason[] = chaos.wildEnds
    ? ['exit-code', 'signal', 'out-of-memory', 'not-started', 'produces', 'expression']
    : ['exit-code'];
  const reason = reasons[Math.floor(random() * reasons.length)]!;
  return { type: 'attempt-ended', step, end: { exitCode: 1, signal: null, reason }, transient: random() < 0.5 };
}

/** Gives some steps a time limit that strikes before, with, or after the natural end, and a few a fault as they start. */
export function disturbStarts(scheduling: Scheduling, random: () => number): Scheduling {
  const limits = scheduling.plan.steps.map(() => (random() < 0.3 ? 1 + Math.floor(random() * 8) : undefined));
  const faulty = scheduling.plan.steps.map(() => random() < 0.03);
  const { prepareStep, ...rest } = scheduling.ports;
  return {
    ...scheduling,
    ports: {
      ...rest,
      prepareStep: (step) => {
        if (faulty[step]) return { fault: 'nonsense' };
        const prepared = prepareStep(step);
        const timeoutMs = limits[step];
        return 'fault' in prepared || timeoutMs === undefined ? prepared : { ...prepared, timeoutMs };
      },
    },
  };
}
