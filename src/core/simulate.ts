/** Runs a plan through the real scheduler on a virtual clock: the expected makespan, and a test bench. */
import { createHeap } from './heap.ts';
import { beginRun, next } from './scheduler.ts';
import type { Scheduling } from './scheduler-state.ts';
import type { Command, SchedulerEvent } from './scheduler-types.ts';

/** One attempt on the virtual clock; times in the unit of the durations. */
export interface SimulatedAttempt {
  step: number;
  attempt: number;
  lane: number;
  start: number;
  end: number;
}

export interface Simulation {
  makespan: number;
  attempts: SimulatedAttempt[];
}

/** Every attempt takes `durations[step]` and succeeds. */
export function simulateRun(scheduling: Scheduling, durations: readonly number[]): Simulation {
  const attempts: SimulatedAttempt[] = [];
  let added = 0;
  // Events of the same time come in the order in which they were added.
  const timeline = createHeap<{ at: number; nth: number; event: SchedulerEvent }>(
    (a, b) => a.at < b.at || (a.at === b.at && a.nth < b.nth),
  );
  const add = (at: number, event: SchedulerEvent) => timeline.push({ at, nth: added++, event });
  const obey = (commands: Command[], now: number) => {
    for (const command of commands) {
      if (command.type === 'start') {
        const { step, attempt, lane } = command;
        const end = now + durations[step]!;
        attempts.push({ step, attempt, lane, start: now, end });
        add(end, { type: 'attempt-ended', step, end: { exitCode: 0, signal: null } });
      }
    }
  };
  const { state, commands } = beginRun(scheduling, 0);
  obey(commands, 0);
  for (let entry = timeline.pop(); entry; entry = timeline.pop()) obey(next(state, entry.event, entry.at), entry.at);
  return { makespan: attempts.reduce((end, attempt) => Math.max(end, attempt.end), 0), attempts };
}
