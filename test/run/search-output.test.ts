import type { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import type { MatcherData } from '../../src/problems/matcher.ts';
import type { Findings } from '../../src/run/search-messages.ts';
import { type OutputSearch, searchOutput, sliceBytes } from '../../src/run/search-output.ts';

/** Far from what anything but an endless pattern takes. */
const limits = { deadlineMs: 500, patienceMs: 1500 };
const folder = mkdtempSync(join(tmpdir(), 'search-output-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['a.ts', 'b.ts', 'c.own']) writeFileSync(join(folder, name), '');

let outputs = 0;

function open(output: string | Buffer, matchers: MatcherData[] = [], reports: string[] = []): OutputSearch {
  const path = join(folder, `${outputs++}.log`);
  writeFileSync(path, output);
  return searchOutput({ path, root: folder, cwd: folder, matchers, reports, since: 0 }, limits);
}

/** Reads all slices, and gives what was found on the way and at the end as one. */
async function readAll(search: OutputSearch, bytes: number): Promise<Findings> {
  const parts: Findings[] = [];
  while (!search.readSlice(bytes)) parts.push(search.take());
  const last = await search.end();
  return {
    ...last,
    problems: [...parts, last].flatMap(({ problems }) => problems),
    leftOut: [...parts, last].reduce((sum, { leftOut }) => sum + leftOut, 0),
    tooSlow: [...parts, last].flatMap(({ tooSlow }) => tooSlow),
  };
}

const places = (problems: readonly Problem[]) => problems.map(({ file, line }) => `${file}:${line}`);

const own: MatcherData = {
  owner: 'own',
  pattern: [{ regexp: '^OWN (\\S+) (\\d+) (.*)$', file: 1, line: 2, message: 3 }],
};
/** For ever on a row of a's without an end. */
const endless: MatcherData = { owner: 'endless', pattern: [{ regexp: '^(a+)+$', message: 1 }] };
const trap = `${'a'.repeat(60)}!`;
const tsc = (file: string, line: number) => `${file}(${line},1): error TS2304: Cannot find name 'x'.\n`;

test('a matcher holds from the byte at which it was added to the one at which it was taken away', async () => {
  const before = 'OWN c.own 1 before\n';
  const between = 'OWN c.own 2 between\n';
  const after = 'OWN c.own 3 after\n';
  const output = before + between + after;
  const search = open(output);
  search.addMatchers(before.length, [own]);
  search.removeMatchers(before.length + between.length, 'own');
  expect(places((await readAll(search, output.length)).problems)).toEqual(['c.own:2']);
});

test('a matcher of ours that a step takes away finds nothing from there on, until one of that name is added', async () => {
  const lines = [1, 2, 3].map((line) => tsc('a.ts', line));
  const search = open(lines.join(''));
  search.removeMatchers(lines[0]!.length, 'tsc');
  search.addMatchers(2 * lines[0]!.length, [{ ...own, owner: 'tsc' }]);
  expect(places((await readAll(search, lines.join('').length)).problems)).toEqual(['a.ts:1', 'a.ts:3']);
});

test('the last line is read though nothing ends it', async () => {
  const output = `OWN c.own 1 one\nOWN c.own 2 two`;
  expect(places((await readAll(open(output, [own]), output.length)).problems)).toEqual(['c.own:1', 'c.own:2']);
});

test.each([
  ['in the middle', `${tsc('a.ts', 1)}${trap}\nOWN c.own 2 own\n${tsc('b.ts', 3)}`],
  ['on a last line that nothing ends', `${tsc('a.ts', 1)}OWN c.own 2 own\n${tsc('b.ts', 3)}${trap}`],
])('a matcher that never answers %s is left out and named, and all else is found once', async (_, output) => {
  const { problems, tooSlow } = await readAll(open(output, [endless, own]), output.length);
  expect(places(problems)).toEqual(['a.ts:1', 'c.own:2', 'b.ts:3']);
  expect(tooSlow).toEqual(['endless']);
});

test('a row that never answers is blamed on the matcher that reads it, not on one that was asked later', async () => {
  const rows: MatcherData = {
    owner: 'rows',
    pattern: [
      { regexp: '^FILE (\\S+)$', file: 1 },
      { regexp: '^(a+)+$', message: 1, loop: true },
    ],
  };
  // The row of web-1 opens; a line of another tool is asked for in between.
  const output = `web-1 | FILE c.own\nweb-1 | aaa\nOWN c.own 2 own\nweb-1 | ${trap}\n`;
  const { problems, tooSlow } = await readAll(open(output, [rows, own]), output.length);
  expect(tooSlow).toEqual(['rows']);
  expect(places(problems)).toContain('c.own:2');
});

test('what stands in the output instead of a command is passed over after a new start too', async () => {
  const shown = "a.ts(1,1): error TS2304: Cannot find name 'x'.";
  const output = `${shown}\n${trap}\n`;
  const search = open(output, [endless]);
  search.addProblem(0, { severity: 'warning', message: 'ours', file: 'a.ts', line: 1, source: 'command' }, shown);
  const { problems } = await readAll(search, output.length);
  expect(problems.map(({ message }) => message)).toEqual(['ours']);
});

test('a test that output and report tell is one problem after a new start too', async () => {
  const xml = (name: string) =>
    `<testsuite><testcase name="${name}" file="a.ts" line="9"><failure message="no">no</failure></testcase></testsuite>`;
  writeFileSync(join(folder, 'again.xml'), xml('adds'));
  const output = `${tsc('a.ts', 9)}${trap}\n`;
  const { problems } = await readAll(open(output, [endless], ['again.xml']), output.length);
  expect(places(problems)).toEqual(['a.ts:9']);
});

test('many matchers that never answer are left out one by one, each slice within bounded time', async () => {
  const matchers = Array.from({ length: 4 }, (_, i) => ({ ...endless, owner: `endless-${i}` }));
  const output = `${trap}\n${tsc('b.ts', 3)}`;
  const search = open(output, [...matchers, own]);
  let slices = 0;
  const tooSlow: string[] = [];
  while (!search.readSlice(output.length)) {
    slices++;
    tooSlow.push(...search.take().tooSlow);
  }
  const end = await search.end();
  expect([...tooSlow, ...end.tooSlow].sort()).toEqual(['endless-0', 'endless-1', 'endless-2', 'endless-3']);
  // Who waits hears of it meanwhile.
  expect(slices).toBeGreaterThanOrEqual(2);
  expect(places(end.problems)).toEqual(['b.ts:3']);
}, 30_000);

test('a matcher that is slow on every line is left out before it has held up the output for long', async () => {
  // Each line takes some 20 ms: no chunk comes near its deadline, but all of them together would take a minute.
  const slow: MatcherData = { owner: 'slow', pattern: [{ regexp: '^(?:a|a)*b', message: 1 }] };
  const output = `${'a'.repeat(20)}\n${'x'.repeat(3000)}\n`.repeat(4000) + tsc('a.ts', 1);
  const began = performance.now();
  const { problems, tooSlow } = await readAll(open(output, [slow]), output.length);
  expect(tooSlow).toEqual(['slow']);
  expect(places(problems)).toEqual(['a.ts:1']);
  expect(performance.now() - began).toBeLessThan(40_000);
}, 60_000);

test('of 10,000 problems the first thousand of each severity are kept', async () => {
  const output = Array.from({ length: 10_000 }, (_, i) => tsc('a.ts', i + 1)).join('');
  const { problems, leftOut, lines } = await readAll(open(output), output.length);
  expect([problems.length, leftOut, lines]).toEqual([1000, 9000, 10_000]);
  expect(places(problems).at(-1)).toBe('a.ts:1000');
});

test('problems of commands come where they were printed, and a command that says the same as a line is told once', async () => {
  const lines = ['OWN a.ts 1 one\n', 'Error: told\n', 'OWN a.ts 2 two\n', 'Warning: odd\n', 'OWN b.ts 3 three\n'];
  const search = open(lines.join(''), [own]);
  const at = (count: number) => lines.slice(0, count).join('').length;
  search.addProblem(at(1), { severity: 'error', message: 'told', source: 'command' }, 'Error: told');
  const same = { severity: 'error', file: 'a.ts', line: 2, message: 'two', source: 'command' } as const;
  search.addProblem(at(3), same, 'Warning: odd');
  const { problems } = await readAll(search, at(5));
  expect(problems.map(({ source, message }) => `${source} ${message}`)).toEqual([
    'own one',
    'command told',
    'own two',
    'own three',
  ]);
});

test('an output is read slice by slice, and each problem is told once', async () => {
  const output = `${tsc('a.ts', 1)}${`${'x'.repeat(99)}\n`.repeat((2.5 * sliceBytes) / 100)}${tsc('a.ts', 2)}`;
  const search = open(output);
  let slices = 1;
  const found: Problem[] = [];
  while (!search.readSlice(output.length)) {
    slices++;
    found.push(...search.take().problems);
  }
  found.push(...(await search.end()).problems);
  expect(slices).toBe(3);
  expect(places(found)).toEqual(['a.ts:1', 'a.ts:2']);
});

test('a file that holds less than was said, or nothing at all, is searched as far as it goes', async () => {
  const short = tsc('a.ts', 1);
  expect(places((await readAll(open(short), 10 * sliceBytes)).problems)).toEqual(['a.ts:1']);
  const search = searchOutput({
    path: join(folder, 'none.log'),
    root: folder,
    cwd: folder,
    matchers: [],
    reports: [],
    since: 0,
  });
  search.addProblem(50, { severity: 'error', message: 'told', source: 'command' }, 'told');
  expect((await readAll(search, 100)).problems.map(({ message }) => message)).toEqual(['told']);
});
