/**
 * Shares looks at the machine's processes: a hundred trees that are stopped at the same time cost one look at a time,
 * not a hundred. What is looked for is left to processes.ts.
 */
import { sleep } from './clock.ts';
import type { ProcessTable } from './process-table.ts';

/** Gives the machine as it is at some moment after the call; all who ask before that moment share it. */
export type Lookout = () => Promise<ProcessTable>;

/** Looks take at most a third of our time, however many processes there are and however slow the machine is. */
const REST_FOR_WORK = 2;
const LONGEST_REST_MS = 200;

export function createLookout(table: ProcessTable): Lookout {
  let coming: Promise<ProcessTable> | undefined;
  let endedAt = Number.NEGATIVE_INFINITY;
  let tookMs = 0;
  const measure = <T>(work: () => T): T => {
    const began = performance.now();
    const result = work();
    endedAt = performance.now();
    tookMs += endedAt - began;
    return result;
  };
  const look = (): ProcessTable => {
    coming = undefined;
    tookMs = 0;
    const list = measure(table.list);
    return { ...table, list: () => list, filterMarked: (of, marker) => measure(() => table.filterMarked(of, marker)) };
  };
  return () => {
    const restMs = Math.min(REST_FOR_WORK * tookMs, LONGEST_REST_MS);
    coming ??= sleep(Math.max(0, endedAt + restMs - performance.now())).then(look);
    return coming;
  };
}
