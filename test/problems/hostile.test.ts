/** Lines made to keep patterns busy: each recogniser and each signature reads them in time that grows as their length does. */
import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { signatures } from '../../src/diagnosis/catalogue.ts';
import { recognisers } from '../../src/problems/catalogue.ts';
import { createFinder } from '../../src/problems/find.ts';
import { peelStrong, peelWeak } from '../../src/problems/peel.ts';
import type { Recogniser } from '../../src/problems/recogniser.ts';
import { announcements } from '../../src/problems/reports/announced.ts';

const mostChars = 4096;
const pieces = [
  'a',
  ' ',
  '\t',
  '(',
  ')',
  '[',
  ']',
  '::',
  ':',
  '/',
  '\\',
  '"',
  "'",
  '`',
  '.',
  '-',
  '=',
  '|',
  '#',
  '1',
  ',',
  '<',
  '>',
  '漢',
  'ä',
  '😀',
  'a:1:',
  'a.ts:1:1: ',
  'a(1,1): ',
  '((',
  '[1m',
  ' error ',
  'error: ',
  'a/',
  '../',
  'a.b.',
  'at a (b:1:2)',
  'a b ',
  '1:',
  ' 1:1 ',
  'File "a", line 1',
  '--> ',
  'a\\',
  '$',
  '@',
  '{"a":',
  'ab1 ',
  '- ',
  ' -',
  ', line 1',
];
/** What patterns begin and end with, so that their inside is tried too. */
const heads = [
  '',
  '  ',
  'error: ',
  'Error: ',
  'a.ts:1:1: error: ',
  'a(1,1): error ',
  '/a/b.ts:',
  '    at ',
  'npm ERR! ',
  'E   ',
];
const tails = ['', '!', ' x', ')', ']', '\u0000'];

const build = (head: string, piece: string, tail: string, chars: number) =>
  head + piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars - head.length - tail.length) + tail;

const lines = (chars: number) =>
  pieces.flatMap((piece) => [
    ...heads.map((head) => build(head, piece, '', chars)),
    ...heads.map((head, index) => build(head, piece, tails[(index + piece.length) % tails.length]!, chars)),
    ...tails.map((tail) => build('', piece, tail, chars)),
  ]);
const long = lines(mostChars);

function time(work: () => void): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

/** The lines before are as hostile: the same one. */
function read(recogniser: Recogniser, line: string): void {
  const found = recogniser.read(line, () => {}, { back: (count) => (count <= 12 ? line : undefined) });
  if (typeof found === 'boolean') return;
  for (let row = 0; row < 3 && found.take(line, () => {}) !== 'last'; row++);
}

/** A pattern whose time grows with the square of a line takes some ms of 4,096 characters, one that does worse minutes. */
const mostMs = 60;

/** Machines stop for a while now and then: only what is slow three times is slow. */
function isSlow(work: () => void): boolean {
  return [1, 2, 3].every(() => time(work) > mostMs);
}

/** Each recogniser reads another part of them: all of them by all would take minutes. */
const parts = 9;

test.each(recognisers.map((recogniser, index) => [`${index} ${recogniser.source}`, recogniser, index] as const))(
  'recogniser %s',
  (_, recogniser, index) => {
    const own = long.filter((_line, at) => at % parts === index % parts);
    const slow = own.filter((line) => isSlow(() => read(recogniser, line)));
    expect(slow.map((line) => line.slice(0, 40))).toEqual([]);
  },
);

test('signatures of causes and of reports', () => {
  const slow = [...signatures, ...announcements].flatMap(({ code, pattern }) =>
    long.filter((line) => isSlow(() => pattern.exec(line))).map((line) => `${code} ${line.slice(0, 40)}`),
  );
  expect(slow).toEqual([]);
});

test('a pattern that backtracks is found slow', () => {
  const lazy = /^(?:[\w.-]+\s*)+: \d+$/;
  expect(lines(26).some((line) => isSlow(() => lazy.exec(line)))).toBe(true);
});

test('prefixes', () => {
  const slow = long.filter((line) => isSlow(() => [peelStrong(line), peelWeak(line)]));
  expect(slow.map((line) => line.slice(0, 40))).toEqual([]);
});

test('an output of such lines, and of lines without an end, is searched', () => {
  const finder = createFinder({
    workspace: { root: '/w', cwd: '/w', files: { has: () => false, findEnding: () => [] } },
    signatures,
    told: new Set(),
    onProblem() {},
    onClue() {},
  });
  const output = Buffer.from(`${long.join('\n')}\n${'x'.repeat(10_000_000)}`);
  for (let at = 0; at < output.length; at += 65_536) finder.push(output.subarray(at, at + 65_536));
  finder.end();
  expect(finder.lines()).toBe(long.length + 1);
});
