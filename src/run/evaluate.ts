/** Evaluates what a step's expressions say as the step comes up: the port through which the scheduler asks. */
import type { PlanGraph } from '../core/graph.ts';
import type { Plan } from '../core/plan.ts';
import type { SchedulerPorts } from '../core/scheduler-types.ts';
import { mergeMatrix } from '../plan/expand-step.ts';
import { ExpressionFault, evaluateCondition, type StaticContexts, type StepContexts } from '../plan/expressions.ts';
import { evaluateContinueOnError, evaluateEnv, evaluateTimeout } from '../plan/late-values.ts';
import { hasExpression } from '../plan/templates.ts';
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

type Status = Pick<StepContexts['status'], 'success' | 'failure'>;

/** Status functions are allowed in `if` alone. */
const CALM: Status = { success: true, failure: false };

export function createEvaluator({ plan, graph, contexts, ended, exports }: EvaluatorOptions): Evaluator {
  /** `env` is the evaluated variables beyond those of the job and the exports, which are weaker. */
  const contextsOf = (index: number, status: Status, env: Variables): StepContexts => {
    const needs = describeNeeds(plan, graph, ended, index);
    return {
      ...contexts,
      matrix: mergeMatrix(contexts.matrix, plan.steps[index]!.matrix),
      env: { ...contexts.env, ...env },
      needs,
      steps: needs,
      status: { ...status, cancelled: false },
    };
  };
  const evaluateAll = (index: number, env: Variables, known: Variables): Variables =>
    Object.values(env).some(hasExpression) ? evaluateEnv(env, contextsOf(index, CALM, known)) : env;
  /** What `env` means in the expressions of a step: the plan's variables, then what its needs have exported. */
  const knownTo = (index: number): Variables => ({
    ...evaluateAll(index, plan.env, {}),
    ...exports.reaching(index).env,
  });
  return {
    evaluateCondition(index, status) {
      const { condition } = plan.steps[index]!;
      return guard(() => ({
        run: name('if', () => evaluateCondition(condition!.expression, contextsOf(index, status, knownTo(index)))),
      }));
    },
    prepareStep(index) {
      const step = plan.steps[index]!;
      const isLate = typeof step.timeoutMinutes === 'string' || typeof step.continueOnError === 'string';
      return guard(() => {
        const all = isLate ? contextsOf(index, CALM, knownTo(index)) : contexts;
        const timeoutMs = evaluateTimeout(step, all);
        return { required: !evaluateContinueOnError(step, all), ...(timeoutMs !== undefined && { timeoutMs }) };
      });
    },
    evaluateEnvironment(index) {
      return guard(() => {
        const planEnv = evaluateAll(index, plan.env, {});
        return { planEnv, stepEnv: evaluateAll(index, plan.steps[index]!.env, knownTo(index)) };
      });
    },
  };
}

/** Says which key of the step the fault is in. */
function name<T>(key: string, work: () => T): T {
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
