/** Builds plans for tests: by hand from a few words, at random by fast-check. */
import fc from 'fast-check';
import { buildGraph } from '../../src/core/graph.ts';
import { orderByRank, ranksOf } from '../../src/core/layers.ts';
import type { Condition, MatrixGroup, Plan, Retry, RetryCause, Step } from '../../src/core/plan.ts';
import type { Scheduling } from '../../src/core/scheduler-state.ts';
import type { Selected } from '../../src/core/scheduler-types.ts';

/** What a plan says that says nothing. */
export const planDefaults: Omit<Plan, 'groups' | 'steps'> = {
  file: 'plan.yml',
  env: {},
  maxParallel: { kind: 'auto' },
  schedule: 'eager',
  failFast: 'off',
  leftovers: 'plan-end',
  problemMatchers: [],
  passEnv: [],
  privateEnv: [],
};

export interface StepSketch {
  needs?: string[];
  if?:
    | 'always()'
    | 'failure()'
    | 'success()'
    | 'true'
    | 'false'
    | 'always() && false'
    | 'always() && success()'
    | 'fault';
  continueOnError?: boolean;
  retry?: Partial<Retry>;
  cpus?: number;
  locks?: string[];
  group?: string;
  rerunAlone?: boolean;
}

export type PlanSketch = Partial<Omit<Plan, 'steps' | 'groups'>> & {
  groups?: Record<string, { maxParallel?: number; failFast?: boolean }>;
};

/** Ids in plan order; needs may name later steps. */
export function planOf(sketches: Record<string, StepSketch>, { groups = {}, ...rest }: PlanSketch = {}): Plan {
  const ids = Object.keys(sketches);
  const groupIds = Object.keys(groups);
  const steps = ids.map((id, index): Step => {
    const sketch = sketches[id]!;
    const condition = conditionOf(sketch.if);
    return {
      index,
      id,
      name: id,
      run: 'true',
      workingDirectory: '.',
      needs: (sketch.needs ?? []).map((need) => ids.indexOf(need)).sort((a, b) => a - b),
      ...(condition && { condition }),
      env: {},
      continueOnError: sketch.continueOnError ?? false,
      retry: { attempts: 1, on: ['failure'], delayMs: 0, ...sketch.retry },
      ...(sketch.cpus !== undefined && { cpus: sketch.cpus }),
      ...(sketch.rerunAlone !== undefined && { rerunAlone: sketch.rerunAlone }),
      locks: sketch.locks ?? [],
      produces: [],
      reports: [],
      passEnv: [],
      matrix: {},
      ...(sketch.group !== undefined && { group: groupIds.indexOf(sketch.group) }),
      position: { line: index + 1, column: 1 },
    };
  });
  return {
    ...planDefaults,
    ...rest,
    groups: groupIds.map(
      (id): MatrixGroup => ({
        id,
        failFast: false,
        ...groups[id],
        steps: steps.filter((step) => step.group === groupIds.indexOf(id)).map((step) => step.index),
      }),
    ),
    steps,
  };
}

/** As the plan's reader does it: `success() &&` is implied unless a status function is named. */
function conditionOf(expression: StepSketch['if']): Condition | undefined {
  if (expression === undefined) return undefined;
  return { expression, asksStatus: expression.startsWith('always()') || expression === 'failure()' };
}

/** The scheduling of a plan: all steps run, conditions as `StepSketch` words them, unless `rest` says otherwise. */
export function schedulingOf(
  plan: Plan,
  { weights, ...rest }: Partial<Scheduling> & { weights?: readonly number[] } = {},
): Scheduling {
  const graph = buildGraph(plan.steps.map((step) => step.needs));
  return {
    plan,
    graph,
    startOrder: orderByRank(ranksOf(graph, weights ?? plan.steps.map(() => 1))),
    selection: plan.steps.map((): Selected => 'run'),
    lanes: 4,
    cores: 4,
    ports: {
      evaluateCondition: (step, status) => evaluateSketch(plan, step, status),
      prepareStep: (step) => ({ required: plan.steps[step]!.continueOnError !== true }),
    },
    ...rest,
  };
}

/** What a condition of `StepSketch` gives. */
export function evaluateSketch(
  plan: Plan,
  step: number,
  status: { success: boolean; failure: boolean },
): { run: boolean } | { fault: string } {
  switch (plan.steps[step]!.condition?.expression) {
    case 'fault':
      return { fault: 'nonsense' };
    case 'failure()':
      return { run: status.failure };
    case 'always()':
      return { run: true };
    case 'false':
    case 'always() && false':
      return { run: false };
    default:
      return { run: status.success };
  }
}

/** Lists of needs without a cycle: flat, deep and wide; steps need lower indices unless shuffled. */
export function arbitraryNeeds(most = 40): fc.Arbitrary<number[][]> {
  return fc
    .record({
      size: fc.integer({ min: 0, max: most }),
      density: fc.constantFrom(0, 0.03, 0.1, 0.3, 0.8),
      reach: fc.constantFrom(1, 3, 1000),
      seed: fc.integer(),
      mirrored: fc.boolean(),
    })
    .map(({ size, density, reach, seed, mirrored }) => {
      const random = randomOf(seed);
      const place = (step: number) => (mirrored ? size - 1 - step : step);
      const needs: number[][] = Array.from({ length: size }, () => []);
      for (let step = 0; step < size; step++) {
        for (let need = Math.max(0, step - reach); need < step; need++) {
          if (random() < density) needs[place(step)]!.push(place(need));
        }
      }
      for (const list of needs) list.sort((a, b) => a - b);
      return needs;
    });
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export interface Features {
  weights?: boolean;
  locks?: boolean;
  groups?: boolean;
  conditions?: boolean;
  retries?: boolean;
  failFast?: boolean;
  layers?: boolean;
  reruns?: boolean;
}

/** Random plans that use the given features of the format and no others. */
export function arbitraryPlan(features: Features, most = 40): fc.Arbitrary<Plan> {
  const groupCount = 3;
  const pick = <T>(on: boolean | undefined, values: readonly T[], otherwise: T) =>
    on ? fc.constantFrom(otherwise, ...values) : fc.constant(otherwise);
  const arbitraryStep = fc.record({
    cpus: pick<number | undefined>(features.weights, [0.5, 1, 2, 3, 9], undefined),
    locks: pick<string[]>(features.locks, [['db'], ['git'], ['db', 'git']], []),
    group: pick<number | undefined>(features.groups, [0, 1, 2], undefined),
    expression: pick<StepSketch['if']>(
      features.conditions,
      [
        'always()',
        'failure()',
        'false',
        'always() && false',
        'always() && success()',
        'fault',
        'true',
        undefined,
        undefined,
      ],
      undefined,
    ),
    continueOnError: pick(features.conditions, [false, true], false),
    attempts: pick(features.retries, [1, 2, 3], 1),
    alone: pick(features.retries, [false, false, true], false),
    rerunAlone: pick<boolean | undefined>(features.reruns, [true, false], undefined),
    on: fc.constantFrom<RetryCause[]>(['failure'], ['timeout'], ['out-of-memory'], ['transient']),
  });
  return arbitraryNeeds(most).chain((needs) =>
    fc
      .record({
        steps: fc.array(arbitraryStep, { minLength: needs.length, maxLength: needs.length }),
        groups: fc.array(
          fc.record({
            maxParallel: fc.constantFrom(undefined, 1, 2),
            failFast: pick(features.failFast, [true], false),
          }),
          { minLength: groupCount, maxLength: groupCount },
        ),
        schedule: pick<Plan['schedule']>(features.layers, ['layers'], 'eager'),
        maxBatch: pick<number | undefined>(features.layers, [1, 2, 5], undefined),
        failFast: pick<Plan['failFast']>(features.failFast, ['stop', 'no-new'], 'off'),
        rerunAlone: pick(features.reruns, [true], false),
        timeoutMs: pick<number | undefined>(features.failFast, [30, undefined, undefined], undefined),
      })
      .map(({ steps, groups, maxBatch, timeoutMs, ...rest }) => {
        const sketches = Object.fromEntries(
          steps.map(
            ({ attempts, on, alone, group, expression, cpus, rerunAlone, ...step }, index): [string, StepSketch] => [
              `s${index}`,
              {
                ...step,
                ...(cpus !== undefined && { cpus }),
                ...(expression && { if: expression }),
                ...(group !== undefined && { group: `g${group}` }),
                needs: needs[index]!.map((need) => `s${need}`),
                ...(rerunAlone !== undefined && { rerunAlone }),
                retry: { attempts, on, delayMs: 4, ...(alone && { alone }) },
              },
            ],
          ),
        );
        return planOf(sketches, {
          ...rest,
          ...(maxBatch !== undefined && { maxBatch }),
          ...(timeoutMs !== undefined && { timeoutMs }),
          groups: Object.fromEntries(
            groups.map(({ maxParallel, failFast }, index) => [
              `g${index}`,
              { failFast, ...(maxParallel !== undefined && { maxParallel }) },
            ]),
          ),
        });
      }),
  );
}

/** How many random cases a property gets: `share` of the whole, times PROPERTY_RUNS (1 in CI). */
export function runsOf(share: number): { numRuns: number } {
  return { numRuns: Math.ceil(share * Number(process.env.PROPERTY_RUNS ?? 1)) };
}
