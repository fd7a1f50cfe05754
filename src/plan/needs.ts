/** Turns the ids in `needs` and in expressions into steps, and reports unknown ones and cycles. */
import { findCycle } from '../core/graph.ts';
import type { Reference } from './check-expression.ts';
import type { WrittenStep } from './read-step.ts';
import type { Reporter } from './report.ts';
import { closest } from './suggest.ts';
import type { Span } from './tree.ts';

/** A written step with the ids it got. `made` are the indices of the plan's steps that it makes. */
export interface NamedStep {
  written: WrittenStep;
  id: string;
  made: number[];
}

/** What an id means: a written step, and which of the plan's steps; all of them for the id of a matrix. */
interface Target {
  written: number;
  made: number[];
}

export interface NeedsContext {
  steps: readonly NamedStep[];
  /** Ids of the plan's steps by index. */
  ids: readonly string[];
  /** Ids that stand in the file but are wrong: what needs them follows from that mistake. */
  wrongIds: ReadonlySet<string>;
  reporter: Reporter;
}

/** The needs of each written step as ascending indices of the plan's steps. */
export function resolveNeeds(context: NeedsContext): number[][] {
  const { steps } = context;
  const targets = indexIds(context);
  const edges: { to: number; span: Span }[][] = steps.map(() => []);
  const needs = steps.map(({ written, id }, from) => {
    const made = new Set<number>();
    for (const need of written.needs) {
      const target = targets.get(need.id.toLowerCase());
      if (!target) {
        reportUnknown(context, need, `step "${id}" needs "${need.id}", which is not in this plan`, 'unknown-need');
        continue;
      }
      edges[from]!.push({ to: target.written, span: need.span });
      for (const step of target.made) made.add(step);
    }
    return [...made].sort((a, b) => a - b);
  });
  reportCycles(context, edges);
  checkReferences(context, targets, edges);
  return needs;
}

function indexIds({ steps, ids }: NeedsContext): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const [written, { made }] of steps.entries()) {
    for (const step of made) targets.set(ids[step]!.toLowerCase(), { written, made: [step] });
  }
  // The id of a matrix means all of its steps. Of two steps with one id the first is meant: the second is reported.
  for (const [written, { id, made }] of [...steps.entries()].reverse())
    targets.set(id.toLowerCase(), { written, made });
  return targets;
}

function reportUnknown(context: NeedsContext, at: { id: string; span: Span }, message: string, code: string): void {
  if (context.wrongIds.has(at.id.toLowerCase())) return;
  const near = closest(at.id, [...context.steps.map(({ id }) => id), ...context.ids]);
  const words = at.id.split(/[\s,]+/).filter((word) => word !== '');
  const list = words.length > 1 ? `write a list: [${words.join(', ')}]` : undefined;
  const advice = list ?? (near === undefined ? undefined : `did you mean "${near}"?`);
  context.reporter.error(code, at.span, message, advice === undefined ? {} : { advice });
}

const MOST_CYCLES = 10;
const MOST_EDGES = 20;

function reportCycles({ steps, reporter }: NeedsContext, edges: readonly { to: number; span: Span }[][]): void {
  const left = edges.map((list) => list.map(({ to }) => to));
  for (let count = 0; count < MOST_CYCLES; count += 1) {
    const cycle = findCycle(left);
    if (!cycle) return;
    const trail = cycle.map((from, i) => {
      const to = cycle[(i + 1) % cycle.length]!;
      left[from] = left[from]!.filter((other) => other !== to);
      return { from: steps[from]!.id, to: steps[to]!.id, span: edges[from]!.find((edge) => edge.to === to)!.span };
    });
    const [first, ...others] = trail;
    const names = others.map(({ from }) => `"${from}"`);
    const through = sayNames(names);
    const message =
      names.length === 0
        ? `step "${first!.from}" needs itself`
        : `step "${first!.from}" needs itself, through ${through}`;
    reporter.error('cycle', first!.span, message, {
      advice: 'remove one of these needs',
      related: others.slice(0, MOST_EDGES).map(({ from, to, span }) => ({ message: `"${from}" needs "${to}"`, span })),
    });
  }
}

/** `"a"`, `"a" and "b"`, `"a", "b", "c", "d" and 7 more`. */
function sayNames(names: string[]): string {
  if (names.length < 2) return names.join('');
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names;
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function checkReferences(
  context: NeedsContext,
  targets: ReadonlyMap<string, Target>,
  edges: readonly { to: number }[][],
): void {
  const leadsTo = createAncestry(edges);
  for (const [from, { written, id }] of context.steps.entries()) {
    for (const reference of written.references) {
      const target = targets.get(reference.id.toLowerCase());
      const text = `${reference.context}.${reference.id}`;
      if (!target) {
        reportUnknown(context, reference, `"${text}" names a step that is not in this plan`, 'unknown-step');
      } else if (target.written === from) {
        context.reporter.error('not-needed', reference.span, `step "${id}" cannot read its own results by "${text}"`);
      } else if (!leadsTo(from, target.written)) {
        reportNotNeeded(context, written, id, reference);
      }
    }
  }
}

function reportNotNeeded({ reporter }: NeedsContext, written: WrittenStep, id: string, reference: Reference): void {
  const needs = [...written.needs.map((need) => need.id), reference.id].join(', ');
  const message = `"${reference.context}.${reference.id}" names a step that "${id}" does not need`;
  reporter.error('not-needed', reference.span, message, { advice: `write "needs: [${needs}]"` });
}

/** Tells whether a step needs another, directly or not; cycles do no harm. */
function createAncestry(edges: readonly { to: number }[][]): (from: number, wanted: number) => boolean {
  // One array of stamps for all questions: thousands of steps may each ask about a long chain.
  const seenBy = new Uint32Array(edges.length);
  let question = 0;
  return (from, wanted) => {
    if (edges[from]!.some(({ to }) => to === wanted)) return true;
    question += 1;
    const walk = [from];
    for (let step = walk.pop(); step !== undefined; step = walk.pop()) {
      for (const { to } of edges[step]!) {
        if (to === wanted) return true;
        if (seenBy[to] === question) continue;
        seenBy[to] = question;
        walk.push(to);
      }
    }
    return false;
  };
}
