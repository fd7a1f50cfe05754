/** Expands `strategy.matrix` with GitHub's meaning of `include` and `exclude`. Naming the steps is the caller's business. */
import type { Json } from '../core/plan.ts';
import type { Reporter } from './report.ts';
import { type Mapping, type Node, toPlain } from './tree.ts';

/** One combination and the values that tell it from the others, in the order of the matrix. */
export interface Combination {
  values: Record<string, Json>;
  labels: string[];
}

export const MOST_COMBINATIONS = 256;

/** The combinations, or undefined after an error. All expressions have been evaluated before. */
export function expandMatrix(matrix: Mapping, reporter: Reporter): Combination[] | undefined {
  const vectors: { key: string; values: Json[] }[] = [];
  let ok = true;
  let total = 1;
  for (const { key, keySpan, value } of matrix.entries.values()) {
    if (key === 'include' || key === 'exclude') continue;
    if (value.kind !== 'list') {
      reporter.error('wrong-type', value, `"strategy.matrix.${key}" must be a list of values`);
      ok = false;
    } else if (value.items.length === 0) {
      reporter.error('empty-matrix', keySpan, `"strategy.matrix.${key}" has no values`);
      ok = false;
    } else {
      total *= value.items.length;
      vectors.push({ key, values: value.items.map(toPlain) });
    }
  }
  const include = readRows(matrix, 'include', reporter);
  const exclude = readRows(matrix, 'exclude', reporter);
  if (!ok || !include || !exclude) return undefined;
  // Before excluding: nobody wants to wait for a million combinations to be excluded again.
  if (total > MOST_COMBINATIONS * 40) return reportTooMany(matrix, total, reporter);
  const base = vectors.length === 0 ? [] : multiply(vectors).filter((row) => !exclude.some((out) => matches(row, out)));
  const combinations = addIncluded(
    base,
    include,
    vectors.map(({ key }) => key),
  );
  if (combinations.length > MOST_COMBINATIONS) return reportTooMany(matrix, combinations.length, reporter);
  if (combinations.length === 0) {
    reporter.error('empty-matrix', matrix, 'the matrix has no combinations');
    return undefined;
  }
  return combinations;
}

function reportTooMany(matrix: Mapping, count: number, reporter: Reporter): undefined {
  reporter.error('too-many-steps', matrix, `the matrix makes ${count} steps, ${MOST_COMBINATIONS} are allowed`);
  return undefined;
}

type Row = Record<string, Json>;

function readRows(matrix: Mapping, key: 'include' | 'exclude', reporter: Reporter): Row[] | undefined {
  const node = matrix.entries.get(key)?.value;
  if (!node || (node.kind === 'scalar' && node.value === null)) return [];
  const rows = node.kind === 'list' ? node.items : [node];
  const wrong = node.kind === 'list' ? rows.find((row: Node) => row.kind !== 'map') : node;
  if (!wrong) return rows.map((row) => toPlain(row) as Row);
  reporter.error('wrong-type', wrong, `"strategy.matrix.${key}" must be a list of mappings`);
  return undefined;
}

function multiply(vectors: readonly { key: string; values: Json[] }[]): Row[] {
  let rows: Row[] = [emptyRow()];
  for (const { key, values } of vectors) {
    rows = rows.flatMap((row) => values.map((value) => Object.assign(emptyRow(), row, { [key]: value })));
  }
  return rows;
}

/** Without a prototype, so that a matrix may have a key `__proto__`. */
function emptyRow(): Row {
  return Object.create(null) as Row;
}

/** All values of the pattern are in the row; values may be nested, then the row may hold more. */
function matches(row: Row, pattern: Row): boolean {
  return Object.entries(pattern).every(([key, wanted]) => key in row && isSame(row[key]!, wanted));
}

function isSame(value: Json, wanted: Json): boolean {
  if (typeof wanted !== 'object' || wanted === null) return value === wanted;
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(wanted)) return false;
  if (Array.isArray(value) && Array.isArray(wanted)) {
    return value.length === wanted.length && value.every((item, i) => isSame(item, wanted[i]!));
  }
  return matches(value as Row, wanted as Row);
}

/**
 * A row of `include` extends every combination whose own matrix values it does not change; values that an earlier
 * row added may be overwritten. A row that extends none is a combination of its own.
 */
function addIncluded(base: readonly Row[], include: readonly Row[], keys: readonly string[]): Combination[] {
  const extended = base.map((row) => Object.assign(emptyRow(), row));
  const added: Row[] = [];
  for (const row of include) {
    const shared = keys.filter((key) => key in row);
    const fitting = base.flatMap((original, i) =>
      shared.every((key) => isSame(original[key]!, row[key]!)) ? [i] : [],
    );
    for (const i of fitting) Object.assign(extended[i]!, row);
    if (fitting.length === 0) added.push(row);
  }
  return [
    ...extended.map((values, i) => ({ values, labels: keys.map((key) => label(base[i]![key]!)) })),
    ...added.map((values) => ({ values, labels: Object.values(values).map(label) })),
  ];
}

function label(value: Json): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(label).join(', ');
}
