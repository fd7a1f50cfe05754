/** Drives the scheduler by hand: attempts end when the test says so, and time passes when the test says so. */
import type { AttemptEnd } from '../../src/core/conclusions.ts';
import type { Plan } from '../../src/core/plan.ts';
import { beginRun, next } from '../../src/core/scheduler.ts';
import type { Scheduling } from '../../src/core/scheduler-state.ts';
import type { Command, SchedulerEvent, Timer } from '../../src/core/scheduler-types.ts';
import { schedulingOf } from './plans.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export interface Driver {
  /** All commands so far. */
  readonly commands: Command[];
  readonly now: number;
  /** Ids of the running steps, in the order in which they were started. */
  running(): string[];
  /** Ids of all attempts so far, in the order in which they were started. */
  started(): string[];
  /** `success`, or such as `skipped (needs: a, b)`. */
  ending(id: string): string | undefined;
  endings(): Record<string, string>;
  /** The conclusion of the run, once it has ended. */
  conclusion(): string | undefined;
  /** The commands of one type about a step. */
  all<T extends 'ready' | 'start' | 'kill' | 'retry' | 'end-step'>(type: T, id: string): Of<T>[];
  /** Ends the running attempt of a step: with success, an exit code, or anything. */
  release(id: string, end?: number | Partial<AttemptEnd>, transient?: boolean): void;
  /** Lets time pass; timers fire on their way. */
  pass(ms: number): void;
  /** Like `release` with an exit code, of a process that had exited by itself before it was to be killed. */
  releaseExited(id: string, exitCode: number): void;
  send(event: SchedulerEvent): void;
}

export function drive(plan: Plan, options: Parameters<typeof schedulingOf>[1] = {}): Driver {
  return driveScheduling(schedulingOf(plan, options));
}

export function driveScheduling(scheduling: Scheduling): Driver {
  const { steps } = scheduling.plan;
  const commands: Command[] = [];
  const running = new Set<number>();
  let timers: { at: number; timer: Timer }[] = [];
  let now = 0;
  const indexOf = (id: string) => {
    const index = steps.findIndex((step) => step.id === id);
    if (index < 0) throw new Error(`no step "${id}"`);
    return index;
  };
  const leave = (id: string) => {
    const step = indexOf(id);
    if (!running.delete(step)) throw new Error(`"${id}" does not run`);
    return step;
  };
  const take = (list: Command[]) => {
    for (const command of list) {
      commands.push(command);
      if (command.type === 'start') running.add(command.step);
      if (command.type === 'set-timer') timers.push({ at: command.atMs, timer: command.timer });
    }
  };
  const { state, commands: first } = beginRun(scheduling, 0);
  take(first);
  const send = (event: SchedulerEvent) => take(next(state, event, now));
  const all = <T extends Command['type']>(type: T) =>
    commands.filter((command): command is Of<T> => command.type === type);
  const describe = ({ conclusion, reason, because }: Of<'end-step'>) => {
    const causes = because.map((step) => steps[step]!.id).join(', ');
    return conclusion + (reason ? ` (${reason}${causes && `: ${causes}`})` : '');
  };
  return {
    commands,
    get now() {
      return now;
    },
    running: () => [...running].map((step) => steps[step]!.id),
    started: () => all('start').map((command) => steps[command.step]!.id),
    ending: (id) => {
      const end = all('end-step').find((command) => command.step === indexOf(id));
      return end && describe(end);
    },
    endings: () => Object.fromEntries(all('end-step').map((end) => [steps[end.step]!.id, describe(end)])),
    conclusion: () => all('end-run')[0]?.conclusion,
    all(type, id) {
      const step = indexOf(id);
      return all(type).filter((command) => (command as { step: number }).step === step);
    },
    release(id, end = 0, transient = false) {
      const full = typeof end === 'number' ? exitOf(end) : { exitCode: null, signal: null, ...end };
      send({ type: 'attempt-ended', step: leave(id), end: full, transient });
    },
    releaseExited(id, exitCode) {
      send({ type: 'attempt-ended', step: leave(id), end: exitOf(exitCode), exitedBefore: true });
    },
    pass(ms) {
      const until = now + ms;
      for (;;) {
        const due = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((timer) => timer !== due);
        now = Math.max(now, due.at);
        send({ type: 'timer', timer: due.timer });
      }
      now = until;
    },
    send,
  };
}

function exitOf(exitCode: number): AttemptEnd {
  return { exitCode, signal: null, ...(exitCode !== 0 && { reason: 'exit-code' }) };
}
