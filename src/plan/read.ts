/** Text -> checked plan. Every mistake becomes a diagnostic, all independent ones in one reading; nothing throws. */
import type { MatrixGroup, Plan, Step } from '../core/plan.ts';
import { buildStep, toList } from './build-step.ts';
import type { Diagnostic } from './diagnostics.ts';
import { readEnv } from './env.ts';
import { type Expansion, expandStep } from './expand-step.ts';
import type { StaticContexts } from './expressions.ts';
import { createIdBook, type IdBook, nameCommand } from './ids.ts';
import { type NamedStep, resolveNeeds } from './needs.ts';
import { warnNotYet } from './not-yet.ts';
import { readStep, type WrittenStep } from './read-step.ts';
import { readTop, type Top } from './read-top.ts';
import { createReporter, type Reporter } from './report.ts';
import { createPlaces } from './tree.ts';
import { parseFailFast, parseMaxParallel } from './values.ts';
import { parseYaml } from './yaml.ts';

export interface ReadResult {
  /** Absent when there is any error. */
  plan?: Plan;
  /** Sorted by place; at most a hundred. */
  diagnostics: Diagnostic[];
}

const MOST_STEPS = 10_000;

/** Reads a plan. `file` is for messages alone. Never throws. */
export function readPlan(source: { text: string; file: string; contexts: StaticContexts }): ReadResult {
  // Editors of some systems begin a file with a mark that is no part of it.
  const text = source.text.replace(/^\ufeff/, '');
  const reporter = createReporter(createPlaces(text));
  let plan: Plan | undefined;
  try {
    plan = read(source.file, text, source.contexts, reporter);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    reporter.error('unreadable', undefined, `the plan cannot be read: ${why}`, {
      advice: 'please report this with the plan',
    });
  }
  const diagnostics = reporter.list();
  return reporter.hasErrors() || !plan ? { diagnostics } : { plan, diagnostics };
}

function read(file: string, text: string, given: StaticContexts, reporter: Reporter): Plan | undefined {
  const top = readTop(parseYaml(text, reporter), given, reporter);
  if (!top) return undefined;
  const { env } = readEnv(top.env, 'static', reporter);
  const contexts = { ...given, env: { ...given.env, ...literalOnly(env) } };
  const written: WrittenStep[] = [];
  const wrongIds = new Set<string>();
  for (const [i, item] of top.steps.entries()) {
    const step = readStep(item, i + 1, reporter);
    if (step) written.push(step);
    if (step?.wrongId !== undefined) wrongIds.add(step.wrongId.toLowerCase());
  }
  const expansions: Expansion[] = [];
  let total = 0;
  for (const step of written) {
    const expansion = expandStep(step, contexts, reporter);
    total += expansion.steps.length;
    if (total > MOST_STEPS) {
      reporter.error('too-many-steps', step.span, `the plan makes more than ${MOST_STEPS} steps`, {
        advice: 'split it into several plans',
      });
      return undefined;
    }
    expansions.push(expansion);
  }
  warnNotYet(top.map, written, expansions, reporter);
  const book = createIdBook();
  const baseIds = nameWritten(written, expansions, book, reporter);
  return assemble(file, top, env, { written, expansions, baseIds, book, wrongIds }, reporter);
}

/** Variables that are known before the run. */
function literalOnly(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => !value.includes('${{')));
}

/** Ids that are written down come first: derived ones give way. */
function nameWritten(written: WrittenStep[], expansions: Expansion[], book: IdBook, reporter: Reporter): string[] {
  const first = new Map<string, NonNullable<WrittenStep['id']>>();
  for (const { id } of written) {
    if (!id || book.claim(id.value)) {
      if (id) first.set(id.value.toLowerCase(), id);
      continue;
    }
    const other = first.get(id.value.toLowerCase())!;
    const message =
      id.value === other.value
        ? `two steps have the id "${id.value}"`
        : `the ids "${other.value}" and "${id.value}" differ by case alone`;
    reporter.error('duplicate-id', id.span, message, {
      advice: 'give each its own',
      related: [{ message: 'first here', span: other.span }],
    });
  }
  return written.map((step, i) => {
    if (step.id) return step.id.value;
    const name = expansions[i]!.nameIsTemplate ? undefined : expansions[i]!.steps[0]?.values.name;
    return book.derive((name ?? nameCommand(step.run)).toLowerCase());
  });
}

interface Parts {
  written: WrittenStep[];
  expansions: Expansion[];
  baseIds: string[];
  book: IdBook;
  wrongIds: ReadonlySet<string>;
}

function assemble(file: string, top: Top, env: Plan['env'], parts: Parts, reporter: Reporter): Plan {
  const { written, expansions, baseIds, book, wrongIds } = parts;
  const ids: string[] = [];
  const named: NamedStep[] = written.map((step, i) => {
    const made = expansions[i]!.steps.map(({ labels }) => {
      const id = labels ? book.derive([baseIds[i], ...labels].join('-')) : baseIds[i]!;
      return ids.push(id) - 1;
    });
    return { written: step, id: baseIds[i]!, made };
  });
  const needs = resolveNeeds({ steps: named, ids, wrongIds, reporter });
  const steps: Step[] = [];
  const groups: MatrixGroup[] = [];
  for (const [i, { written: step, id: baseId, made }] of named.entries()) {
    const { steps: expanded, group, nameIsTemplate } = expansions[i]!;
    if (step.asksFailure && step.needs.length === 0) reportUselessFailure(step, baseId, reporter);
    if (group) groups.push({ id: baseId, steps: made, ...group });
    for (const [nth, index] of made.entries()) {
      const one = expanded[nth]!;
      const name = one.values.name ?? step.id?.value ?? nameCommand(step.run);
      const full = one.labels && !nameIsTemplate ? `${name} (${one.labels.join(', ')})` : name;
      const identity = {
        index,
        id: ids[index]!,
        name: full,
        needs: needs[i]!,
        ...(group && { group: groups.length - 1 }),
      };
      steps.push(buildStep(identity, step, one, top.values.defaults, reporter));
    }
  }
  return { ...buildTop(file, top.values), env, groups, steps };
}

function reportUselessFailure(step: WrittenStep, id: string, reporter: Reporter): void {
  const message = `step "${id}" asks for failure() and needs no step, so that it could never run`;
  reporter.error('failure-without-needs', step.asksFailure, message, {
    advice: 'add "needs" with the steps that may fail',
  });
}

function buildTop(file: string, values: Top['values']): Omit<Plan, 'env' | 'groups' | 'steps'> {
  const minutes = values['timeout-minutes'];
  return {
    file,
    maxParallel: parseMaxParallel(values['max-parallel'] ?? 'auto') ?? { kind: 'auto' },
    schedule: values.schedule ?? 'eager',
    ...(values['max-batch'] !== undefined && { maxBatch: values['max-batch'] }),
    failFast: parseFailFast(values['fail-fast'] ?? false) ?? 'off',
    ...(values['rerun-alone'] && { rerunAlone: true }),
    ...(minutes !== undefined && { timeoutMs: minutes * 60_000 }),
    leftovers: values.leftovers ?? 'plan-end',
    problemMatchers: toList(values['problem-matchers']),
    passEnv: toList(values['pass-env']),
    privateEnv: toList(values['private-env']),
  };
}
