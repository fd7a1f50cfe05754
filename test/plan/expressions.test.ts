import { expect, test } from 'vitest';
import { ExpressionFault, evaluateCondition, evaluateTemplate } from '../../src/plan/expressions.ts';
import { stepContexts } from './contexts.ts';

const evaluate = (template: string, changes = {}) => evaluateTemplate(template, stepContexts(changes));

test('a single expression keeps its type, mixed text becomes a string', () => {
  expect(evaluate('${{ 1 + 0 }}'.replace(' + 0', ''))).toBe(1);
  expect(evaluate('${{ fromJSON(env.MATRIX).node }}')).toEqual([20, 22]);
  expect(evaluate('${{ true }}/${{ null }}/${{ 1.50 }}/${{ fromJSON(env.MATRIX) }}')).toBe('true//1.5/Object');
  expect(evaluate('no expression')).toBe('no expression');
});

test('property names do not tell upper from lower case, and missing ones are null', () => {
  expect(evaluate('${{ GitHub.REF }}')).toBe('refs/heads/main');
  expect(evaluate('${{ github.nothing.at.all }}')).toBe(null);
  expect(evaluate('<${{ github.nothing }}>')).toBe('<>');
});

test('braces and doubled quotes inside quoted text belong to the text', () => {
  expect(evaluate("${{ format('{0}}}', 'a''b''c') }}")).toBe("a'b'c}");
});

test('names such as constructor are ordinary properties', () => {
  const needs = JSON.parse('{"constructor":{"outputs":{"__proto__":"x","toString":"y"}}}');
  expect(
    evaluate('${{ needs.constructor.outputs.__proto__ }}${{ needs.constructor.outputs.toString }}', { needs }),
  ).toBe('xy');
  expect(evaluate('${{ toJSON(fromJSON(\'{"__proto__":1}\')) }}')).toBe('{\n  "__proto__": 1\n}');
  expect(evaluate('${{ needs.toString }}', { needs: {} })).toBe(null);
});

test('lists are filtered by *', () => {
  expect(evaluate("${{ contains(github.event.pull_request.labels.*.name, 'DOCS') }}")).toBe(true);
});

test.each([
  ['success() && (needs.a.outputs.changed == 1)', true],
  ['failure()', false],
  ['always()', true],
  ['cancelled() || !failure()', true],
  ["'false'", true],
  ["''", false],
  ['0', false],
  ['needs', true],
  ['needs.b', false],
])('the condition %s is %s', (expression, expected) => {
  expect(evaluateCondition(expression, stepContexts({ needs: { a: { outputs: { changed: '1' } } } }))).toBe(expected);
});

test('a result that changes between two steps is read anew', () => {
  const condition = (result: string) =>
    evaluateCondition("needs.a.result == 'success'", stepContexts({ needs: { a: { result } } }));
  expect([condition('failure'), condition('success')]).toEqual([false, true]);
});

test.each([
  "${{ fromJSON('{') }}",
  '${{ nope }}',
  '${{ ',
  "${{ format('{9}', 1) }}",
  `\${{ ${'1 == '.repeat(4000)}1 }}`,
])('what cannot be evaluated is an ExpressionFault with a message for users: %.30s', (template) => {
  expect(() => evaluate(template)).toThrow(ExpressionFault);
});
