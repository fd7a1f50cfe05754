import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeap, createNumberHeap } from '../../src/core/heap.ts';
import { runsOf } from './plans.ts';

test('a heap gives what a sorted list would give, whatever is pushed between', () => {
  // A number is pushed, undefined asks for the first.
  const operations = fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined, freq: 3 }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(operations, (list) => {
      const heap = createNumberHeap();
      const sorted: number[] = [];
      for (const operation of list) {
        if (operation === undefined) {
          expect(heap.peek()).toBe(sorted[0]);
          expect(heap.pop()).toBe(sorted.shift());
        } else {
          heap.push(operation);
          sorted.push(operation);
          sorted.sort((a, b) => a - b);
        }
        expect(heap.size).toBe(sorted.length);
      }
      while (sorted.length > 0) expect(heap.pop()).toBe(sorted.shift());
      expect(heap.pop()).toBeUndefined();
    }),
    runsOf(500),
  );
});

test('the order of a heap is the one it was made with', () => {
  const heap = createHeap<string>((a, b) => a.length > b.length);
  for (const word of ['a', 'ccc', 'bb', 'dddd']) heap.push(word);
  expect([heap.pop(), heap.pop(), heap.pop(), heap.pop()]).toEqual(['dddd', 'ccc', 'bb', 'a']);
});
