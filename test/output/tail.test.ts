import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { createTail } from '../../src/output/tail.ts';

function tailOf(chunks: readonly (string | Buffer)[], limits = { maxLines: 3, maxBytes: 40 }) {
  const tail = createTail(limits);
  for (const chunk of chunks) tail.push(Buffer.from(chunk));
  return tail;
}

test('the last lines are kept', () => {
  expect(tailOf(['a\nb\n', 'c\nd\n']).text()).toBe('b\nc\nd');
  expect(tailOf([]).text()).toBe('');
});

test('a first line that was cut is left out', () => {
  expect(tailOf([`${'x'.repeat(50)}\nwhole\n`]).text()).toBe('whole');
  expect(tailOf(Array.from({ length: 1000 }, (_, i) => `line ${i}\n`)).text()).toBe('line 997\nline 998\nline 999');
});

test('of one endless line the end is kept, from a whole character on', () => {
  expect(tailOf(['☃'.repeat(1000)], { maxLines: 3, maxBytes: 10 }).text()).toBe('☃☃☃');
});

test('the last line is without colours, blanks behind it, and what was overwritten', () => {
  expect(tailOf(['one\n\x1b[32m10 %\r20 %\x1b[0m\r\n\n  \n']).lastLine()).toBe('20 %');
  expect(tailOf(['']).lastLine()).toBe('');
});

test('a long last line is cut between characters', () => {
  const line = tailOf([`${'🙂'.repeat(300)}\n`], { maxLines: 5, maxBytes: 4096 }).lastLine();
  expect(line).toBe(`${'🙂'.repeat(199)}…`);
});
