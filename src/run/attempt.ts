/**
 * One attempt of a step from its script to its end: environment, shell, process, command files, `produces`.
 * When it starts and what follows from its end is left to the scheduler.
 */
import { resolve } from 'node:path';
import type { AttemptEnd } from '../core/conclusions.ts';
import type { Step } from '../core/plan.ts';
import type { AttemptOutput } from './attempt-output.ts';
import { createClock } from './clock.ts';
import {
  type CommandFileContents,
  type CommandFiles,
  readCommandFiles,
  removeCommandFiles,
  writeScript,
} from './command-files.ts';
import { type Exports, pathOf, stepEnvironment, type Variables } from './environment.ts';
import type { Running } from './launch.ts';
import { type Marker, markerVariables, markStep } from './marker.ts';
import { checkProduces } from './produces.ts';
import { buildScript, buildShellCommand, chooseShell } from './shell.ts';
import { StartError } from './start-error.ts';
import { KILL_SIGNALS, type StopSignals, stopTree } from './stop.ts';
import type { Workplace } from './workplace.ts';

export interface AttemptInputs {
  step: Step;
  attempt: number;
  /** Evaluated `env` of the plan and of the step. */
  planEnv: Variables;
  stepEnv: Variables;
  exports: Exports;
  output: AttemptOutput;
}

export interface AttemptOutcome {
  end: AttemptEnd;
  /** Absent when the attempt never started. */
  contents?: CommandFileContents;
  /** Where something outlived it. */
  left?: LeftBehind;
}

/** What a successful attempt left running: its group, or somebody who holds its output open. */
export interface LeftBehind {
  running: Running;
  groupAlive: boolean;
}

export interface RunningAttempt {
  outcome: Promise<AttemptOutcome>;
  /** Its process has ended, however long its output and what it left are waited for. */
  hasExited(): boolean;
  /** Kills the whole tree; calling it again with faster signals hurries it. */
  stop(signals: StopSignals): void;
  pause(): void;
  resume(): void;
}

export function startAttempt(workplace: Workplace, inputs: AttemptInputs): RunningAttempt {
  const marker = markStep(workplace.markers, inputs.step.id, inputs.attempt);
  let running: Running | undefined;
  let wanted: StopSignals | undefined;
  let stopping: Promise<unknown> | undefined;
  let paused = false;
  const stop = (signals: StopSignals) => {
    wanted = signals;
    // A stop that breaks may leave something running, which the sweep at the end of the run finds; the step's own
    // end, and those of all others, must not be lost with it.
    if (running) stopping = Promise.all([stopping, stopTree(running, marker, signals).catch(() => [])]);
  };

  const { step, attempt, output } = inputs;
  let files: CommandFiles | undefined;
  let script: string | undefined;
  const launch = async () => {
    files = workplace.commandFiles.take();
    const cwd = resolve(workplace.root, step.workingDirectory);
    const env = buildEnvironment(workplace, inputs, marker, files.env);
    const { platform } = process;
    const context = { path: pathOf(env, workplace.job.windows), platform, inContainer: workplace.inContainer };
    const shell = chooseShell(step.shell, context);
    // Ids are as long as users like, file names are not.
    const name = `${step.index}-${step.id.slice(0, 60)}.${attempt}`;
    script = writeScript(workplace.folder, name, shell.extension, buildScript(shell, step.run, platform));
    const { argv, verbatimArguments } = buildShellCommand(shell, script, platform);
    const wrap = workplace.wrap?.(step, attempt);
    const launched = await workplace.launcher.launch(
      { argv, env, cwd, verbatimArguments, isCancelled: () => wanted !== undefined, ...(wrap && { wrap }) },
      { onOutput: (chunk) => output.push(chunk), onLateOutput: (chunk) => output.pushLate(chunk) },
    );
    return { launched, cwd, files };
  };

  const run = async (): Promise<AttemptOutcome> => {
    const startedAt = Date.now();
    const clock = createClock();
    try {
      const start = await launch().catch(explainStart);
      if (typeof start === 'string') {
        return { end: { exitCode: null, signal: null, reason: 'not-started', message: start } };
      }
      running = start.launched;
      if (paused) running.pause();
      if (wanted) stop(wanted);
      const { exitCode, signal, groupAlive, outputHeld } = await running.ended;
      const contents = readCommandFiles(start.files, workplace.job.windows);
      const end = judge({ exitCode, signal }, contents, () =>
        // Where the wall clock was set back meanwhile, files are stamped as of before our start.
        checkProduces(step.produces, { cwd: start.cwd, startedAt: Math.min(startedAt, Date.now() - clock()) }),
      );
      if (end.reason !== undefined || workplace.leftovers === 'kill') stop(KILL_SIGNALS);
      await stopping;
      // A server that still writes to the pipe must not die of SIGPIPE while later steps need it.
      const leaves = stopping === undefined && (groupAlive || outputHeld);
      if (!leaves) running.release();
      return { end, contents, ...(leaves && { left: { running, groupAlive } }) };
    } finally {
      output.end();
      // Whoever waits for this attempt need not wait for its tidying up.
      if (files) setImmediate(removeCommandFiles, files, script);
    }
  };

  return {
    outcome: run(),
    hasExited: () => running?.isAlive() === false,
    stop,
    pause() {
      paused = true;
      running?.pause();
    },
    resume() {
      paused = false;
      running?.resume();
    },
  };
}

/** An attempt that could not even be tried. */
export function failedStart(end: AttemptEnd): RunningAttempt {
  return { outcome: Promise.resolve({ end }), hasExited: () => true, stop() {}, pause() {}, resume() {} };
}

/** A full disk must fail the step that meets it, not the run. */
function explainStart(error: unknown): string {
  if (error instanceof StartError) return error.message;
  return `the step's files could not be written: ${(error as Error).message}; free some space and run it again`;
}

function buildEnvironment(
  workplace: Workplace,
  inputs: AttemptInputs,
  marker: Marker,
  fileVariables: Variables,
): Variables {
  return stepEnvironment({
    job: workplace.job,
    plan: inputs.planEnv,
    exports: inputs.exports,
    step: inputs.stepEnv,
    passEnv: [...inputs.step.passEnv, ...Object.keys(inputs.stepEnv)],
    own: [fileVariables, markerVariables(workplace.markers, marker)],
  });
}

/** The process's own failure comes first, then what it wrote for us, then what it should have made. */
function judge(
  status: { exitCode: number | null; signal: string | null },
  contents: CommandFileContents,
  findMissing: () => string[],
): AttemptEnd {
  if (status.signal !== null) return { ...status, reason: 'signal' };
  if (status.exitCode !== 0) return { ...status, reason: 'exit-code' };
  if (contents.faults.length > 0) return { ...status, reason: 'command-file', message: contents.faults.join('\n') };
  const missing = findMissing();
  return missing.length > 0 ? { ...status, reason: 'produces', message: missing.join('\n') } : status;
}
