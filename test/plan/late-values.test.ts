import { expect, test } from 'vitest';
import { ExpressionFault } from '../../src/plan/expressions.ts';
import { evaluateContinueOnError, evaluateEnv, evaluateTimeout } from '../../src/plan/late-values.ts';
import { stepContexts } from './contexts.ts';

const contexts = stepContexts({ needs: { a: { outputs: { minutes: '0.5', flag: 'true', bad: 'soon' } } } });

test('a time-out may come from the output of a step, which is text', () => {
  expect(evaluateTimeout({ timeoutMinutes: '${{ needs.a.outputs.minutes }}' }, contexts)).toBe(30_000);
  expect(evaluateTimeout({ timeoutMinutes: '${{ needs.a.outputs.none }}' }, contexts)).toBe(undefined);
  expect(evaluateTimeout({ timeoutMinutes: 2 }, contexts)).toBe(120_000);
});

test('a time-out that is no time is a fault', () => {
  expect(() => evaluateTimeout({ timeoutMinutes: '${{ needs.a.outputs.bad }}' }, contexts)).toThrow('"soon"');
  expect(() => evaluateTimeout({ timeoutMinutes: '${{ -1 }}' }, contexts)).toThrow(ExpressionFault);
});

test('continue-on-error takes true and false, also as text', () => {
  expect(evaluateContinueOnError({ continueOnError: '${{ needs.a.outputs.flag }}' }, contexts)).toBe(true);
  expect(evaluateContinueOnError({ continueOnError: '${{ needs.a.outputs.none }}' }, contexts)).toBe(false);
  expect(() => evaluateContinueOnError({ continueOnError: '${{ needs.a.outputs.bad }}' }, contexts)).toThrow('"soon"');
});

test('env values become text, and a fault names the variable', () => {
  const env = { A: '1', B: '${{ 2 }}', C: 'x${{ needs.a.outputs.none }}', D: '${{ true }}' };
  expect({ ...evaluateEnv(env, contexts) }).toEqual({ A: '1', B: '2', C: 'x', D: 'true' });
  expect(() => evaluateEnv({ BAD: "${{ fromJSON('') }}" }, contexts)).toThrow('env.BAD');
});
