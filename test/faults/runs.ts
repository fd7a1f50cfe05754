/** What the tests of whole runs share: the command line bundled from the sources, started as a process of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { RunEvent } from '../../src/core/events.ts';
import type { Result } from '../../src/core/result.ts';
import { readJournal } from '../../src/run/journal.ts';

const root = join(import.meta.dirname, '../..');

export interface Workshop {
  folder: string;
  cli: string;
  /** Starts a run of the plan in a folder of its own. */
  start(plan: string, options?: RunOptions): Run;
  /** Runs the plan to its end. */
  finish(plan: string, options?: RunOptions): Promise<Ended>;
  close(): void;
}

export interface RunOptions {
  args?: string[];
  /** The folder of an earlier run, instead of a new one. */
  folder?: string;
  /** Where the result is written instead of the folder of the run; it is not read then. */
  resultFile?: string;
  env?: Record<string, string>;
  /** Bash before the start, in the shell that becomes the program: limits, mounts. */
  before?: string;
  /** Words for node itself, before the program. */
  nodeArgs?: string[];
  /** The test reads stdout itself. */
  ownReader?: boolean;
  /** Called before the start with the folder of the run. */
  prepare?(folder: string): void;
}

export interface Run {
  folder: string;
  child: ChildProcess;
  ended: Promise<Ended>;
  /** The events written down so far. */
  journal(): RunEvent[];
  result(): Result | undefined;
}

export interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
  result: Result | undefined;
  journal: RunEvent[];
  folder: string;
  /** `conclusion (reason)` by id. */
  endings: Record<string, string>;
}

export async function openWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const cli = join(folder, 'cli.js');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/search.ts'],
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  });
  let runs = 0;

  const start = (plan: string, options: RunOptions = {}): Run => {
    const place = options.folder ?? join(folder, `run-${runs++}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'plan.yml'), plan);
    options.prepare?.(place);
    const node = [process.execPath, ...(options.nodeArgs ?? []), cli];
    const words = [
      ...node,
      'run',
      'plan.yml',
      '--result',
      options.resultFile ?? join(place, 'result.json'),
      ...(options.args ?? []),
    ];
    const script = `${options.before ?? ''}\nexec "$@"`;
    const child = spawn('bash', ['-c', script, 'bash', ...words], {
      cwd: place,
      env: { PATH: process.env.PATH ?? '', XDG_CACHE_HOME: join(place, 'state'), HOME: place, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    if (!options.ownReader) child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    const journal = () => {
      const path = findFile(join(place, 'state'), 'journal.ndjson');
      return path === undefined ? [] : readJournal(path);
    };
    const result = () => {
      const path = join(place, 'result.json');
      return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Result) : undefined;
    };
    const ended = new Promise<Ended>((resolve) => {
      child.once(options.ownReader ? 'exit' : 'close', (code, signal) => {
        const found = result();
        resolve({
          code,
          signal,
          out: Buffer.concat(out).toString(),
          err: Buffer.concat(err).toString(),
          result: found,
          journal: journal(),
          folder: place,
          endings: Object.fromEntries(
            (found?.steps ?? []).map(({ id, conclusion, reason }) => [id, conclusion + (reason ? ` (${reason})` : '')]),
          ),
        });
      });
    });
    return { folder: place, child, ended, journal, result };
  };

  return {
    folder,
    cli,
    start,
    finish: (plan, options) => start(plan, options).ended,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function findFile(folder: string, name: string): string | undefined {
  try {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(name));
    return found === undefined ? undefined : join(folder, found);
  } catch {
    return undefined; // the run has not come so far
  }
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Processes that live and carry the text in their environment or their command line; a look of its own. */
export function survivorsOf(text: string): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return [];
    try {
      const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'latin1');
      if (/\) [ZX] /.test(read('stat'))) return [];
      const words = read('cmdline').replaceAll('\0', ' ').trim();
      return words.includes(text) || read('environ').includes(text) ? [`${pid} ${words}`] : [];
    } catch {
      return [];
    }
  });
}

/** Indents a script as a block of a plan. */
export function block(script: string, indent = '      '): string {
  return `|\n${script
    .split('\n')
    .map((line) => indent + line)
    .join('\n')}`;
}

/** Where this user may mount: a folder of a limited size is there for the time of the test. */
export function mayMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
