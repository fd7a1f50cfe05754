import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { jobEnvironment, mergeExports, stepEnvironment } from '../../src/run/environment.ts';

const job = (env: Record<string, string>, options = {}) =>
  jobEnvironment(env, { inputNames: ['max-parallel'], passEnv: [], privateEnv: [], windows: false, ...options });
const step = (env: Record<string, string>, options = {}, jobOptions = {}) =>
  stepEnvironment({
    job: job(env, jobOptions),
    plan: {},
    exports: { env: {}, path: [] },
    step: {},
    passEnv: [],
    own: [],
    ...options,
  });

test('steps get the token for OIDC and not those that only actions have, unless pass-env names them', () => {
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'o',
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_RESULTS_URL: 'r',
    ACTIONS_CACHE_URL: 'c',
  };
  expect(step(env)).toEqual({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'o' });
  expect(step(env, { passEnv: ['ACTIONS_CACHE_URL'] })).toMatchObject({ ACTIONS_CACHE_URL: 'c' });
  expect(step(env, {}, { passEnv: ['ACTIONS_RUNTIME_TOKEN'] })).toMatchObject({ ACTIONS_RUNTIME_TOKEN: 't' });
});

test('of the inputs only our own are taken away', () => {
  expect(step({ 'INPUT_MAX-PARALLEL': '2', INPUT_OTHER: 'x' })).toEqual({ INPUT_OTHER: 'x' });
});

test('private variables reach only the steps that name them, even when the plan passes them on', () => {
  const env = { NPM_TOKEN: 's', A: '1' };
  const hidden = { privateEnv: ['NPM_TOKEN'], passEnv: ['NPM_TOKEN'] };
  expect(step(env, {}, hidden)).toEqual({ A: '1' });
  expect(step(env, { passEnv: ['NPM_TOKEN'] }, hidden)).toEqual(env);
});

test('a step wins over exports, they over the plan, it over the job, and our own over all', () => {
  const layers = {
    plan: { A: 'plan', B: 'plan', C: 'plan' },
    exports: { env: { A: 'export', B: 'export' }, path: [] },
    step: { A: 'step' },
    own: [{ GITHUB_ENV: '/ours' }],
  };
  expect(step({ A: 'job', B: 'job', C: 'job', D: 'job', GITHUB_ENV: '/job' }, layers)).toEqual({
    A: 'step',
    B: 'export',
    C: 'plan',
    D: 'job',
    GITHUB_ENV: '/ours',
  });
});

test('what the runner sets for every step cannot be changed where it did, other GITHUB variables can', () => {
  const layers = { step: { GITHUB_SHA: 'x', GITHUB_TOKEN: 'x', RUNNER_OS: 'x' } };
  expect(step({ GITHUB_SHA: 'a', GITHUB_TOKEN: 'a' }, layers)).toEqual({
    GITHUB_SHA: 'a',
    GITHUB_TOKEN: 'x',
    RUNNER_OS: 'x',
  });
});

test('exported folders go before PATH, the last one first, each once', () => {
  const exports = mergeExports(
    [
      { env: {}, path: ['/a', '/b'] },
      { env: {}, path: ['/c', '/a'] },
    ],
    false,
  );
  expect(step({ PATH: '/bin' }, { exports }).PATH).toBe(['/a', '/c', '/b', '/bin'].join(delimiter));
  expect(step({}, { exports }).PATH).toBe(['/a', '/c', '/b'].join(delimiter));
});

test('on Windows a name in another case is the same variable', () => {
  const env = step(
    { Path: '/bin', Foo: '1' },
    { step: { FOO: '2' }, exports: { env: {}, path: ['/a'] } },
    { windows: true },
  );
  expect(env).toEqual({ Path: ['/a', '/bin'].join(delimiter), FOO: '2' });
});

test('a variable named __proto__ is a variable', () => {
  const plan = JSON.parse('{"__proto__": "x"}') as Record<string, string>;
  expect(Object.entries(step({ A: '1' }, { plan }))).toEqual([
    ['A', '1'],
    ['__proto__', 'x'],
  ]);
});
