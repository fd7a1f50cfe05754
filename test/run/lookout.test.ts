import { expect, test } from 'vitest';
import { createLookout } from '../../src/run/lookout.ts';
import { createProcessTable } from '../../src/run/process-table.ts';

test('all who ask at the same time share one look, and who asks later gets a later one', async () => {
  let looks = 0;
  const look = createLookout({ ...createProcessTable(), list: () => [{ pid: ++looks }] as never });
  const [first, second] = await Promise.all([look(), look()]);
  expect(first?.list()).toBe(second?.list());
  expect((await look()).list()).not.toBe(first?.list());
  expect(looks).toBe(2);
});

test('looks that take long leave twice the time for other work', async () => {
  const busy = () => {
    const until = performance.now() + 40;
    while (performance.now() < until);
    return [];
  };
  const look = createLookout({ ...createProcessTable(), list: busy });
  await look();
  const began = performance.now();
  await look();
  expect(performance.now() - began).toBeGreaterThan(110);
});
