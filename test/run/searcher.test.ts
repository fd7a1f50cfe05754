import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { MatcherData } from '../../src/problems/matcher.ts';
import type { Findings } from '../../src/run/search-messages.ts';
import { createSearcher, type Searcher } from '../../src/run/searcher.ts';

const folder = mkdtempSync(join(tmpdir(), 'searcher-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'a.ts'), '');
let outputs = 0;

function start(waitMs?: number): Searcher {
  const searcher = createSearcher(waitMs === undefined ? {} : { waitMs });
  onTestFinished(() => searcher.close());
  return searcher;
}

/** An output that has been written whole. */
function open(
  searcher: Searcher,
  text: string,
  options: { path?: string; matchers?: MatcherData[]; reports?: string[] } = {},
) {
  const { path = join(folder, `${outputs++}.log`), matchers = [], reports = [] } = options;
  if (options.path === undefined) writeFileSync(path, text);
  const early: Findings[] = [];
  const request = { path, root: folder, cwd: folder, matchers, reports, since: 0 };
  const searched = searcher.open(request, (findings) => early.push(findings));
  const lines = (last: Findings) => [...early, last].flatMap(({ problems }) => problems.map(({ line }) => line));
  return { searched, early, lines, finish: async () => lines(await searched.finish(text.length)) };
}

const tsc = (line: number) => `a.ts(${line},1): error TS2304: Cannot find name 'x'.\n`;
const endless: MatcherData = { owner: 'endless', pattern: [{ regexp: '^(a+)+$', message: 1 }] };
const trap = `${'a'.repeat(60)}!\n`;

test('outputs are searched side by side, each with its own findings', async () => {
  const searcher = start();
  const all = Array.from({ length: 20 }, (_, i) => open(searcher, tsc(i + 1)));
  expect(await Promise.all(all.map(({ finish }) => finish()))).toEqual(all.map((_, i) => [i + 1]));
  expect(searcher.failed).toBe(undefined);
});

test('a step that prints nothing and has no reports starts no worker and is not waited for', async () => {
  const searcher = start();
  const { searched } = open(searcher, '');
  expect(await searched.finish(0)).toMatchObject({ problems: [], clues: [], lines: 0 });
});

test('what a large output holds is told while it still grows', async () => {
  const searcher = start();
  const text = `${tsc(1)}${'x\n'.repeat(400_000)}`;
  const { searched, early, finish } = open(searcher, text);
  searched.grown(text.length);
  while (early.every(({ problems }) => problems.length === 0)) await new Promise(setImmediate);
  expect(await finish()).toEqual([1]);
});

test('a pattern that never answers costs the search of other outputs nothing but time', async () => {
  const searcher = start();
  const slow = open(searcher, `${tsc(1)}${trap}${tsc(2)}`, { matchers: [endless] });
  const other = open(searcher, tsc(3));
  const [last, found] = await Promise.all([slow.searched.finish(1000), other.finish()]);
  expect([...slow.early, last].flatMap(({ tooSlow }) => tooSlow)).toEqual(['endless']);
  expect(slow.lines(last)).toEqual([1, 2]);
  expect(found).toEqual([3]);
  expect(searcher.failed).toBe(undefined);
});

test('a message that never ends a pattern is as harmless as a line', async () => {
  const searcher = start();
  const { searched, lines } = open(searcher, `x\n${tsc(1)}`, { matchers: [endless] });
  searched.grown(2);
  searched.addMatchers(2, [{ ...endless, owner: 'other' }]);
  searched.addProblem(1, { severity: 'error', message: trap.trim(), source: 'command' }, 'shown');
  const last = await searched.finish(2 + tsc(1).length);
  expect(lines(last)).toEqual([undefined, 1]);
  expect(searcher.failed).toBe(undefined);
});

test('a search that breaks says so, and costs no other output anything', async () => {
  const searcher = start();
  const broken = open(searcher, tsc(2));
  // Data that no reader of files lets through.
  broken.searched.addMatchers(0, [{ owner: 'broken', pattern: [{ regexp: '(', message: 1 }] }]);
  const other = open(searcher, tsc(3));
  const [first, third] = await Promise.all([broken.searched.finish(tsc(2).length), other.finish()]);
  expect(first.fault).toContain('Invalid regular expression');
  expect(third).toEqual([3]);
  expect(searcher.failed).toBe(undefined);
});

test('a worker that does not answer is given up, and nobody waits for it again', async () => {
  // To start takes a worker longer than this.
  const searcher = start(5);
  const both = [open(searcher, tsc(1)), open(searcher, tsc(1))];
  expect(await Promise.all(both.map(({ finish }) => finish()))).toEqual([[], []]);
  expect(searcher.failed).toBe('no answer within 0.005 s');
  expect(await open(searcher, tsc(2)).finish()).toEqual([]);
});

test('a searcher that is closed leaves nobody waiting', async () => {
  const searcher = start();
  const { finish } = open(searcher, tsc(1));
  const end = finish();
  searcher.close();
  expect(await end).toEqual([]);
});
