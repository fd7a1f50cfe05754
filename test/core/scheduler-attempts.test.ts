import { expect, test } from 'vitest';
import { drive } from './driver.ts';
import { planOf } from './plans.ts';

const timeLimit = (timeoutMs: number) => ({
  evaluateCondition: () => ({ run: true }),
  prepareStep: () => ({ required: true, timeoutMs }),
});

test('a failed step is tried again after a delay that doubles up to a minute', () => {
  const run = drive(planOf({ a: { retry: { attempts: 5, delayMs: 20_000 } } }));
  const delays: number[] = [];
  for (let attempt = 1; attempt < 5; attempt++) {
    run.release('a', 1);
    const { delayMs } = run.all('retry', 'a').at(-1)!;
    delays.push(delayMs);
    run.pass(delayMs - 1);
    expect(run.running()).toEqual([]);
    run.pass(1);
    expect(run.running()).toEqual(['a']);
  }
  expect(delays).toEqual([20_000, 40_000, 60_000, 60_000]);
  run.release('a', 1);
  expect(run.ending('a')).toBe('failure (exit-code)');
  expect(run.all('start', 'a').map(({ attempt, kind }) => `${attempt} ${kind}`)).toEqual([
    '1 first',
    '2 retry',
    '3 retry',
    '4 retry',
    '5 retry',
  ]);
  expect(run.all('ready', 'a')).toHaveLength(1);
});

test('a first delay above a minute stays as the user wrote it', () => {
  const run = drive(planOf({ a: { retry: { attempts: 3, delayMs: 90_000 } } }));
  run.release('a', 1);
  run.pass(90_000);
  run.release('a', 1);
  expect(run.all('retry', 'a').map(({ delayMs }) => delayMs)).toEqual([90_000, 90_000]);
});

test('a pass on a retry is a success', () => {
  const run = drive(planOf({ a: { retry: { attempts: 2 } }, b: { needs: ['a'] } }, { failFast: 'stop' }));
  run.release('a', 1);
  run.pass(0);
  run.release('a');
  expect(run.running()).toEqual(['b']);
  run.release('b');
  expect(run.conclusion()).toBe('success');
});

test('lane, cores and locks are free between two attempts', () => {
  const run = drive(
    planOf({ a: { cpus: 4, locks: ['db'], retry: { attempts: 2, delayMs: 10 } }, b: { cpus: 4, locks: ['db'] } }),
    { lanes: 1 },
  );
  run.release('a', 1);
  expect(run.running()).toEqual(['b']);
  run.pass(10);
  run.pass(3);
  run.release('b');
  expect(run.running()).toEqual(['a']);
  expect(run.all('start', 'a')[1]!.waitMs).toEqual({ lane: 3, lock: 0 });
});

test('only the causes asked for are tried again', () => {
  const causes = [
    { on: ['timeout'], reason: 'exit-code', transient: false, again: false },
    { on: ['timeout'], reason: 'timeout', transient: false, again: true },
    { on: ['failure'], reason: 'timeout', transient: false, again: true },
    { on: ['transient'], reason: 'exit-code', transient: false, again: false },
    { on: ['transient'], reason: 'exit-code', transient: true, again: true },
    { on: ['timeout'], reason: 'exit-code', transient: true, again: false },
    { on: ['out-of-memory', 'timeout'], reason: 'out-of-memory', transient: false, again: true },
    { on: ['failure'], reason: 'expression', transient: false, again: false },
  ] as const;
  for (const { on, reason, transient, again } of causes) {
    const run = drive(planOf({ a: { retry: { attempts: 2, on: [...on] } } }));
    run.release('a', { reason }, transient);
    expect({ on, reason, transient, again: run.all('retry', 'a').length === 1 }).toEqual({
      on,
      reason,
      transient,
      again,
    });
  }
});

test('a step that waits for its second attempt keeps its failure under fail-fast', () => {
  const run = drive(planOf({ a: { retry: { attempts: 2, delayMs: 10 } }, b: {}, c: {} }, { failFast: 'no-new' }), {
    lanes: 2,
  });
  run.release('a', 1);
  expect(run.running()).toEqual(['b', 'c']);
  run.pass(10); // a is ready again, without a lane
  run.release('b', 1);
  expect(run.ending('a')).toBe('failure (exit-code)');
});

test('nothing is tried again after a failure elsewhere under fail-fast, except always() steps', () => {
  const retry = { attempts: 2, delayMs: 10 };
  const run = drive(planOf({ a: {}, b: { retry }, c: { retry, if: 'always()' } }, { failFast: 'no-new' }));
  run.release('a', 1);
  run.release('b', 1);
  run.release('c', 1);
  expect(run.ending('b')).toBe('failure (exit-code)');
  run.pass(10);
  expect(run.running()).toEqual(['c']);
});

test('a time-out kills the attempt and is a failure, whatever the process says', () => {
  const run = drive(planOf({ a: {} }), { ports: timeLimit(30) });
  run.pass(29);
  expect(run.all('kill', 'a')).toEqual([]);
  run.pass(1);
  expect(run.all('kill', 'a')).toEqual([{ type: 'kill', step: 0, attempt: 1, reason: 'timeout' }]);
  run.release('a', 0);
  expect(run.ending('a')).toBe('failure (timeout)');
  expect(run.conclusion()).toBe('failure');
});

test('what is said about a time-out is kept, what is said about the death of the process is not', () => {
  for (const [reason, message] of [
    ['timeout', 'stopped after 30 ms'],
    ['signal', undefined],
  ] as const) {
    const run = drive(planOf({ a: {} }), { ports: timeLimit(30) });
    run.pass(30);
    run.release('a', { reason, message: 'stopped after 30 ms' });
    expect(run.all('end-step', 'a')[0]).toMatchObject({ reason: 'timeout' });
    expect(run.all('end-step', 'a')[0]!.message).toBe(message);
  }
});

test('a time-out counts for each attempt anew', () => {
  const run = drive(planOf({ a: { retry: { attempts: 3, delayMs: 5 } } }), { ports: timeLimit(30) });
  run.pass(20);
  run.release('a', 1); // its timer is still to come, 5 ms into the next attempt
  run.pass(5);
  expect(run.running()).toEqual(['a']);
  run.pass(29);
  expect(run.all('kill', 'a')).toEqual([]);
  run.pass(1);
  expect(run.all('kill', 'a')).toHaveLength(1);
  run.release('a', { signal: 'SIGTERM', reason: 'signal' });
  expect(run.all('retry', 'a').map(({ reason }) => reason)).toEqual(['exit-code', 'timeout']);
  run.pass(10);
  run.release('a');
  expect(run.ending('a')).toBe('success');
});

test('a step that ran out of memory is tried again with nothing beside it', () => {
  const run = drive(
    planOf({
      a: { retry: { attempts: 3, delayMs: 0, on: ['out-of-memory', 'failure'] } },
      b: {},
      c: {},
      d: {},
      e: {},
      f: {},
      g: {},
    }),
    {
      lanes: 2,
    },
  );
  run.release('a', { signal: 'SIGKILL', reason: 'out-of-memory' });
  expect(run.running()).toEqual(['b', 'c']);
  run.pass(0);
  run.release('b');
  expect(run.running()).toEqual(['c', 'd']); // may overtake it once for each lane
  run.release('c');
  run.release('d');
  expect(run.running()).toEqual(['e']);
  run.release('e');
  expect(run.running()).toEqual(['a']);
  expect(run.all('start', 'a')[1]!.kind).toBe('alone');
  run.send({ type: 'observed', lanes: 3 });
  expect(run.running()).toEqual(['a']);
  run.release('a', 1);
  expect(run.running()).toEqual(['f', 'g']);
  run.pass(0);
  // The last failure was of another kind: it may run beside others.
  expect(run.running()).toEqual(['f', 'g', 'a']);
  expect(run.all('start', 'a')[2]!.kind).toBe('retry');
});

test('an end that nobody waits for changes nothing', () => {
  const run = drive(planOf({ a: {}, b: { needs: ['a'] } }));
  run.send({ type: 'attempt-ended', step: 1, end: { exitCode: 0, signal: null } });
  expect(run.running()).toEqual(['a']);
  expect(run.endings()).toEqual({});
});
