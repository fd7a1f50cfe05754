/** The action: inputs to a run, its result to outputs, summary, annotations and the rest of the job. */
import { addPath, exportVariable, saveState, setOutput } from '@actions/core';
import { foresee } from '../command/explain.ts';
import { type LoadOutcome, loadPlan } from '../command/load.ts';
import { type RunEnding, runPlan } from '../command/run.ts';
import type { Result } from '../core/result.ts';
import { formatDiagnostics } from '../plan/diagnostics.ts';
import { annotationBudget, chooseAnnotations, formatAnnotation } from '../report/annotations.ts';
import { renderExplanation } from '../report/explain.ts';
import { renderSummary, summaryLimitBytes } from '../report/summary.ts';
import { formatCommand } from '../report/workflow-command.ts';
import { readStaticContexts } from '../run/contexts.ts';
import { overwriteTextFile, writeTextFile } from '../run/files.ts';
import { createRunMarkers } from '../run/marker.ts';
import { createRunFolder, stateFolderOf } from '../run/state-folder.ts';
import { createWriter, type Writer } from '../run/writer.ts';
import { INPUT_NAMES, type Inputs, readInputs } from './inputs.ts';
import { removeMatchers, restoreMatchers } from './matchers.ts';
import { reproduceIn } from './reproduce.ts';

/** Runs the action; resolves with the exit code when all output has been taken. */
export async function main(env: NodeJS.ProcessEnv): Promise<number> {
  const writer = createWriter(1);
  const code = await act(env, writer);
  await writer.flush();
  return code;
}

async function act(env: NodeJS.ProcessEnv, writer: Writer): Promise<number> {
  const inputs = readInputs();
  if ('messages' in inputs) {
    for (const message of inputs.messages) writer.text(formatCommand('error', {}, message));
    return 1;
  }
  const root = env.GITHUB_WORKSPACE || process.cwd();
  const contexts = readStaticContexts(env, { matrix: inputs.matrix, job: inputs.job });
  const outcome = loadPlan({ plan: inputs.plan, root, contexts, overrides: inputs });
  annotateDiagnostics(outcome, writer);
  if (!outcome.loaded) return 1;
  if (inputs.mode === 'check') {
    writer.text(`${outcome.file} is right: ${outcome.loaded.plan.steps.length} steps\n`);
    return 0;
  }
  if (inputs.mode === 'explain') {
    writer.text(renderExplanation(foresee(outcome.loaded)));
    return 0;
  }

  const folder = createRunFolder(stateFolderOf(env, root), new Date());
  if (folder.notice) writer.text(formatCommand('warning', {}, folder.notice));
  saveState('folder', folder.path);
  saveState('marker', createRunMarkers(env, folder.runId).run);
  saveState('summary', String(inputs.summary));
  saveState('annotations', String(inputs.annotations));
  writer.text(removeMatchers());
  const faults = new Set<string>();
  const ending = await runPlan({
    loaded: outcome.loaded,
    root,
    env,
    contexts,
    folder,
    writer,
    log: inputs.log,
    target: 'actions',
    color: true,
    debug: env.RUNNER_DEBUG === '1',
    inputNames: INPUT_NAMES,
    passEnv: inputs.passEnv,
    inContainer: isContainerJob(inputs),
    onMask: (value) => writer.text(formatCommand('add-mask', {}, value)),
    report(record, result) {
      note(faults, writeTextFile(folder.result, `${JSON.stringify(result, null, 2)}\n`));
      const summaryFile = env.GITHUB_STEP_SUMMARY;
      if (!inputs.summary || !summaryFile) return;
      const left = inputs.annotations ? undefined : chooseAnnotations(result, { budget: NONE }).left;
      const markdown = renderSummary(record, result, {
        reproduce: reproduceIn(outcome),
        limitBytes: summaryLimitBytes,
        ...(left && { left }),
      });
      note(faults, overwriteTextFile(summaryFile, markdown));
    },
  });
  const { result } = ending;
  if (inputs.annotations) {
    for (const annotation of chooseAnnotations(result, { budget: annotationBudget }).chosen) {
      writer.text(formatAnnotation(annotation));
    }
  }
  writer.text(restoreMatchers(inputs.restoreMatchers, folder.path));
  handOn(ending, folder.result);
  for (const fault of faults) writer.text(formatCommand('warning', {}, fault));
  return result.conclusion === 'success' ? 0 : 1;
}

const NONE = { error: 0, warning: 0, notice: 0 };

function note(faults: Set<string>, fault: string | undefined): void {
  if (fault !== undefined) faults.add(fault);
}

/** Each diagnostic as text that can be read, and as an annotation at its line. */
function annotateDiagnostics({ diagnostics, file, text }: LoadOutcome, writer: Writer): void {
  if (diagnostics.length === 0) return;
  writer.text(formatDiagnostics(diagnostics, { file, text, color: true }));
  for (const { severity, message, code, position } of diagnostics) {
    const place = position && { file, line: position.line, col: position.column };
    writer.text(formatCommand(severity, { ...place, title: 'parallel-plan' }, `${message} [${code}]`));
  }
}

/** What the rest of the job sees: outputs, variables and paths. */
function handOn({ result, exports, outputs }: RunEnding, resultFile: string): void {
  for (const [name, value] of Object.entries(exports.env)) exportVariable(name, value);
  for (const folder of exports.path) addPath(folder);
  const failed = result.steps.filter((step) => step.required && step.conclusion === 'failure').map(({ id }) => id);
  setOutput('conclusion', result.conclusion);
  setOutput('failed', failed);
  setOutput('speedup', result.speedup);
  setOutput('makespan-ms', Math.round(result.makespanMs));
  setOutput('layers', result.layers);
  setOutput('result', resultFile);
  setOutput('steps', describeSteps(result, outputs));
}

function describeSteps(result: Result, outputs: RunEnding['outputs']): Record<string, unknown> {
  return Object.fromEntries(
    result.steps.map(({ id, conclusion, outcome }) => [id, { conclusion, outcome, outputs: outputs[id] ?? {} }]),
  );
}

function isContainerJob({ job }: Inputs): boolean {
  return typeof job === 'object' && job !== null && !Array.isArray(job) && Boolean(job.container);
}
