/**
 * The one place that starts the processes of steps. Stopping them is left to stop.ts, the meaning of their output
 * to the one who takes it.
 */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { sleep } from './clock.ts';
import { createFifoPool, type FifoPool } from './fifo.ts';
import { type OutputPipe, type OutputSink, readOutput } from './output-pipe.ts';
import { createSpare } from './spare.ts';
import { explainStartFailure, isPassing } from './start-failure.ts';

/** How long output is awaited after the process has exited while something else still holds the pipe. */
const HELD_PIPE_MS = 500;
/** Waits between the tries when the machine is short of processes, descriptors or memory. */
const RETRY_DELAYS_MS = [20, 60, 180, 500, 1000];

export interface LaunchSpec {
  argv: readonly string[];
  /** The whole environment. */
  env: Record<string, string>;
  cwd: string;
  /** Put before `argv`, such as a tracer. */
  wrap?: readonly string[];
  /** Descriptors of ours that the process gets as 3, 4, … */
  fds?: readonly number[];
  /** Windows only, see ShellCommand. */
  verbatimArguments?: boolean;
  /** Asked between tries, so that a cancelled run does not wait for the machine. */
  isCancelled?(): boolean;
}

export interface ProcessEnd {
  /** null when a signal ended it. */
  exitCode: number | null;
  signal: string | null;
  /** Something of its process group still runs. */
  groupAlive: boolean;
  /** Something still holds its output open, in its group or not. */
  outputHeld: boolean;
}

export interface Running {
  /** Also the id of its process group and session. */
  pid: number;
  ended: Promise<ProcessEnd>;
  /** false from the moment the process was reaped: its pid may then belong to another. */
  isAlive(): boolean;
  /** Stops reading, so that the process waits when its pipe is full. */
  pause(): void;
  resume(): void;
  /** Stops reading for good; to be called once nothing that it left running matters any more. */
  release(): void;
}

export interface Launcher {
  /** Rejects with StartError when the process cannot be started; nothing runs then. */
  launch(spec: LaunchSpec, sink: OutputSink): Promise<Running>;
  close(): void;
}

/** `folder` must exist and be ours alone: it takes the named pipes of the run. */
export function createLauncher(folder: string, platform: NodeJS.Platform = process.platform): Launcher {
  const pool = createFifoPool(folder, platform);
  const spare = createSpare(() => openPipe(pool), closePipe);
  return {
    async launch(spec, sink) {
      for (let tries = 0; ; tries++) {
        try {
          return await start(spec, sink, await spare.take(), platform);
        } catch (error) {
          const delayMs = RETRY_DELAYS_MS[tries];
          if (delayMs === undefined || !isPassing(error) || spec.isCancelled?.()) {
            throw explainStartFailure(error, spec);
          }
          await sleep(delayMs);
        }
      }
    },
    close() {
      spare.close();
      pool.close();
    },
  };
}

/** A pipe with its reader at work, and the end that the process gets. */
interface ReadPipe {
  reader: Socket;
  writeFd: number;
}

/** undefined where pipes cannot be made; rejects with EMFILE and its kin. */
function openPipe(pool: FifoPool): Promise<ReadPipe | undefined> {
  const pipe = pool
    .take()
    .then(
      (fifo) =>
        fifo && { reader: new Socket({ fd: fifo.readFd, readable: true, writable: false }), writeFd: fifo.writeFd },
    );
  // Made ahead, it may fail before anybody waits for it.
  pipe.catch(() => {});
  return pipe;
}

function closePipe(pipe: Promise<ReadPipe | undefined>): void {
  pipe.then(
    (made) => {
      if (made === undefined) return;
      closeSync(made.writeFd);
      made.reader.destroy();
    },
    () => {},
  );
}

async function start(
  spec: LaunchSpec,
  sink: OutputSink,
  pipe: ReadPipe | undefined,
  platform: NodeJS.Platform,
): Promise<Running> {
  let child: ChildProcess;
  try {
    child = spawnChild(spec, pipe?.writeFd, platform);
    // Refused starts are told by an event, for some errors by an exception.
    if (child.pid === undefined) await new Promise((_, reject) => child.once('error', reject));
  } catch (error) {
    pipe?.reader.destroy();
    throw error;
  } finally {
    // From here on the process and its descendants alone hold the writing end, so that its end is theirs.
    if (pipe !== undefined) closeSync(pipe.writeFd);
  }
  const streams: Readable[] = pipe === undefined ? [child.stdout!, child.stderr!] : [pipe.reader];
  return watch(child, child.pid!, readOutput(streams, sink), platform);
}

function spawnChild(spec: LaunchSpec, writeFd: number | undefined, platform: NodeJS.Platform): ChildProcess {
  const [file, ...args] = [...(spec.wrap ?? []), ...spec.argv] as [string, ...string[]];
  const output = writeFd ?? 'pipe';
  const stdio: StdioOptions = ['ignore', output, output, ...(spec.fds ?? [])];
  const windows = platform === 'win32';
  return spawn(file, args, {
    cwd: spec.cwd,
    env: spec.env,
    stdio,
    // Its own session and group: signals reach all of it and nothing else. On Windows this would open a console.
    detached: !windows,
    windowsHide: true,
    ...(spec.verbatimArguments ? { windowsVerbatimArguments: true, argv0: `"${file}"` } : {}),
  });
}

function watch(child: ChildProcess, pid: number, output: OutputPipe, platform: NodeJS.Platform): Running {
  let alive = true;
  // Later errors are those of our own calls, which say so themselves; unheard they would end our process.
  child.on('error', () => {});
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('exit', (exitCode, signal) => {
      alive = false;
      output.finish(HELD_PIPE_MS).then(({ held }) => {
        resolve({ exitCode, signal, groupAlive: platform !== 'win32' && isGroupAlive(pid), outputHeld: held });
      });
    });
  });
  return { pid, ended, isAlive: () => alive, pause: output.pause, resume: output.resume, release: output.release };
}

/** Whether a process group has members, zombies included; costs one system call. */
export function isGroupAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
