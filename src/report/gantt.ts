/** Draws the attempts of a run as a Mermaid gantt, one section for each lane. */
import type { AttemptRecord, RunRecord } from '../core/record.ts';
import { formatDuration } from './format.ts';

/** More rows than this nobody reads, and GitHub draws them slowly. */
const mostBars = 60;
/** Mermaid refuses a text of 50,000 characters; the rest is room for what GitHub puts around it. */
const mostChars = 40_000;
const dayMs = 86_400_000;

/** Characters that mean something to Mermaid, and what looks like them. */
const lookalikes: Record<string, string> = {
  ':': '∶',
  ';': ',',
  '#': '♯',
  '"': '″',
  '`': 'ʼ',
  '<': '‹',
  '>': '›',
  '|': '∣',
  '\\': '∖',
  '{': '(',
  '}': ')',
  '[': '(',
  ']': ')',
  '~': '∼',
};

interface Bar {
  step: number;
  attempt: AttemptRecord;
  failed: boolean;
  required: boolean;
  critical: boolean;
}

/**
 * The chart with its fence and a line that explains it; empty where nothing ran or the run took more than a day.
 * With more bars than fit, the longest are drawn, failed ones first, and the number of the others is said.
 */
export function renderGantt(record: RunRecord, criticalPath: ReadonlySet<number>): string {
  const all = record.steps.flatMap((step, index) =>
    step.attempts.map((attempt) => ({
      step: index,
      attempt,
      failed: attempt.end?.reason !== undefined,
      required: step.end?.required ?? true,
      critical: !attempt.forVerdict && criticalPath.has(index),
    })),
  );
  if (all.length === 0 || record.lastMs >= dayMs) return '';
  const startMs = all.reduce((first, { attempt }) => Math.min(first, attempt.startMs), Number.POSITIVE_INFINITY);
  const name = (bar: Bar) => record.began?.plan.steps[bar.step]?.name ?? '';
  const shown = [...all]
    .sort((a, b) => Number(b.failed) - Number(a.failed) || durationOf(b) - durationOf(a))
    .slice(0, mostBars);
  shown.sort((a, b) => a.attempt.lane - b.attempt.lane || a.attempt.startMs - b.attempt.startMs || a.step - b.step);
  const endMs = all.reduce((last, { attempt }) => Math.max(last, attempt.endMs ?? attempt.startMs), startMs);
  const lines = [
    'gantt',
    '  dateFormat HH:mm:ss.SSS',
    `  axisFormat ${axisFormat(endMs - startMs)}`,
    '  todayMarker off',
  ];
  let lane = -1;
  for (const bar of shown) {
    if (bar.attempt.lane !== lane) {
      lane = bar.attempt.lane;
      lines.push(`  section Lane ${lane + 1}`);
    }
    lines.push(`    ${drawBar(bar, name(bar), startMs)}`);
  }
  let chart = lines.join('\n');
  while (chart.length > mostChars) chart = chart.slice(0, chart.lastIndexOf('\n'));
  const left = all.length - shown.length;
  const legend = [
    'Red: failed or stopped. Blue: on the critical path.',
    left > 0 ? `Only the ${shown.length} longest of ${all.length} bars are drawn.` : '',
  ];
  return `\`\`\`mermaid\n${chart}\n\`\`\`\n\n${legend.join(' ').trim()}\n`;
}

function durationOf({ attempt }: Bar): number {
  return (attempt.endMs ?? attempt.startMs) - attempt.startMs;
}

/** The icon first: a name such as `section` or `click` would else be read as a keyword. */
function drawBar(bar: Bar, name: string, originMs: number): string {
  const { attempt, failed, critical } = bar;
  const again = attempt.forVerdict ? ' (alone)' : attempt.attempt > 1 ? ` (attempt ${attempt.attempt})` : '';
  const label = `${iconOfBar(bar)} ${mermaidText(name)}${again} · ${formatDuration(durationOf(bar))}`;
  const tag = failed ? 'crit, ' : critical ? 'active, ' : 'done, ';
  const start = attempt.startMs - originMs;
  // A bar without width is not drawn at all.
  const end = Math.max(start + 1, (attempt.endMs ?? attempt.startMs) - originMs);
  return `${label} :${tag}${clockTime(start)}, ${clockTime(end)}`;
}

function iconOfBar({ attempt, failed, required }: Bar): string {
  if (!failed) return '✓';
  if (isStopped(attempt)) return '⊘';
  return required ? '✗' : '!';
}

function isStopped({ end }: AttemptRecord): boolean {
  return ['fail-fast', 'cancelled', 'run-timeout', 'lost'].includes(end?.reason ?? '');
}

/** A name as Mermaid takes it, on one line of at most 40 characters. */
export function mermaidText(text: string): string {
  const plain = text
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(/[:;#"`<>|\\{}[\]~]/g, (found) => lookalikes[found] ?? ' ')
    .trim();
  const characters = [...plain];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : plain;
}

/** Times of day, which Mermaid reads and writes in the same zone, unlike `x`, whose axis shifts by half hours in some. */
function clockTime(ms: number): string {
  const whole = Math.round(ms);
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  const hours = Math.floor(whole / 3_600_000);
  const minutes = Math.floor(whole / 60_000) % 60;
  return `${pad(hours)}:${pad(minutes)}:${pad(Math.floor(whole / 1000) % 60)}.${pad(whole % 1000, 3)}`;
}

function axisFormat(spanMs: number): string {
  if (spanMs < 5000) return '%S.%L s';
  return spanMs < 3_600_000 ? '%M:%S' : '%H:%M';
}
