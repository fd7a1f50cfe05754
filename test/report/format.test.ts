import { expect, test } from 'vitest';
import { formatBytes, formatDuration } from '../../src/report/format.ts';

test.each([
  [0, '0 s'],
  [0.4, '0 s'],
  [20, '20 ms'],
  [99.6, '0.1 s'],
  [400, '0.4 s'],
  [3000, '3 s'],
  [9949, '9.9 s'],
  [9950, '10 s'],
  [59_499, '59 s'],
  [59_500, '1 min'],
  [200_000, '3 min 20 s'],
  [3_599_600, '1 h'],
  [3_900_000, '1 h 5 min'],
  [-5, '0 s'],
  [Number.NaN, '0 s'],
])('%d ms reads %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.5 KiB'],
  [1024 * 1024 - 1, '1 MiB'],
  [64 * 1024 * 1024, '64 MiB'],
  [Number.NaN, '0 B'],
])('%d bytes read %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
