import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangedLines } from '../../src/core/changed-lines.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { StepResult } from '../../src/core/result.ts';
import { rankProblems, type Told } from '../../src/report/rank-problems.ts';

const none: ChangedLines = new Map();
/** Of a step only these are looked at. */
const step = (name: string, conclusion = 'failure', required = true) => ({ name, conclusion, required }) as StepResult;
const at = (file: string, line: number, more: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  message: `${file} ${line}`,
  file,
  line,
  source: 'tsc',
  ...more,
});
const messages = (told: Told[], changed = none) => rankProblems(told, changed).map(({ message }) => message);

test('errors come before warnings and notices; of each those on changed lines, then in changed files, then the others', () => {
  const problems = [
    at('far.ts', 1, { severity: 'warning', message: 'w far' }),
    at('a.ts', 5, { severity: 'warning', message: 'w on' }),
    at('far.ts', 1, { message: 'e far' }),
    at('a.ts', 9, { message: 'e near' }),
    at('a.ts', 6, { message: 'e on' }),
    { severity: 'error' as const, message: 'e nowhere' },
    at('a.ts', 5, { severity: 'notice', message: 'n on' }),
  ];
  const changed: ChangedLines = new Map([['a.ts', [[5, 6]]]]);
  expect(messages([{ step: step('a'), problems }], changed)).toEqual([
    'e on',
    'e near',
    'e far',
    'e nowhere',
    'w on',
    'w far',
    'n on',
  ]);
});

test('steps take turns, and of each step its files', () => {
  const one = [at('a.ts', 1), at('a.ts', 2), at('a.ts', 3), at('b.ts', 1)];
  const two = [at('c.ts', 1), at('c.ts', 2)];
  expect(
    messages([
      { step: step('one'), problems: one },
      { step: step('two'), problems: two },
    ]),
  ).toEqual(['a.ts 1', 'c.ts 1', 'b.ts 1', 'c.ts 2', 'a.ts 2', 'a.ts 3']);
});

test('failures of required steps come before those that may fail, and before problems of steps that passed', () => {
  const told = [
    { step: step('passed', 'success'), problems: [at('a.ts', 1)] },
    { step: step('may fail', 'failure', false), problems: [at('b.ts', 1)] },
    { step: step('failed'), problems: [at('c.ts', 1)] },
  ];
  expect(messages(told)).toEqual(['c.ts 1', 'b.ts 1', 'a.ts 1']);
});

test('the same from several steps and tools is one, with its sources named, as bad as the worst says', () => {
  const told = [
    {
      step: step('lint'),
      problems: [at('a.ts', 3, { message: 'Unused  variable.', severity: 'warning', source: 'eslint', column: 7 })],
    },
    {
      step: step('types'),
      problems: [at('a.ts', 3, { message: 'unused variable', source: 'tsc', column: 8, code: 'TS6133' })],
    },
    { step: step('again', 'success'), problems: [at('a.ts', 3, { message: 'Unused variable', source: 'eslint' })] },
  ];
  expect(rankProblems(told, none)).toEqual([
    expect.objectContaining({
      severity: 'error',
      line: 3,
      steps: ['lint', 'types', 'again'],
      sources: ['eslint', 'tsc'],
    }),
  ]);
});

test('steps are named in the order of the plan, whichever comes first', () => {
  const told = [
    { step: step('passed', 'success'), problems: [at('a.ts', 1)] },
    { step: step('failed'), problems: [at('a.ts', 1)] },
  ];
  expect(rankProblems(told, none)[0]!.steps).toEqual(['passed', 'failed']);
});

test('what one tool says of two places in one line stays two, and other lines, files and words are others', () => {
  const twice = [at('a.ts', 1, { message: 'x', column: 1 }), at('a.ts', 1, { message: 'x', column: 9 })];
  const told = [
    { step: step('one'), problems: twice },
    { step: step('two'), problems: twice },
  ];
  expect(rankProblems(told, none)).toHaveLength(2);
  const other = [
    at('a.ts', 1),
    at('a.ts', 2, { message: 'a.ts 1' }),
    at('b.ts', 1, { message: 'a.ts 1' }),
    at('a.ts', 1, { message: 'y' }),
  ];
  expect(rankProblems([{ step: step('one'), problems: other }], none)).toHaveLength(4);
});

const problem = fc.record({
  severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
  message: fc.constantFrom('x', 'X.', 'y', 'z'),
  file: fc.constantFrom('a', 'b', 'c'),
  line: fc.integer({ min: 1, max: 3 }),
  source: fc.constantFrom('tsc', 'eslint'),
});
const told = fc.array(
  fc.tuple(fc.constantFrom('success', 'failure'), fc.boolean(), fc.array(problem, { maxLength: 12 })),
  { maxLength: 5 },
);

test('no problem is lost or made up, and the order follows severity and nearness', () => {
  fc.assert(
    fc.property(told, (steps) => {
      const all = steps.map(([conclusion, required, problems], index) => ({
        step: step(`s${index}`, conclusion, required),
        problems,
      }));
      const changed: ChangedLines = new Map([['a', [[2, 2]]]]);
      const ranked = rankProblems(all, changed);
      const words = ({ file, line, message }: Problem) => `${file}:${line} ${message.toLowerCase().replace('.', '')}`;
      expect(new Set(ranked.map(words))).toEqual(new Set(all.flatMap(({ problems }) => problems.map(words))));
      const order = ranked.map(
        ({ severity, nearness }) => ['error', 'warning', 'notice'].indexOf(severity) * 3 + nearness,
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const one of ranked) {
        const tellers = all.filter(({ problems }) => problems.some((other) => words(other) === words(one)));
        for (const name of one.steps) expect(tellers.map(({ step: { name: teller } }) => teller)).toContain(name);
      }
    }),
  );
});
