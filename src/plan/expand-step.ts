/** Makes the plan's steps of one written step: expands its matrix, evaluates its static values, checks their types. */
import type { Json } from '../core/plan.ts';
import type { StaticContexts } from './expressions.ts';
import { type Combination, expandMatrix } from './matrix.ts';
import type { WrittenStep } from './read-step.ts';
import type { Reporter } from './report.ts';
import { LATE_KEYS, LITERAL_KEYS, type StepValues } from './schema.ts';
import { checkTypes } from './shape.ts';
import { evaluateStatic, holdsExpression } from './static-values.ts';
import { editMapping, type Mapping, type Node, toPlain } from './tree.ts';

/** A step of the plan before it has its id and its needs. */
export interface ExpandedStep {
  values: StepValues;
  /** The evaluated mapping, for places. */
  map: Mapping;
  matrix: Record<string, Json>;
  /** Set for the steps of a matrix: tells it from the others. */
  labels?: string[];
}

export interface Expansion {
  steps: ExpandedStep[];
  group?: { maxParallel?: number; failFast: boolean };
  /** The name has the matrix in it already. */
  nameIsTemplate: boolean;
}

export function expandStep(written: WrittenStep, contexts: StaticContexts, reporter: Reporter): Expansion {
  const strategy = written.map.entries.get('strategy');
  const name = written.map.entries.get('name')?.value;
  const nameIsTemplate = name !== undefined && holdsExpression(name);
  const own = editMapping(written.map, ({ key, value }) => (SPECIAL.has(key) ? undefined : value));
  if (!strategy) {
    return { steps: evaluateAll(own, [undefined], contexts, reporter), nameIsTemplate };
  }
  const read = readStrategy(strategy.value, contexts, reporter);
  const steps = read ? evaluateAll(own, read.combinations, contexts, reporter) : [];
  return { steps, ...(read && { group: read.group }), nameIsTemplate };
}

/** Read elsewhere, or from the strategy. */
const SPECIAL: ReadonlySet<string> = new Set(['id', 'needs', 'run', 'env', 'strategy']);

function readStrategy(
  node: Node,
  contexts: StaticContexts,
  reporter: Reporter,
): { combinations: Combination[]; group: NonNullable<Expansion['group']> } | undefined {
  const evaluated = evaluateStatic(node, contexts, reporter);
  if (!evaluated) return undefined;
  const holder: Mapping = {
    ...evaluated,
    kind: 'map',
    entries: new Map([['strategy', { key: 'strategy', keySpan: node, value: evaluated }]]),
  };
  const right = checkTypes(holder, 'step', reporter).entries.get('strategy')?.value;
  if (right?.kind !== 'map') return undefined;
  const matrix = right.entries.get('matrix')?.value;
  if (matrix?.kind !== 'map') {
    reporter.error('missing-key', node, '"strategy.matrix" is missing', { advice: 'add it, or remove "strategy"' });
    return undefined;
  }
  const combinations = expandMatrix(matrix, reporter);
  if (!combinations) return undefined;
  const { strategy } = toPlain(holder) as StepValues;
  const maxParallel = strategy?.['max-parallel'];
  return {
    combinations,
    group: { failFast: strategy?.['fail-fast'] ?? false, ...(maxParallel !== undefined && { maxParallel }) },
  };
}

function evaluateAll(
  own: Mapping,
  combinations: readonly (Combination | undefined)[],
  contexts: StaticContexts,
  reporter: Reporter,
): ExpandedStep[] {
  const isStatic = ({ key }: { key: string }) => !LATE_KEYS.has(key) && !LITERAL_KEYS.has(key);
  const varies = [...own.entries.values()].some((entry) => isStatic(entry) && holdsExpression(entry.value));
  let shared: Pick<ExpandedStep, 'values' | 'map'> | undefined;
  return combinations.map((combination) => {
    const matrix = combination ? mergeMatrix(contexts.matrix, combination.values) : contexts.matrix;
    if (varies || !shared) {
      const evaluated = editMapping(own, (entry) =>
        isStatic(entry) ? presentOnly(evaluateStatic(entry.value, { ...contexts, matrix }, reporter)) : entry.value,
      );
      const map = checkTypes(evaluated, 'step', reporter);
      shared = { map, values: toPlain(map) as StepValues };
    }
    return { ...shared, matrix: combination?.values ?? {}, ...(combination && { labels: combination.labels }) };
  });
}

/** An expression that gives null leaves its key out, so that `${{ matrix.cpus }}` may be missing in some combinations. */
function presentOnly(node: Node | undefined): Node | undefined {
  return node?.kind === 'scalar' && node.value === null ? undefined : node;
}

/** The job's own matrix shows through where the step's has no such key. */
export function mergeMatrix(outer: Json, own: Record<string, Json>): Json {
  const base = typeof outer === 'object' && outer !== null && !Array.isArray(outer) ? outer : {};
  return Object.assign(Object.create(null) as Record<string, Json>, base, own);
}
