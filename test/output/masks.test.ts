import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMasks } from '../../src/output/masks.ts';

function masksOf(...values: string[]) {
  const masks = createMasks();
  for (const value of values) masks.add(value);
  return masks;
}

test('without a hit the very same bytes come back', () => {
  const bytes = Buffer.from('nothing here');
  expect(createMasks().apply(bytes)).toBe(bytes);
  expect(masksOf('secret').apply(bytes)).toBe(bytes);
});

test('each line of a value is masked by itself', () => {
  expect(masksOf('BEGIN KEY\nabcdef\r\n\nEND KEY').applyText('x abcdef y\nEND KEY BEGIN KEY')).toBe('x *** y\n*** ***');
});

test('the usual encodings of a value are masked', () => {
  const value = 'a "b"&<c> \'d\' ü/%';
  const masks = masksOf(value);
  const forms = [
    JSON.stringify(value),
    encodeURIComponent(value),
    Buffer.from(value).toString('base64'),
    'a &quot;b&quot;&amp;&lt;c&gt; &#39;d&#39; ü/%',
    Buffer.from(value).toString('base64url'),
  ];
  for (const form of forms) expect(masks.applyText(`<${form}>`).replaceAll('"', '')).toBe('<***>');
});

test('the base64 of a text around a value does not give it away', () => {
  const masks = masksOf('hunter2-hunter2');
  for (const before of ['', 'u', 'us', 'user:']) {
    const text = masks.applyText(Buffer.from(`${before}hunter2-hunter2@host`).toString('base64'));
    expect(text).toContain('***');
    expect(Buffer.from(text.replaceAll('*', 'A'), 'base64').toString()).not.toContain('hunter2-');
  }
});

test('blank values are passed over', () => {
  expect(masksOf('', ' ', '\n', '\t').applyText('a b\tc')).toBe('a b\tc');
});

test('no part of values that overlap is left over', () => {
  expect(masksOf('abcd', 'cdef', 'bc').applyText('xabcdefx')).toBe('x***x');
});

test('no value is left, whatever its characters', () => {
  const value = fc
    .string({ minLength: 2, maxLength: 12, unit: 'grapheme' })
    .filter((text) => text.trim() === text && text !== '' && !/[*\r\n]/.test(text));
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(5), { maxLength: 12 }),
      (values, order) => {
        const masks = masksOf(...values);
        const text = order.map((i) => values[i % values.length]).join(' . ');
        const masked = masks.applyText(text);
        for (const one of values) expect(masked.includes(one)).toBe(false);
      },
    ),
  );
});

test('bytes can be cut only outside of a value', () => {
  const masks = masksOf('secret');
  const bytes = Buffer.from('my secret is out');
  const cuts = Array.from({ length: 12 }, (_, place) => masks.findCut(bytes, place));
  expect(cuts).toEqual([0, 1, 2, 3, 3, 3, 3, 3, 3, 9, 10, 11]);
});
