/** The lanes as they are now, at the bottom of a terminal while a plan runs. */
import type { Plan } from '../core/plan.ts';
import type { RunRecord } from '../core/record.ts';
import { renderLanes } from '../report/live.ts';
import { createClock } from '../run/clock.ts';
import { type LiveView, startLiveView } from '../run/live-view.ts';
import type { RunHandle } from '../run/run-handle.ts';
import type { Writer } from '../run/writer.ts';

export interface Terminal {
  /** Columns and rows at this moment. */
  size(): { width: number; height: number };
}

export interface LanesOptions {
  plan: Plan;
  /** Kept up to date by others. */
  record: RunRecord;
  writer: Writer;
  terminal: Terminal;
  color: boolean;
  run(): RunHandle;
}

/** Begins to draw; `stop` takes the lanes away again. */
export function showLanes({ plan, record, writer, terminal, color, run }: LanesOptions): LiveView {
  const clock = createClock();
  return startLiveView(writer, () => {
    const ends = record.steps.flatMap((step) => step.end ?? []);
    const running = run()
      .runningNow()
      .map(({ step, lane, forMs, lastLine }) => ({ name: plan.steps[step]!.name, lane, forMs, lastLine }));
    const view = {
      lanes: record.lanes,
      running,
      ended: ends.length,
      failed: ends.filter(({ conclusion, required }) => conclusion === 'failure' && required).length,
      total: plan.steps.length,
      forMs: clock(),
    };
    return renderLanes(view, { ...terminal.size(), color });
  });
}
