/** Turns events into what is printed, in order: text, and places where the spooled output of an attempt goes. */
import { Buffer } from 'node:buffer';
import type { Reason } from '../core/conclusions.ts';
import type { AttemptKey, Heartbeat, RunEvent } from '../core/events.ts';
import {
  type AttemptRecord,
  applyEvent,
  createRecord,
  findLastAttempt,
  isFlaky,
  type StepRecord,
} from '../core/record.ts';
import type { StepResult } from '../core/result.ts';
import { describeEnd, describeRun, iconOf, listNames, sayDiagnosis } from './describe.ts';
import { formatDuration } from './format.ts';
import { type Colour, openGroup, paint, safeLines, safeText } from './log-line.ts';
import { buildResult } from './result.ts';
import { adviseVerdict, describeVerdict } from './verdict.ts';

/** Text ends in a line end; `spool` asks for the output of that attempt, ended by a line end. */
export type LogItem = { text: string } | { spool: AttemptKey };

export interface LogOptions {
  /** `live`: the lines of steps are printed by others as they come, and not again here. */
  mode: 'grouped' | 'live';
  /** Folded groups are for `actions` alone. */
  target: 'actions' | 'plain' | 'terminal';
  color: boolean;
  /** Tells when attempts start. */
  debug?: boolean;
  /** The plan in a few lines, printed when the run begins. */
  head: string;
}

const ICON_COLOURS: Record<string, Colour> = { '✓': 'green', '✗': 'red', '≈': 'yellow', '!': 'yellow' };
const ESCAPE = 0x1b;
const FEED = 0x0a;
const END_LINE = Buffer.from('\n');
const RESET_LINE = Buffer.from('\x1b[0m\n');
const MAX_RUNNING = 8;
const MAX_WAITING = 5;
const MAX_BESIDE = 20;
const LAST_LINE_CHARS = 100;

/** A log that is given every event of a run, in their order. */
export function createLog(options: LogOptions): (event: RunEvent) => LogItem[] {
  const { mode, target, color } = options;
  const record = createRecord();

  const colour = (text: string, name: Colour | undefined) => (color && name ? paint(text, name) : text);
  const line = (text: string): LogItem => ({ text: `${text}\n` });
  const nameOf = (step: number) => safeText(record.began?.plan.steps[step]?.name ?? `step ${step}`);

  function iconOfStep(step: StepRecord): string {
    const { conclusion = 'skipped', required = true } = step.end ?? {};
    return iconOf({ conclusion, required, flaky: isFlaky(step) });
  }

  function describeStep(step: StepRecord): string {
    const last = findLastAttempt(step);
    const { reason, message, because = [] } = step.end ?? {};
    const told = message ?? last?.end?.message;
    if (reason !== undefined && told !== undefined) return safeText(told, 500);
    const names = listNames(because.map(nameOf), (name) => `"${name}"`);
    return safeText(describeAttempt(last, reason, names), 500);
  }

  /** `✓ Name (12.3 s)`, with what is to be known of its end. */
  function headOf(index: number, step: StepRecord): string {
    const last = findLastAttempt(step);
    const { conclusion, required } = step.end!;
    const because = describeStep(step);
    const failed = conclusion === 'failure' ? ` failed${required ? '' : ', as it may'}` : '';
    const skipped = conclusion === 'skipped' ? ' skipped' : '';
    const why = because === '' ? '' : `: ${because}`;
    const facts = [last && formatDuration(ranFor(last)), isFlaky(step) && `passed on attempt ${last?.attempt}`];
    const known = facts.filter(Boolean).join(', ');
    return `${nameOf(index)}${failed}${skipped}${why}${known === '' ? '' : ` (${known})`}`;
  }

  function withIcon(step: StepRecord, text: string): string {
    const icon = iconOfStep(step);
    return `${colour(icon, ICON_COLOURS[icon] ?? 'dim')} ${text}`;
  }

  /** The output of all attempts, each that was followed by another with a line on why. */
  function outputOf(index: number, step: StepRecord): LogItem[] {
    return step.attempts.flatMap((attempt) => {
      const items: LogItem[] = [];
      if (attempt.forVerdict) return items;
      if (attempt.outputBytes > 0) items.push({ spool: { step: index, attempt: attempt.attempt } });
      if (attempt.retryInMs !== undefined) items.push(line(describeRetry(attempt)));
      return items;
    });
  }

  function describeRetry(attempt: AttemptRecord): string {
    const why = safeText(attempt.end?.message ?? describeAttempt(attempt, attempt.end?.reason, ''), 500);
    return `attempt ${attempt.attempt} failed: ${why}; next in ${formatDuration(attempt.retryInMs ?? 0)}`;
  }

  function endStep(index: number): LogItem[] {
    const step = record.steps[index];
    if (!step?.end) return [];
    const head = withIcon(step, headOf(index, step));
    if (mode === 'live') return [line(head)];
    const output = outputOf(index, step);
    if (step.end.conclusion === 'failure') {
      if (step.attempts.length === 0) return [line(head)];
      return [line(`${head}; ${output.length > 0 ? 'its output is at the end' : 'it printed nothing'}`)];
    }
    return fold(head, output);
  }

  function fold(head: string, output: LogItem[]): LogItem[] {
    if (output.length === 0) return [line(head)];
    if (target === 'actions') return [{ text: openGroup(head) }, ...output, line('::endgroup::')];
    return [line(head), ...output, line('')];
  }

  /** The plan has ended: what is printed of this attempt is only how it went without others. */
  function endRerun(key: AttemptKey, attempt: AttemptRecord): LogItem[] {
    const reason = attempt.end?.reason;
    const icon = colour(reason === undefined ? '✓' : '✗', reason === undefined ? 'green' : 'red');
    const why = reason === undefined ? 'passed' : `failed: ${safeText(describeAttempt(attempt, reason, ''), 500)}`;
    const head = `${icon} ${nameOf(key.step)}, again alone: ${why} (${formatDuration(ranFor(attempt))})`;
    if (mode === 'live' || attempt.outputBytes === 0) return [line(head)];
    return fold(head, [{ spool: { step: key.step, attempt: key.attempt } }]);
  }

  function tellCause(step: StepResult): LogItem[] {
    const verdict = describeVerdict(step, (id) => `"${id}"`, MAX_BESIDE);
    const words = step.diagnosis.map(sayDiagnosis);
    if (verdict !== '') words.push(`It ${verdict}. ${adviseVerdict(step)}`.trim());
    return words.map((text) => line(safeText(text, 2000)));
  }

  function endRun(): LogItem[] {
    const items: LogItem[] = [];
    const result = buildResult(record);
    for (const [index, step] of record.steps.entries()) {
      if (step.end?.conclusion !== 'failure') continue;
      const head = withIcon(step, colour(headOf(index, step), 'bold'));
      if (mode === 'live') items.push(line(head));
      else {
        const output = outputOf(index, step);
        items.push(line(''), line(`━━ ${head}`), ...(output.length > 0 ? output : [line('It printed nothing.')]));
      }
      items.push(...tellCause(result.steps[index]!));
    }
    const totals = safeText(describeRun(record, result), 1000);
    return [...items, line(''), line(colour(totals, 'bold'))];
  }

  function describeHeartbeat({ running, waiting }: Heartbeat): string {
    const shown = running.slice(0, MAX_RUNNING).map(({ step, forMs, lastLine }) => {
      const last = safeText(shorten(lastLine));
      return `${nameOf(step)} ${formatDuration(forMs)}${last === '' ? '' : ` (${last})`}`;
    });
    if (running.length > MAX_RUNNING) shown.push(`and ${running.length - MAX_RUNNING} more`);
    const names = waiting.slice(0, MAX_WAITING).map(nameOf);
    if (waiting.length > MAX_WAITING) names.push(`and ${waiting.length - MAX_WAITING} more`);
    return `… running: ${shown.join('; ') || 'nothing'}${names.length > 0 ? `; waiting: ${names.join(', ')}` : ''}`;
  }

  return (event) => {
    applyEvent(record, event);
    switch (event.type) {
      case 'run-began':
        return options.head === '' ? [] : [{ text: `${safeLines(options.head).replace(/\n+$/, '')}\n` }];
      case 'attempt-started':
        if (event.forVerdict) return [line(`▶ ${nameOf(event.step)} runs again, alone`)];
        if (options.debug !== true) return [];
        return [line(`▶ ${nameOf(event.step)} started in lane ${event.lane + 1}, attempt ${event.attempt}`)];
      case 'attempt-ended': {
        const attempt = record.steps[event.step]?.attempts.find((one) => one.attempt === event.attempt);
        if (attempt?.forVerdict) return endRerun(event, attempt);
        if (mode !== 'live' || attempt?.retryInMs === undefined) return [];
        return [line(`${nameOf(event.step)}: ${describeRetry(attempt)}`)];
      }
      case 'step-ended':
        return endStep(event.step);
      case 'lanes-changed':
        return [line(`${event.lanes} ${event.lanes === 1 ? 'lane' : 'lanes'} from now on: ${safeText(event.because)}`)];
      case 'cancel-requested': {
        const why = event.by === 'run-timeout' ? 'the time-out of the run has passed' : `cancelled by ${event.by}`;
        return [line(colour(`⊘ ${why}: stopping what runs`, 'yellow'))];
      }
      case 'heartbeat':
        return [line(colour(describeHeartbeat(event), 'dim'))];
      case 'notice': {
        const step = event.step === undefined ? '' : ` (${nameOf(event.step)})`;
        const text = `${event.severity}: ${safeText(event.message, 1000)}${step} [${event.code}]`;
        return [line(event.severity === 'warning' ? colour(text, 'yellow') : text)];
      }
      case 'run-ended':
        return endRun();
      case 'step-ready':
      case 'problem-found':
        return [];
    }
  };
}

function describeAttempt(attempt: AttemptRecord | undefined, reason: Reason | undefined, because: string): string {
  const { exitCode = null, signal = null } = attempt?.end ?? {};
  return describeEnd({ reason: reason ?? null, because, ranMs: attempt ? ranFor(attempt) : null, exitCode, signal });
}

function ranFor(attempt: AttemptRecord): number {
  return (attempt.endMs ?? attempt.startMs) - attempt.startMs;
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > LAST_LINE_CHARS ? `${characters.slice(0, LAST_LINE_CHARS).join('')}…` : text;
}

/** Lines of a step, each behind `prefix`; a colour ends with its line. What has no line end gets one. */
export function prefixLines(prefix: string, bytes: Buffer): Buffer {
  const start = Buffer.from(prefix);
  // Gone through twice, to know the size first: pieces to join would be garbage by the million.
  let size = 0;
  eachLine(bytes, (from, end, lineEnd) => {
    size += start.length + end - from + lineEnd.length;
  });
  const out = Buffer.allocUnsafe(size);
  let at = 0;
  eachLine(bytes, (from, end, lineEnd) => {
    at += start.copy(out, at);
    at += bytes.copy(out, at, from, end);
    at += lineEnd.copy(out, at);
  });
  return out;
}

function eachLine(bytes: Buffer, take: (from: number, end: number, lineEnd: Buffer) => void): void {
  let coloured = bytes.indexOf(ESCAPE);
  for (let from = 0, end = 0; from < bytes.length; from = end + 1) {
    const feed = bytes.indexOf(FEED, from);
    end = feed < 0 ? bytes.length : feed;
    const isColoured = coloured >= from && coloured < end;
    if (isColoured) coloured = bytes.indexOf(ESCAPE, end);
    take(from, end, isColoured ? RESET_LINE : END_LINE);
  }
}
