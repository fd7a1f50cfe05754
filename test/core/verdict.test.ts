import { expect, test } from 'vitest';
import { concludeLost } from '../../src/core/lost.ts';
import { graphOf, measureRun } from '../../src/core/metrics.ts';
import { findLastAttempt, listProblems } from '../../src/core/record.ts';
import { judgeStep } from '../../src/core/verdict.ts';
import { recordOf, type StepSketch, sketchRun } from '../report/streams.ts';

/** The first step is on one lane, the others on the second, one after another. */
const judge = (steps: StepSketch[], index: number) => judgeStep(recordOf(sketchRun(steps)), index);

test('a step that passes alone and had failed beside others is told with those beside it, and no others', () => {
  const steps: StepSketch[] = [
    { id: 'fails', ms: 20, reason: 'exit-code', alone: 'passes' },
    { id: 'beside', ms: 15 },
    { id: 'also', ms: 15 },
    { id: 'later', ms: 10 },
  ];
  expect(judge(steps, 0)).toEqual({ verdict: 'only-beside-others', beside: [1, 2] });
});

test('a step that starts as another ends has not run beside it', () => {
  const steps: StepSketch[] = [
    { id: 'before', ms: 10 },
    { id: 'fails', needs: ['before'], ms: 10, reason: 'exit-code', alone: 'passes' },
    { id: 'after', needs: ['fails'] },
  ];
  expect(judge(steps, 1)).toEqual({ verdict: 'flaky', beside: [] });
});

test('a step that fails alone too says so, whatever ran beside it', () => {
  const steps: StepSketch[] = [{ id: 'fails', reason: 'exit-code', alone: 'fails' }, { id: 'beside' }];
  expect(judge(steps, 0)).toEqual({ verdict: 'fails-alone', beside: [] });
});

test('an attempt alone that was stopped shows nothing, nor does one that still runs', () => {
  const steps: StepSketch[] = [{ id: 'fails', reason: 'exit-code', alone: 'is stopped' }, { id: 'beside' }];
  expect(judge(steps, 0)).toBeUndefined();
  const events = sketchRun(steps);
  const cut = recordOf(events.slice(0, events.findIndex((event) => 'forVerdict' in event) + 1));
  expect(judgeStep(cut, 0)).toBeUndefined();
  expect(judgeStep(concludeLost(cut), 0)).toBeUndefined();
});

test('a pass on a retry is flaky; one that ran alone after a failure beside others needs those to fail', () => {
  const steps: StepSketch[] = [{ id: 'retried', failsFirst: 1 }, { id: 'beside' }];
  expect(judge(steps, 0)?.verdict).toBe('flaky');
  const alone = sketchRun(steps).map((event) =>
    event.type === 'attempt-started' && event.kind === 'retry' ? { ...event, kind: 'alone' as const } : event,
  );
  expect(judgeStep(recordOf(alone), 0)).toEqual({ verdict: 'only-beside-others', beside: [1] });
  expect(judge(steps, 1)).toBeUndefined();
});

test('what ran for a verdict is in no figure, and its problems are not those of the step', () => {
  const problems = [{ severity: 'error' as const, message: 'first' }];
  const events = sketchRun([{ id: 'fails', ms: 30, reason: 'exit-code', alone: 'passes', problems }]);
  const found = { type: 'problem-found' as const, at: 40, step: 0, attempt: 2 };
  const record = recordOf([...events, { ...found, problem: { severity: 'error', message: 'second' } }]);
  expect(listProblems(record.steps[0]!)).toEqual(problems);
  expect(findLastAttempt(record.steps[0]!)).toMatchObject({ attempt: 1, endMs: 30 });
  expect(measureRun(record, graphOf(record))).toMatchObject({ makespanMs: 30, serialEstimateMs: 30, durationMs: [30] });
});

test('a kill during an attempt alone leaves the end of its step as it was', () => {
  const events = sketchRun([{ id: 'fails', ms: 30, reason: 'exit-code', alone: 'passes' }, { id: 'other' }]);
  const cut = recordOf(events.slice(0, events.findIndex((event) => 'forVerdict' in event) + 1));
  const lost = concludeLost(cut);
  expect(lost).toMatchObject({ conclusion: 'failure', lost: true });
  expect(lost.steps[0]).toMatchObject({
    attempts: [{ end: { reason: 'exit-code' } }, { end: { reason: 'lost' } }],
    end: { conclusion: 'failure', reason: 'exit-code' },
  });
});
