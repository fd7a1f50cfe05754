import { expect, test } from 'vitest';
import { drive } from './driver.ts';
import { type PlanSketch, planOf, type StepSketch } from './plans.ts';

const driven = (steps: Record<string, StepSketch>, top: PlanSketch = {}) =>
  drive(planOf(steps, { rerunAlone: true, ...top }));

test('failed steps run once more when all have ended, one at a time and in plan order', () => {
  const run = driven({ a: {}, b: {}, c: {}, d: { needs: ['c'] } });
  run.release('c', 1);
  run.release('b');
  expect(run.running()).toEqual(['a']);
  run.release('a', 1);
  expect(run.running()).toEqual(['a']);
  expect(run.conclusion()).toBeUndefined();
  run.release('a');
  expect(run.running()).toEqual(['c']);
  run.release('c', 1);
  expect(run.conclusion()).toBe('failure');
  expect(run.all('start', 'a').map(({ attempt, kind, forVerdict }) => [attempt, kind, forVerdict])).toEqual([
    [1, 'first', undefined],
    [2, 'alone', true],
  ]);
  expect(run.endings()).toEqual({
    a: 'failure (exit-code)',
    b: 'success',
    c: 'failure (exit-code)',
    d: 'skipped (needs: c)',
  });
});

test('a step is not run again when it says so, when one that it needs has failed, or when it never ran', () => {
  const run = driven({
    no: { rerunAlone: false },
    first: { continueOnError: true },
    behind: { needs: ['first'], if: 'always()' },
    fault: { if: 'fault' },
  });
  run.release('no', 1);
  run.release('first', 1);
  run.release('behind', 1);
  expect(run.running()).toEqual(['first']);
  run.release('first', 1);
  expect(run.conclusion()).toBe('failure');
  expect(run.started()).toEqual(['first', 'no', 'behind', 'first']);
});

test('a step may ask to be run again where the plan does not', () => {
  const run = driven({ yes: { rerunAlone: true }, other: {} }, { rerunAlone: false });
  run.release('other', 1);
  run.release('yes', 1);
  expect(run.running()).toEqual(['yes']);
});

test('an optional step is run again, and the plan stays a success whatever comes of it', () => {
  const run = driven({ a: { continueOnError: true } });
  run.release('a', 1);
  run.release('a', 1);
  expect([run.started(), run.conclusion()]).toEqual([['a', 'a'], 'success']);
});

test('an attempt alone has the time limit of its step', () => {
  const plan = planOf({ a: {} }, { rerunAlone: true });
  const run = drive(plan, {
    ports: { evaluateCondition: () => ({ run: true }), prepareStep: () => ({ timeoutMs: 10, required: true }) },
  });
  run.release('a', 1);
  run.pass(10);
  expect(run.all('kill', 'a')).toEqual([{ type: 'kill', step: 0, attempt: 2, reason: 'timeout' }]);
  run.release('a', { signal: 'SIGTERM', reason: 'signal' });
  expect(run.ending('a')).toBe('failure (exit-code)');
  expect(run.conclusion()).toBe('failure');
});

test('a cancel stops the attempt alone and starts no other', () => {
  const run = driven({ a: {}, b: {} });
  run.release('a', 1);
  run.release('b', 1);
  run.send({ type: 'cancel' });
  expect(run.all('kill', 'a')).toHaveLength(1);
  run.release('a', { signal: 'SIGINT', reason: 'signal' });
  expect(run.conclusion()).toBe('cancelled');
  expect(run.started()).toEqual(['a', 'b', 'a']);
});

test('what fails while the run is being cancelled is not run again', () => {
  const run = driven({ a: {} });
  run.send({ type: 'cancel' });
  run.releaseExited('a', 1);
  expect([run.ending('a'), run.started(), run.conclusion()]).toEqual(['failure (exit-code)', ['a'], 'cancelled']);
});

test('the time-out of the run ends the attempts alone, and takes nothing from a success', () => {
  const run = driven({ a: { continueOnError: true }, b: { continueOnError: true } }, { timeoutMs: 50 });
  run.release('a', 1);
  run.release('b', 1);
  run.pass(50);
  expect(run.all('kill', 'a').map(({ reason }) => reason)).toEqual(['run-timeout']);
  run.release('a', { signal: 'SIGTERM', reason: 'signal' });
  expect([run.conclusion(), run.started()]).toEqual(['success', ['a', 'b', 'a']]);
});

test('a retry that is to run alone waits until nothing else runs, and counts', () => {
  const run = driven({ a: { retry: { attempts: 2, alone: true } }, b: {}, c: { needs: ['a'] } }, { rerunAlone: false });
  run.release('a', 1);
  run.pass(0);
  expect(run.running()).toEqual(['b']);
  run.release('b');
  expect(run.running()).toEqual(['a']);
  expect(run.all('start', 'a').at(-1)).toMatchObject({ kind: 'alone', attempt: 2 });
  expect(run.all('start', 'a').at(-1)).not.toHaveProperty('forVerdict');
  run.release('a');
  expect(run.ending('a')).toBe('success');
  expect(run.running()).toEqual(['c']);
});

test('a transient failure alone is tried again where retry asks for that', () => {
  const run = driven({ a: { retry: { attempts: 2, on: ['transient'] } } }, { rerunAlone: false });
  run.release('a', 1, true);
  run.pass(0);
  expect(run.running()).toEqual(['a']);
  run.release('a', 1, false);
  expect(run.conclusion()).toBe('failure');
  const other = driven({ a: { retry: { attempts: 2, on: ['transient'] } } }, { rerunAlone: false });
  other.release('a', 1, false);
  expect(other.conclusion()).toBe('failure');
});
