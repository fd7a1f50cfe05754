import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexTriggers } from '../../src/problems/triggers.ts';

/** Few letters, so that triggers overlap, hold each other and share ends; a byte above 127 and digits. */
const letters = fc.constantFrom('a', 'b', ':', 'ä', '1', '2');
const trigger = fc
  .tuple(
    fc.array(fc.oneof({ weight: 9, arbitrary: letters }, { weight: 2, arbitrary: fc.constant('#') }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.boolean(),
  )
  .map(([parts, ends]) => `${parts.join('')}${ends ? '$' : ''}`);
const line = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));
const text = fc.array(line, { maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`);

/** The same by a search for each trigger. */
function findPlain(triggers: readonly string[], bytes: Buffer): { values: number[]; firstEnd: number } {
  const values: number[] = [];
  let firstEnd = -1;
  for (const [value, one] of triggers.entries()) {
    const pattern = one.replaceAll('#', '[0-9]').replace(/\$$/, '\n');
    // As many characters as bytes.
    const latin = Buffer.from(pattern).toString('latin1');
    const match = new RegExp(latin).exec(bytes.toString('latin1'));
    if (!match) continue;
    values.push(value);
    const end = match.index + match[0].length - 1;
    if (firstEnd < 0 || end < firstEnd) firstEnd = end;
  }
  return { values, firstEnd };
}

test('all triggers at once find what a search for each of them finds', () => {
  fc.assert(
    fc.property(fc.array(trigger, { minLength: 1, maxLength: 12 }), text, (triggers, content) => {
      const bytes = Buffer.from(content);
      const index = indexTriggers(triggers.map((one, value) => [one, value] as const));
      const plain = findPlain(triggers, bytes);
      expect(index.find(bytes, 0)).toBe(plain.firstEnd);
      expect([...index.collect(bytes, 0, bytes.length)]).toEqual(plain.values);
      // What was asked before changes no answer.
      expect(index.find(bytes, 0)).toBe(plain.firstEnd);
    }),
    { numRuns: 500 },
  );
});

test('a search starts at its byte: what begins before is not found', () => {
  const index = indexTriggers([
    ['error', 0],
    ['or:', 1],
  ]);
  const bytes = Buffer.from('error: or: error');
  expect(index.find(bytes, 0)).toBe(4);
  expect(index.find(bytes, 1)).toBe(5);
  expect(index.find(bytes, 6)).toBe(9);
  expect(index.find(bytes, 12)).toBe(-1);
  expect([...index.collect(bytes, 1, 6)]).toEqual([1]);
});

test('one value of several triggers is given once, the lowest first', () => {
  const index = indexTriggers([
    ['b', 7],
    ['a', 3],
    ['aa', 3],
    ['#', 1],
  ]);
  expect([...index.collect(Buffer.from('b aaa 9'), 0, 7)]).toEqual([1, 3, 7]);
});
