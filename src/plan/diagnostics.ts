/** What a mistake in a plan is, and how it is shown. Finding mistakes is the business of the readers. */
import type { Position } from '../core/plan.ts';

export interface Diagnostic {
  /** Explained in docs/diagnostics.md. */
  code: string;
  severity: 'error' | 'warning';
  /** What is wrong, with the user's own words in quotes. */
  message: string;
  /** `endColumn` is the first column behind the word, on the same line. Columns count UTF-16 units from 1. */
  position?: Position & { endColumn?: number };
  related?: { message: string; position: Position }[];
  /** One thing to do. */
  advice?: string;
}

export interface DiagnosticFormat {
  /** The path as the user wrote it. */
  file: string;
  text: string;
  color: boolean;
}

/** The longest part of a source line that is shown, in terminal columns. */
const SHOWN_WIDTH = 100;

/** All diagnostics as text for people, one after another with a blank line between; empty for none. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): string {
  const lines = format.text.split(/\r\n|\n|\r/);
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, format, lines)).join('\n');
}

function formatDiagnostic(diagnostic: Diagnostic, format: DiagnosticFormat, lines: string[]): string {
  const paint = (code: string, text: string) => (format.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const tint = diagnostic.severity === 'error' ? '31' : '33';
  const place = (at?: Position) => paint('1', at ? `${format.file}:${at.line}:${at.column}:` : `${format.file}:`);
  const severity = diagnostic.severity === 'warning' ? `${paint(tint, 'warning:')} ` : '';
  const out = [`${place(diagnostic.position)} ${severity}${sayDiagnostic(diagnostic)}`];
  const show = (at: Position & { endColumn?: number }) => {
    const shown = showSource(lines[at.line - 1], at.column, at.endColumn);
    if (shown) out.push(`  ${shown.source}`, `  ${shown.indent}${paint(tint, shown.carets)}`);
  };
  if (diagnostic.position) show(diagnostic.position);
  for (const { message, position } of diagnostic.related ?? []) {
    out.push(`  ${place(position)} ${printable(message)}`);
    show(position);
  }
  return `${out.join('\n')}\n`;
}

/** Message, advice and code in one line, without the place. */
export function sayDiagnostic({ message, advice, code }: Diagnostic): string {
  return `${printable(message)}${advice === undefined ? '' : `; ${printable(advice)}`} [${code}]`;
}

/** Words of the plan must not move the cursor or break the line. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => {
    return char === '\n' ? '\\n' : char === '\t' ? '\\t' : '\ufffd';
  });
}

/** The part of the line around the caret, with tabs as two blanks so that the caret stands under the word. */
function showSource(
  line: string | undefined,
  column: number,
  endColumn = column + 1,
): { source: string; indent: string; carets: string } | undefined {
  if (line === undefined || line.trim() === '') return undefined;
  const visible = (from: number, to?: number) => printable(line.slice(from, to).replaceAll('\t', '  '));
  let before = visible(0, column - 1).trimStart();
  let word = visible(column - 1, endColumn - 1);
  let after = visible(endColumn - 1).trimEnd();
  const half = SHOWN_WIDTH / 2;
  if (measureWidth(before) > half) {
    const kept = cutToWidth([...before].reverse(), half - 1);
    before = `…${kept.reverse().join('')}`;
  }
  if (measureWidth(word) > half) {
    word = cutToWidth([...word], half).join('');
    after = '…';
  }
  const room = SHOWN_WIDTH - measureWidth(before) - measureWidth(word);
  if (measureWidth(after) > room) after = `${cutToWidth([...after], Math.max(0, room - 1)).join('')}…`;
  return {
    source: `${before}${word}${after}`,
    indent: ' '.repeat(measureWidth(before)),
    carets: '^'.repeat(Math.max(1, measureWidth(word))),
  };
}

function cutToWidth(chars: string[], width: number): string[] {
  let used = 0;
  let count = 0;
  for (const char of chars) {
    used += widthOf(char);
    if (used > width) break;
    count += 1;
  }
  return chars.slice(0, count);
}

function measureWidth(text: string): number {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return width;
}

/** Terminal columns of one character: 2 for East Asian wide ones and emoji, 0 for marks that join the one before. */
function widthOf(char: string): number {
  if (/^(?:\p{Mn}|\p{Me}|[\u200b\u200c]|\u200d|[\ufe00-\ufe0f])$/u.test(char)) return 0;
  const wide =
    /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$/u;
  return wide.test(char) || /^[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u.test(char) ? 2 : 1;
}
