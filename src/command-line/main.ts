/** The command line: reads the call, does what it asks, and gives the exit code. */

import { foresee } from '../command/explain.ts';
import { harmlessText } from '../command/harmless.ts';
import type { Terminal } from '../command/lanes.ts';
import { type LoadOutcome, loadPlan } from '../command/load.ts';
import { reproduceStep } from '../command/reproduce.ts';
import { runPlan } from '../command/run.ts';
import type { RunRecord } from '../core/record.ts';
import type { Result } from '../core/result.ts';
import { formatDiagnostics } from '../plan/diagnostics.ts';
import type { StaticContexts } from '../plan/expressions.ts';
import { renderExplanation, renderVerdict } from '../report/explain.ts';
import { renderSummary, summaryLimitBytes } from '../report/summary.ts';
import { stopAbandoned } from '../run/abandoned.ts';
import { readStaticContexts } from '../run/contexts.ts';
import { writeTextFile } from '../run/files.ts';
import { createRunFolder, pruneRuns, stateFolderOf } from '../run/state-folder.ts';
import { createWriter } from '../run/writer.ts';
import { type Call, readCall } from './arguments.ts';
import { commands } from './commands.ts';
import { renderCommandHelp, renderHelp } from './help.ts';
import { listProblemsOf } from './problems.ts';

/** The world around a call. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  /** The folder that paths start from. */
  root: string;
  version: string;
  out(text: string): void;
  err(text: string): void;
  /** Colours on stdout and stderr. */
  outColor: boolean;
  errColor: boolean;
  /** Set where stdout is a terminal that understands cursor movement. */
  terminal?: Terminal;
}

export const EXIT = { success: 0, failure: 1, misuse: 2, interrupted: 130 } as const;

export async function main(words: readonly string[], around: Surroundings): Promise<number> {
  const first = words[0] === 'help' ? (words[1] ?? '--help') : words[0];
  if (first === undefined) {
    around.err(renderHelp(commands));
    return EXIT.misuse;
  }
  if (first === '--help' || first === '-h') {
    around.out(renderHelp(commands));
    return EXIT.success;
  }
  if (first === '--version' || first === '-V') {
    around.out(`${around.version}\n`);
    return EXIT.success;
  }
  const wantsHelp = words[0] === 'help' || words.includes('--help') || words.includes('-h');
  const command = commands.find(({ name }) => name === first);
  if (command && wantsHelp) {
    around.out(renderCommandHelp(command));
    return EXIT.success;
  }
  const call = readCall(words[0] === 'help' ? words.slice(1) : words, commands);
  if ('messages' in call) {
    around.err(call.messages.map((message) => `parallel-plan: ${message}\n`).join(''));
    around.err(`parallel-plan ${command ? `${command.name} ` : ''}--help shows what there is\n`);
    return EXIT.misuse;
  }
  switch (call.command.name) {
    case 'check':
      return check(call, around);
    case 'explain':
      return explain(call, around);
    case 'problems':
      return (await listProblemsOf(call, around)) ? EXIT.success : EXIT.misuse;
    default:
      return run(call, around);
  }
}

/** The command line knows no workflow: its matrix and job are empty. */
function contextsOf({ env }: Surroundings): StaticContexts {
  return readStaticContexts(env, { matrix: {}, job: {} });
}

function load(call: Call, { root }: Surroundings, contexts: StaticContexts): LoadOutcome {
  const text = (name: string) => {
    const value = call.options.get(name);
    return typeof value === 'string' ? value : '';
  };
  return loadPlan({
    ...(call.operands[0] !== undefined && { plan: call.operands[0] }),
    root,
    contexts,
    overrides: {
      only: text('only'),
      skip: text('skip'),
      maxParallel: text('max-parallel'),
      schedule: text('schedule'),
      failFast: text('fail-fast'),
      problemMatchers: text('problem-matchers'),
      rerunAlone: call.options.has('rerun-alone') ? 'true' : '',
    },
  });
}

function complain({ diagnostics, file, text }: LoadOutcome, around: Surroundings): void {
  if (diagnostics.length === 0) return;
  around.err(harmlessText(formatDiagnostics(diagnostics, { file, text, color: around.errColor })));
}

function check(call: Call, around: Surroundings): number {
  const outcome = load(call, around, contextsOf(around));
  if (call.options.has('json')) {
    around.out(`${JSON.stringify({ file: outcome.file, diagnostics: outcome.diagnostics }, null, 2)}\n`);
  } else {
    complain(outcome, around);
    if (outcome.loaded) around.out(harmlessText(renderVerdict(outcome.loaded.plan)));
    else around.err(`${countMistakes(outcome)}\n`);
  }
  return outcome.loaded ? EXIT.success : EXIT.misuse;
}

function countMistakes({ diagnostics }: LoadOutcome): string {
  const mistakes = diagnostics.filter(({ severity }) => severity === 'error').length;
  // The reader tells a hundred at most.
  return mistakes === 1 ? '1 mistake' : mistakes < 100 ? `${mistakes} mistakes` : 'at least 100 mistakes';
}

function explain(call: Call, around: Surroundings): number {
  const outcome = load(call, around, contextsOf(around));
  complain(outcome, around);
  if (!outcome.loaded) return EXIT.misuse;
  around.out(harmlessText(renderExplanation(foresee(outcome.loaded))));
  return EXIT.success;
}

async function run(call: Call, around: Surroundings): Promise<number> {
  const contexts = contextsOf(around);
  const outcome = load(call, around, contexts);
  complain(outcome, around);
  const { loaded } = outcome;
  if (!loaded) return EXIT.misuse;
  const { env, root } = around;
  const onRunner = env.GITHUB_ACTIONS === 'true';
  const stateFolder = stateFolderOf(env, root);
  const folder = createRunFolder(stateFolder, new Date());
  if (folder.notice) around.err(`parallel-plan: ${folder.notice}\n`);
  if (!onRunner) {
    for (const { pid, command } of await stopAbandoned(stateFolder, env)) {
      around.err(`parallel-plan: stopped process ${pid}, which a killed run had left: ${harmlessText(command)}\n`);
    }
  }
  const resultFile = fileOption(call, 'result') ?? folder.result;
  const summaryFile = fileOption(call, 'summary');
  const faults = new Set<string>();
  const report = (record: RunRecord, result: Result) => {
    const write = (path: string, text: string) => {
      const fault = writeTextFile(path, text);
      if (fault) faults.add(fault);
    };
    write(resultFile, `${JSON.stringify(result, null, 2)}\n`);
    if (summaryFile) {
      const reproduce = reproduceStep(loaded.plan);
      write(summaryFile, renderSummary(record, result, { reproduce, limitBytes: summaryLimitBytes }));
    }
  };
  const writer = createWriter(1);
  const { result } = await runPlan({
    loaded,
    root,
    env,
    contexts,
    folder,
    writer,
    log: call.options.get('log') === 'live' ? 'live' : 'grouped',
    target: around.terminal ?? (onRunner ? 'actions' : 'plain'),
    color: around.outColor,
    debug: env.RUNNER_DEBUG === '1',
    inputNames: [],
    passEnv: [],
    inContainer: false,
    report,
  });
  await writer.flush();
  // Last, since the first step need not wait for it.
  if (!onRunner) pruneRuns(stateFolder, folder.runId);
  if (writer.wasCut) around.err(`parallel-plan: part of the log is left out; all output is in ${folder.spool}\n`);
  for (const fault of faults) around.err(`parallel-plan: ${fault}\n`);
  if (result.conclusion === 'cancelled') return EXIT.interrupted;
  return result.conclusion === 'success' && faults.size === 0 ? EXIT.success : EXIT.failure;
}

function fileOption(call: Call, name: string): string | undefined {
  const value = call.options.get(name);
  return typeof value === 'string' ? value : undefined;
}
