/** Puts the job summary together: what happened, failures first, then everything else, within GitHub's limit. */

import type { Notice } from '../core/events.ts';
import { concludeLost } from '../core/lost.ts';
import type { Problem } from '../core/problem.ts';
import type { RunRecord } from '../core/record.ts';
import type { Result } from '../core/result.ts';
import { annotationBudget, chooseAnnotations } from './annotations.ts';
import { assemble, countBytes, fitItems, type Section } from './budget.ts';
import { describeRun } from './describe.ts';
import { codeHtml, codeSpan, plainProse } from './escape.ts';
import { type Reproduce, renderFailures, renderFlaky } from './failures.ts';
import { formatBytes, formatDuration } from './format.ts';
import { renderGantt } from './gantt.ts';
import { hasNotRun, renderNotRun } from './not-run.ts';
import { fitProblemItems, type LinkTo } from './problem-list.ts';
import { renderTable } from './table.ts';

/** A summary above this many bytes is dropped by GitHub as a whole. */
export const summaryLimitBytes = 1_048_576;

export interface SummaryOptions {
  reproduce: Reproduce;
  limitBytes: number;
  /** Before the headline, such as the name of the plan where a job runs several. */
  title?: string;
  /** The problems to list because no annotation shows them; absent: what `chooseAnnotations` leaves at GitHub's budget. */
  left?: readonly Problem[];
  /** The address of a line; absent: places are text. */
  linkTo?: LinkTo;
}

/** GitHub Markdown of at most `limitBytes`; `result` is that of the same record. */
export function renderSummary(record: RunRecord, result: Result, options: SummaryOptions): string {
  const run = concludeLost(record);
  const failures = (required: boolean) => ({
    wanted: result.steps.some((step) => step.conclusion === 'failure' && step.required === required),
    render: (maxBytes: number) =>
      renderFailures(run, result, { ...options, required, linkTo: options.linkTo, maxBytes }),
  });
  const whole = (text: string) => ({
    wanted: text !== '',
    render: (maxBytes: number) => (countBytes(text) <= maxBytes ? text : ''),
  });
  const left = options.left ?? chooseAnnotations(result, { budget: annotationBudget }).left;
  const summaries = run.steps.map((step) => step.end?.summary ?? '');
  const sections: Section[] = [
    {
      name: 'headline',
      share: 1,
      ...whole(`## ${options.title === undefined ? '' : `${codeSpan(options.title)}: `}${describeRun(run, result)}\n`),
    },
    { name: 'key figures', share: 0.2, ...whole(renderFigures(run, result)) },
    { name: 'failures', share: 0.45, ...failures(true) },
    {
      name: 'steps not run',
      share: 0.05,
      wanted: hasNotRun(result),
      render: (maxBytes) => renderNotRun(result, maxBytes),
    },
    {
      name: 'notices',
      share: 0.05,
      wanted: run.notices.length > 0,
      render: (maxBytes) => renderNotices(run, maxBytes),
    },
    { name: 'optional failures', share: 0.15, ...failures(false) },
    {
      name: 'flaky steps',
      share: 0.1,
      wanted: result.steps.some((step) => step.flaky),
      render: (maxBytes) => renderFlaky(run, result, maxBytes),
    },
    { name: 'timeline', share: 0.3, ...whole(renderTimeline(run, result)) },
    {
      name: 'advice',
      share: 0.05,
      wanted: result.advice.length > 0,
      render: (maxBytes) => renderAdvice(result, maxBytes),
    },
    {
      name: 'table of steps',
      share: 0.4,
      wanted: result.steps.length > 0,
      render: (maxBytes) => renderTable(result, maxBytes),
    },
    {
      name: 'problems',
      share: 0.2,
      wanted: left.length > 0,
      render: (maxBytes) => renderProblems(left, options.linkTo, maxBytes),
    },
    {
      name: "steps' own summaries",
      share: 1,
      wanted: summaries.some((text) => text !== ''),
      render: (maxBytes) => renderOwn(result, summaries, maxBytes),
    },
  ];
  const priority = [
    'headline',
    'failures',
    'steps not run',
    'optional failures',
    'flaky steps',
    'table of steps',
    'notices',
    'key figures',
    'timeline',
    'advice',
    'problems',
    "steps' own summaries",
  ];
  return assemble(sections, priority, options.limitBytes);
}

/** What the speedup is made of, and the machine. */
function renderFigures(run: RunRecord, result: Result): string {
  if (!run.began) return '';
  const { lanesBecause, plan } = run.began;
  const cpu = result.steps.reduce((sum, step) => sum + (step.cpuMs ?? 0), 0);
  const share = Math.round((100 * cpu) / (result.cores * result.makespanMs));
  const finished = isWhole(run, result) && result.makespanMs > 0;
  const floor = result.floorMs > result.serialEstimateMs / result.lanes + 1 ? 'the critical path' : 'the work ÷ lanes';
  const figures = [
    `Plan ${codeSpan(plan.file)}`,
    plainProse(lanesBecause) || `${result.lanes} lanes`,
    finished && `one after another at most ${formatDuration(result.serialEstimateMs)}`,
    finished && `floor ${formatDuration(result.floorMs)} (${floor})`,
    describeReruns(result),
    cpu > 0 && result.makespanMs > 0 && `CPU ${formatDuration(cpu)}, ${share} % of ${result.cores} cores`,
  ];
  return `${figures.filter((figure) => figure !== false).join(' · ')}\n`;
}

/** What the verdicts took is in no other figure. */
function describeReruns(result: Result): string | false {
  const attempts = result.steps.flatMap((step) => step.attempts.filter((attempt) => attempt.forVerdict));
  if (attempts.length === 0) return false;
  const ms = attempts.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const what = attempts.length === 1 ? '1 failed step' : `${attempts.length} failed steps`;
  return `then ${formatDuration(ms)} to run ${what} again alone`;
}

/** Figures of a run that broke off would say nothing about the plan. */
function isWhole(run: RunRecord, result: Result): boolean {
  return !run.lost && run.cancelledBy === undefined && result.conclusion !== 'cancelled';
}

function renderTimeline(run: RunRecord, result: Result): string {
  const byId = new Map(result.steps.map((step, index) => [step.id, { step, index }]));
  const path = result.criticalPath.flatMap((id) => byId.get(id) ?? []);
  const gantt = renderGantt(run, new Set(path.map(({ index }) => index)));
  if (gantt === '') return '';
  const links = path.map(({ step }) => `${codeSpan(step.name)} (${formatDuration(step.durationMs ?? 0)})`);
  const shown = links.length > 12 ? [...links.slice(0, 6), `… ${links.length - 11} more …`, ...links.slice(-5)] : links;
  const total = formatDuration(path.reduce((sum, { step }) => sum + (step.durationMs ?? 0), 0));
  if (!isWhole(run, result)) return `### Timeline\n\n${gantt}`;
  return `### Timeline\n\n${gantt}\n**Critical path**, ${total}: ${shown.join(' → ')}\n`;
}

/** Those of steps first, in plan order, whatever ended first. */
function renderNotices(run: RunRecord, maxBytes: number): string {
  const place = ({ step = Number.MAX_SAFE_INTEGER }: Notice) => step;
  const items = [...run.notices]
    .sort((a, b) => place(a) - place(b))
    .map(
      ({ severity, message, code }) =>
        `- ${severity === 'warning' ? '⚠' : 'ℹ'} ${codeSpan(message)} [${plainProse(code)}]\n`,
    );
  return fitItems(items, maxBytes, (left) => `- … and ${left} more notices\n`);
}

function renderAdvice(result: Result, maxBytes: number): string {
  const items = result.advice.map(({ message, code }) => `- ${codeSpan(message)} [${plainProse(code)}]\n`);
  return fitItems(['### Advice\n\n', ...items], maxBytes, (left) => `- … and ${left} more\n`);
}

function renderProblems(left: readonly Problem[], linkTo: LinkTo | undefined, maxBytes: number): string {
  const open = `<details><summary>${left.length === 1 ? '1 problem' : `${left.length} problems`} without an annotation</summary>\n\n`;
  const close = '\n</details>\n';
  const items = fitProblemItems(left, { linkTo, maxBytes: maxBytes - countBytes(open + close) });
  return items === '' ? '' : `${open}${items}${close}`;
}

/** As the steps wrote them, each whole or not at all; a fence or a block that one leaves open must not swallow the next. */
function renderOwn(result: Result, summaries: readonly string[], maxBytes: number): string {
  const parts: string[] = [];
  let room = maxBytes;
  for (const [index, summary] of summaries.entries()) {
    const step = result.steps[index];
    if (summary === '' || !step) continue;
    const heading = `---\n\n<p>Summary of ${codeHtml(step.name)}</p>\n\n`;
    const whole = `${heading}${closeOpen(summary)}\n\n`;
    const note = `${heading}It is ${formatBytes(countBytes(summary))} long and did not fit.\n\n`;
    const text = [whole, note].find((candidate) => countBytes(candidate) <= room);
    if (text === undefined) break;
    parts.push(text);
    room -= countBytes(text);
  }
  return parts.join('');
}

function closeOpen(markdown: string): string {
  let open: string | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (!mark) continue;
    const [, ticks, rest] = mark;
    if (open === undefined) open = ticks!;
    else if (ticks!.startsWith(open) && rest!.trim() === '') open = undefined;
  }
  return open === undefined ? markdown.trimEnd() : `${markdown.trimEnd()}\n${open}`;
}
