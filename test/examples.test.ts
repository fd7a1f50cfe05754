/** Every plan in examples/, and our own, is free of mistakes and warnings. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlan } from '../src/plan/read.ts';

const root = join(import.meta.dirname, '..');
const files = globSync(['examples/*.yml', '.github/parallel-plan.yml'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== 'examples/workflow.yml')
  .sort();

test('there are examples to read', () => {
  expect(files.length).toBeGreaterThanOrEqual(7);
});

test.each(files)('%s is a plan without a complaint', (file) => {
  const contexts = { github: {}, runner: {}, env: {}, matrix: null, job: {} };
  const { plan, diagnostics } = readPlan({ text: readFileSync(join(root, file), 'utf8'), file, contexts });
  expect(diagnostics).toEqual([]);
  expect(plan?.steps.length).toBeGreaterThan(1);
});
