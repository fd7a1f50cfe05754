import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeRun } from '../../src/report/describe.ts';
import { buildResult } from '../../src/report/result.ts';
import { oneFailure, tenFailures } from './sketches.ts';
import { recordOf, type StepSketch, sketchRun } from './streams.ts';
import { validate } from './validate-schema.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/result.schema.json', import.meta.url), 'utf8'));

test('every step of the plan is in the result, in plan order, with a conclusion and a reason', () => {
  const result = buildResult(recordOf(sketchRun(oneFailure)));
  expect(validate(result, schema)).toEqual([]);
  expect(result.steps.map(({ id, conclusion, reason }) => `${id} ${conclusion} ${reason}`)).toMatchInlineSnapshot(`
    [
      "build success null",
      "format success null",
      "lint success null",
      "types failure exit-code",
      "unit-22 failure exit-code",
      "unit-24 success null",
      "e2e success null",
      "docs success null",
      "links success null",
      "audit failure exit-code",
      "licenses success null",
      "size success null",
      "pack skipped needs",
      "smoke skipped needs",
    ]
  `);
  expect(result.steps[12]).toMatchObject({ skippedBecause: ['types'], startMs: null, slackMs: null, lane: null });
  expect(result.steps[8]).toMatchObject({
    flaky: true,
    attempts: [
      { kind: 'first', exitCode: 1 },
      { kind: 'retry', exitCode: 0 },
    ],
  });
  expect(result.steps[9]).toMatchObject({ conclusion: 'failure', outcome: 'failure', required: false });
});

test.each([
  ['an unknown field', (result: Record<string, unknown>) => Object.assign(result, { extra: 1 })],
  ['a missing field', (result: Record<string, unknown>) => delete result.floorMs],
  ['another version', (result: Record<string, unknown>) => Object.assign(result, { version: 2 })],
  [
    'a time as text',
    (result: Record<string, unknown>) => Object.assign((result.steps as object[])[0]!, { startMs: '3' }),
  ],
  [
    'an unknown conclusion',
    (result: Record<string, unknown>) => Object.assign((result.steps as object[])[0]!, { conclusion: 'passed' }),
  ],
  [
    'an unknown field of a step',
    (result: Record<string, unknown>) => Object.assign((result.steps as object[])[0]!, { extra: 1 }),
  ],
])('the schema refuses %s', (_, spoil) => {
  const result = JSON.parse(JSON.stringify(buildResult(recordOf(sketchRun(tenFailures)))));
  spoil(result);
  expect(validate(result, schema)).toHaveLength(1);
});

test('ids and outputs named like members of objects are data', () => {
  const outputs = JSON.parse('{"__proto__": "1", "constructor": "2"}');
  const result = buildResult(
    recordOf(
      sketchRun([
        { id: '__proto__', outputs },
        { id: 'constructor', needs: ['__proto__'] },
      ]),
    ),
  );
  expect(JSON.parse(JSON.stringify(result)).steps[0].outputs).toEqual(outputs);
  expect(result.criticalPath).toEqual(['__proto__', 'constructor']);
});

const sketches: fc.Arbitrary<StepSketch[]> = fc
  .array(
    fc.record(
      {
        ms: fc.integer({ min: 0, max: 5000 }),
        needs: fc.array(fc.nat(20), { maxLength: 3 }),
        reason: fc.constantFrom('exit-code' as const, 'signal' as const, 'timeout' as const),
        mayFail: fc.boolean(),
        failsFirst: fc.nat(2),
        alone: fc.constantFrom('passes' as const, 'fails' as const, 'is stopped' as const),
      },
      { requiredKeys: ['ms', 'needs'] },
    ),
    { maxLength: 12 },
  )
  .map((steps) =>
    steps.map(({ needs, ...step }, index) => ({
      ...step,
      id: `s${index}`,
      needs: [...new Set(needs.filter((need) => need < index))].map((need) => `s${need}`),
    })),
  );

test('a stream cut at any event gives a valid result, which is never a success', () => {
  fc.assert(
    fc.property(sketches, fc.nat(1000), fc.integer({ min: 1, max: 4 }), (steps, cut, lanes) => {
      const events = sketchRun(steps, { lanes });
      const record = recordOf(events.slice(0, cut % events.length));
      const result = buildResult(record);
      expect(validate(result, schema)).toEqual([]);
      expect(result.conclusion).not.toBe('success');
      expect(describeRun(record, result)).toMatch(/^⊘/);
    }),
  );
});

test('the makespan is never below the floor, and the headline says ✓ only after a success', () => {
  fc.assert(
    fc.property(sketches, fc.integer({ min: 1, max: 4 }), (steps, lanes) => {
      const record = recordOf(sketchRun(steps, { lanes }));
      const result = buildResult(record);
      expect(validate(result, schema)).toEqual([]);
      expect(result.makespanMs).toBeGreaterThanOrEqual(result.floorMs);
      const [low, high] = result.serialEstimateRangeMs;
      expect(result.serialEstimateMs).toBeGreaterThanOrEqual(low);
      expect(result.serialEstimateMs).toBeLessThanOrEqual(high);
      const failed = result.steps.some((step) => step.conclusion === 'failure' && step.required);
      expect(describeRun(record, result).startsWith('✓')).toBe(!failed);
    }),
  );
});
