/** The command line as a user starts it: `node dist/cli.js`, copied to where nothing else is. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Result } from '../../src/core/result.ts';
import { pidsWith, waitUntil } from '../process/programs.ts';

const repository = join(import.meta.dirname, '../..');
const PLAN = 'steps: [{ id: a, run: echo hello }, { id: b, needs: [a], run: touch ran }]';

interface CallEnd {
  code: number | null;
  out: string;
  err: string;
}

/** A folder of a user with blanks and more in its name, the program elsewhere. */
let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'user-'));
  folder = join(home, 'my project — 漢字');
  mkdirSync(folder);
  mkdirSync(join(home, 'program'));
  cpSync(join(repository, 'dist'), join(home, 'program/dist'), { recursive: true });
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function start(words: string[], env: Record<string, string> = {}): { child: ChildProcess; ended: Promise<CallEnd> } {
  const child = spawn(process.execPath, [join(home, 'program/dist/cli.js'), ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH!, HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err }))) };
}

const call = (words: string[], env?: Record<string, string>) => start(words, env).ended;
const version = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).version;

describe('help', () => {
  test.each([[''], ['run'], ['check'], ['explain'], ['problems']])(
    'of "%s" is what the fixture says',
    async (command) => {
      const { code, out, err } = await call([command, '--help'].filter(Boolean));
      expect([code, err]).toEqual([0, '']);
      await expect(out).toMatchFileSnapshot(`fixtures/help${command && `-${command}`}.txt`);
    },
  );

  test('comes by "help COMMAND" and "-h" as well', async () => {
    const { out } = await call(['run', '--help']);
    for (const words of [
      ['help', 'run'],
      ['run', '-h'],
      ['run', 'plan.yml', '--help'],
    ]) {
      expect(await call(words)).toEqual({ code: 0, out, err: '' });
    }
  });

  test('is printed as a complaint when nothing was asked for', async () => {
    const { code, out, err } = await call([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: parallel-plan COMMAND');
  });

  test('the version is that of the package', async () => {
    expect(await call(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

test.each([
  [['rnu'], 'there is no command "rnu"; did you mean "run"?; the commands are run, check, explain or problems'],
  [['run', '--max-paralel', '2'], '"run" has no option "--max-paralel"; did you mean "--max-parallel"?'],
  [
    ['run', '--log', 'grupped'],
    'option "--log" cannot be "grupped"; did you mean "grouped"?; it takes grouped or live',
  ],
  [['run', '--only'], 'option "--only" needs a value: --only ID,…'],
  [['run', '--only', '--log', 'live'], 'option "--only" needs a value: --only ID,…'],
  [['run', '--only='], 'option "--only" needs a value: --only ID,…'],
  [['run', '--only', 'a', '--only', 'b'], 'option "--only" is given twice; give it once'],
  [['check', '--json=yes'], 'option "--json" takes no value; write it without "yes"'],
  [['run', 'a.yml', 'b.yml'], '"b.yml" is one word too many; "run" takes one'],
])('%j is refused with what to do', async (words, message) => {
  write('parallel-plan.yml', PLAN);
  const { code, out, err } = await call(words);
  expect([code, out]).toEqual([2, '']);
  expect(err.split('\n')[0]).toBe(`parallel-plan: ${message}`);
  expect(existsSync(join(folder, 'ran'))).toBe(false);
});

test('values that only the plan can judge are refused together', async () => {
  write('parallel-plan.yml', PLAN);
  const { code, err } = await call(['run', '-jmany', '--skip', 'zz']);
  expect(code).toBe(2);
  expect(err).toContain('max-parallel cannot be "many"');
  expect(err).toContain('"zz"');
});

test('a run outside of git, in a folder with blanks and letters of everywhere, exits with 0', async () => {
  write('parallel-plan.yml', PLAN);
  const { code, out, err } = await call(['run', '--result', 'out/result.json', '--summary', 'out/summary.md']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('hello');
  expect(existsSync(join(folder, 'ran'))).toBe(true);
  const result = JSON.parse(readFileSync(join(folder, 'out/result.json'), 'utf8')) as Result;
  expect(result.conclusion).toBe('success');
  expect(readFileSync(join(folder, 'out/summary.md'), 'utf8')).toMatch(/^## ✓/);
});

test('a required failure exits with 1, an allowed one with 0', async () => {
  write('parallel-plan.yml', 'steps: [{ id: a, run: exit 7 }]');
  expect((await call(['run'])).code).toBe(1);
  write('parallel-plan.yml', 'steps: [{ id: a, run: exit 7, continue-on-error: true }]');
  expect((await call(['run'])).code).toBe(0);
});

test('"--only" runs a step and what it needs, "--skip" leaves steps out', async () => {
  write('plan.yml', `steps: [{ id: a, run: touch a }, { id: b, needs: [a], run: touch b }, { id: c, run: touch c }]`);
  await call(['run', 'plan.yml', '--only', 'b', '--skip', 'a']);
  expect(['a', 'b', 'c'].filter((name) => existsSync(join(folder, name)))).toEqual(['b']);
  await call(['run', '--only=b', '--', 'plan.yml']);
  expect(['a', 'b', 'c'].filter((name) => existsSync(join(folder, name)))).toEqual(['a', 'b']);
});

test('a plan that is missing, a folder, or wrong exits with 2', async () => {
  mkdirSync(join(folder, 'plans'));
  write('wrong.yml', 'steps:\n  - { id: a, run: x, needs: [z] }\n');
  for (const [words, message] of [
    [['run'], 'there is no such file'],
    [['run', 'none.yml'], '"none.yml" cannot be read: there is no such file'],
    [['explain', 'plans'], 'it is a folder'],
    [['check', 'wrong.yml'], 'wrong.yml:2:'],
  ] as const) {
    const { code, out, err } = await call([...words]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  }
});

test('"check --json" gives the diagnostics as data', async () => {
  write('wrong.yml', 'steps:\n  - { id: a, run: x, needs: [z] }\n');
  const { code, out, err } = await call(['check', 'wrong.yml', '--json']);
  expect([code, err]).toEqual([2, '']);
  const { file, diagnostics } = JSON.parse(out);
  expect(file).toBe('wrong.yml');
  expect(diagnostics[0]).toMatchObject({ code: 'unknown-need', severity: 'error', position: { line: 2 } });
});

test('"explain" shows an example as the fixture says', async () => {
  write('hello.yml', readFileSync(join(repository, 'examples/hello.yml'), 'utf8'));
  const { code, out, err } = await call(['explain', 'hello.yml', '--schedule', 'layers', '-j', '2']);
  expect([code, err]).toEqual([0, '']);
  await expect(out).toMatchFileSnapshot('fixtures/explain-hello.txt');
});

test('colours follow NO_COLOR and FORCE_COLOR', async () => {
  write('wrong.yml', 'steps: 1\n');
  const colored = async (env: Record<string, string>) =>
    (await call(['check', 'wrong.yml'], env)).err.includes('\x1b[');
  expect(await colored({})).toBe(false);
  expect(await colored({ FORCE_COLOR: '1' })).toBe(true);
  expect(await colored({ FORCE_COLOR: '0' })).toBe(false);
  expect(await colored({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
});

test('a result or summary that cannot be written is told, and the run does not count as a success', async () => {
  write('parallel-plan.yml', PLAN);
  mkdirSync(join(folder, 'taken'));
  for (const option of ['--result', '--summary']) {
    const { code, err } = await call(['run', option, 'taken']);
    expect(code).toBe(1);
    expect(err).toMatch(/^parallel-plan: taken could not be written: .*\n$/);
  }
});

test('a cache folder that cannot be made is replaced, with one line', async () => {
  write('parallel-plan.yml', PLAN);
  writeFileSync(join(home, 'cache'), 'in the way');
  const { code, err } = await call(['run'], { XDG_CACHE_HOME: join(home, 'cache') });
  expect(code).toBe(0);
  expect(err).toMatch(/^parallel-plan: .*cannot be used .*; using .*\n$/);
  rmSync(/; using (.*)\n/.exec(err)![1]!, { recursive: true });
});

test('what nobody foresaw fails the call', async () => {
  write('parallel-plan.yml', PLAN);
  const { code, err } = await call(['run'], { XDG_CACHE_HOME: '/dev/null/cache', TMPDIR: '/nonexistent' });
  expect(code).toBe(1);
  expect(err).toMatch(/^parallel-plan: a fault of the program itself: Error: ENOENT/);
});

test('an interrupted run exits with 130 and leaves nothing; a second signal kills at once', async () => {
  write('parallel-plan.yml', `steps: [{ id: a, run: "trap '' INT TERM; touch ready; while :; do sleep 1; done" }]`);
  const { child, ended } = start(['run'], { MARK_OF_TEST: folder });
  await waitUntil(() => existsSync(join(folder, 'ready')));
  child.kill('SIGINT');
  const signalledAt = performance.now();
  setTimeout(() => child.kill('SIGINT'), 300);
  const { code, out } = await ended;
  expect(code).toBe(130);
  expect(performance.now() - signalledAt).toBeLessThan(4500);
  expect(out).toContain('cancelled by SIGINT');
  expect(pidsWith(`MARK_OF_TEST=${folder}`)).toEqual([]);
});

test('readers that leave early are no fault', async () => {
  write('big.yml', `steps:\n${Array.from({ length: 4000 }, (_, i) => `  - { id: s${i}, run: "true" }\n`).join('')}`);
  const explain = start(['explain', 'big.yml']);
  explain.child.stdout!.destroy();
  expect(await explain.ended).toMatchObject({ code: 0, err: '' });
  write('warned.yml', `nested: true\n${PLAN}`);
  const run = start(['run', 'warned.yml']);
  run.child.stdout!.destroy();
  run.child.stderr!.destroy();
  expect((await run.ended).code).toBe(0);
  expect(existsSync(join(folder, 'ran'))).toBe(true);
});
