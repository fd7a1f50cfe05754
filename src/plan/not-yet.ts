/** Warns of keys that are checked and have no effect yet, each once. */
import type { Expansion } from './expand-step.ts';
import type { WrittenStep } from './read-step.ts';
import type { Reporter } from './report.ts';
import { type Mapping, type Node, toPlain } from './tree.ts';

const PLAN_KEYS = ['nested', 'audit'];
const STEP_KEYS = ['memory'];
const RETRY_CAUSES = ['out-of-memory'];

export function warnNotYet(
  top: Mapping,
  written: readonly WrittenStep[],
  expansions: readonly Expansion[],
  reporter: Reporter,
): void {
  const warned = new Set<string>();
  const warn = (name: string, node: Node | { start: number; end: number }) => {
    if (warned.has(name)) return;
    warned.add(name);
    reporter.warn('not-yet', node, `${name} is checked and has no effect yet`);
  };
  for (const key of PLAN_KEYS) {
    const entry = top.entries.get(key);
    // What is switched off has the effect that was asked for.
    if (entry && toPlain(entry.value) !== false) warn(`"${key}"`, entry.keySpan);
  }
  for (const [i, { map }] of written.entries()) {
    for (const key of STEP_KEYS) {
      const entry = map.entries.get(key);
      if (entry) warn(`"${key}"`, entry.keySpan);
    }
    for (const { map: evaluated } of expansions[i]!.steps.slice(0, 1)) {
      const retry = evaluated.entries.get('retry')?.value;
      const on = retry?.kind === 'map' ? retry.entries.get('on')?.value : undefined;
      for (const item of on?.kind === 'list' ? on.items : on ? [on] : []) {
        if (item.kind === 'scalar' && RETRY_CAUSES.includes(String(item.value)))
          warn(`"retry.on: ${item.value}"`, item);
      }
    }
  }
}
