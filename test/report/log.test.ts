import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { RunEvent } from '../../src/core/events.ts';
import type { Plan, Step } from '../../src/core/plan.ts';
import { createLog, type LogOptions, prefixLines } from '../../src/report/log.ts';
import { planDefaults } from '../core/plans.ts';
import { verdicts } from './sketches.ts';
import { sketchRun } from './streams.ts';

const names = ['Build', 'Unit tests', 'Flaky %0A::error::x', '::set-env name=A::b\n##[group]', 'Deploy', 'Docs'];

function makeStep(name: string, index: number): Step {
  return {
    index,
    id: `step-${index}`,
    name,
    run: 'true',
    workingDirectory: '.',
    needs: index === 4 ? [3] : [],
    env: {},
    continueOnError: false,
    retry: { attempts: 1, on: ['failure'], delayMs: 0 },
    locks: [],
    produces: [],
    reports: [],
    passEnv: [],
    matrix: {},
    position: { line: 1, column: 1 },
  };
}

const plan: Plan = {
  ...planDefaults,
  groups: [],
  steps: names.map(makeStep),
};

const started = (at: number, step: number, attempt = 1): RunEvent => ({
  at,
  type: 'attempt-started',
  step,
  attempt,
  kind: attempt === 1 ? 'first' : 'retry',
  lane: step % 2,
  waitMs: { lane: 0, lock: 0 },
});
const failure = { exitCode: 1, signal: null, reason: 'exit-code' } as const;
const success = { exitCode: 0, signal: null };
const ended = (
  at: number,
  step: number,
  end: Extract<RunEvent, { type: 'attempt-ended' }>['end'],
  more = {},
): RunEvent => ({
  at,
  type: 'attempt-ended',
  step,
  attempt: 1,
  end,
  outputBytes: 100,
  ...more,
});
const stepEnded = (
  at: number,
  step: number,
  more: Partial<Extract<RunEvent, { type: 'step-ended' }>> = {},
): RunEvent => ({
  at,
  type: 'step-ended',
  step,
  conclusion: 'success',
  required: true,
  because: [],
  outputs: {},
  exports: [],
  ...more,
});

const events: RunEvent[] = [
  { at: 0, type: 'run-began', startedAt: 0, plan, cores: 4, lanes: 2, lanesBecause: '4 cores', schedule: 'eager' },
  started(0, 0),
  started(0, 1),
  ended(1200, 0, success),
  stepEnded(1200, 0),
  started(1200, 2),
  ended(2000, 1, failure),
  stepEnded(2000, 1, { conclusion: 'failure', reason: 'exit-code' }),
  { at: 2100, type: 'notice', severity: 'warning', code: 'spool', message: 'the disk is full', step: 1 },
  ended(2500, 2, failure, { retryInMs: 5000 }),
  started(2500, 3),
  {
    at: 62_500,
    type: 'heartbeat',
    running: [{ step: 3, forMs: 60_000, lastLine: '::error::waiting ##[error] for \x1b[31mgodot' }],
    waiting: [4, 5],
  },
  ended(63_000, 3, {
    exitCode: null,
    signal: 'SIGTERM',
    reason: 'timeout',
    message: 'stopped after 60.5 s by its time-out',
  }),
  stepEnded(63_000, 3, { conclusion: 'failure', reason: 'timeout' }),
  stepEnded(63_000, 4, { conclusion: 'skipped', reason: 'needs', because: [3] }),
  started(63_000, 2, 2),
  ended(64_000, 2, success, { attempt: 2 }),
  stepEnded(64_000, 2),
  { at: 64_100, type: 'lanes-changed', lanes: 1, because: '1 held back by memory' },
  started(64_100, 5),
  ended(64_200, 5, success, { outputBytes: 0 }),
  stepEnded(64_200, 5),
  { at: 64_300, type: 'run-ended', conclusion: 'failure' },
];

function print(options: Partial<LogOptions>): string {
  const log = createLog({
    mode: 'grouped',
    target: 'plain',
    color: false,
    head: 'Plan: 6 steps\n  ::error::head\n',
    ...options,
  });
  return events
    .flatMap(log)
    .map((item) => ('text' in item ? item.text : `<output of ${item.spool.step}.${item.spool.attempt}>\n`))
    .join('');
}

describe('a run with failures, a retry and a skipped step', () => {
  test.each([
    ['log-actions.txt', { target: 'actions' }],
    ['log-plain.txt', {}],
    ['log-live.txt', { mode: 'live' }],
    ['log-terminal.txt', { target: 'terminal', color: true, debug: true }],
  ] as [string, Partial<LogOptions>][])('reads as in %s', async (file, options) => {
    await expect(print(options)).toMatchFileSnapshot(`fixtures/${file}`);
  });

  test('gives GitHub no command but groups that are never nested', () => {
    let depth = 0;
    for (const line of print({ target: 'actions' }).split(/\r\n|\r|\n/)) {
      expect(line).not.toMatch(/##\[/);
      if (!/^\s*::/.test(line)) continue;
      expect(line).toMatch(/^::(group::|endgroup::$)/);
      depth += line.startsWith('::group') ? 1 : -1;
      expect([0, 1]).toContain(depth);
    }
    expect(depth).toBe(0);
  });

  test('asks for the output of each attempt once, that of failed steps at the end and unfolded', () => {
    const text = print({ target: 'actions' });
    expect(text.match(/<output of [\d.]+>/g)).toEqual(
      ['0.1', '2.1', '2.2', '1.1', '3.1'].map((key) => `<output of ${key}>`),
    );
    expect(text.indexOf('<output of 1.1>')).toBeGreaterThan(text.lastIndexOf('::endgroup::'));
  });

  test('asks for no output under live', () => {
    expect(print({ mode: 'live' })).not.toContain('<output');
  });
});

test('lines get their prefix, and a colour ends with its line', () => {
  const prefixed = prefixLines('a │ ', Buffer.from('one\n\n\x1b[31mred\nlast')).toString();
  expect(prefixed).toBe('a │ one\na │ \na │ \x1b[31mred\x1b[0m\na │ last\n');
});

test('a step that failed without a word has a section that says so', () => {
  const log = createLog({ mode: 'grouped', target: 'plain', color: false, head: '' });
  const silent: RunEvent[] = [
    events[0]!,
    started(0, 0),
    ended(5, 0, failure, { outputBytes: 0 }),
    stepEnded(5, 0, { conclusion: 'failure', reason: 'exit-code' }),
    { at: 6, type: 'run-ended', conclusion: 'failure' },
  ];
  const text = silent.flatMap(log).map((item) => ('text' in item ? item.text : '<output>\n'));
  expect(text.join('')).toContain('\n━━ ✗ Build failed: exit code 1 (5 ms)\nIt printed nothing.\n');
});

test('failed steps that run again alone are told as they go, and their verdicts at the end', async () => {
  const log = createLog({ mode: 'grouped', target: 'actions', color: false, head: '' });
  const text = sketchRun(verdicts)
    .flatMap(log)
    .map((item) => ('text' in item ? item.text : `<output of ${item.spool.step}.${item.spool.attempt}>\n`));
  await expect(text.join('')).toMatchFileSnapshot('fixtures/log-verdicts.txt');
});
