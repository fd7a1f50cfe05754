/**
 * javac, kotlinc and scalac: a head with the message, the line of source, a caret below the place.
 * javac prints details below the caret, the others the rest of the message above the source.
 */
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';
import { readSeverity } from '../severity.ts';

/** Ant, Maven and Gradle indent it, or put the task in front. */
const head =
  /^(\s{0,12}(?:\[[\w:-]+\] +)?(?::[\w:-]+(?=\/))?)((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(java|kts?|scala)):(\d+):(?:(\d+):)? (error|warning|strong warning): (?:\[([A-Za-z][\w-]*)\] )?(.*)$/;
const tools: Readonly<Record<string, string>> = { java: 'javac', kt: 'kotlinc', kts: 'kotlinc', scala: 'scalac' };
const caret = /^\s*\^+\s*$/;
/** What may not stand between a head and its caret. */
const foreign = /^(?:\d+ (?:errors?|warnings?)\b|Note: |> Task |e: |w: |FAILURE: |(?:error|warning|info): )/;
const mostLinesToCaret = 14;
const mostLines = 5;

export const compilerCaret: Recogniser = {
  source: 'javac',
  triggers: ['.java:#', '.kt:#', '.kts:#', '.scala:#'],
  read(line) {
    const match = head.exec(line);
    return match ? readBelow(match) : false;
  },
};

function readBelow(match: RegExpExecArray): Frame {
  const [, prefix = '', file = '', extension = '', number, column, severity = '', code, message = ''] = match;
  const finding: Finding = {
    severity: toSeverity(severity),
    message,
    file,
    line: Number(number),
    source: tools[extension]!,
  };
  if (column !== undefined) finding.column = Number(column);
  if (code !== undefined) finding.code = code;
  const between: string[] = [];
  const details: string[] = [];
  let isBelowCaret = false;
  let isExplained = false;

  function tell(report: Report): void {
    // Without a caret a text that ends in the name of a file could stand there.
    if (!isBelowCaret && /^[^\\/]*\s/.test(file)) return;
    const more = isBelowCaret ? [...between.slice(0, -1), ...details] : [];
    const lines = [message, ...more].map((line) => line.trim()).filter((line) => line !== '');
    report({ ...finding, message: lines.slice(0, mostLines).join('\n') });
  }

  return {
    take(line, report) {
      const text = line.startsWith(prefix) ? line.slice(prefix.length) : line;
      const ends = isBelowCaret
        ? !/^\s+\S/.test(text) || head.test(line) || caret.test(text)
        : between.length === mostLinesToCaret || head.test(line) || foreign.test(text);
      if (ends) {
        tell(report);
        return 'left';
      }
      if (isBelowCaret) {
        // From here on it explains the type variables of the message.
        isExplained ||= /^\s*where .* (?:is a|are) (?:fresh )?type-variables?/.test(text);
        if (!isExplained) details.push(text);
      } else if (caret.test(text)) {
        isBelowCaret = true;
        finding.column ??= text.indexOf('^') + 1;
        if (extension !== 'java') {
          tell(report);
          return 'last';
        }
      } else between.push(text);
      return 'taken';
    },
    end: tell,
  };
}

function toSeverity(word: string): Finding['severity'] {
  const severity = readSeverity(word);
  return severity === undefined || severity === 'none' ? 'warning' : severity;
}
