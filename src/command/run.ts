/**
 * What it means to run a plan, for the action and the command line alike: joins the run with all that listens to its
 * events. Where results go beside the log is decided by the caller, through `report`.
 */
import type { RunEvent } from '../core/events.ts';
import { applyEvent, createRecord, type RunRecord } from '../core/record.ts';
import type { Result } from '../core/result.ts';
import { keepColoursOnly } from '../output/ansi.ts';
import { createMasks } from '../output/masks.ts';
import type { StaticContexts } from '../plan/expressions.ts';
import { renderHead } from '../report/explain.ts';
import { createLog } from '../report/log.ts';
import { buildResult } from '../report/result.ts';
import { formatCommand } from '../report/workflow-command.ts';
import { spoolPath } from '../run/attempt-output.ts';
import type { Exports } from '../run/environment.ts';
import { executeRun } from '../run/execute.ts';
import { openJournal } from '../run/journal.ts';
import { readRunFacts } from '../run/run-facts.ts';
import type { RunHandle } from '../run/run-handle.ts';
import { onCancelSignals } from '../run/signals.ts';
import type { RunFolder } from '../run/state-folder.ts';
import { sweepRun } from '../run/stop.ts';
import { createWorkplace } from '../run/workplace.ts';
import type { Writer } from '../run/writer.ts';
import { foresee } from './explain.ts';
import { showLanes, type Terminal } from './lanes.ts';
import { printLive } from './live.ts';
import type { Loaded } from './load.ts';
import { maskLogText, maskRecord } from './mask-record.ts';

export interface RunOptions {
  loaded: Loaded;
  /** The workspace: where relative working directories start from. */
  root: string;
  env: NodeJS.ProcessEnv;
  contexts: StaticContexts;
  folder: RunFolder;
  writer: Writer;
  log: 'grouped' | 'live';
  target: 'actions' | 'plain' | Terminal;
  color: boolean;
  debug: boolean;
  inputNames: readonly string[];
  passEnv: readonly string[];
  inContainer: boolean;
  /** Called with what is known, masked, when the run is being stopped, before the steps die, and again at the end. */
  report(record: RunRecord, result: Result): void;
}

export interface RunEnding {
  result: Result;
  /** What the steps exported, not masked. */
  exports: Exports;
  /** Outputs of each step that has any, by its id, not masked. */
  outputs: Map<string, Record<string, string>>;
}

/** A reader that is slow, or does not read at all, must not keep a cancelled run beyond the runner's patience. */
const LOG_AFTER_CANCEL_MS = 6000;

/** Runs the plan to its end. The log may still be on its way: flush the writer. */
export async function runPlan(options: RunOptions): Promise<RunEnding> {
  const { loaded, folder, writer } = options;
  const { plan } = loaded;
  const masks = createMasks();
  const record = createRecord();
  const journal = openJournal(folder.journal);
  const head = renderHead(foresee(loaded));
  const terminal = typeof options.target === 'string' ? undefined : options.target;
  const target = typeof options.target === 'string' ? options.target : 'terminal';
  const log = createLog({ mode: options.log, target, color: options.color, debug: options.debug, head });
  const report = () => {
    const masked = maskRecord(record, masks);
    const result = buildResult(masked, loaded.graph);
    options.report(masked, result);
    return result;
  };
  // What steps print must not move a terminal of ours about.
  const tame = (lines: Buffer) => (terminal ? keepColoursOnly(lines) : lines);
  const emit = (event: RunEvent) => {
    applyEvent(record, event);
    // Whoever reads of the cancel in the journal may rely on its report.
    if (event.type === 'cancel-requested') report();
    journal.write(event);
    for (const item of log(event)) {
      if ('text' in item) writer.text(maskLogText(item.text, masks));
      // Between the output and now more may have been masked.
      else writer.spool(spoolPath(folder.spool, item.spool), (lines) => tame(masks.apply(lines)));
    }
  };
  const workplace = createWorkplace({ ...options, plan });
  // Signals come between turns: the run has begun by then.
  const forget = onCancelSignals((signal) => {
    writer.hurry(LOG_AFTER_CANCEL_MS);
    handle.cancel(signal);
  });
  const handle: RunHandle = executeRun({
    ...loaded,
    contexts: options.contexts,
    facts: readRunFacts(options.contexts, options.root),
    masks,
    emit,
    debug: options.debug,
    spoolFolder: folder.spool,
    workplace,
    ...(target === 'actions' && {
      onMask: (value: string) => writer.text(formatCommand('add-mask', {}, value)),
    }),
    ...(options.log === 'live' && { onText: printLive({ plan, writer, run: () => handle, change: tame }) }),
  });
  const lanes = terminal && showLanes({ ...options, plan, record, terminal, run: () => handle });
  const { exports, outputs } = await handle.ended.catch(async (error: unknown) => {
    await sweepRun(workplace.markers.run, [], 0);
    throw error;
  });
  if (journal.failed) writer.text(`warning: the journal could not be written: ${journal.failed} [journal]\n`);
  journal.close();
  const result = report();
  forget();
  lanes?.stop();
  const named = new Map([...outputs].map(([index, values]) => [plan.steps[index]!.id, values]));
  return { result, exports, outputs: named };
}
