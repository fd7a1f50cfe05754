import { expect, test } from 'vitest';
import { concludeLost } from '../../src/core/lost.ts';
import { graphOf, measureRun } from '../../src/core/metrics.ts';
import { applyEvent, createRecord, listProblems } from '../../src/core/record.ts';
import { oneFailure } from '../report/sketches.ts';
import { recordOf, sketchRun } from '../report/streams.ts';
import { planOf } from './plans.ts';

test('the record of a journal that was read back is that of the live run', () => {
  const events = sketchRun(oneFailure);
  expect(recordOf(JSON.parse(JSON.stringify(events)))).toEqual(recordOf(events));
});

test('after a kill what ran is cancelled, what waited is skipped, what had ended stays', () => {
  const events = sketchRun([
    { id: 'a', ms: 10 },
    { id: 'b', ms: 30 },
    { id: 'c', needs: ['a', 'b'] },
  ]);
  const record = recordOf(events.filter((event) => event.at < 30));
  const lost = concludeLost(record);
  expect(lost.steps.map(({ end }) => [end?.conclusion, end?.reason])).toEqual([
    ['success', undefined],
    ['cancelled', 'lost'],
    ['skipped', 'lost'],
  ]);
  expect(lost.steps[1]?.attempts[0]).toMatchObject({ endMs: 10, end: { exitCode: null, reason: 'lost' } });
  expect(lost).toMatchObject({ conclusion: 'cancelled', lost: true });
  expect(record.steps[1]?.end).toBeUndefined();
  expect(concludeLost(lost)).toBe(lost);
});

test('a run that was being cancelled ends as cancelled, not as lost', () => {
  const events = sketchRun([{ id: 'a', ms: 10 }]).filter((event) => event.at < 10);
  const lost = concludeLost(recordOf([...events, { at: 5, type: 'cancel-requested', by: 'SIGTERM' }]));
  expect(lost.steps[0]?.end).toMatchObject({ conclusion: 'cancelled', reason: 'cancelled' });
  expect(lost.lost).toBe(false);
  const late = concludeLost(recordOf([...events, { at: 5, type: 'cancel-requested', by: 'run-timeout' }]));
  expect(late).toMatchObject({ conclusion: 'failure', steps: [{ end: { reason: 'run-timeout' } }] });
});

test('an attempt that was seen to fail fails the run, although its step had not ended when the run was killed', () => {
  const events = sketchRun([{ id: 'a', ms: 10, failsFirst: 1 }]);
  const untilFailure = events.slice(0, events.findIndex((event) => event.type === 'attempt-ended') + 1);
  const lost = concludeLost(recordOf(untilFailure));
  expect(lost.steps[0]?.end).toMatchObject({ conclusion: 'failure', reason: 'exit-code', required: true });
  expect(lost.conclusion).toBe('failure');
});

test('only the problems of the last attempt count', () => {
  const problem = { severity: 'error' as const, message: 'wrong' };
  const record = recordOf(sketchRun([{ id: 'a', failsFirst: 1, problems: [problem] }]));
  expect(record.steps[0]?.problems).toHaveLength(2);
  expect(listProblems(record.steps[0]!)).toEqual([problem]);
});

test('events of unknown steps and ends without a start do no harm', () => {
  const events = sketchRun([{ id: 'a' }]);
  const end = events.find((event) => event.type === 'attempt-ended')!;
  const record = recordOf([end, events[0]!, end, { ...end, step: 7 }]);
  expect(record.steps).toEqual([{ attempts: [], problems: [] }]);
});

test('makespan, work, floor and critical path come from what was measured', () => {
  //  a (10) ─▶ b (30) ─▶ d (5)      two lanes: 45 ms, work 65 ms
  //  c (20) ─────────────▶ d
  const record = recordOf(
    sketchRun([
      { id: 'a', ms: 10 },
      { id: 'b', ms: 30, needs: ['a'], cpuMs: 12 },
      { id: 'c', ms: 20 },
      { id: 'd', ms: 5, needs: ['b', 'c'] },
    ]),
  );
  expect(measureRun(record, graphOf(record))).toMatchObject({
    makespanMs: 45,
    serialEstimateMs: 65,
    serialEstimateRangeMs: [47, 65],
    speedup: 65 / 45,
    floorMs: 45,
    layers: [0, 1, 0, 2],
    criticalPath: [0, 1, 3],
    slackMs: [0, 0, 20, 0],
  });
});

test('steps that never ran are on no critical path and have no duration', () => {
  const record = recordOf(
    sketchRun([
      { id: 'a', ms: 10, reason: 'exit-code' },
      { id: 'b', needs: ['a'] },
    ]),
  );
  expect(measureRun(record, graphOf(record))).toMatchObject({
    criticalPath: [0],
    durationMs: [10, undefined],
    speedup: 1,
  });
});

test('a failed attempt counts as work, since one after another it would have been made too', () => {
  const record = createRecord();
  const plan = planOf({ flaky: {} });
  const end = { exitCode: 1, signal: null, reason: 'exit-code' as const };
  const waitMs = { lane: 0, lock: 0 };
  const began = {
    type: 'run-began',
    startedAt: 0,
    plan,
    cores: 1,
    lanes: 1,
    lanesBecause: '',
    schedule: 'eager',
  } as const;
  applyEvent(record, { at: 0, ...began });
  applyEvent(record, { at: 0, type: 'attempt-started', step: 0, attempt: 1, kind: 'first', lane: 0, waitMs });
  applyEvent(record, { at: 700, type: 'attempt-ended', step: 0, attempt: 1, end, outputBytes: 0 });
  applyEvent(record, { at: 800, type: 'attempt-started', step: 0, attempt: 2, kind: 'retry', lane: 0, waitMs });
  const success = { exitCode: 0, signal: null };
  applyEvent(record, { at: 1000, type: 'attempt-ended', step: 0, attempt: 2, end: success, outputBytes: 0 });
  const metrics = measureRun(record, graphOf(record));
  expect(metrics).toMatchObject({ serialEstimateMs: 900, floorMs: 900, durationMs: [200] });
});
