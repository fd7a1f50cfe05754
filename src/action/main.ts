/** The action: inputs to a run, its result to outputs, summary, annotations and the rest of the job. */
import { saveState } from '@actions/core';
import { foresee } from '../command/explain.ts';
import { harmlessText } from '../command/harmless.ts';
import { linksToCommit } from '../command/links.ts';
import { type Loaded, type LoadOutcome, loadPlan } from '../command/load.ts';
import { INLINE_FILE, reproduceStep } from '../command/reproduce.ts';
import { runPlan } from '../command/run.ts';
import type { ChangedLines } from '../core/changed-lines.ts';
import type { Severity } from '../core/problem.ts';
import { type Diagnostic, formatDiagnostics, sayDiagnostic } from '../plan/diagnostics.ts';
import type { StaticContexts } from '../plan/expressions.ts';
import { annotationBudget, chooseAnnotations } from '../report/annotations.ts';
import { renderExplanation, renderVerdict } from '../report/explain.ts';
import { renderSummary, summaryLimitBytes } from '../report/summary.ts';
import { formatCommand } from '../report/workflow-command.ts';
import { readStaticContexts } from '../run/contexts.ts';
import { overwriteTextFile, writeTextFile } from '../run/files.ts';
import { createRunMarkers } from '../run/marker.ts';
import { createRunFolder, stateFolderOf } from '../run/state-folder.ts';
import { createWriter, type Writer } from '../run/writer.ts';
import { changedLinesOf, formatAnnotations, keepLeftAnnotations } from './annotate.ts';
import { handOn, handOnRefusal } from './hand-on.ts';
import { INPUT_NAMES, type Inputs, readInputs } from './inputs.ts';
import { sayLast } from './last-words.ts';
import { removeMatchers, restoreMatchers } from './matchers.ts';

type Budget = Record<Severity, number>;

const NO_BUDGET: Budget = { error: 0, warning: 0, notice: 0 };

/** Runs the action; resolves with the exit code when all output has been taken. */
export async function main(env: NodeJS.ProcessEnv): Promise<number> {
  const writer = createWriter(1);
  const code = await act(env, writer).catch((error: unknown) => {
    // Ours is the fault: the trace is for those who mend it.
    const { message, stack } = error as Error;
    writer.text(`${harmlessText(stack ?? '')}\n`);
    writer.text(formatCommand('error', { title: 'parallel-plan' }, `a fault of parallel-plan itself: ${message}`));
    return 1;
  });
  await writer.flush();
  return code;
}

async function act(env: NodeJS.ProcessEnv, writer: Writer): Promise<number> {
  const { inputs, faults } = readInputs();
  const root = env.GITHUB_WORKSPACE || process.cwd();
  if (inputs.mode === 'run') writer.text(removeMatchers());
  for (const fault of faults) writer.text(formatCommand('error', { title: 'parallel-plan' }, fault));
  const contexts = readStaticContexts(env, { matrix: inputs.matrix, job: inputs.job });
  const outcome = loadPlan({ plan: inputs.plan, root, contexts, overrides: inputs });
  showDiagnostics(outcome, inputs.annotations, writer);
  const { loaded, diagnostics } = outcome;
  let code = 1;
  if (loaded && faults.length === 0) {
    code = 0;
    if (inputs.mode === 'check') writer.text(harmlessText(renderVerdict(loaded.plan)));
    else if (inputs.mode === 'explain') writer.text(harmlessText(renderExplanation(foresee(loaded))));
    else code = await run({ env, root, contexts, inputs, loaded, budget: leaveBudget(inputs, diagnostics) }, writer);
  } else if (inputs.mode === 'run') {
    for (const fault of handOnRefusal()) writer.text(formatCommand('error', { title: 'parallel-plan' }, fault));
  }
  if (inputs.mode === 'run') writer.text(restoreMatchers(inputs.restoreMatchers, stateFolderOf(env, root)));
  return code;
}

interface ActionRun {
  env: NodeJS.ProcessEnv;
  root: string;
  contexts: StaticContexts;
  inputs: Inputs;
  loaded: Loaded;
  /** How many annotations of each kind the steps may have. */
  budget: Budget;
}

async function run({ env, root, contexts, inputs, loaded, budget }: ActionRun, writer: Writer): Promise<number> {
  const folder = createRunFolder(stateFolderOf(env, root), new Date());
  const warnings = new Set<string>();
  const warn = (fault: string | undefined) => {
    if (fault !== undefined) warnings.add(fault);
  };
  warn(folder.notice);
  const remember = (name: string, value: string) => {
    try {
      saveState(name, value);
    } catch (error) {
      warn(`should this run be killed, nobody cleans up after it: ${(error as Error).message}`);
    }
  };
  remember('folder', folder.path);
  remember('marker', createRunMarkers(env, folder.runId).run);
  remember('summary', String(inputs.summary));
  remember('annotations', String(inputs.annotations));
  const linkTo = linksToCommit(env, root);
  const summaryFile = inputs.summary ? env.GITHUB_STEP_SUMMARY : undefined;
  let show = (_changed: ChangedLines) => {};
  const ending = await runPlan({
    loaded,
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
    report(record, result) {
      warn(writeTextFile(folder.result, `${JSON.stringify(result, null, 2)}\n`));
      if (!summaryFile) return;
      show = (changed) => {
        const markdown = renderSummary(record, result, {
          reproduce: reproduceStep(loaded.plan),
          limitBytes: summaryLimitBytes,
          left: chooseAnnotations(result, { budget, changed }).left,
          ...(linkTo && { linkTo }),
        });
        const fault = overwriteTextFile(summaryFile, markdown);
        warn(fault);
        if (fault === undefined) remember('summarised', 'true');
      };
      show(new Map());
    },
  });
  const { result } = ending;
  // Whoever cancels does not wait for git.
  const changed = result.conclusion === 'cancelled' ? new Map() : await changedLinesOf(result, root, contexts);
  if (changed.size > 0) show(changed);
  const { chosen, left } = chooseAnnotations(result, { budget, changed });
  writer.text(formatAnnotations(chosen));
  if (inputs.annotations) warn(keepLeftAnnotations(folder.path, left));
  // Where the runner gives no files, @actions/core prints commands by itself.
  await writer.flush();
  const lost = handOn(ending, folder.result);
  if (writer.wasCut) warn(`part of the log is left out; all output is in ${folder.spool}`);
  const say = (severity: Severity) => (fault: string) => formatCommand(severity, { title: 'parallel-plan' }, fault);
  await sayLast([...[...warnings].map(say('warning')), ...lost.map(say('error'))], writer);
  remember('ended', 'true');
  return result.conclusion === 'success' && lost.length === 0 ? 0 : 1;
}

/** Each diagnostic as text that can be read, and as an annotation at its line. */
function showDiagnostics({ diagnostics, file, text }: LoadOutcome, annotate: boolean, writer: Writer): void {
  if (diagnostics.length === 0) return;
  writer.text(harmlessText(formatDiagnostics(diagnostics, { file, text, color: true })));
  if (!annotate) return;
  for (const diagnostic of diagnostics) {
    const { severity, position } = diagnostic;
    // An inline plan is no file that an annotation could stand at.
    const place = file === INLINE_FILE ? undefined : position && { file, line: position.line, col: position.column };
    writer.text(formatCommand(severity, { ...place, title: 'parallel-plan' }, sayDiagnostic(diagnostic)));
  }
}

/** What the warnings about the plan have left of the annotations. */
function leaveBudget({ annotations }: Inputs, diagnostics: readonly Diagnostic[]): Budget {
  if (!annotations) return NO_BUDGET;
  return { ...annotationBudget, warning: Math.max(0, annotationBudget.warning - diagnostics.length) };
}

function isContainerJob({ job }: Inputs): boolean {
  return typeof job === 'object' && job !== null && !Array.isArray(job) && Boolean(job.container);
}
