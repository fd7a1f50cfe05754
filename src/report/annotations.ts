/** Chooses the problems that become annotations within the runner's budget, and writes them as workflow commands. */
import type { ChangedLines } from '../core/changed-lines.ts';
import type { Problem, Severity } from '../core/problem.ts';
import type { Result, StepResult } from '../core/result.ts';
import { describeReason, sayDiagnosis } from './describe.ts';
import { type RankedProblem, rankProblems } from './rank-problems.ts';
import { adviseVerdict, describeAttempts, describeVerdict } from './verdict.ts';
import { formatCommand } from './workflow-command.ts';

/** A problem with the headline of its annotation. */
export type Annotation = RankedProblem & { title: string };

/** The runner shows 10 of each kind for one workflow step, all steps of a plan together. */
export const annotationBudget: Record<Severity, number> = { error: 10, warning: 10, notice: 10 };

/**
 * Chosen: the first of `rankProblems` as far as the budget goes. A failed step without a problem of its own gets one
 * that says so: an error, or a warning where it may fail. A flaky step, and one that passes alone, gets a notice.
 * Left: the others, in the same order.
 */
export function chooseAnnotations(
  result: Result,
  { budget, changed = new Map() }: { budget: Record<Severity, number>; changed?: ChangedLines },
): { chosen: Annotation[]; left: Annotation[] } {
  const told = result.steps.map((step) => ({
    step,
    problems: [...step.problems, ...explainFailure(step), ...tellVerdict(step)],
  }));
  const room = { ...budget };
  const chosen: Annotation[] = [];
  const left: Annotation[] = [];
  for (const problem of rankProblems(told, changed).map(addTitle)) {
    (room[problem.severity]-- > 0 ? chosen : left).push(problem);
  }
  return { chosen, left };
}

function explainFailure(step: StepResult): Problem[] {
  if (step.conclusion !== 'failure') return [];
  const severity = step.required ? 'error' : 'warning';
  if (step.problems.some((problem) => problem.severity === 'error' || problem.severity === severity)) return [];
  const alone = step.verdict === 'fails-alone' ? '; it fails alone too' : '';
  const message = `Step "${step.name}" failed: ${describeReason(step, (text) => `"${text}"`)}`;
  const cause = step.diagnosis.map((diagnosis) => `\n${sayDiagnosis(diagnosis)}`).join('');
  return [{ severity, message: `${message}${step.message === null ? '' : `: ${step.message}`}${alone}${cause}` }];
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

/** `Types, Lint (tsc, eslint) [TS2322]`; the tools only where there are several. */
function addTitle(problem: RankedProblem): Annotation {
  const rule = problem.code === undefined ? '' : ` [${problem.code}]`;
  const tools = problem.sources.length > 1 ? ` (${problem.sources.join(', ')})` : '';
  return { ...problem, title: problem.title ?? `${problem.steps.join(', ')}${tools}${rule}` };
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
