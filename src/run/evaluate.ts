/** Evaluates what a step's expressions say as the step comes up: the port through which the scheduler asks. */
import type { PlanGraph } from '../core/graph.ts';
import type { Json, Plan, Step, Template } from '../core/plan.ts';
import type { SchedulerPorts } from '../core/scheduler-types.ts';
import {
  ExpressionFault,
  evaluateCondition,
  evaluateTemplate,
  type StaticContexts,
  type StepContexts,
} from '../plan/expressions.ts';
import { describeNeeds, type EndedStep } from './contexts.ts';
import type { Variables } from './environment.ts';
import type { ExportStore } from './exports.ts';

export interface EvaluatorOptions {
  plan: Plan;
  graph: PlanGraph;
  contexts: StaticContexts;
  ended: ReadonlyMap<number, EndedStep>;
  exports: ExportStore;
}

export interface Evaluator extends SchedulerPorts {
  /** The plan's and the step's `env`, or a sentence on what cannot be evaluated. */
  evaluateEnvironment(step: number): { planEnv: Variables; stepEnv: Variables } | { fault: string };
}

type Status = StepContexts['status'];

const MINUTE_MS = 60_000;

export function createEvaluator({ plan, graph, contexts, ended, exports }: EvaluatorOptions): Evaluator {
  const contextsOf = (step: Step, status: Status, env: Variables): StepContexts => {
    const needs = describeNeeds(plan, graph, ended, step.index);
    const { env: exported } = exports.reaching(step.index);
    // Weakest first, as in the step's own environment.
    const known = { ...contexts.env, ...plan.env, ...exported, ...env };
    return { ...contexts, matrix: withMatrix(contexts.matrix, step), env: known, needs, steps: needs, status };
  };
  const evaluateAll = (step: Step, templates: Record<string, Template>, known: Variables): Variables => {
    const entries = Object.entries(templates);
    if (!entries.some(([, text]) => text.includes('${{'))) return templates;
    const all = contextsOf(step, CALM, known);
    return Object.fromEntries(
      entries.map(([name, text]) => [name, named(`env.${name}`, () => toText(evaluateTemplate(text, all)))]),
    );
  };
  return {
    evaluateCondition(index, { success, failure }) {
      const step = plan.steps[index]!;
      return guard(() => {
        const all = contextsOf(step, { success, failure, cancelled: false }, {});
        return { run: named('if', () => evaluateCondition(step.condition!.expression, all)) };
      });
    },
    prepareStep(index) {
      const step = plan.steps[index]!;
      const lazy = () => contextsOf(step, CALM, {});
      return guard(() => {
        const minutes = readMinutes(step, lazy);
        const required = !readContinueOnError(step, lazy);
        return { required, ...(minutes !== undefined && { timeoutMs: minutes * MINUTE_MS }) };
      });
    },
    evaluateEnvironment(index) {
      const step = plan.steps[index]!;
      return guard(() => {
        const planEnv = evaluateAll(step, plan.env, {});
        return { planEnv, stepEnv: evaluateAll(step, step.env, planEnv) };
      });
    },
  };
}

/** Status functions are allowed in `if` alone. */
const CALM: Status = { success: true, failure: false, cancelled: false };

/** A step's own matrix wins over the workflow's. */
function withMatrix(workflow: Json, step: Step): Json {
  const own = Object.keys(step.matrix).length > 0;
  return own ? step.matrix : workflow;
}

function readMinutes(step: Step, contexts: () => StepContexts): number | undefined {
  const value = step.timeoutMinutes;
  if (typeof value !== 'string') return value;
  return named('timeout-minutes', () => {
    const minutes = Number(evaluateTemplate(value, contexts()));
    if (Number.isFinite(minutes) && minutes > 0) return minutes;
    throw new ExpressionFault(`"${value}" gives ${minutes}, not a number of minutes greater than 0`);
  });
}

function readContinueOnError(step: Step, contexts: () => StepContexts): boolean {
  const value = step.continueOnError;
  if (typeof value === 'boolean') return value;
  return named('continue-on-error', () => {
    const answer = evaluateTemplate(value, contexts());
    if (answer === true || answer === 'true') return true;
    if (answer === false || answer === 'false' || answer === '' || answer === null) return false;
    throw new ExpressionFault(`"${value}" gives ${JSON.stringify(answer)}, neither true nor false`);
  });
}

function toText(value: Json): string {
  return typeof value === 'string'
    ? value
    : value === null
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);
}

/** Says which key of the step the fault is in. */
function named<T>(key: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExpressionFault) throw new ExpressionFault(`${key}: ${error.message}`);
    throw error;
  }
}

function guard<T>(work: () => T): T | { fault: string } {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExpressionFault) return { fault: error.message };
    throw error;
  }
}
