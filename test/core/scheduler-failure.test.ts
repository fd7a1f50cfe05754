import { expect, test } from 'vitest';
import { drive } from './driver.ts';
import { planOf } from './plans.ts';

test('a failed step skips its dependents, not its siblings', () => {
  //  a ─▶ c     b ─▶ d
  const run = drive(planOf({ a: {}, b: {}, c: { needs: ['a'] }, d: { needs: ['b'] } }));
  run.release('a', 3);
  run.release('b');
  expect(run.running()).toEqual(['d']);
  run.release('d');
  expect(run.endings()).toEqual({ a: 'failure (exit-code)', c: 'skipped (needs: a)', b: 'success', d: 'success' });
  expect(run.conclusion()).toBe('failure');
});

test('a skipped step names the steps that failed, not those skipped between', () => {
  //  a ─▶ c ─▶ e     b ─▶ d ─▶ e ─▶ f
  const run = drive(
    planOf({ a: {}, b: {}, c: { needs: ['a'] }, d: { needs: ['b'] }, e: { needs: ['c', 'd'] }, f: { needs: ['e'] } }),
  );
  run.release('b', 1);
  expect(run.ending('e')).toBeUndefined();
  run.release('a', 1);
  expect(run.ending('e')).toBe('skipped (needs: a, b)');
  expect(run.ending('f')).toBe('skipped (needs: a, b)');
});

test('a need that failed behind a step that ran all the same is still a need that failed', () => {
  //  a ─▶ b (always) ─▶ c
  const run = drive(planOf({ a: {}, b: { needs: ['a'], if: 'always()' }, c: { needs: ['b'] } }));
  run.release('a', 1);
  run.release('b');
  expect(run.ending('c')).toBe('skipped (needs: a)');
});

test('at most 20 causes are named', () => {
  const ids = Array.from({ length: 30 }, (_, i) => `s${i}`);
  const run = drive(planOf({ ...Object.fromEntries(ids.map((id) => [id, {}])), last: { needs: ids } }), {
    lanes: 30,
    cores: 30,
  });
  for (const id of ids) run.release(id, 1);
  expect(run.all('end-step', 'last')[0]!.because).toEqual(Array.from({ length: 20 }, (_, i) => i));
});

test('an allowed failure lets its dependents go on and fails neither the plan nor failure()', () => {
  const run = drive(
    planOf({ a: { continueOnError: true }, b: { needs: ['a'] }, c: { needs: ['a'], if: 'failure()' } }),
  );
  run.release('a', 1);
  expect(run.all('end-step', 'a')[0]).toMatchObject({ conclusion: 'failure', reason: 'exit-code', required: false });
  expect(run.running()).toEqual(['b']);
  expect(run.ending('c')).toBe('skipped (condition)');
  run.release('b');
  expect(run.conclusion()).toBe('success');
});

test('whether a step is required is known when it starts', () => {
  const ports = { evaluateCondition: () => ({ run: true }), prepareStep: () => ({ required: false }) };
  const run = drive(planOf({ a: {} }, { failFast: 'stop' }), { ports });
  run.release('a', 1);
  expect(run.all('end-step', 'a')[0]!.required).toBe(false);
  expect(run.conclusion()).toBe('success');
});

test('a step skipped by its condition skips its dependents and is no failure', () => {
  const run = drive(
    planOf({
      a: { if: 'false' },
      b: { needs: ['a'] },
      c: { needs: ['b'], if: 'always()' },
      d: { needs: ['a'], if: 'failure()' },
    }),
  );
  expect(run.endings()).toEqual({ a: 'skipped (condition)', b: 'skipped (needs: a)', d: 'skipped (condition)' });
  run.release('c');
  expect(run.conclusion()).toBe('success');
});

test('failure() is true when a step needed indirectly has failed', () => {
  //  a ─▶ b ─▶ c     d
  const run = drive(planOf({ a: {}, b: { needs: ['a'] }, c: { needs: ['b'], if: 'failure()' }, d: {} }));
  run.release('a', 1);
  expect(run.running()).toEqual(['d', 'c']);
  run.release('c');
  run.release('d');
  expect(run.conclusion()).toBe('failure');
});

test('success() is false when a step needed indirectly did not succeed, though always() stands before it', () => {
  //  a ─▶ b (always) ─▶ c
  const run = drive(
    planOf({ a: {}, b: { needs: ['a'], if: 'always()' }, c: { needs: ['b'], if: 'always() && success()' } }),
  );
  run.release('a', 1);
  run.release('b');
  expect(run.ending('c')).toBe('skipped (condition)');
});

test('failure() is false when a step elsewhere has failed', () => {
  const run = drive(planOf({ a: {}, b: {}, c: { needs: ['b'], if: 'failure()' } }));
  run.release('a', 1);
  run.release('b');
  expect(run.ending('c')).toBe('skipped (condition)');
});

test('a condition that cannot be evaluated fails its step', () => {
  const run = drive(planOf({ a: { if: 'fault' }, b: { needs: ['a'] } }));
  expect(run.endings()).toEqual({ a: 'failure (expression)', b: 'skipped (needs: a)' });
  expect(run.all('end-step', 'a')[0]!.message).toBe('nonsense');
  expect(run.conclusion()).toBe('failure');
});

test('a step that cannot be prepared fails, and those behind it are settled though nothing else runs', () => {
  const ports = {
    evaluateCondition: () => ({ run: true }),
    prepareStep: (step: number) => (step === 0 ? { fault: 'no number' } : { required: true }),
  };
  const run = drive(planOf({ a: {}, b: { needs: ['a'] }, c: { needs: ['b'], if: 'always()' } }), { ports });
  expect(run.endings()).toEqual({ a: 'failure (expression)', b: 'skipped (needs: a)' });
  expect(run.running()).toEqual(['c']);
});

test('the ports know how every need has ended before they are asked', () => {
  const known: string[] = [];
  const asked: string[][] = [];
  const ports = {
    noteStepEnd: (step: number, end: { conclusion: string; required: boolean }) =>
      known.push(`${step} ${end.conclusion} ${end.required}`),
    evaluateCondition: () => {
      asked.push([...known]);
      return { run: true };
    },
    prepareStep: () => ({ required: true }),
  };
  const run = drive(planOf({ a: {}, b: { needs: ['a'] }, c: { needs: ['b'], if: 'always()' } }), { ports });
  run.release('a', 1);
  expect(asked).toEqual([['0 failure true', '1 skipped true']]);
});

test('a step that is not selected and one that is left out end at once or with their needs', () => {
  //  a ─▶ b (skipped by the user) ─▶ c     d (not selected)
  const plan = planOf({ a: {}, b: { needs: ['a'] }, c: { needs: ['b'] }, d: {} });
  const run = drive(plan, { selection: ['run', 'skip', 'run', 'not-selected'] });
  expect(run.endings()).toEqual({ d: 'skipped (not-selected)' });
  expect(run.running()).toEqual(['a']);
  run.release('a');
  expect(run.ending('b')).toBe('skipped (skip)');
  expect(run.running()).toEqual(['c']);
  run.release('c');
  expect(run.conclusion()).toBe('success');
});

test('a step left out counts as satisfied, but does not hide a failure before it', () => {
  const plan = planOf({ a: {}, b: { needs: ['a'] }, c: { needs: ['b'] } });
  const run = drive(plan, { selection: ['run', 'skip', 'run'] });
  run.release('a', 1);
  expect(run.endings()).toEqual({ a: 'failure (exit-code)', b: 'skipped (skip)', c: 'skipped (needs: a)' });
});

test('a step left out is called so, whatever halts or ends the run', () => {
  const plan = planOf({ a: {}, b: {}, c: { needs: ['b'] }, d: {} }, { failFast: 'stop' });
  const run = drive(plan, { selection: ['run', 'run', 'skip', 'skip'] });
  run.send({ type: 'cancel' });
  expect(run.ending('c')).toBe('skipped (skip)');
  expect(run.ending('d')).toBe('skipped (skip)');
});
