import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { annotationBudget, chooseAnnotations, formatAnnotation } from '../../src/report/annotations.ts';
import { buildResult } from '../../src/report/result.ts';
import { verdicts } from './sketches.ts';
import { recordOf, type StepSketch, sketchRun } from './streams.ts';

function choose(steps: StepSketch[], budget = annotationBudget) {
  return chooseAnnotations(buildResult(recordOf(sketchRun(steps))), { budget });
}

function problem(file: string, line: number, severity: Problem['severity'] = 'error'): Problem {
  return { severity, message: `wrong in ${file}`, file, line };
}

test('a failed step without an annotation of its own gets one that says why, a warning where it may fail', () => {
  const { chosen } = choose([
    { id: 'a', name: 'Unit, tests', reason: 'exit-code', exitCode: 3, problems: [problem('a.ts', 1, 'warning')] },
    { id: 'b', reason: 'exit-code', problems: [problem('b.ts', 1)] },
    { id: 'c', reason: 'exit-code', mayFail: true },
    { id: 'd' },
  ]);
  expect(chosen.map(formatAnnotation)).toEqual([
    '::error title=Unit%2C tests::Step "Unit, tests" failed: exit code 3',
    '::error title=b,file=b.ts,line=1::wrong in b.ts',
    '::warning title=Unit%2C tests,file=a.ts,line=1::wrong in a.ts',
    '::warning title=c::Step "c" failed: exit code 1',
  ]);
});

test('a problem that several steps report is annotated once', () => {
  const { chosen, left } = choose([
    { id: 'a', problems: [problem('a.ts', 1), problem('a.ts', 2)] },
    { id: 'b', problems: [problem('a.ts', 1), problem('a.ts', 1, 'warning')] },
  ]);
  expect(chosen.map(({ severity, line, title }) => [severity, line, title])).toEqual([
    ['error', 1, 'a, b'],
    ['error', 2, 'a'],
    ['warning', 1, 'b'],
  ]);
  expect(left).toEqual([]);
});

test('the budget of each kind is spread over steps, then files, failed steps first', () => {
  const { chosen, left } = choose(
    [
      { id: 'a', problems: [problem('a.ts', 1), problem('a.ts', 2), problem('b.ts', 1)] },
      { id: 'b', reason: 'exit-code', problems: [problem('c.ts', 1), problem('c.ts', 2)] },
      { id: 'c', problems: [problem('d.ts', 1, 'notice')] },
    ],
    { error: 3, warning: 0, notice: 1 },
  );
  expect(chosen.map(({ file, line }) => `${file}:${line}`)).toEqual(['c.ts:1', 'a.ts:1', 'c.ts:2', 'd.ts:1']);
  expect(left.map(({ file, line }) => `${file}:${line}`)).toEqual(['b.ts:1', 'a.ts:2']);
});

test('an annotation is one line, whatever it holds', () => {
  const text = '100%\r\n::error::x, y: z';
  expect(
    formatAnnotation({
      severity: 'notice',
      message: text,
      title: text,
      file: 'a,b:c.ts',
      line: 3,
      column: 4,
      endLine: 5,
      endColumn: 6,
    }),
  ).toBe(
    '::notice title=100%25%0D%0A%3A%3Aerror%3A%3Ax%2C y%3A z,file=a%2Cb%3Ac.ts,line=3,endLine=5,col=4,endColumn=6::100%25%0D%0A::error::x, y: z',
  );
});

test('a message is cut below 4,096 characters, between words', () => {
  const cut = formatAnnotation({ severity: 'error', message: `${'word '.repeat(900)}` }).slice('::error::'.length);
  expect(cut.length).toBeLessThanOrEqual(4096);
  expect(cut).toMatch(/word …$/);
  expect(formatAnnotation({ severity: 'error', message: 's'.repeat(5000) })).toBe(
    '::error::(a message of 5000 characters without a space)',
  );
});

test('a step that is flaky, or passes alone, has a notice that tells it; one that fails alone says so where it failed', () => {
  const result = buildResult(recordOf(sketchRun(verdicts)));
  const { chosen } = chooseAnnotations(result, { budget: annotationBudget });
  expect(chosen.find(({ title }) => title === 'Lint')?.message).toBe(
    'Step "Lint" failed: exit code 1; it fails alone too',
  );
  expect(chosen.filter(({ severity }) => severity === 'notice').map(({ message }) => message)).toEqual([
    'Step "Browser tests" passes alone: it failed beside "unit". Find what they share, with audit; then keep them apart with locks, or order them with needs.',
    'Step "Smoke test" passes alone, and failed with nothing beside it: flaky. It is unsteady by itself, or lacked what a later step makes: then add that step to its needs.',
    'Step "npm audit" is flaky: it passed on attempt 2; attempt 1: exit code 1 after 0.7 s',
  ]);
});
