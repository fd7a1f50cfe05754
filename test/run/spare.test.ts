import { expect, test } from 'vitest';
import { createSpare } from '../../src/run/spare.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('after each taking one is made ahead, and given next', async () => {
  let made = 0;
  const spare = createSpare(
    () => ++made,
    () => {},
  );
  expect(spare.take()).toBe(1);
  expect(made).toBe(1);
  await turn();
  expect(made).toBe(2);
  expect([spare.take(), made]).toEqual([2, 2]);
});

test('what is no longer good is made anew', async () => {
  let made = 0;
  const spare = createSpare(
    () => ++made,
    () => {},
    (nth) => nth !== 2,
  );
  spare.take();
  await turn();
  expect(spare.take()).toBe(3);
});

test('a fault in making ahead is told to the one who takes next', async () => {
  let works = true;
  const make = () => {
    if (!works) throw new Error('no space');
    return 'made';
  };
  const spare = createSpare(make, () => {});
  spare.take();
  works = false;
  await turn();
  expect(() => spare.take()).toThrow('no space');
  works = true;
  expect(spare.take()).toBe('made');
});

test('closing discards what was made ahead, and makes no more', async () => {
  const discarded: number[] = [];
  let made = 0;
  const spare = createSpare(
    () => ++made,
    (nth) => discarded.push(nth),
  );
  spare.take();
  await turn();
  spare.take();
  spare.close();
  await turn();
  expect(made).toBe(2);
  spare.close();
  expect(discarded).toEqual([]);
  const other = createSpare(
    () => ++made,
    (nth) => discarded.push(nth),
  );
  other.take();
  await turn();
  other.close();
  expect(discarded).toEqual([4]);
});
