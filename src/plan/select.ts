/** Decides which steps run under `--only` and `--skip`. */
import { collectAncestors } from '../core/graph.ts';
import type { Plan } from '../core/plan.ts';
import type { Diagnostic } from './diagnostics.ts';
import { closest } from './suggest.ts';

/** More ids than this nobody reads through. */
const SHOWN_IDS = 12;

/** By step index. A step that is skipped counts as satisfied, one that is not selected is left out. */
export type Selection = ('run' | 'not-selected' | 'skip')[];

/**
 * `only` brings what its steps need, directly or not; empty means all. Ids may be those of a matrix, for all of its
 * steps. A step in both is skipped, and brings nothing.
 */
export function selectSteps(
  plan: Plan,
  { only, skip }: { only: readonly string[]; skip: readonly string[] },
): { steps: Selection } | { diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const ids = new Map<string, number[]>();
  for (const { id, index } of plan.steps) ids.set(id.toLowerCase(), [index]);
  for (const { id, steps } of plan.groups) ids.set(id.toLowerCase(), steps);
  const find = (id: string, flag: string): number[] => {
    const found = ids.get(id.toLowerCase());
    if (found) return found;
    const known = [...plan.groups, ...plan.steps].map((step) => step.id);
    const near = closest(id, known);
    diagnostics.push({
      code: 'unknown-id',
      severity: 'error',
      message: `${flag} names "${id}", which is not a step of this plan`,
      advice: near === undefined ? `known are ${listIds(known)}` : `did you mean "${near}"?`,
    });
    return [];
  };
  const wanted = only.flatMap((id) => find(id, '"only"'));
  const skipped = new Set(skip.flatMap((id) => find(id, '"skip"')));
  if (diagnostics.length > 0) return { diagnostics };
  // What only a skipped step needs is not needed.
  const needs = plan.steps.map((step) => (skipped.has(step.index) ? [] : step.needs));
  const selected = only.length === 0 ? new Set(plan.steps.keys()) : collectAncestors(needs, wanted);
  for (const step of wanted) selected.add(step);
  const steps = plan.steps.map(({ index }) => {
    if (skipped.has(index)) return 'skip' as const;
    return selected.has(index) ? ('run' as const) : ('not-selected' as const);
  });
  return { steps };
}

function listIds(ids: readonly string[]): string {
  const shown = ids.slice(0, SHOWN_IDS).join(', ');
  return ids.length > SHOWN_IDS ? `${shown} and ${ids.length - SHOWN_IDS} more` : shown;
}
