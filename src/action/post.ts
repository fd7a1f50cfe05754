/**
 * After the job: when the action was killed, ends what its steps left running, and reports from the journal what had
 * finished. After a run that ended by itself it only adds the annotations for which the run's own step had no room.
 */
import { getState } from '@actions/core';
import { reproduceStep } from '../command/reproduce.ts';
import { applyEvent, createRecord, type RunRecord } from '../core/record.ts';
import type { Result } from '../core/result.ts';
import { annotationBudget, chooseAnnotations } from '../report/annotations.ts';
import { safeText } from '../report/log-line.ts';
import { buildResult } from '../report/result.ts';
import { renderSummary, summaryLimitBytes } from '../report/summary.ts';
import { overwriteTextFile, writeTextFile } from '../run/files.ts';
import { readJournal } from '../run/journal.ts';
import { runFolderAt } from '../run/state-folder.ts';
import { sweepRun } from '../run/stop.ts';
import { createWriter, type Writer } from '../run/writer.ts';
import { formatAnnotations, takeLeftAnnotations } from './annotate.ts';

const GRACE_MS = 500;

/** Never rejects: a report that fails must not fail a job that has ended. */
export async function post(env: NodeJS.ProcessEnv): Promise<void> {
  const writer = createWriter(1);
  const say = (text: string) => writer.text(`${safeText(text, 1000)}\n`);
  if (getState('ended') === 'true') {
    writer.text(takeLeftAnnotations(getState('folder')));
  } else if (getState('folder') !== '') {
    try {
      await sweep(say);
      report(env, writer, say);
    } catch (error) {
      say(`the killed run cannot be reported: ${(error as Error).message}`);
    }
  }
  await writer.flush();
}

async function sweep(say: (text: string) => void): Promise<void> {
  const marker = getState('marker');
  // Without one every process would be taken for ours.
  if (marker === '') return;
  for (const { pid, command } of await sweepRun(marker, [], GRACE_MS)) {
    say(`stopped process ${pid}, which the killed run had left: ${command}`);
  }
}

function report(env: NodeJS.ProcessEnv, writer: Writer, say: (text: string) => void): void {
  const folder = runFolderAt(getState('folder'));
  const record = readRecord(folder.journal, say);
  const result = buildResult(record);
  const annotate = getState('annotations') === 'true';
  const budget = annotate ? annotationBudget : { error: 0, warning: 0, notice: 0 };
  const { chosen, left } = chooseAnnotations(result, { budget });
  const faults = [writeTextFile(folder.result, `${JSON.stringify(result, null, 2)}\n`)];
  if (record.conclusion !== undefined) say('the action was killed after the run had ended, before it had told all');
  else say(`the run was killed before ${record.began ? 'its end' : 'its first step'}`);
  // What main wrote when it was cancelled is in the summary already.
  if (getState('summary') === 'true' && getState('summarised') !== 'true' && env.GITHUB_STEP_SUMMARY) {
    faults.push(overwriteTextFile(env.GITHUB_STEP_SUMMARY, renderRecord(record, result, left)));
    say('what had finished is in the job summary');
  }
  writer.text(formatAnnotations(chosen));
  for (const fault of faults) if (fault) say(fault);
}

/** What the journal tells, as far as it can be read. */
function readRecord(path: string, say: (text: string) => void): RunRecord {
  const record = createRecord();
  try {
    for (const event of readJournal(path)) applyEvent(record, event);
  } catch (error) {
    say(`the journal of the run cannot be read: ${(error as Error).message}`);
  }
  return record;
}

function renderRecord(record: RunRecord, result: Result, left: ReturnType<typeof chooseAnnotations>['left']): string {
  const reproduce = record.began ? reproduceStep(record.began.plan) : () => '';
  return renderSummary(record, result, { reproduce, limitBytes: summaryLimitBytes, left });
}
