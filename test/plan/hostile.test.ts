import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/plan/diagnostics.ts';
import { readPlan } from '../../src/plan/read.ts';
import { STATIC } from './contexts.ts';

const folder = new URL('fixtures/', import.meta.url);
const plans = readdirSync(folder)
  .filter((name) => name.endsWith('.yml') && name !== 'bomb.yml')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const read = (text: string) => readPlan({ text, file: 'plan.yml', contexts: STATIC });
const codesOf = (text: string) => read(text).diagnostics.map(({ code }) => code);

/** A plan or a list of mistakes, each with a place in the text, and never a fault of the reader. */
function expectSane(text: string): void {
  const { plan, diagnostics } = read(text);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(plan === undefined).toBe(errors.length > 0);
  expect(diagnostics.map(({ code }) => code)).not.toContain('unreadable');
  for (const { position } of diagnostics) {
    if (position) expect(position.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
  }
  formatDiagnostics(diagnostics, { file: 'plan.yml', text, color: true });
  for (const step of plan?.steps ?? []) {
    expect(step).toMatchObject({ index: plan!.steps.indexOf(step), run: expect.stringMatching(/\S/) });
    for (const need of step.needs) expect(plan!.steps[need]).toBeDefined();
  }
}

test('any text gives a plan or mistakes with places', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSane), { numRuns: 200 });
  const snippets = [
    'steps:',
    '\n',
    '  ',
    '- ',
    'run: x',
    'id: a',
    'needs: ',
    '[a]',
    '{',
    '}',
    '${{',
    '}}',
    "'",
    '"',
    '&a ',
    '*a',
    '<<: ',
    ': ',
    '|',
    '? ',
    '!!',
    'matrix',
    '~',
    '\t',
    '#',
    '---',
  ];
  const yamlish = fc.array(fc.constantFrom(...snippets), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(fc.property(yamlish, expectSane), { numRuns: 300 });
});

test('plans with pieces lost, doubled or changed give a plan or mistakes with places', () => {
  const edit = fc.record({ at: fc.nat(), length: fc.nat(12), insert: fc.string({ unit: 'binary', maxLength: 4 }) });
  const mutated = fc
    .tuple(fc.constantFrom(...plans), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([plan, edits]) =>
      edits.reduce((text, { at, length, insert }) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + insert + text.slice(start + length);
      }, plan),
    );
  fc.assert(fc.property(mutated, expectSane), { numRuns: 300 });
});

test('nesting of any kind 100,000 deep is refused without a stack overflow', () => {
  for (const text of [
    '['.repeat(100_000),
    `a: ${'{a: '.repeat(100_000)}`,
    '- '.repeat(100_000),
    '? '.repeat(100_000),
  ]) {
    expect(codesOf(text)).toEqual(['too-deep']);
  }
});

test('a file above 1 MiB is refused, one below is read', () => {
  const steps = (bytes: number) => `steps: [{ run: x }]\n#${'é'.repeat(bytes / 2 - 11)}\n`;
  expect(codesOf(steps(1024 * 1024 + 2))).toEqual(['too-large']);
  expect(codesOf(steps(1024 * 1024 - 2))).toEqual([]);
});

test('an anchor used a thousand times is honest', () => {
  const text = `steps:\n  - { id: a, run: x, env: &env { A: 1, B: 2 } }\n${'  - { run: x, env: *env }\n'.repeat(1000)}`;
  expect(read(text).plan?.steps).toHaveLength(1001);
});

test('a chain of 5,000 steps that all read the first one is read', () => {
  const steps = Array.from(
    { length: 5000 },
    (_, i) => `  - { id: s${i}, run: x${i ? `, needs: s${i - 1}, if: needs.s0.outputs.a` : ''} }`,
  );
  expect(read(`steps:\n${steps.join('\n')}`).plan?.steps).toHaveLength(5000);
});

test('a cycle of 5,000 steps is shown in a few lines', () => {
  const steps = Array.from({ length: 5000 }, (_, i) => `  - { id: s${i}, run: x, needs: s${(i + 4999) % 5000} }`);
  const text = `steps:\n${steps.join('\n')}`;
  const { diagnostics } = read(text);
  expect(diagnostics.map(({ code }) => code)).toEqual(['cycle']);
  expect(formatDiagnostics(diagnostics, { file: 'plan.yml', text, color: false }).split('\n').length).toBeLessThan(70);
});
