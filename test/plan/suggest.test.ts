import { expect, test } from 'vitest';
import { closest } from '../../src/plan/suggest.ts';

test.each([
  ['biuld', 'build'],
  ['Tset', 'test'],
  ['lit', 'lint'],
  ['publsih', 'publish'],
  ['unrelated', undefined],
  ['x', undefined],
  ['', undefined],
])('for %s the suggestion is %s', (word, expected) => {
  expect(closest(word, ['build', 'test', 'lint', 'publish', 'y'])).toBe(expected);
});
