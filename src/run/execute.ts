/**
 * Runs a plan: carries out what the scheduler commands, with real processes and a real clock, and tells all that
 * happens as events. What to do next is decided in `core/`; how people see it is decided by whoever takes the events.
 */
import type { Reason } from '../core/conclusions.ts';
import type { RunEvent } from '../core/events.ts';
import { beginRun, next } from '../core/scheduler.ts';
import type { Command, SchedulerEvent } from '../core/scheduler-types.ts';
import type { AttemptOutcome, LeftBehind, RunningAttempt } from './attempt.ts';
import { listNotices, noVerdictNotice, searchNotice } from './attempt-notices.ts';
import type { AttemptOutput } from './attempt-output.ts';
import { beginAttempt } from './begin-attempt.ts';
import { createClock, createTimers } from './clock.ts';
import { createEvaluator } from './evaluate.ts';
import { explainEnd } from './explain-end.ts';
import { createHandover } from './handover.ts';
import { sweepLeftovers } from './leftovers.ts';
import type { RunHandle, RunningNow, RunOutcome, RunRequest } from './run-handle.ts';
import { createSearcher } from './searcher.ts';
import { KILL_SIGNALS } from './stop.ts';
import { signalsFor } from './stop-reasons.ts';

const HEARTBEAT_MS = 60_000;

/** An attempt that runs now. */
interface Active {
  attempt: number;
  lane: number;
  startMs: number;
  process: RunningAttempt;
  output: AttemptOutput;
  /** The first kill, and how long the attempt had run then, in ms. */
  killed?: { reason: Reason; afterMs: number };
  /** A kill came when the process had exited by itself. */
  exitedBefore?: boolean;
  /** Nothing that it leaves counts. */
  forVerdict: boolean;
}

type EventBody = RunEvent extends infer Event ? (Event extends RunEvent ? Omit<Event, 'at'> : never) : never;

export function executeRun(request: RunRequest): RunHandle {
  const { plan, graph, masks, workplace } = request;
  const clock = createClock();
  const timers = createTimers(clock);
  const searcher = createSearcher();
  const handover = createHandover(graph, masks, workplace.job.windows);
  const active = new Map<number, Active>();
  const waiting = new Set<number>();
  const left: LeftBehind[] = [];
  const lateOutputs: AttemptOutput[] = [];
  const startedAt = Date.now();
  const emit = (event: EventBody) => request.emit({ at: clock(), ...event } as RunEvent);
  const evaluator = createEvaluator({ plan, graph, contexts: request.contexts, ...handover });
  let cancelled = false;
  let outputPaused = false;
  let finish: (outcome: RunOutcome) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const outcome = new Promise<RunOutcome>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });

  emit({
    type: 'run-began',
    startedAt,
    plan,
    cores: request.cores,
    lanes: request.lanes,
    lanesBecause: request.lanesBecause,
    schedule: plan.schedule,
  });
  const heartbeat = setInterval(() => {
    const running = runningNow().map(({ step, forMs, lastLine }) => ({ step, forMs, lastLine }));
    if (running.length > 0) emit({ type: 'heartbeat', running, waiting: [...waiting].sort((a, b) => a - b) });
  }, HEARTBEAT_MS);

  const { state, commands } = beginRun(
    {
      plan,
      graph,
      startOrder: request.startOrder,
      selection: request.selection,
      lanes: request.lanes,
      cores: request.cores,
      ports: { ...evaluator, noteStepEnd: handover.noteStepEnd },
    },
    clock(),
  );
  obey(commands);

  function obey(list: readonly Command[]): void {
    list.forEach(obeyOne);
  }

  function obeyOne(command: Command): void {
    switch (command.type) {
      case 'ready':
        waiting.add(command.step);
        emit({ type: 'step-ready', step: command.step });
        break;
      case 'start':
        waiting.delete(command.step);
        start(command);
        break;
      case 'kill':
        kill(command.step, command.reason);
        break;
      case 'set-timer':
        timers.set(command.atMs, () => {
          const event = { type: 'timer', timer: command.timer } as const;
          if (command.timer.kind !== 'run-timeout') obey(next(state, event, clock()));
          else if (state.unended > 0) stopAll(event, 'run-timeout');
          else cutReruns(event);
        });
        break;
      case 'end-step':
        waiting.delete(command.step);
        emit(handover.tell(command));
        break;
      case 'end-run':
        endRun(command.conclusion).catch(fail);
        break;
    }
  }

  function start(command: Extract<Command, { type: 'start' }>): void {
    const { step: index, attempt, kind, lane, waitMs, forVerdict } = command;
    emit({ type: 'attempt-started', step: index, attempt, kind, lane, waitMs, ...(forVerdict && { forVerdict }) });
    const key = { step: index, attempt };
    const { process, output } = beginAttempt(plan.steps[index]!, key, {
      request,
      clock,
      searcher,
      evaluator,
      exports: handover.exports.reaching(index),
      onProblem: (problem) => emit({ type: 'problem-found', ...key, problem }),
    });
    if (outputPaused) process.pause();
    active.set(index, { attempt, lane, startMs: clock(), process, output, forVerdict: forVerdict === true });
    process.outcome.then((ended) => output.finish().then(() => endAttempt(index, ended))).catch(fail);
  }

  function endAttempt(index: number, { end, contents: files, left: leftBehind }: AttemptOutcome): void {
    const { attempt, output, startMs, killed, exitedBefore = false, forVerdict } = active.get(index)!;
    active.delete(index);
    if (leftBehind) {
      left.push(leftBehind);
      lateOutputs.push(output);
    }
    const step = plan.steps[index]!;
    if (!forVerdict) {
      handover.take(index, files);
      listNotices(step, output, files?.refused ?? []).forEach(emit);
    }
    const ended = { step, end, killed, output, ranMs: clock() - startMs };
    const { end: told, diagnosis, transient } = explainEnd({ ...request, ...ended });
    const commands = next(state, { type: 'attempt-ended', step: index, end: told, transient, exitedBefore }, clock());
    const retry = commands.find((command) => command.type === 'retry' && command.step === index);
    emit({
      type: 'attempt-ended',
      step: index,
      attempt,
      end: told,
      ...(retry?.type === 'retry' && { retryInMs: retry.delayMs }),
      ...(told.reason !== undefined && { tail: output.tail() }),
      ...(diagnosis.length > 0 && { diagnosis }),
      outputBytes: output.bytes(),
    });
    obey(commands);
  }

  function kill(index: number, reason: Reason): void {
    const running = active.get(index);
    if (!running) return;
    if (running.process.hasExited()) {
      running.exitedBefore = true;
      // What it left, such as a server, is dealt with as after any other end; only the end of the run is in a hurry.
      if (reason !== 'cancelled' && reason !== 'run-timeout') return;
    } else {
      running.killed = { reason, afterMs: clock() - running.startMs };
    }
    running.process.stop(signalsFor(reason));
  }

  /** The events come first and the signals last: whoever writes the result does so before the steps die. */
  function stopAll(event: SchedulerEvent, by: string): void {
    const commands = next(state, event, clock());
    if (commands.length === 0) return;
    obey(commands.filter((command) => command.type === 'end-step'));
    emit({ type: 'cancel-requested', by });
    obey(commands.filter((command) => command.type !== 'end-step'));
  }

  /** All steps have ended: the time-out of the run takes nothing from them. */
  function cutReruns(event: SchedulerEvent): void {
    const commands = next(state, event, clock());
    if (commands.length === 0) return;
    emit(noVerdictNotice());
    obey(commands);
  }

  async function endRun(conclusion: RunOutcome['conclusion']): Promise<void> {
    timers.clear();
    clearInterval(heartbeat);
    for (const notice of await sweepLeftovers(workplace, left, clock())) {
      emit({ ...notice, message: masks.applyText(notice.message) });
    }
    for (const output of lateOutputs) output.endLate();
    if (searcher.failed !== undefined) emit(searchNotice(searcher.failed));
    searcher.close();
    workplace.launcher.close();
    workplace.commandFiles.close();
    emit({ type: 'run-ended', conclusion });
    finish({ conclusion, exports: handover.exports.all(), outputs: handover.outputs() });
  }

  function runningNow(): RunningNow[] {
    return [...active].map(([step, { lane, startMs, output }]) => ({
      step,
      lane,
      forMs: clock() - startMs,
      lastLine: output.lastLine(),
    }));
  }

  function resumeOutput(): void {
    outputPaused = false;
    for (const { process } of active.values()) process.resume();
  }

  return {
    ended: outcome,
    cancel(by) {
      if (cancelled) for (const { process } of active.values()) process.stop(KILL_SIGNALS);
      else stopAll({ type: 'cancel' }, by);
      cancelled = true;
      // The end of a step is the end of its output, which nobody may wait for any more.
      resumeOutput();
    },
    runningNow,
    pauseOutput() {
      if (cancelled) return false;
      outputPaused = true;
      for (const { process } of active.values()) process.pause();
      return true;
    },
    resumeOutput,
  };
}
