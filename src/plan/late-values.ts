/** Evaluates what a step leaves until it starts. What the contexts hold then is the business of the runner. */
import type { Step, Template } from '../core/plan.ts';
import { ExpressionFault, evaluateTemplate, type StaticContexts, type StepContexts, toText } from './expressions.ts';
import { hasExpression } from './templates.ts';

type Contexts = StaticContexts | StepContexts;

/** The time-out of one attempt in ms; undefined for none. Throws ExpressionFault, also for a value that is no time. */
export function evaluateTimeout(
  { timeoutMinutes }: Pick<Step, 'timeoutMinutes'>,
  contexts: Contexts,
): number | undefined {
  if (timeoutMinutes === undefined) return undefined;
  const value = typeof timeoutMinutes === 'number' ? timeoutMinutes : evaluateTemplate(timeoutMinutes, contexts);
  if (value === null || value === '') return undefined;
  const minutes = typeof value === 'string' ? Number(value) : value;
  if (typeof minutes === 'number' && Number.isFinite(minutes) && minutes > 0) return minutes * 60_000;
  throw new ExpressionFault(`"timeout-minutes" must be a number of minutes above 0, not ${JSON.stringify(value)}`);
}

/** Whether the step may fail. Throws ExpressionFault, also for a value that is neither true nor false. */
export function evaluateContinueOnError(
  { continueOnError }: Pick<Step, 'continueOnError'>,
  contexts: Contexts,
): boolean {
  const value = typeof continueOnError === 'boolean' ? continueOnError : evaluateTemplate(continueOnError, contexts);
  if (typeof value === 'boolean') return value;
  if (value === null || value === '' || value === 'false') return false;
  if (value === 'true') return true;
  throw new ExpressionFault(`"continue-on-error" must be true or false, not ${JSON.stringify(value)}`);
}

/** Variables with their expressions evaluated, as text. Throws ExpressionFault that names the variable. */
export function evaluateEnv(env: Record<string, Template>, contexts: Contexts): Record<string, string> {
  const values: Record<string, string> = Object.create(null);
  for (const [name, template] of Object.entries(env)) {
    try {
      values[name] = hasExpression(template) ? toText(evaluateTemplate(template, contexts)) : template;
    } catch (error) {
      if (error instanceof ExpressionFault) throw new ExpressionFault(`env.${name}: ${error.message}`);
      throw error;
    }
  }
  return values;
}
