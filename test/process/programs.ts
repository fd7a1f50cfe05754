/** What the tests of processes share: a launcher, one call that runs a script to its end, and scripts by what they do. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLauncher, type Launcher, type ProcessEnd, type Running } from '../../src/run/launch.ts';
import { createRunMarkers, type Marker, markerVariables, markStep } from '../../src/run/marker.ts';
import { buildShellCommand, chooseShell } from '../../src/run/shell.ts';

export const programs = {
  forever: 'sleep 600',
  ignoreTerm: "trap '' INT TERM; while :; do sleep 600; done",
  /** A background job of bash ignores SIGINT. */
  job: 'sleep 600 & wait',
  holdPipe: 'sleep 600 & echo done',
  escapeSetsid: 'setsid sleep 600 & sleep 0.1; echo done; exit 1',
  doubleFork: '(setsid sleep 600 >/dev/null 2>&1 < /dev/null &) ; sleep 0.1; echo done',
  clearEnvironment: 'env -i setsid sleep 600 >/dev/null 2>&1 & sleep 0.2; echo done',
  stopItself: 'kill -STOP $$; echo went on',
};

export interface Bench {
  folder: string;
  launcher: Launcher;
  run: Marker;
  start(script: string, options?: StartOptions): Promise<Started>;
  /** Runs to the end and gives all that was printed. */
  finish(script: string, options?: StartOptions): Promise<ProcessEnd & { output: string }>;
  close(): void;
}

export interface StartOptions {
  shell?: string;
  env?: Record<string, string>;
  cwd?: string;
}

export interface Started {
  running: Running;
  marker: Marker;
  output(): Buffer;
  late(): string;
}

let runs = 0;

export function createBench(launcherOf = createLauncher): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'processes-'));
  mkdirSync(join(folder, 'work'));
  const launcher = launcherOf(folder);
  const markers = createRunMarkers({}, `test-${process.pid}-${runs++}`);
  let scripts = 0;
  const start = async (script: string, options: StartOptions = {}): Promise<Started> => {
    const path = join(folder, `script-${scripts++}`);
    writeFileSync(path, script);
    const marker = markStep(markers, `step-${scripts}`, 1);
    const baseEnv = { PATH: process.env.PATH ?? '', ...options.env };
    const env = { ...baseEnv, ...markerVariables(markers, marker) };
    const shell = chooseShell(options.shell, { path: baseEnv.PATH, platform: 'linux', inContainer: false });
    const chunks: Buffer[] = [];
    let late = '';
    const running = await launcher.launch(
      { ...buildShellCommand(shell, path, 'linux'), env, cwd: options.cwd ?? join(folder, 'work') },
      { onOutput: (chunk) => chunks.push(chunk), onLateOutput: (chunk) => (late += chunk) },
    );
    return { running, marker, output: () => Buffer.concat(chunks), late: () => late };
  };
  return {
    folder,
    launcher,
    run: markers.run,
    start,
    async finish(script, options) {
      const { running, output } = await start(script, options);
      const end = await running.ended;
      running.release();
      return { ...end, output: output().toString() };
    },
    close() {
      launcher.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The pids of a command line, whatever their environment. */
export function pidsRunning(command: string): number[] {
  return readdirSync('/proc')
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'latin1').replaceAll('\0', ' ').trim() === command;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** The pids, outside of this process, whose environment holds the text; an own look, not the one under test. */
export function pidsWith(text: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const isDead = / [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
        return !isDead && readFileSync(`/proc/${pid}/environ`).includes(text);
      } catch {
        return false;
      }
    })
    .map(Number);
}

export async function waitUntil(condition: () => boolean): Promise<void> {
  const until = performance.now() + 20_000;
  while (!condition()) {
    if (performance.now() > until) throw new Error('it never became true');
    await sleep(10);
  }
}

/** Calls `work` for each item, at most `width` at once. */
export async function forEachBeside<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>) {
  let next = 0;
  const lane = async () => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: width }, lane));
}
