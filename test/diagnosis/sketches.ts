/** Plans and failed attempts for the tests, from a few words. */
import type { AttemptEnd } from '../../src/core/conclusions.ts';
import type { Plan, Step } from '../../src/core/plan.ts';
import type { DiagnosisInput, RunFacts } from '../../src/diagnosis/cause.ts';
import { planOf } from '../core/plans.ts';
import { findClues } from './find-clues.ts';

export interface StepSketch extends Partial<Omit<Step, 'needs' | 'produces'>> {
  needs?: string[];
  produces?: string[];
}

const facts: RunFacts = {
  forkPullRequest: false,
  emptyVariables: [],
  platform: 'linux',
  root: '/home/runner/work/app/app',
};

/** Steps by id, in plan order. */
export function sketchPlan(sketches: Record<string, StepSketch>): Plan {
  const plan = planOf(Object.fromEntries(Object.entries(sketches).map(([id, { needs = [] }]) => [id, { needs }])));
  return {
    ...plan,
    steps: plan.steps.map((step): Step => {
      const { needs: _needs, produces = [], ...rest } = sketches[step.id]!;
      const position = { line: 1, column: 1 };
      return { ...step, ...rest, produces: produces.map((path) => ({ path, format: 'any' as const, position })) };
    }),
  };
}

export interface FailureSketch extends Partial<Omit<DiagnosisInput, 'plan' | 'step' | 'end' | 'facts' | 'clues'>> {
  output?: string;
  /** The failed step; the last one of the plan where none is named. */
  step?: string;
  plan?: Record<string, StepSketch>;
  end?: Partial<AttemptEnd>;
  facts?: Partial<RunFacts>;
}

/** An attempt that printed `output` and ended with exit code 1, unless `end` says otherwise. */
export function sketchFailure(sketch: FailureSketch): DiagnosisInput {
  const { output = '', step, plan: steps = { test: {} }, end, facts: known, ...rest } = sketch;
  const plan = sketchPlan(steps);
  const lines = output.replace(/\n$/, '').split('\n');
  return {
    plan,
    step: plan.steps.find(({ id }) => id === step) ?? plan.steps.at(-1)!,
    end: { exitCode: 1, signal: null, reason: 'exit-code', ...end },
    clues: findClues(output),
    lastLine: lines.findLast((line) => line.trim() !== '') ?? '',
    lines: output === '' ? 0 : lines.length,
    errors: [],
    facts: { ...facts, ...known },
    ...rest,
  };
}
