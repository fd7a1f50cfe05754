/** What the steps of a run left running when its plan has ended: stopped, and named. */
import type { Notice } from '../core/events.ts';
import type { LeftBehind } from './attempt.ts';
import { createProcessTable } from './process-table.ts';
import { findStrays, type NamedProcess } from './processes.ts';
import { sweepRun } from './stop.ts';
import type { Workplace } from './workplace.ts';

/** A server that a step left gets this long to end by itself. */
const GRACE_MS = 500;

/** `runMs` is the time since the run began. */
export async function sweepLeftovers(
  workplace: Workplace,
  left: readonly LeftBehind[],
  runMs: number,
): Promise<Notice[]> {
  const notices: Notice[] = [];
  if (workplace.leftovers !== 'keep') {
    const groups = left.filter(({ groupAlive }) => groupAlive).map(({ running }) => running.pid);
    for (const { pid, command } of await sweepRun(workplace.markers.run, groups, GRACE_MS)) {
      const message = `stopped process ${pid}, which a step had left running: ${command}`;
      notices.push({ type: 'notice', severity: 'notice', code: 'leftover', message });
    }
    for (const { pid, command } of findStraysIfPossible(workplace, runMs)) {
      const message = `process ${pid} is still running and may come from a step: ${command}`;
      notices.push({ type: 'notice', severity: 'warning', code: 'stray', message });
    }
  }
  for (const { running } of left) running.release();
  return notices;
}

/** None where the machine is short of descriptors or memory: a hint is not worth the result of a run. */
function findStraysIfPossible({ root, folder, markers }: Workplace, runMs: number): NamedProcess[] {
  try {
    return findStrays(createProcessTable(), runMs, [root, folder], markers.run);
  } catch {
    return [];
  }
}
