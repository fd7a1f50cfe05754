/** Evaluates GitHub's expressions with GitHub's own engine. Which contexts may be named where is checked elsewhere. */

import * as data from '@actions/expressions/data/index';
import { Evaluator } from '@actions/expressions/evaluator';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import type { Json, Template } from '../core/plan.ts';
import { parseExpression, STATUS_FUNCTIONS } from './parse-expression.ts';
import { splitTemplate } from './templates.ts';

/** What expressions can name before the run. */
export interface StaticContexts {
  github: Json;
  runner: Json;
  env: Record<string, string>;
  matrix: Json;
  job: Json;
}

/** What expressions can name when a step starts. */
export interface StepContexts extends StaticContexts {
  needs: Json;
  steps: Json;
  status: { success: boolean; failure: boolean; cancelled: boolean };
}

/** An expression that cannot be evaluated; the message is fit for users. */
export class ExpressionFault extends Error {
  override name = 'ExpressionFault';
}

/** Whether the condition holds; `expression` without `${{ }}`. Throws ExpressionFault. */
export function evaluateCondition(expression: string, contexts: StepContexts): boolean {
  const result = evaluate(expression, contexts);
  if (!result.primitive) return true;
  const value = toJson(result);
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value);
}

/** A single `${{ x }}` keeps the type of x, mixed text becomes a string. Throws ExpressionFault. */
export function evaluateTemplate(template: Template, contexts: StaticContexts | StepContexts): Json {
  const { parts, unclosed } = splitTemplate(template);
  if (unclosed !== undefined) throw new ExpressionFault(`"${template}" has a "\${{" without its "}}"`);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'expression') return toJson(evaluate(only.expression, contexts));
  return parts
    .map((part) => (part.kind === 'text' ? part.text : evaluate(part.expression, contexts).coerceString()))
    .join('');
}

/** A value as GitHub puts it into text: null is empty, lists and objects are their kind. */
export function toText(value: Json): string {
  return toData(value).coerceString();
}

function evaluate(expression: string, contexts: StaticContexts | StepContexts): data.ExpressionData {
  const parsed = parseExpression(expression);
  if ('fault' in parsed) throw new ExpressionFault(`"${expression}": ${parsed.fault}`);
  const status = 'status' in contexts ? contexts.status : { success: true, failure: false, cancelled: false };
  try {
    return new Evaluator(parsed.tree, new LazyContexts(contexts), functionsFor(status)).evaluate();
  } catch (error) {
    throw new ExpressionFault(`"${expression}" cannot be evaluated: ${sayFault(error)}`);
  }
}

function sayFault(error: unknown): string {
  if (error instanceof RangeError) return 'it is too deep';
  return error instanceof Error ? error.message : String(error);
}

function functionsFor(status: StepContexts['status']): Map<string, FunctionDefinition> {
  const values = { ...status, always: true };
  const functions = new Map<string, FunctionDefinition>();
  for (const name of STATUS_FUNCTIONS) {
    functions.set(name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(values[name]) });
  }
  functions.set('fromjson', {
    name: 'fromJSON',
    minArgs: 1,
    maxArgs: 1,
    call: (text) => readJson(text!.coerceString()),
  });
  functions.set('tojson', {
    name: 'toJSON',
    minArgs: 1,
    maxArgs: 1,
    call: (value) => new data.StringData(JSON.stringify(toJson(value!), null, 2)),
  });
  return functions;
}

function readJson(text: string): data.ExpressionData {
  try {
    return toData(JSON.parse(text) as Json);
  } catch {
    throw new Error('fromJSON was given text that is not JSON');
  }
}

/** The engine's own dictionary loses keys such as `constructor`. Keys differ by more than case, as at GitHub. */
class SafeDictionary extends data.Dictionary {
  readonly #pairs = new Map<string, { key: string; value: data.ExpressionData }>();

  override add(key: string, value: data.ExpressionData): void {
    const lower = key.toLowerCase();
    if (!this.#pairs.has(lower)) this.#pairs.set(lower, { key, value });
  }

  override get(key: string): data.ExpressionData | undefined {
    return this.#pairs.get(key.toLowerCase())?.value;
  }

  override values(): data.ExpressionData[] {
    return this.pairs().map(({ value }) => value);
  }

  override pairs(): { key: string; value: data.ExpressionData }[] {
    return [...this.#pairs.values()];
  }
}

/** Converts a context when it is named: the event of a pull request is large, and most expressions never read it. */
class LazyContexts extends data.Dictionary {
  readonly #contexts: StaticContexts | StepContexts;

  constructor(contexts: StaticContexts | StepContexts) {
    super();
    this.#contexts = contexts;
  }

  override get(key: string): data.ExpressionData {
    const name = key.toLowerCase();
    const { github, runner, env, matrix, job } = this.#contexts;
    const { needs, steps } = 'needs' in this.#contexts ? this.#contexts : { needs: null, steps: null };
    const known = new Map<string, Json>(Object.entries({ env, matrix, needs, steps }));
    if (known.has(name)) return toData(known.get(name) ?? null);
    return cachedData(name === 'github' ? github : name === 'runner' ? runner : job);
  }
}

/** These contexts are made once and never change. */
const converted = new WeakMap<object, data.ExpressionData>();

function cachedData(value: Json): data.ExpressionData {
  if (typeof value !== 'object' || value === null) return toData(value);
  const known = converted.get(value) ?? toData(value);
  converted.set(value, known);
  return known;
}

function toData(value: Json): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) {
    const list = new data.Array();
    for (const item of value) list.add(toData(item));
    return list;
  }
  const dictionary = new SafeDictionary();
  for (const [key, item] of Object.entries(value)) dictionary.add(key, toData(item));
  return dictionary;
}

function toJson(value: data.ExpressionData): Json {
  if (value instanceof data.Array) return value.values().map(toJson);
  if (value instanceof data.Dictionary) {
    return Object.fromEntries(value.pairs().map(({ key, value: item }) => [key, toJson(item)]));
  }
  if (value instanceof data.StringData || value instanceof data.NumberData || value instanceof data.BooleanData) {
    return value.value;
  }
  return null;
}
