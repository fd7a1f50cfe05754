/** The part of the summary on the steps that failed: why, what they printed last, and how to run them again. */

import type { Problem } from '../core/problem.ts';
import { findLastAttempt, type RunRecord } from '../core/record.ts';
import type { Result, StepResult } from '../core/result.ts';
import { countBytes, fitItems } from './budget.ts';
import { describeReason, iconOf, listNames } from './describe.ts';
import { cleanLine, cleanText, codeHtml, codeSpan, fence } from './escape.ts';
import { formatDuration } from './format.ts';
import { adviseVerdict, describeAttempts, describeVerdict } from './verdict.ts';

/** The command that runs a step again, by its id, or several by their ids with commas; empty where it cannot. */
export type Reproduce = (stepId: string) => string;

const mostProblems = 20;
/** Lines of output for each failed step, from the richest form of the section to the poorest. */
const lineCounts = [30, 10, 3, 0];
/** A longer line is left out whole: cut, it could show half a secret that the runner then does not know. */
const longestLine = 2000;
/** Names of the steps beside which one failed. */
const mostBeside = 20;
/** So many are open before the others are folded. */
const mostOpen = 3;

/** All failed steps that are `required`, or all that are not, in plan order, in at most `maxBytes`. */
export function renderFailures(
  record: RunRecord,
  result: Result,
  { required, reproduce, maxBytes }: { required: boolean; reproduce: Reproduce; maxBytes: number },
): string {
  const failed = [...result.steps.entries()].filter(
    ([, step]) => step.conclusion === 'failure' && step.required === required,
  );
  for (const lines of lineCounts) {
    const items: string[] = [];
    let room = maxBytes;
    for (const [index, step] of failed) {
      const body = renderBody(step, { tail: tailOf(record, index), lines, reproduce });
      const open = required && (items.length === 0 || failed.length <= mostOpen);
      const item = open ? openStep(step, body) : foldStep(step, body);
      room -= countBytes(item);
      if (room < 0) break;
      items.push(item);
    }
    if (room >= 0) return items.join('');
  }
  const short = failed.map(
    ([, step]) => `- ${iconOf(step)} ${codeSpan(step.name)}: ${describeReason(step, codeSpan)}\n`,
  );
  return fitItems(short, maxBytes, (left) => `- … and ${left} more failed\n`);
}

/** How the attempts of each step ended that passed in the end, with what the last that failed has printed. */
export function renderFlaky(record: RunRecord, result: Result, maxBytes: number): string {
  const items = result.steps.flatMap((step, index) => {
    if (!step.flaky) return [];
    const failed = record.steps[index]?.attempts.findLast((attempt) => attempt.end?.reason !== undefined);
    const verdict = describeVerdict(step, codeHtml);
    const head = `≈ ${codeHtml(step.name)} ${describeReason(step, codeHtml)}${verdict && `; ${verdict}`}`;
    const body = `${renderAttempts(step)}\n${renderTail(failed?.tail, 10)}`;
    return [`<details><summary>${head}</summary>\n\n${body}</details>\n\n`];
  });
  return fitItems(items, maxBytes, (left) => `… and ${left} more that passed only on a retry\n`);
}

function renderAttempts(step: StepResult): string {
  return describeAttempts(step)
    .map((attempt) => `- ${attempt}\n`)
    .join('');
}

function tailOf(record: RunRecord, index: number): string | undefined {
  const step = record.steps[index];
  return step && findLastAttempt(step)?.tail;
}

function openStep(step: StepResult, body: string): string {
  return `### ${iconOf(step)} ${codeSpan(step.name)}: ${describeFailure(step, codeSpan)}\n\n${body}\n`;
}

function foldStep(step: StepResult, body: string): string {
  return `<details><summary>${iconOf(step)} ${codeHtml(step.name)}: ${describeFailure(step, codeHtml)}</summary>\n\n${body}</details>\n\n`;
}

function describeFailure(step: StepResult, quote: (text: string) => string): string {
  const reason = describeReason(step, quote);
  const after =
    step.durationMs === null || step.reason === 'timeout' ? '' : ` after ${formatDuration(step.durationMs)}`;
  const counted = step.attempts.filter((attempt) => !attempt.forVerdict).length;
  const verdict = describeVerdict(step, quote);
  return `${reason}${after}${counted > 1 ? `, attempt ${counted}` : ''}${verdict && `; ${verdict}`}`;
}

function renderBody(
  step: StepResult,
  { tail, lines, reproduce }: { tail: string | undefined; lines: number; reproduce: Reproduce },
): string {
  const parts: string[] = [];
  if (step.message !== null) parts.push(`${codeSpan(step.message)}\n`);
  for (const { code, message, advice } of step.diagnosis) {
    parts.push(`- ${codeSpan(message)} [${code}]\n- What to do: ${codeSpan(advice)}\n`);
  }
  const advice = adviseVerdict(step);
  if (advice !== '') parts.push(`${nameBeside(step)}${advice}\n`);
  const attempts = renderAttempts(step);
  if (attempts !== '') parts.push(attempts);
  const problems = lines > 0 ? step.problems.filter((problem) => problem.severity !== 'notice') : [];
  if (problems.length > 0) parts.push(fence(listProblemLines(problems, mostProblems)));
  if (lines > 0) parts.push(renderTail(tail, lines));
  parts.push(sayCommand(step, reproduce));
  return parts.filter((part) => part !== '').join('\n');
}

/** The heading has room for a few names. */
function nameBeside({ beside }: StepResult): string {
  return beside.length > 4 ? `It failed beside ${listNames(beside, codeSpan, mostBeside)}. ` : '';
}

/** Alone the step would pass: it is run with those beside which it failed, where they can be named. */
function sayCommand({ id, beside }: StepResult, reproduce: Reproduce): string {
  const together = beside.length > 0 && beside.length <= mostBeside ? reproduce([id, ...beside].join(',')) : '';
  return together === ''
    ? `Run it again:\n\n${fence(reproduce(id), 'sh')}`
    : `Run it again beside them:\n\n${fence(together, 'sh')}`;
}

/** The last lines that a step printed, with the number of those before them when it is known. */
function renderTail(tail: string | undefined, most: number): string {
  const all = cleanText(tail ?? '')
    .split('\n')
    .map((line) => line.trimEnd());
  while (all.length > 0 && all.at(-1) === '') all.pop();
  while (all[0] === '') all.shift();
  if (all.length === 0) return 'It printed nothing.\n';
  const shown = all
    .slice(-most)
    .map((line) => (line.length > longestLine ? `… a line of ${line.length} characters …` : line));
  return `Its last ${shown.length === 1 ? 'line' : `${shown.length} lines`}:\n\n${fence(shown.join('\n'))}`;
}

/** One line for each problem, as compilers write them. */
export function listProblemLines(problems: readonly Problem[], most: number): string {
  const lines = problems.slice(0, most).map(describeProblem);
  if (problems.length > most) lines.push(`… and ${problems.length - most} more`);
  return lines.join('\n');
}

/** `src/a.ts:3:5: error: Type 'x' is wrong [TS2322]`, without what is not known. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, severity, message, code } = problem;
  const place =
    file === undefined
      ? []
      : [cleanLine(file), ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])];
  const where = place.length > 0 ? `${place.join(':')}: ` : '';
  return `${where}${severity}: ${cleanLine(message, 500)}${code === undefined ? '' : ` [${cleanLine(code)}]`}`;
}
