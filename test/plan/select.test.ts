import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { selectSteps } from '../../src/plan/select.ts';
import { STATIC } from './contexts.ts';

/**
 *     install ──▶ build ──▶ test (1), test (2) ──▶ publish
 *     lint
 */
const text = `
steps:
  - { id: install, run: x }
  - { id: build, needs: install, run: x }
  - { id: test, needs: build, run: x, strategy: { matrix: { n: [1, 2] } } }
  - { id: publish, needs: test, run: x }
  - { id: lint, run: x }
`;

function select(only: string[], skip: string[]): string {
  const { plan } = readPlan({ text, file: 'plan.yml', contexts: STATIC });
  const selection = selectSteps(plan!, { only, skip });
  if ('diagnostics' in selection)
    return selection.diagnostics.map(({ message, advice }) => `${message}; ${advice}`).join('\n');
  return plan!.steps
    .flatMap(({ id, index }) => {
      const chosen = selection.steps[index]!;
      return chosen === 'not-selected' ? [] : [chosen === 'skip' ? `${id} skipped` : id];
    })
    .join(', ');
}

test('nothing chosen means all', () => {
  expect(select([], [])).toBe('install, build, test-1, test-2, publish, lint');
});

test('only brings what its steps need', () => {
  expect(select(['test-2'], [])).toBe('install, build, test-2');
});

test('the id of a matrix means all of its steps', () => {
  expect(select(['TEST'], [])).toBe('install, build, test-1, test-2');
  expect(select([], ['test'])).toBe('install, build, test-1 skipped, test-2 skipped, publish, lint');
});

test('a step in both is skipped and brings nothing', () => {
  expect(select(['build', 'lint'], ['build'])).toBe('build skipped, lint');
});

test('unknown ids are errors with a suggestion, all at once', () => {
  expect(select(['biuld'], ['tset'])).toBe(
    '"only" names "biuld", which is not a step of this plan; did you mean "build"?\n"skip" names "tset", which is not a step of this plan; did you mean "test"?',
  );
});

test('an id like no other is answered with those that there are', () => {
  expect(select(['deploy'], [])).toBe(
    '"only" names "deploy", which is not a step of this plan; known are test, install, build, test-1, test-2, publish, lint',
  );
});
