import { expect, test } from 'vitest';
import { fitItems } from '../../src/report/budget.ts';

const tellRest = (left: number) => `+${left}`;

test('all items are taken where they fit exactly', () => {
  expect(fitItems(['aa', 'éé'], 6, tellRest)).toBe('aaéé');
});

test('items that do not fit are left out whole, from the first that does not fit, and counted', () => {
  expect(fitItems(['aa', 'éé', 'b'], 6, tellRest)).toBe('aa+2');
  expect(fitItems(['aaaa', 'b'], 4, tellRest)).toBe('+2');
});

test('where not even the count fits, nothing is written', () => {
  expect(fitItems(['aaaa'], 1, tellRest)).toBe('');
});
