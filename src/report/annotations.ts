/** Chooses the problems that become annotations within the runner's budget, and writes them as workflow commands. */
import type { Problem, Severity } from '../core/problem.ts';
import type { Result, StepResult } from '../core/result.ts';
import { describeReason } from './describe.ts';
import { adviseVerdict, describeAttempts, describeVerdict } from './verdict.ts';
import { formatCommand } from './workflow-command.ts';

/** A problem with the headline of its annotation. */
export type Annotation = Problem & { title: string };

/** The runner shows 10 of each kind for one workflow step, all steps of a plan together. */
export const annotationBudget: Record<Severity, number> = { error: 10, warning: 10, notice: 10 };

/**
 * Chosen: errors first, required failures before others, spread over steps, then over files, each problem once even
 * where several steps report it. A failed step without one of its own gets one that says so: an error, or a warning
 * where it may fail. A flaky step, and one that passes alone, gets a notice.
 * Left: the others, in the same order.
 */
export function chooseAnnotations(
  result: Result,
  { budget }: { budget: Record<Severity, number> },
): { chosen: Annotation[]; left: Annotation[] } {
  const chosen: Annotation[] = [];
  const left: Annotation[] = [];
  const rank = (step: StepResult) => (step.conclusion === 'failure' ? (step.required ? 0 : 1) : 2);
  const steps = [...result.steps].sort((a, b) => rank(a) - rank(b));
  const seen = new Set<string>();
  const found = steps.map((step) =>
    [...step.problems, ...explainFailure(step), ...tellVerdict(step)].map((problem) => addTitle(problem, step)),
  );
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const queues = found.map((problems) =>
      spreadOverFiles(problems.filter((problem) => problem.severity === severity && isNew(seen, problem))),
    );
    const ranked = takeInTurns(queues);
    chosen.push(...ranked.slice(0, budget[severity]));
    left.push(...ranked.slice(budget[severity]));
  }
  return { chosen, left };
}

function explainFailure(step: StepResult): Problem[] {
  if (step.conclusion !== 'failure') return [];
  const severity = step.required ? 'error' : 'warning';
  if (step.problems.some((problem) => problem.severity === 'error' || problem.severity === severity)) return [];
  const alone = step.verdict === 'fails-alone' ? '; it fails alone too' : '';
  const message = `Step "${step.name}" failed: ${describeReason(step, (text) => `"${text}"`)}`;
  return [{ severity, message: `${message}${step.message === null ? '' : `: ${step.message}`}${alone}` }];
}

/** What should not be overlooked: a failure that needs others to happen, and a pass that took several attempts. */
function tellVerdict(step: StepResult): Problem[] {
  const quote = (text: string) => `"${text}"`;
  const verdict = describeVerdict(step, quote);
  const told = `${verdict}${verdict && '. '}${adviseVerdict(step)}`.trim();
  if (step.flaky) {
    const failed = describeAttempts(step).slice(0, -1).join('; ');
    const message = `Step "${step.name}" is flaky: it ${describeReason(step, quote)}; ${failed}`;
    return [{ severity: 'notice', message: verdict === '' ? message : `${message}; ${verdict}` }];
  }
  if (step.verdict === null || step.verdict === 'fails-alone') return [];
  return [{ severity: 'notice', message: `Step "${step.name}" ${told}` }];
}

function addTitle(problem: Problem, step: StepResult): Annotation {
  const rule = problem.code === undefined ? '' : ` [${problem.code}]`;
  return { ...problem, title: problem.title ?? `${step.name}${rule}` };
}

function isNew(seen: Set<string>, problem: Problem): boolean {
  const key = JSON.stringify([problem.severity, problem.file, problem.line, problem.column, problem.message]);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function spreadOverFiles(problems: Annotation[]): Annotation[] {
  const files = new Map<string | undefined, Annotation[]>();
  for (const problem of problems) {
    const list = files.get(problem.file);
    if (list) list.push(problem);
    else files.set(problem.file, [problem]);
  }
  return takeInTurns([...files.values()]);
}

/** The first of each list, then the second of each, and so on. */
function takeInTurns<T>(lists: readonly T[][]): T[] {
  const taken: T[] = [];
  let live = lists.filter((list) => list.length > 0);
  for (let nth = 0; live.length > 0; nth++) {
    for (const list of live) taken.push(list[nth]!);
    live = live.filter((list) => list.length > nth + 1);
  }
  return taken;
}

const longestMessage = 4096;

/** The workflow command (`::error file=…::message`) on one line, without a line feed. */
export function formatAnnotation(problem: Problem): string {
  const { severity, message, file, line, endLine, column, endColumn, title } = problem;
  return formatCommand(severity, { title, file, line, endLine, col: column, endColumn }, shorten(message)).trimEnd();
}

/** The runner cuts at 4,096 after it has masked secrets; here the cut is between words, so that it splits none. */
function shorten(message: string): string {
  if (message.length <= longestMessage) return message;
  const end = message.slice(0, longestMessage - 2).search(/\s\S*$/);
  return end > 0 ? `${message.slice(0, end)} …` : `(a message of ${message.length} characters without a space)`;
}
