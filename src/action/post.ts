/**
 * After the job: when the action was killed, ends what its steps left running, and reports from the journal what had
 * finished. After a run that ended by itself there is nothing to do.
 */
import { getState } from '@actions/core';
import { applyEvent, createRecord } from '../core/record.ts';
import { annotationBudget, chooseAnnotations, formatAnnotation } from '../report/annotations.ts';
import { buildResult } from '../report/result.ts';
import { renderSummary, summaryLimitBytes } from '../report/summary.ts';
import { overwriteTextFile, writeTextFile } from '../run/files.ts';
import { readJournal } from '../run/journal.ts';
import { runFolderAt } from '../run/state-folder.ts';
import { sweepRun } from '../run/stop.ts';
import { createWriter, type Writer } from '../run/writer.ts';

const GRACE_MS = 500;

export async function post(env: NodeJS.ProcessEnv): Promise<void> {
  const writer = createWriter(1);
  await report(env, writer);
  await writer.flush();
}

async function report(env: NodeJS.ProcessEnv, writer: Writer): Promise<void> {
  const path = getState('folder');
  if (path === '') return;
  const folder = runFolderAt(path);
  const record = createRecord();
  try {
    for (const event of readJournal(folder.journal)) applyEvent(record, event);
  } catch (error) {
    writer.text(`the journal of the run cannot be read: ${(error as Error).message}\n`);
  }
  if (record.conclusion !== undefined) return;
  for (const { pid, command } of await sweepRun(getState('marker'), [], GRACE_MS)) {
    writer.text(`stopped process ${pid}, which the killed run had left: ${command}\n`);
  }
  if (!record.began) return;
  const result = buildResult(record);
  writer.text('the run was killed before its end; what had finished is in the job summary\n');
  const faults = [writeTextFile(folder.result, `${JSON.stringify(result, null, 2)}\n`)];
  const { file } = record.began.plan;
  // A run that was being cancelled has written its summary before it was killed.
  if (getState('summary') === 'true' && record.cancelledBy === undefined && env.GITHUB_STEP_SUMMARY) {
    const reproduce = (id: string) => `npx parallel-plan run ${file} --only ${id}`;
    const markdown = renderSummary(record, result, { reproduce, limitBytes: summaryLimitBytes });
    faults.push(overwriteTextFile(env.GITHUB_STEP_SUMMARY, markdown));
  }
  if (getState('annotations') === 'true') {
    for (const annotation of chooseAnnotations(result, { budget: annotationBudget }).chosen) {
      writer.text(formatAnnotation(annotation));
    }
  }
  for (const fault of faults) if (fault) writer.text(`${fault}\n`);
}
