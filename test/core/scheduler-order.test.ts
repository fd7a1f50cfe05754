import { expect, test } from 'vitest';
import { drive } from './driver.ts';
import { planOf, schedulingOf } from './plans.ts';

test('a step starts as soon as its needs have ended', () => {
  //  a ─▶ c     b ─▶ d ◀─ a
  const run = drive(planOf({ a: {}, b: {}, c: { needs: ['a'] }, d: { needs: ['a', 'b'] } }));
  expect(run.running()).toEqual(['a', 'b']);
  run.release('a');
  expect(run.running()).toEqual(['b', 'c']);
  run.release('b');
  expect(run.running()).toEqual(['c', 'd']);
  run.release('d');
  expect(run.conclusion()).toBeUndefined();
  run.release('c');
  expect(run.conclusion()).toBe('success');
  expect(run.commands.at(-1)).toEqual({ type: 'end-run', conclusion: 'success' });
});

test('a plan without steps succeeds at once', () => {
  expect(drive(planOf({})).commands).toEqual([{ type: 'end-run', conclusion: 'success' }]);
});

test('the step on the longest way to the end goes first, ties go in plan order', () => {
  //  a    b    c ─▶ d    e ─▶ f ─▶ g
  const run = drive(
    planOf({ a: {}, b: {}, c: {}, d: { needs: ['c'] }, e: {}, f: { needs: ['e'] }, g: { needs: ['f'] } }),
    { lanes: 1 },
  );
  for (const id of ['e', 'c', 'f', 'a', 'b', 'd', 'g']) run.release(id);
  expect(run.started()).toEqual(['e', 'c', 'f', 'a', 'b', 'd', 'g']);
});

test('weights decide the rank', () => {
  const run = drive(planOf({ a: {}, b: {}, c: { needs: ['a'] } }), { lanes: 1, weights: [1, 5, 1] });
  expect(run.running()).toEqual(['b']);
});

test('under layers no step starts before the layer before it has ended', () => {
  //  a ─▶ c     b
  const run = drive(planOf({ a: {}, b: {}, c: { needs: ['a'] } }, { schedule: 'layers' }));
  run.release('a');
  expect(run.running()).toEqual(['b']);
  expect(run.all('ready', 'c')).toEqual([]);
  run.pass(50);
  run.release('b', 1);
  expect(run.running()).toEqual(['c']);
  // It was kept by the barrier, not for want of a lane.
  expect(run.all('start', 'c')[0]!.waitMs).toEqual({ lane: 0, lock: 0 });
});

test('a step between two attempts keeps its batch open', () => {
  const run = drive(
    planOf({ a: { retry: { attempts: 2, delayMs: 10 } }, b: {}, c: { needs: ['b'] } }, { schedule: 'layers' }),
  );
  run.release('a', 1);
  run.release('b');
  expect(run.running()).toEqual([]);
  run.pass(10);
  expect(run.running()).toEqual(['a']);
  run.release('a');
  expect(run.running()).toEqual(['c']);
});

test('a layer is cut into batches of at most max-batch in start order, each a barrier', () => {
  const plan = planOf({ a: {}, b: {}, c: {}, d: { needs: ['c'] } }, { schedule: 'layers', maxBatch: 2 });
  const run = drive(plan);
  expect(run.running()).toEqual(['c', 'a']);
  run.release('a');
  expect(run.running()).toEqual(['c']);
  run.release('c');
  expect(run.running()).toEqual(['b']);
  run.release('b');
  expect(run.running()).toEqual(['d']);
});

test('a barrier whose steps are all skipped opens by itself', () => {
  const run = drive(
    planOf({ a: {}, b: { needs: ['a'] }, c: { needs: ['b'], if: 'always()' } }, { schedule: 'layers' }),
  );
  run.release('a', 1);
  expect(run.running()).toEqual(['c']);
});

test('steps that share a lock never run together, others pass them', () => {
  const run = drive(planOf({ a: { locks: ['db'] }, b: { locks: ['git', 'db'] }, c: { locks: ['git'] } }));
  expect(run.running()).toEqual(['a', 'c']);
  run.release('a');
  expect(run.running()).toEqual(['c']);
  run.release('c');
  expect(run.running()).toEqual(['b']);
});

test('the sum of cpus stays within the cores, a larger weight is clipped to them', () => {
  const run = drive(planOf({ a: { cpus: 3 }, b: { cpus: 2 }, c: { cpus: 99 }, d: {} }));
  expect(run.running()).toEqual(['a', 'd']);
  run.release('a');
  expect(run.running()).toEqual(['d', 'b']);
  run.release('d');
  run.release('b');
  expect(run.running()).toEqual(['c']);
});

test('three tenths of a core are not more than 0.3 cores', () => {
  const tenth = { cpus: 0.1 };
  expect(drive(planOf({ a: tenth, b: tenth, c: tenth }), { cores: 0.3 }).running()).toEqual(['a', 'b', 'c']);
});

test('more lanes than cores are all filled by steps that declare no weight', () => {
  const steps = Object.fromEntries([...'abcdefg'].map((id) => [id, {}]));
  expect(drive(planOf(steps), { lanes: 6, cores: 2 }).running()).toHaveLength(6);
});

test('more lanes during the run are filled at once', () => {
  const steps = Object.fromEntries([...'abcdefgh'].map((id) => [id, {}]));
  const run = drive(planOf(steps), { lanes: 2, cores: 2 });
  expect(run.running()).toEqual(['a', 'b']);
  run.send({ type: 'observed', lanes: 4 });
  expect(run.running()).toEqual(['a', 'b', 'c', 'd']);
});

test('fewer lanes during the run stop nothing and hold back what comes', () => {
  const steps = Object.fromEntries([...'abcdef'].map((id) => [id, {}]));
  const run = drive(planOf(steps), { lanes: 3 });
  run.send({ type: 'observed', lanes: 0 });
  expect(run.running()).toEqual(['a', 'b', 'c']);
  run.release('a');
  run.release('b');
  expect(run.running()).toEqual(['c']);
  run.release('c');
  expect(run.running()).toEqual(['d']);
});

test('a heavy step is overtaken at most as often as there are lanes, then room is kept for it', () => {
  const steps = { a: {}, heavy: { cpus: 2 }, b: {}, c: {}, d: {}, e: {} };
  const run = drive(planOf(steps), { lanes: 2, cores: 2 });
  expect(run.running()).toEqual(['a', 'b']);
  run.release('b');
  expect(run.running()).toEqual(['a', 'c']);
  run.release('c');
  expect(run.running()).toEqual(['a']);
  run.release('a');
  expect(run.running()).toEqual(['heavy']);
  run.release('heavy');
  expect(run.running()).toEqual(['d', 'e']);
});

test('a heavy step that is tried again may be overtaken anew', () => {
  const heavy = { cpus: 2, retry: { attempts: 2, delayMs: 10 } };
  const run = drive(planOf({ a: {}, heavy, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {} }), { lanes: 2, cores: 2 });
  for (const id of ['b', 'c', 'a']) run.release(id);
  run.release('heavy', 1);
  run.pass(10);
  run.release('d');
  expect(run.running()).toEqual(['e', 'f']);
  run.release('e');
  expect(run.running()).toEqual(['f', 'g']);
  run.release('f');
  expect(run.running()).toEqual(['g']);
});

test('a matrix runs at most max-parallel of its steps', () => {
  const plan = planOf(
    { a: { group: 'm' }, b: { group: 'm' }, c: { group: 'm' }, d: {} },
    { groups: { m: { maxParallel: 2 } } },
  );
  const run = drive(plan);
  expect(run.running()).toEqual(['a', 'b', 'd']);
  run.release('b');
  expect(run.running()).toEqual(['a', 'd', 'c']);
});

test('a lane is used again, the lowest first', () => {
  const run = drive(planOf({ a: {}, b: {}, c: {}, d: {}, e: {} }), { lanes: 3 });
  const laneOf = (id: string) => run.all('start', id)[0]!.lane;
  expect(['a', 'b', 'c'].map(laneOf)).toEqual([0, 1, 2]);
  run.release('b');
  expect(laneOf('d')).toBe(1);
  run.release('c');
  expect(laneOf('e')).toBe(2);
});

test('waiting for a lane and waiting for a lock are told apart', () => {
  const run = drive(planOf({ a: { locks: ['db'] }, b: {}, c: { locks: ['db'] } }), { lanes: 2 });
  run.pass(10); // both lanes are taken: c waits for a lane
  run.release('b');
  run.pass(5); // a lane is free: the lock alone holds it back
  run.release('a');
  expect(run.all('start', 'c')[0]!.waitMs).toEqual({ lane: 10, lock: 5 });
});

test('a lock that is free does not count while the lanes are taken by steps that go first', () => {
  const run = drive(
    planOf({ a: { locks: ['db'] }, b: {}, c: { locks: ['db'] }, d: { needs: ['b'] }, e: { needs: ['d'] } }),
    {
      lanes: 2,
      weights: [9, 9, 1, 2, 2],
    },
  );
  run.pass(4);
  run.release('b'); // d takes the lane
  run.pass(3);
  run.release('a'); // c has its lock and a lane
  expect(run.all('start', 'c')[0]!.waitMs).toEqual({ lane: 7, lock: 0 });
});

test('a step behind a lock waits for a lane while another has taken the last one', () => {
  const plan = planOf({ a: { locks: ['db'] }, b: {}, c: { locks: ['db'] }, d: {} });
  const run = drive(plan, { lanes: 2, weights: [9, 8, 5, 1] });
  run.pass(4);
  run.release('b');
  expect(run.running()).toEqual(['a', 'd']);
  run.pass(3);
  run.release('d');
  run.pass(2);
  run.release('a');
  expect(run.all('start', 'c')[0]!.waitMs).toEqual({ lane: 7, lock: 2 });
});

test('the wait of an earlier step does not count for a later one behind the same lock', () => {
  const run = drive(planOf({ a: { locks: ['db'] }, b: { locks: ['db'] }, r: {}, c: { locks: ['db'], needs: ['r'] } }));
  run.pass(10);
  run.release('r');
  run.pass(5);
  run.release('a');
  expect(run.running()).toEqual(['b']);
  run.pass(7);
  run.release('b');
  expect(run.all('start', 'b')[0]!.waitMs).toEqual({ lane: 0, lock: 15 });
  expect(run.all('start', 'c')[0]!.waitMs).toEqual({ lane: 0, lock: 12 });
});

test('a shuffled start order decides among steps of equal rank', () => {
  const plan = planOf({ a: {}, b: {}, c: {} });
  expect(drive(plan, { lanes: 1, startOrder: [2, 0, 1] }).running()).toEqual(['c']);
  expect(schedulingOf(plan).startOrder).toEqual([0, 1, 2]);
});
