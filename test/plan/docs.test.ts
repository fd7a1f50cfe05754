import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderDocs, renderSchema } from '../../scripts/plan-docs.ts';
import { formatDiagnostics } from '../../src/plan/diagnostics.ts';
import { readPlan } from '../../src/plan/read.ts';
import { STATIC } from './contexts.ts';

const open = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the JSON Schema is what scripts/plan-docs.ts writes', () => {
  expect(open('schema/plan.schema.json')).toBe(renderSchema());
});

test('the key table is what scripts/plan-docs.ts writes', () => {
  expect(open('docs/plan.md')).toBe(renderDocs());
});

const examples = [...open('docs/plan.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);

test.each(examples.map((text, i) => ({ i, text })))('example $i of docs/plan.md is a right plan', ({ text }) => {
  const { plan, diagnostics } = readPlan({ text, file: 'example.yml', contexts: STATIC });
  expect(formatDiagnostics(diagnostics, { file: 'example.yml', text, color: false })).toBe('');
  expect(plan?.steps.length).toBeGreaterThan(0);
});

test('the matrix example of docs/plan.md makes the steps that the text names', () => {
  const text = examples.find((example) => example.includes('matrix:'))!;
  const { plan } = readPlan({ text, file: 'example.yml', contexts: STATIC });
  expect(plan?.steps.slice(0, 2).map(({ id, name }) => [id, name])).toEqual([
    ['test-24', 'Test (24)'],
    ['test-20-true', 'Test (20, true)'],
  ]);
});
