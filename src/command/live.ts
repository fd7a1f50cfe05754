/** `log: live`: every line at once behind the id of its step; a slow reader slows the steps. */
import type { AttemptKey } from '../core/events.ts';
import type { Plan } from '../core/plan.ts';
import { prefixLines } from '../report/log.ts';
import type { RunHandle } from '../run/run-handle.ts';
import type { Writer } from '../run/writer.ts';

const WIDEST_ID = 24;

export interface LiveOptions {
  plan: Plan;
  writer: Writer;
  run(): RunHandle;
  /** Makes whole lines of steps fit to be shown. */
  change(lines: Buffer): Buffer;
}

/** Makes the function that takes what attempts print. */
export function printLive({ plan, writer, run, change }: LiveOptions): (key: AttemptKey, bytes: Buffer) => void {
  const width = Math.min(WIDEST_ID, Math.max(...plan.steps.map(({ id }) => id.length)));
  const prefixes = plan.steps.map(({ id }) => `${id.padEnd(width)} │ `);
  let paused = false;
  return ({ step }, bytes) => {
    // Where steps cannot wait, what the reader does not take is in the spool alone.
    if (writer.isFull && !run().pauseOutput()) {
      writer.noteCut();
      return;
    }
    writer.bytes(prefixLines(prefixes[step]!, change(bytes)));
    if (paused || !writer.isFull) return;
    paused = run().pauseOutput();
    if (!paused) return;
    writer.onDrain(() => {
      paused = false;
      run().resumeOutput();
    });
  };
}
