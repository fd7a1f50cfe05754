import { expect, test } from 'vitest';
import { drive } from './driver.ts';
import { planOf } from './plans.ts';

test('under fail-fast a step that cannot be prepared holds back those after it in the same turn', () => {
  const ports = {
    evaluateCondition: () => ({ run: true }),
    prepareStep: (step: number) => (step === 0 ? { fault: 'no number' } : { required: true }),
  };
  const run = drive(planOf({ a: {}, b: {} }, { failFast: 'no-new' }), { ports });
  expect(run.endings()).toEqual({ a: 'failure (expression)', b: 'skipped (fail-fast: a)' });
});

test('under fail-fast a condition that cannot be evaluated holds back the steps after it', () => {
  const run = drive(planOf({ a: { if: 'fault' }, b: {}, c: { needs: ['b'] } }, { failFast: 'stop' }));
  expect(run.started()).toEqual([]);
  expect(run.endings()).toEqual({
    a: 'failure (expression)',
    b: 'skipped (fail-fast: a)',
    c: 'skipped (fail-fast: a)',
  });
});

test('without fail-fast a failure stops nothing', () => {
  const run = drive(planOf({ a: {}, b: {}, c: {} }), { lanes: 2 });
  run.release('a', 1);
  expect(run.running()).toEqual(['b', 'c']);
  expect(run.all('kill', 'b')).toEqual([]);
});

test('fail-fast stops what runs and starts nothing more', () => {
  const run = drive(planOf({ a: {}, b: {}, c: {}, d: { needs: ['b'] }, e: { needs: ['a'] } }, { failFast: 'stop' }), {
    lanes: 2,
    weights: [9, 9, 1, 1, 1],
  });
  run.release('a', 1);
  expect(run.all('kill', 'b')).toEqual([{ type: 'kill', step: 1, attempt: 1, reason: 'fail-fast' }]);
  run.release('b'); // success of a step that was stopped is no success
  expect(run.endings()).toEqual({
    a: 'failure (exit-code)',
    c: 'skipped (fail-fast: a)',
    e: 'skipped (needs: a)',
    b: 'cancelled (fail-fast: a)',
    d: 'skipped (fail-fast: a)',
  });
  expect(run.conclusion()).toBe('failure');
});

test('fail-fast no-new lets what runs go on', () => {
  const run = drive(planOf({ a: {}, b: {}, c: {}, d: { needs: ['b'] } }, { failFast: 'no-new' }), {
    lanes: 2,
    weights: [9, 9, 1, 1],
  });
  run.release('a', 1);
  expect(run.all('kill', 'b')).toEqual([]);
  expect(run.ending('c')).toBe('skipped (fail-fast: a)');
  run.release('b');
  expect(run.ending('b')).toBe('success');
  expect(run.ending('d')).toBe('skipped (fail-fast: a)');
  expect(run.conclusion()).toBe('failure');
});

test('a step behind a second failure under no-new is skipped for that failure', () => {
  const run = drive(planOf({ a: {}, b: {}, c: { needs: ['b'] } }, { failFast: 'no-new' }));
  run.release('a', 1);
  run.release('b', 1);
  expect(run.ending('c')).toBe('skipped (needs: b)');
});

test('the first failure is named for all that fail-fast holds back', () => {
  const plan = planOf(
    { a: { group: 'm' }, b: { group: 'm' }, c: {}, d: { needs: ['c'] }, e: { needs: ['c'], group: 'm' } },
    { failFast: 'no-new', groups: { m: { failFast: true } } },
  );
  for (const failFast of ['no-new', 'off'] as const) {
    const run = drive({ ...plan, failFast });
    run.release('a', 1);
    run.release('b', { exitCode: 1, reason: 'exit-code' });
    run.release('c');
    expect(run.ending('e')).toBe('skipped (fail-fast: a)');
    expect(run.ending('d')).toBe(failFast === 'off' ? undefined : 'skipped (fail-fast: a)');
  }
});

test('a second failure under no-new does not take the place of the first', () => {
  const run = drive(planOf({ a: {}, b: {}, c: {}, d: { needs: ['c'] } }, { failFast: 'no-new' }));
  run.release('a', 1);
  run.release('b', 1);
  run.release('c');
  expect(run.ending('d')).toBe('skipped (fail-fast: a)');
});

test('fail-fast neither stops nor holds back always() and failure() steps', () => {
  const run = drive(
    planOf(
      { a: {}, b: { if: 'always()' }, c: { needs: ['a'], if: 'failure()' }, d: { needs: ['a'], if: 'always()' } },
      { failFast: 'stop' },
    ),
  );
  run.release('a', 1);
  expect(run.all('kill', 'b')).toEqual([]);
  expect(run.running()).toEqual(['b', 'c', 'd']);
});

test('an always() step does not start while a step that it needs through a held one still runs', () => {
  //  set-up ─▶ check ─▶ tear-down (always)     lint
  const plan = (failFast: 'stop' | 'no-new') =>
    planOf(
      { 'set-up': {}, check: { needs: ['set-up'] }, 'tear-down': { needs: ['check'], if: 'always()' }, lint: {} },
      { failFast },
    );
  for (const failFast of ['stop', 'no-new'] as const) {
    const run = drive(plan(failFast));
    run.release('lint', 1);
    expect(run.running()).toEqual(['set-up']);
    run.release('set-up');
    expect(run.ending('check')).toBe('skipped (fail-fast: lint)');
    expect(run.running()).toEqual(['tear-down']);
  }
});

test('an allowed failure does not trigger fail-fast', () => {
  const run = drive(planOf({ a: { continueOnError: true }, b: {} }, { failFast: 'stop' }));
  run.release('a', 1);
  expect(run.all('kill', 'b')).toEqual([]);
});

test('fail-fast of a matrix stops its own steps alone, and dependents blame the one that failed', () => {
  const plan = planOf(
    {
      m1: { group: 'm' },
      m2: { group: 'm' },
      m3: { group: 'm' },
      other: {},
      after: { needs: ['m1', 'm2', 'm3'] },
      beside: { needs: ['m2'] },
    },
    { groups: { m: { maxParallel: 2, failFast: true } } },
  );
  const run = drive(plan, { weights: [3, 2, 1, 1, 1, 1] });
  run.release('m1', 1);
  expect(run.all('kill', 'm2')).toHaveLength(1);
  expect(run.ending('m3')).toBe('skipped (fail-fast: m1)');
  run.release('m2', { signal: 'SIGTERM', reason: 'signal' });
  expect(run.ending('m2')).toBe('cancelled (fail-fast: m1)');
  expect(run.ending('after')).toBe('skipped (needs: m1)');
  expect(run.ending('beside')).toBe('skipped (needs: m1)');
  expect(run.running()).toEqual(['other']);
});

test('a step stopped by its matrix names the step of the matrix, though the plan was halted before', () => {
  const plan = planOf(
    { a: {}, m1: { group: 'm' }, m2: { group: 'm' } },
    { failFast: 'no-new', groups: { m: { failFast: true } } },
  );
  const run = drive(plan);
  run.release('a', 1);
  run.release('m1', 1);
  run.release('m2');
  expect(run.ending('m2')).toBe('cancelled (fail-fast: m1)');
});

test('a released batch is halted before its steps are called ready', () => {
  const run = drive(
    planOf({ a: {}, b: { needs: ['a'] }, c: {}, d: { needs: ['c'] } }, { schedule: 'layers', failFast: 'no-new' }),
  );
  run.release('a');
  run.release('c', 1);
  expect(run.all('ready', 'b')).toEqual([]);
  expect(run.ending('b')).toBe('skipped (fail-fast: c)');
});
