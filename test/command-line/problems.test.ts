/** `problems` as a user calls it. */

import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { openWorkshop, type Workshop } from '../faults/runs.ts';

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
afterAll(() => shop.close());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'logs of users-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface CallEnd {
  code: number | null;
  out: string;
  err: string;
}

function call(
  words: string[],
  { input = '', env = {} }: { input?: string | Buffer; env?: Record<string, string> } = {},
) {
  const child = spawn(process.execPath, [shop.cli, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH!, ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise<CallEnd>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const LOG = `> app@1.0.0 lint
src/a.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.
src/b.c:7:1: warning: unused variable 'x' [-Wunused-variable]
2 problems
`;

test('a log is listed line by line, as compilers write them, with a count', async () => {
  for (const file of ['src/a.ts', 'src/b.c']) write(file, '');
  write('build.log', LOG);
  expect(await call(['problems', 'build.log'])).toEqual({
    code: 0,
    out: `src/a.ts:3:5: error: Type 'string' is not assignable to type 'number'. [TS2322]
src/b.c:7:1: warning: unused variable 'x' [-Wunused-variable]
1 error, 1 warning
`,
    err: '',
  });
});

test('"--json" gives them as data, from stdin too; a log without problems is no mistake', async () => {
  write('src/a.ts', '');
  const { code, out } = await call(['problems', '-', '--json'], { input: LOG.split('\n')[1]! });
  expect([code, JSON.parse(out)]).toEqual([
    0,
    [
      {
        severity: 'error',
        message: "Type 'string' is not assignable to type 'number'.",
        file: 'src/a.ts',
        line: 3,
        column: 5,
        code: 'TS2322',
        source: 'tsc',
      },
    ],
  ]);
  expect(await call(['problems', '-', '--json'])).toEqual({ code: 0, out: '[]\n', err: '' });
  expect(await call(['problems', '-'], { input: 'all is well\n' })).toEqual({ code: 0, out: 'no problems\n', err: '' });
});

const listOf = async (words: string[], input: string | Buffer) => {
  const { code, out, err } = await call(['problems', '-', '--json', ...words], { input });
  expect([code, err]).toEqual([0, '']);
  const problems = JSON.parse(out) as { file?: string; line?: number; message: string }[];
  return problems.map(({ file, line, message }) => (file === undefined ? message : `${file}:${line}`));
};

test('below a root that is not on this machine paths are resolved as text', async () => {
  const root = '/home/nobody/work/app/app';
  const lines = [
    `${root}/src/a.ts(1,2): error TS1005: a`,
    './src/b.ts(2,2): error TS1005: b',
    `e: file://${root}/src/c%20d.kt:3:1 Unresolved reference: x`,
    '/usr/include/x.ts(4,2): error TS1005: d',
  ];
  expect(await listOf(['--root', root], lines.join('\n'))).toEqual([
    'src/a.ts:1',
    'src/b.ts:2',
    'src/c d.kt:3',
    '/usr/include/x.ts:4',
  ]);
});

test('a root of Windows is resolved on any machine, whatever the case of its drive', async () => {
  const lines = [
    'D:\\a\\app\\app\\src\\a.cs(1,2): error CS1002: ; expected [D:\\a\\app\\app\\app.csproj]',
    'src\\b.cs(2,2): error CS1002: ; expected',
  ];
  for (const root of ['D:\\a\\app\\app', 'd:/a/app/app/']) {
    expect(await listOf(['--root', root], lines.join('\r\n'))).toEqual(['src/a.cs:1', 'src/b.cs:2']);
  }
});

test('files that are not in a root of this machine go into the message', async () => {
  write('app/src/a.ts', '');
  const lines = 'src/a.ts(1,2): error TS1005: here\nsrc/none.ts(2,2): error TS1005: gone\n';
  expect(await listOf(['--root', 'app'], lines)).toEqual(['src/a.ts:1', 'src/none.ts:2:2: gone']);
});

test("a job's log of GitHub, with times, groups and colours, gives what the tool said", async () => {
  write('src/a.ts', '');
  const lines = [
    '\ufeff2026-01-31T12:00:00.1234567Z ##[group]Run npm run lint',
    '2026-01-31T12:00:00.1234568Z \x1b[36;1mnpm run lint\x1b[0m',
    '2026-01-31T12:00:00.1234569Z ##[endgroup]',
    "2026-01-31T12:00:01.0000000Z \x1b[36msrc/a.ts\x1b[0m(\x1b[33m4\x1b[0m,2): \x1b[31merror\x1b[0m TS2304: Cannot find name 'x'.",
    "2026-01-31T12:00:01.0000000Z ##[error]src/a.ts(5,2): error TS2304: Cannot find name 'y'.",
    '2026-01-31T12:00:02.0000000Z ##[error]Process completed with exit code 2.',
  ];
  expect((await listOf([], lines.join('\r\n'))).sort()).toEqual(['src/a.ts:4', 'src/a.ts:5']);
});

test('files in UTF-16, as PowerShell writes them, are read; others are harmless', async () => {
  write('src/a.ts', '');
  const text = "src/a.ts(1,2): error TS1005: 'ä' expected.\r\n".repeat(1);
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  const big = Buffer.from(little).swap16();
  expect(await listOf([], little)).toEqual(['src/a.ts:1']);
  expect(await listOf([], big)).toEqual(['src/a.ts:1']);
  expect(await listOf([], Buffer.from(`\ufeff${text}`))).toEqual(['src/a.ts:1']);
  const binary = Buffer.alloc(3_000_000, 0).map((_, i) => (i * 7919) & 0xff);
  expect(await listOf([], Buffer.concat([binary, Buffer.from(`\n${text}`)]))).toEqual(['src/a.ts:1']);
});

test('problems with control characters and commands in their words cannot play with a terminal or a runner', async () => {
  write('src/a.ts', '');
  const hostile =
    'src/a.ts(1,2): error TS1: \x1b]0;title\x07 and \x9b31m ##[add-path]/evil\n::error::\x1b[2Jnow ##[error]x\n';
  const { code, out } = await call(['problems', '-'], { input: hostile });
  expect(code).toBe(0);
  // biome-ignore format: one range
  expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]|^\s*::|##\[add-path\]/m);
});

test.each([
  [['none.log'], 'the log "none.log" cannot be read: there is no such file'],
  [['.'], 'the log "." cannot be read: it is a folder'],
  [['x.log', '--problem-matchers', 'none.json'], 'problem matchers "none.json": there is no such file'],
  [[], '"problems" needs FILE: the log; - reads it from stdin'],
  [['x.log', 'y.log'], '"y.log" is one word too many; "problems" takes one'],
  [['x.log', '--rot', 'x'], '"problems" has no option "--rot"; did you mean "--root"?'],
])('%j is refused', async (words, message) => {
  write('x.log', LOG);
  const { code, out, err } = await call(['problems', ...words]);
  expect([code, out]).toEqual([2, '']);
  expect(err.split('\n')[0]).toBe(`parallel-plan: ${message}`);
});

test("a user's matchers are asked first", async () => {
  write('src/a.ts', '');
  write(
    'own.json',
    JSON.stringify({
      problemMatcher: [
        { owner: 'own', severity: 'notice', pattern: [{ regexp: '^(.*)\\((\\d+),', file: 1, line: 2 }] },
      ],
    }),
  );
  const { out } = await call(['problems', '-', '--problem-matchers', 'own.json'], {
    input: 'src/a.ts(3,5): error TS1: x',
  });
  expect(out).toMatch(/^src\/a\.ts:3: notice: /);
});

test('a reader that leaves early is no fault, and nothing is left in the folder for temporary files', async () => {
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  write('big.log', Array.from({ length: 20_000 }, (_, i) => `src/a.ts(${i},1): error TS1: x\n`).join(''));
  const child = spawn(
    'bash',
    ['-c', '"$0" "$1" problems big.log | head -n 1; echo ${PIPESTATUS[0]}; ls "$TMPDIR"', process.execPath, shop.cli],
    {
      cwd: folder,
      env: { PATH: process.env.PATH!, TMPDIR: temp },
    },
  );
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  await new Promise((resolve) => child.on('close', resolve));
  expect(out.split('\n').slice(1)).toEqual(['0', '']);
});
