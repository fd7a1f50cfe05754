/** mypy, whose `--pretty` wraps messages over several lines, before the line of code that they are about. */
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';
import { readSeverity } from '../severity.ts';

const row =
  /^((?:[A-Za-z]:)?(?!\S+ \(\S+\) \.\.\. )[^\s:][^:]*\.pyi?)(?::(\d+))?(?::(\d+))?(?::(\d+):(\d+))?: (error|warning|note): (.*?)(?: {2}\[([\w-]+)\])?$/;
const closing = /^(?:(.*[^ ]) +)?\[([a-z][\w-]+)\]$/;
/** No message is wrapped over more. */
const mostWrapped = 12;

function readRow(match: RegExpExecArray): Finding | undefined {
  const [, file, line, column, endLine, endColumn, word, message, code] = match;
  const severity = readSeverity(word!);
  if (severity === undefined || severity === 'none') return undefined;
  const finding: Finding = { severity, message: message!, file: file!, source: 'mypy' };
  const places = { line, column, endLine, endColumn };
  for (const key of ['line', 'column', 'endLine', 'endColumn'] as const) {
    const text = places[key];
    if (text !== undefined) finding[key] = Number(text);
  }
  return code === undefined ? finding : { ...finding, code };
}

/** The message goes on if it ends with a code, or before a line of code; else the lines were another's. */
function followMessage(finding: Finding): Frame {
  const wrapped: string[] = [];
  const whole = (more: readonly string[]) => [finding.message, ...more].join(' ');
  return {
    take(line, report) {
      const match = closing.exec(line);
      if (match && !row.test(line)) {
        report({ ...finding, message: whole([...wrapped, match[1] ?? '']).trim(), code: match[2]! });
        return 'last';
      }
      if (line.startsWith('    ')) {
        report({ ...finding, message: whole(wrapped) });
        return 'left';
      }
      if (line === '' || row.test(line) || wrapped.push(line) > mostWrapped) {
        report(finding);
        return 'left';
      }
      return 'shared';
    },
    end: (report: Report) => report(finding),
  };
}

export const mypy: Recogniser = {
  source: 'mypy',
  triggers: ['.py:#', '.pyi:#', '.py: error', '.pyi: error'],
  read(line, report) {
    const match = row.exec(line);
    if (!match) return false;
    const finding = readRow(match);
    if (!finding) return true;
    if (finding.code === undefined) return followMessage(finding);
    report(finding);
    return true;
  },
};
