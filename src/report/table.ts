/** The table of all steps in plan order, for people who look for one step or one figure. */
import type { Result, StepResult } from '../core/result.ts';
import { countBytes, fitItems } from './budget.ts';
import { describeReason, iconOf, listNames } from './describe.ts';
import { codeCell } from './escape.ts';
import { formatBytes, formatDuration } from './format.ts';
import { describeVerdict } from './verdict.ts';

interface Column {
  title: string;
  right?: boolean;
  cell: (step: StepResult) => string;
}

/** A longer table is folded. */
const mostOpenRows = 30;
/** A figure and its unit stay on one line. */
const noBreak = '\u00a0';

/** At most `maxBytes`, whole rows only. CPU and memory are columns where any step has them. */
export function renderTable(result: Result, maxBytes: number): string {
  const columns = chooseColumns(result);
  const row = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
  const head = row(columns.map(({ title }) => title)) + row(columns.map(({ right }) => (right ? '--:' : ':--')));
  const rows = result.steps.map((step) =>
    row(columns.map(({ right, cell }) => (right ? cell(step).replaceAll(' ', noBreak) : cell(step)))),
  );
  const folded = rows.length > mostOpenRows;
  const open = folded ? `<details><summary>All ${rows.length} steps</summary>\n\n${head}` : `### All steps\n\n${head}`;
  const close = folded ? '\n</details>\n' : '';
  const body = fitItems(rows, maxBytes - countBytes(open + close), (left) =>
    row([`… and ${left} more`, ...columns.slice(1).map(() => '')]),
  );
  return body === '' ? '' : open + body + close;
}

function chooseColumns(result: Result): Column[] {
  const has = (test: (step: StepResult) => boolean) => result.steps.some(test);
  const time = (ms: number | null) => (ms === null ? '' : formatDuration(ms));
  const waited = ({ waitMs }: StepResult) => waitMs.lane + waitMs.lock;
  const columns: (Column | false)[] = [
    { title: 'Step', cell: (step) => `${iconOf(step)} ${codeCell(step.name)}` },
    { title: 'Result', cell: describeResult },
    {
      title: 'Time',
      right: true,
      cell: (step) => (step.reason === 'lost' && step.lane !== null ? '≥ ' : '') + time(step.durationMs),
    },
    { title: 'Waited', right: true, cell: (step) => (waited(step) >= 50 ? formatDuration(waited(step)) : '') },
    has((step) => step.cpuMs !== null) && { title: 'CPU', right: true, cell: (step) => time(step.cpuMs) },
    has((step) => step.peakMemoryBytes !== null) && {
      title: 'Memory',
      right: true,
      cell: (step) => (step.peakMemoryBytes === null ? '' : formatBytes(step.peakMemoryBytes)),
    },
    { title: 'Lane', right: true, cell: (step) => (step.lane === null ? '' : String(step.lane + 1)) },
    { title: 'Slack', right: true, cell: (step) => (step.critical ? 'critical' : time(step.slackMs)) },
    { title: 'Needs', cell: (step) => listNames(step.needs, codeCell) },
  ];
  return columns.filter((column) => column !== false);
}

const resultWords = { success: 'passed', failure: 'failed', cancelled: 'cancelled', skipped: 'skipped' };

function describeResult(step: StepResult): string {
  const verdict = describeVerdict(step, codeCell);
  const reason = [describeReason(step, codeCell), verdict].filter((part) => part !== '').join('; ');
  if (step.flaky) return reason;
  const word = `${resultWords[step.conclusion]}${step.conclusion === 'failure' && !step.required ? ', but optional' : ''}`;
  return reason === '' ? word : `${word}: ${reason}`;
}
