import { Buffer } from 'node:buffer';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { createMasks } from '../../src/output/masks.ts';
import { createAttemptOutput } from '../../src/run/attempt-output.ts';
import { createSearcher } from '../../src/run/searcher.ts';

const folder = mkdtempSync(join(tmpdir(), 'attempt-output-'));
const searcher = createSearcher();
afterAll(() => {
  searcher.close();
  rmSync(folder, { recursive: true });
});

let steps = 0;

function open() {
  const masks = createMasks();
  const problems: Problem[] = [];
  const told: string[] = [];
  const step = steps++;
  const output = createAttemptOutput({
    folder,
    key: { step, attempt: 1 },
    masks,
    clock: () => 0,
    debug: false,
    searcher,
    search: { root: folder, cwd: folder, matchers: [], reports: [], since: 0 },
    onText() {},
    onProblem: (problem) => problems.push(problem),
    onMask: (value) => told.push(value),
  });
  const late = join(folder, `${step}.1.log.late`);
  return { masks, problems, told, output, late };
}

test('a masked value that late chunks cut in two is masked, and late commands do nothing', () => {
  const { masks, problems, told, output, late } = open();
  masks.add('hunter2hunter2');
  output.push(Buffer.from('early\n'));
  output.end();
  for (const chunk of ['is hunter2', 'hunter2 here\n::error::no\n::add-mask::other', '-value\nhunter2hun', 'ter2']) {
    output.pushLate(Buffer.from(chunk));
  }
  output.endLate();
  output.pushLate(Buffer.from('hunter2hunter2 after all'));
  expect(readFileSync(late, 'latin1')).toMatch(/^is \*\*\* here\n.*no\n\*\*\*\n$/);
  expect(problems).toEqual([]);
  expect(told).toEqual([]);
});

test('of each severity the first thousand problems are kept, and the others counted', async () => {
  const { problems, output } = open();
  const commands = (word: string, count: number) =>
    Array.from({ length: count }, (_, i) => `::${word}::${i}\n`).join('');
  output.push(Buffer.from(`${commands('warning', 1002)}${commands('error', 1003)}${commands('notice', 1)}`));
  output.end();
  await output.finish();
  const count = (wanted: string) => problems.filter(({ severity }) => severity === wanted).length;
  expect([count('warning'), count('error'), count('notice')]).toEqual([1000, 1000, 1]);
  expect(output.problemsLeftOut()).toBe(5);
});

test.skipIf(!existsSync('/proc/self/fd'))('late output keeps no file open', () => {
  const { output, late } = open();
  output.end();
  output.pushLate(Buffer.from('one\n'));
  output.pushLate(Buffer.from('two\n'));
  const opened = readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return []; // the look itself
    }
  });
  expect(opened).not.toContain(late);
  expect(readFileSync(late, 'latin1')).toBe('one\ntwo\n');
});
