import { execFileSync } from 'node:child_process';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KILL_SIGNALS, stopTree } from '../../src/run/stop.ts';
import { createBench, forEachBeside, programs } from './programs.ts';

const bench = createBench();
afterAll(() => bench.close());

/** The program behind a shim, which would cost more than all the rest; undefined where there is none. */
function findFolder(command: string, args: string[]): string | undefined {
  try {
    return dirname(execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
  } catch {
    return undefined;
  }
}

const python = findFolder('python', ['-c', 'import sys; print(sys.executable)']);
const perl = findFolder('perl', ['-e', 'print $^X']);
const pwsh = findFolder('pwsh', ['-c', '(Get-Process -Id $PID).Path']);

interface Language {
  shell: string | undefined;
  folder?: string | undefined;
  exit(code: number): string;
  kill(signal: number): string;
}

const posix = {
  exit: (code: number) => `exit ${code}`,
  kill: (signal: number) => `kill -${signal} $$; echo went on`,
};
const languages: Language[] = [
  { shell: undefined, ...posix },
  { shell: 'bash', ...posix },
  { shell: 'sh', ...posix },
  {
    shell: 'python',
    folder: python ?? '',
    exit: (code) => `import os; os._exit(${code})`,
    kill: (signal) => `import os\nos.kill(os.getpid(), ${signal})\nprint("went on")`,
  },
  {
    shell: 'perl {0}',
    folder: perl ?? '',
    exit: (code) => `exit ${code}`,
    kill: (signal) => `kill ${signal}, $$; print "went on"`,
  },
  {
    shell: 'pwsh',
    folder: pwsh ?? '',
    exit: (code) => `exit ${code}`,
    kill: (signal) => `/bin/sh -c 'kill -${signal} $PPID'; echo "went on"`,
  },
];
const numbers = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]));

describe.each(languages.filter(({ folder }) => folder !== ''))('shell $shell', ({ shell, folder, exit, kill }) => {
  const options = {
    ...(shell === undefined ? {} : { shell }),
    ...(folder === undefined ? {} : { env: { PATH: `${folder}:${process.env.PATH}` } }),
  };

  test('each of the 256 exit codes arrives as it is', async () => {
    const codes = Array.from({ length: 256 }, (_, code) => code);
    const arrived: (number | null)[] = [];
    await forEachBeside(codes, 8, async (code) => {
      arrived[code] = (await bench.finish(exit(code), options)).exitCode;
    });
    expect(arrived).toEqual(codes);
  });

  test('a signal ends the step by its name, or the step goes on to its end: never a false success', async () => {
    await forEachBeside([...numbers.keys()], 8, async (number) => {
      const { running, marker, output } = await bench.start(kill(number), options);
      const isStop = ['SIGSTOP'].includes(numbers.get(number)!);
      if (isStop)
        expect(
          await stopTree(running, marker, [
            ['SIGTERM', 200],
            ['SIGKILL', 400],
          ]),
        ).toEqual([]);
      const { exitCode, signal } = await running.ended;
      if (exitCode === 0) expect(output().toString(), `signal ${number}`).toContain('went on');
      else if (signal !== null && !isStop) expect(constants.signals[signal as NodeJS.Signals]).toBe(number);
      else if (!isStop) expect(exitCode, `signal ${number}`).toBeGreaterThan(0);
      if (isStop) expect(signal).toMatch(/SIGTERM|SIGKILL/);
    });
  });
});

test('23 signals kill, 4 are ignored, and those of a terminal stop nothing in a session of its own', async () => {
  const killed: string[] = [];
  const ignored: string[] = [];
  await forEachBeside(
    [...numbers].filter(([number]) => number !== constants.signals.SIGSTOP),
    8,
    async ([number, name]) => {
      const { signal, exitCode } = await bench.finish(posix.kill(number), { shell: 'sh' });
      if (signal !== null) killed.push(name);
      else if (exitCode === 0) ignored.push(name);
    },
  );
  expect(ignored.sort()).toEqual(['SIGCHLD', 'SIGCONT', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU', 'SIGURG', 'SIGWINCH']);
  expect(killed).toHaveLength(23);
});

test('a stopped step is ended by a stop, since its signals wake it', async () => {
  const { running, marker } = await bench.start(programs.stopItself);
  expect(
    await stopTree(running, marker, [
      ['SIGTERM', 100],
      ['SIGKILL', 20_000],
    ]),
  ).toEqual([]);
  expect(await running.ended).toMatchObject({ exitCode: null, signal: 'SIGTERM', groupAlive: false });
});

test('a killed step is not a success although its script would have gone on', async () => {
  const { running, marker } = await bench.start(`${programs.forever} || true; exit 0`);
  await stopTree(running, marker, KILL_SIGNALS);
  expect(await running.ended).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
});
