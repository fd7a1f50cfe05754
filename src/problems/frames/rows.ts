/**
 * Rows of problems below the name of their file, the commonest form of linters. A message may go on in the lines that
 * follow its row, which then have the rule at their end:
 *
 *   /work/src/a.js
 *     1:5   warning  'x' is assigned a value but never used  no-unused-vars
 *     3:1   error    Use Object.keys() instead.
 *   See the guide  no-restricted-syntax
 */
import type { Severity } from '../../core/problem.ts';
import type { Finding, Frame, Recogniser, Report, Verdict } from '../recogniser.ts';
import { readSeverity } from '../severity.ts';
import { readFileLine } from './file-line.ts';

export interface RowFormat {
  source: string;
  triggers: readonly string[];
  /** Groups `line`, `column`, `endLine`, `endColumn`, `severity`, and `text`: the message, two blanks, the rule. */
  row: RegExp;
  /** The file that the line above the first row names. */
  readHeader?(line: string): string | undefined;
  /** For rows that name none, and words that are only this format's. */
  severities?: Readonly<Record<string, Severity>>;
  severity?: Severity;
  /** Whether all that is indented below a row belongs to its message, and nothing else does. */
  isIndented?: boolean;
}

const rule = /^@?[\w./-]+(?:\([\w./-]+\))?$/;
const summary = /^\s*[✖×✕✔√]?\s*\d+ (?:problem|error|warning)s?\b/;
const mostMessageLines = 5;
/** Longer explanations than this are none: the rule has not come, and does not. */
const mostPending = 80;

export function recogniseRows(format: RowFormat): Recogniser {
  const readHeader = format.readHeader ?? readFileLine;
  return {
    source: format.source,
    triggers: format.triggers,
    read(line, report, seen) {
      if (!format.row.test(line)) return false;
      const header = seen.back(1);
      const file = header === undefined ? undefined : readHeader(header);
      if (file === undefined) return false;
      const frame = createRowsFrame(format, file, readHeader);
      frame.take(line, report);
      return frame;
    },
  };
}

function createRowsFrame(format: RowFormat, file: string, readHeader: (line: string) => string | undefined): Frame {
  let open: Finding | undefined;
  let message: string[] = [];
  let seenBlank = false;
  let pendingLines = 0;

  function close(report: Report): void {
    if (open) report({ ...open, message: message.slice(0, mostMessageLines).join('\n').trim() });
    open = undefined;
  }

  /** Takes the rule from the end of a line; without one the message goes on. */
  function add(text: string, report: Report): void {
    const { words, code, plugin } = splitRule(text);
    if (open && plugin !== undefined) open.source = plugin;
    if (!seenBlank) message.push(words);
    if (code === undefined || !open) return;
    open.code = code;
    if (format.isIndented !== true) close(report);
  }

  function takeRow(match: RegExpExecArray, report: Report): void {
    close(report);
    const { line, column, endLine, endColumn, severity, text } = match.groups!;
    open = { source: format.source, file, severity: nameSeverity(severity, format), message: '' };
    for (const [key, value] of Object.entries({ line, column, endLine, endColumn })) {
      if (value !== undefined) open[key as 'line'] = Number(value);
    }
    message = [];
    seenBlank = false;
    pendingLines = 0;
    add(text!.trim(), report);
  }

  function takeBetween(line: string, report: Report): Verdict {
    if (format.isIndented === true) {
      if (/^\s{3,}\S/.test(line)) {
        add(line.trim(), report);
        return 'taken';
      }
    } else if (open && pendingLines < mostPending && !summary.test(line) && !isHeader(line)) {
      pendingLines++;
      if (line === '') seenBlank = true;
      else add(line.trimEnd(), report);
      // Beyond a blank line it is not certain that the message goes on.
      return seenBlank ? 'shared' : 'taken';
    }
    close(report);
    return line === '' ? 'last' : 'left';
  }

  const isHeader = (line: string) => seenBlank && readHeader(line) !== undefined;

  return {
    take(line, report) {
      const row = format.row.exec(line);
      if (!row) return takeBetween(line, report);
      takeRow(row, report);
      return 'taken';
    },
    end: close,
  };
}

function nameSeverity(word: string | undefined, format: RowFormat): Severity {
  if (word === undefined) return format.severity ?? 'warning';
  const known = format.severities?.[word] ?? readSeverity(word);
  return known === undefined || known === 'none' ? 'notice' : known;
}

const unified = /^(.*\S) {2,}((?:remark|retext|rehype)-[\w-]+)$/;

/** The rule stands behind two blanks at least; in what unified prints, the plugin behind it. */
function splitRule(text: string): { words: string; code?: string; plugin?: string } {
  const [, before, plugin] = unified.exec(text) ?? [];
  const rest = before ?? text;
  const at = rest.lastIndexOf('  ');
  const code = rest.slice(at + 2);
  if (at <= 0 || !rule.test(code)) return { words: text };
  return { words: rest.slice(0, at).trimEnd(), code, ...(plugin !== undefined && { plugin }) };
}
