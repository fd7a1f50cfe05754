/** The part of the summary on the steps that failed: why, what they printed last, and how to run them again. */

import type { Problem } from '../core/problem.ts';
import { findLastAttempt, type RunRecord } from '../core/record.ts';
import type { Diagnosis, Result, StepResult } from '../core/result.ts';
import { countBytes, fitItems } from './budget.ts';
import { describeReason, iconOf, listNames } from './describe.ts';
import { cleanText, codeHtml, codeSpan, fence } from './escape.ts';
import { formatDuration } from './format.ts';
import { countProblems, describeProblem, type LinkTo, renderProblemItems } from './problem-list.ts';
import { adviseVerdict, describeAttempts, describeVerdict } from './verdict.ts';

/** The command that runs a step again, by its id, or several by their ids with commas; empty where it cannot. */
export type Reproduce = (stepId: string) => string;

/** For each failed step its problems in the open and folded, and its last lines: from the richest form to the poorest. */
const forms = [
  { problems: 10, folded: 100, lines: 30 },
  { problems: 10, folded: 0, lines: 10 },
  { problems: 3, folded: 0, lines: 3 },
  { problems: 0, folded: 0, lines: 0 },
] as const;
/** A longer line is left out whole: cut, it could show half a secret that the runner then does not know. */
const longestLine = 2000;
/** Names of the steps beside which one failed. */
const mostBeside = 20;
/** So many are open before the others are folded. */
const mostOpen = 3;

export interface FailuresOptions {
  required: boolean;
  reproduce: Reproduce;
  linkTo: LinkTo | undefined;
  maxBytes: number;
}

/** All failed steps that are `required`, or all that are not, in plan order, in at most `maxBytes`. */
export function renderFailures(
  record: RunRecord,
  result: Result,
  { required, reproduce, linkTo, maxBytes }: FailuresOptions,
): string {
  const failed = [...result.steps.entries()].filter(
    ([, step]) => step.conclusion === 'failure' && step.required === required,
  );
  for (const form of forms) {
    const items: string[] = [];
    let room = maxBytes;
    for (const [index, step] of failed) {
      const body = renderBody(step, { tail: tailOf(record, index), form, reproduce, linkTo });
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
    const body = `${renderAttempts(step)}\n${renderTail(failed?.tail, { most: 10, folded: false })}`;
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
  const head = `${iconOf(step)} ${codeHtml(step.name)}: ${describeFailure(step, codeHtml)}`;
  return `<details><summary>${head}${sayGist(step)}</summary>\n\n${body}</details>\n\n`;
}

/** What is known in one line, for those who do not unfold it. */
function sayGist({ diagnosis, problems }: StepResult): string {
  if (diagnosis[0]) return `<br>${codeHtml(diagnosis[0].message)}`;
  const [first, ...others] = listTelling(problems);
  if (!first) return '';
  return `<br>${codeHtml(describeProblem(first))}${others.length > 0 ? `, and ${others.length} more` : ''}`;
}

/** Errors, or warnings where there are none. */
function listTelling(problems: readonly Problem[]): Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : problems.filter(({ severity }) => severity === 'warning');
}

function describeFailure(step: StepResult, quote: (text: string) => string): string {
  const reason = describeReason(step, quote);
  const after =
    step.durationMs === null || step.reason === 'timeout' ? '' : ` after ${formatDuration(step.durationMs)}`;
  const counted = step.attempts.filter((attempt) => !attempt.forVerdict).length;
  const verdict = describeVerdict(step, quote);
  return `${reason}${after}${counted > 1 ? `, attempt ${counted}` : ''}${verdict && `; ${verdict}`}`;
}

interface BodyOptions extends Pick<FailuresOptions, 'reproduce' | 'linkTo'> {
  tail: string | undefined;
  form: (typeof forms)[number];
}

function renderBody(step: StepResult, { tail, form, reproduce, linkTo }: BodyOptions): string {
  const parts: string[] = [];
  if (step.message !== null) parts.push(`${codeSpan(step.message)}\n`);
  parts.push(...step.diagnosis.map(renderDiagnosis));
  const advice = adviseVerdict(step);
  if (advice !== '') parts.push(`${nameBeside(step)}${advice}\n`);
  parts.push(renderAttempts(step));
  const problems = renderProblems(step, form, linkTo);
  parts.push(problems);
  if (form.lines > 0) {
    // Whoever knows what is wrong need not read them first.
    const folded = problems !== '' || step.diagnosis.length > 0;
    parts.push(renderTail(tail, { most: form.lines, folded }));
  }
  parts.push(sayCommand(step, reproduce));
  return parts.filter((part) => part !== '').join('\n');
}

function renderDiagnosis({ code, blame, message, advice }: Diagnosis): string {
  return `- **Likely the ${blame}**: ${codeSpan(message)} [${code}]\n- **What to do**: ${codeSpan(advice)}\n`;
}

/** The first in the open, more of them folded. */
function renderProblems({ problems }: StepResult, form: (typeof forms)[number], linkTo: LinkTo | undefined): string {
  if (form.problems === 0) return '';
  const telling = listTelling(problems);
  const items = renderProblemItems(telling, { linkTo, namesSeverity: false });
  if (items.length === 0) return '';
  const files = new Set(telling.flatMap(({ file }) => file ?? [])).size;
  const where = files > 1 ? ` in ${files} files` : '';
  const open = items.slice(0, form.problems).join('');
  const rest = items.slice(form.problems, form.problems + form.folded);
  const left = items.length - form.problems - rest.length;
  const more = left > 0 ? `- … and ${left} more\n` : '';
  const folded =
    rest.length === 0
      ? more
      : `\n<details><summary>${items.length - form.problems} more</summary>\n\n${rest.join('')}${more}\n</details>\n`;
  return `**${countProblems(telling)}**${where}:\n\n${open}${folded}`;
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
function renderTail(tail: string | undefined, { most, folded }: { most: number; folded: boolean }): string {
  const all = cleanText(tail ?? '')
    .split('\n')
    .map((line) => line.trimEnd());
  while (all.length > 0 && all.at(-1) === '') all.pop();
  while (all[0] === '') all.shift();
  if (all.length === 0) return 'It printed nothing.\n';
  const shown = all
    .slice(-most)
    .map((line) => (line.length > longestLine ? `… a line of ${line.length} characters …` : line));
  const title = `Its last ${shown.length === 1 ? 'line' : `${shown.length} lines`}`;
  const block = fence(shown.join('\n'));
  return folded ? `<details><summary>${title}</summary>\n\n${block}\n</details>\n` : `${title}:\n\n${block}`;
}
