import { expect, test } from 'vitest';
import { drive } from './driver.ts';
import { planOf } from './plans.ts';

test('a step between two attempts keeps its failure when the run is cancelled', () => {
  const run = drive(planOf({ a: { retry: { attempts: 2, delayMs: 10 } } }));
  run.release('a', { exitCode: 7, reason: 'exit-code', message: 'exit code 7' });
  run.send({ type: 'cancel' });
  expect(run.all('end-step', 'a')[0]).toMatchObject({
    conclusion: 'failure',
    reason: 'exit-code',
    message: 'exit code 7',
  });
  expect(run.conclusion()).toBe('cancelled');
  run.pass(10);
  expect(run.running()).toEqual([]);
});

test('a kept failure does not halt others once the run is cancelled', () => {
  const run = drive(
    planOf({ a: { retry: { attempts: 2, delayMs: 10 } }, b: {}, c: { needs: ['b'] } }, { failFast: 'stop' }),
  );
  run.release('a', 1);
  run.send({ type: 'cancel' });
  run.release('b', 1);
  expect(run.endings()).toEqual({ a: 'failure (exit-code)', b: 'cancelled (cancelled)', c: 'skipped (cancelled)' });
});

test('the first reason to stop a step stands', () => {
  const run = drive(planOf({ a: {}, b: {}, c: {} }, { failFast: 'stop' }), {
    ports: {
      evaluateCondition: () => ({ run: true }),
      prepareStep: (step: number) => ({ required: true, ...(step === 0 && { timeoutMs: 10 }) }),
    },
  });
  run.pass(10);
  run.release('b', 1);
  run.send({ type: 'cancel' });
  run.release('a', { signal: 'SIGKILL', reason: 'signal' });
  run.release('c', { signal: 'SIGKILL', reason: 'signal' });
  expect(['a', 'c'].map((id) => run.all('kill', id).map(({ reason }) => reason))).toEqual([['timeout'], ['fail-fast']]);
  expect(run.endings()).toEqual({ b: 'failure (exit-code)', a: 'failure (timeout)', c: 'cancelled (fail-fast: b)' });
  expect(run.conclusion()).toBe('cancelled');
});

test('a cancelled run stops what runs and starts nothing more, always() steps neither', () => {
  const run = drive(
    planOf({ a: {}, b: { needs: ['a'] }, c: { needs: ['a'], if: 'always()' }, d: { retry: { attempts: 2 } } }),
  );
  run.send({ type: 'cancel' });
  expect(run.endings()).toEqual({ b: 'skipped (cancelled)', c: 'skipped (cancelled)' });
  expect(run.all('kill', 'a')).toHaveLength(1);
  run.send({ type: 'cancel' });
  expect(run.all('kill', 'a')).toHaveLength(1);
  run.release('a', 0);
  run.release('d', 1);
  expect(run.ending('a')).toBe('cancelled (cancelled)');
  expect(run.ending('d')).toBe('cancelled (cancelled)');
  expect(run.started()).toEqual(['a', 'd']);
  expect(run.conclusion()).toBe('cancelled');
});

test('a batch that opens while the run is cancelled calls nothing ready', () => {
  const run = drive(
    planOf({ a: {}, b: { needs: ['a'] }, c: { needs: ['a'] }, d: {} }, { schedule: 'layers', maxBatch: 2 }),
  );
  run.release('a');
  run.send({ type: 'cancel' });
  run.release('d', 0);
  expect(run.all('ready', 'b')).toEqual([]);
  expect(run.ending('b')).toBe('skipped (cancelled)');
});

test('a cancel after the end changes nothing', () => {
  const run = drive(planOf({ a: {} }, { timeoutMs: 50 }));
  run.release('a');
  const before = run.commands.length;
  run.send({ type: 'cancel' });
  run.pass(100);
  expect(run.commands).toHaveLength(before);
});

test('the time-out of the run stops everything and fails the plan, although nothing else failed', () => {
  const run = drive(planOf({ a: {}, b: { needs: ['a'], if: 'always()' } }, { timeoutMs: 50 }));
  run.pass(50);
  expect(run.all('kill', 'a')).toEqual([{ type: 'kill', step: 0, attempt: 1, reason: 'run-timeout' }]);
  run.send({ type: 'cancel' });
  run.release('a', 0);
  expect(run.endings()).toEqual({ b: 'skipped (run-timeout)', a: 'cancelled (run-timeout)' });
  expect(run.conclusion()).toBe('failure');
});

test('a step whose process had exited before it was to be killed has its own end', () => {
  const run = drive(planOf({ a: {}, b: {}, c: { retry: { attempts: 2 } }, d: { needs: ['b'] } }, { failFast: 'stop' }));
  run.release('a', 1);
  run.releaseExited('b', 0);
  run.releaseExited('c', 7);
  expect(run.endings()).toEqual({
    a: 'failure (exit-code)',
    b: 'success',
    c: 'failure (exit-code)',
    d: 'skipped (fail-fast: a)',
  });
});

test('a time-out that comes after the exit neither fails the step nor keeps it from another attempt', () => {
  const ports = { evaluateCondition: () => ({ run: true }), prepareStep: () => ({ required: true, timeoutMs: 10 }) };
  const run = drive(planOf({ a: {}, b: { retry: { attempts: 2 } } }), { ports });
  run.pass(10);
  run.releaseExited('a', 0);
  run.releaseExited('b', 7);
  expect(run.all('retry', 'b')[0]).toMatchObject({ reason: 'exit-code' });
  run.pass(60_000);
  expect(run.endings()).toEqual({ a: 'success' });
});
