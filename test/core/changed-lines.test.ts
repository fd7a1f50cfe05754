import { expect, test } from 'vitest';
import { measureNearness, readDiff } from '../../src/core/changed-lines.ts';

const diff = (...lines: string[]) => Object.fromEntries(readDiff(`${lines.join('\n')}\n`));
const head = (name: string) => [
  `diff --git a/${name} b/${name}`,
  'index 1..2 100644',
  `--- a/${name}`,
  `+++ b/${name}`,
];

test('of each hunk the lines that are there afterwards are changed', () => {
  expect(
    diff(
      ...head('a.ts'),
      '@@ -3 +3 @@ function f() {',
      '-old',
      '+new',
      '@@ -9,0 +10,3 @@',
      '+1',
      '+2',
      '+3',
      ...head('b.ts'),
      '@@ -1,2 +1,2 @@',
      '-a',
      '-b',
      '+a',
      '+b',
    ),
  ).toEqual({
    'a.ts': [
      [3, 3],
      [10, 12],
    ],
    'b.ts': [[1, 2]],
  });
});

test('where lines were only taken away the ones beside the gap count', () => {
  expect(diff(...head('a.ts'), '@@ -4,2 +3,0 @@', '-x', '-y')).toEqual({ 'a.ts': [[3, 4]] });
});

test('lines that look like the words of a diff are lines', () => {
  const lines = ['--- a/x.ts', '+++ b/x.ts', '@@ -1 +1 @@'];
  expect(
    diff(
      ...head('a.ts'),
      '@@ -0,0 +1,3 @@',
      ...lines.map((line) => `+${line}`),
      '@@ -7 +9 @@',
      '-@@ -1 +1 @@',
      '++++ b/y.ts',
      '\\ No newline at end of file',
    ),
  ).toEqual({
    'a.ts': [
      [1, 3],
      [9, 9],
    ],
  });
});

test('names with blanks end in a tab, quoted ones are read as git writes them', () => {
  expect(
    diff('+++ b/a b.ts\t', '@@ -1 +1 @@', '-x', '+y', '+++ "b/\\303\\244\\t\\"q\\\\.ts"', '@@ -2 +2 @@', '-x', '+y'),
  ).toEqual({
    'a b.ts': [[1, 1]],
    'ä\t"q\\.ts': [[2, 2]],
  });
});

test('binary files, new and deleted ones, and no diff at all', () => {
  expect(diff('diff --git a/x.png b/x.png', 'Binary files a/x.png and b/x.png differ')).toEqual({});
  expect(diff('--- /dev/null', '+++ b/new.ts', '@@ -0,0 +1,2 @@', '+a', '+b')).toEqual({ 'new.ts': [[1, 2]] });
  expect(diff('--- a/gone.ts', '+++ /dev/null', '@@ -1 +0,0 @@', '-a')).toEqual({});
  expect(diff('')).toEqual({});
});

test('a problem without a line belongs to its whole file, one without a file to nothing', () => {
  const changed = new Map([['a.ts', [[3, 5]] as const]]);
  const near = (file?: string, line?: number) =>
    measureNearness(changed, { ...(file && { file }), ...(line && { line }) });
  expect([near('a.ts', 3), near('a.ts', 5), near('a.ts', 6), near('a.ts'), near('b.ts', 3), near()]).toEqual([
    0, 0, 1, 1, 2, 2,
  ]);
});
