/**
 * Biome's diagnostics: a header with place and category, the message behind a mark, then code, advice and differences,
 * which are skipped.
 */
import type { Severity } from '../../core/problem.ts';
import type { Finding, Frame, Recogniser } from '../recogniser.ts';

const header =
  /^(?:((?:[A-Za-z]:(?=[\\/]))?[^\s:│|>][^:]*?)(?::(\d+):(\d+))? )?([a-z]\w*(?:\/[\w-]+)*)(?: {2}[A-Z]+)* {1,2}━{3,}$/;
const firstLine = /^ {2}([×✖!⚠iℹ]) (\S.*)$/;
/** What only follows from the other diagnostics. */
const summary =
  /^(?:Some (?:errors|warnings) were emitted|The file contains diagnostics|Format with errors is disabled)/;
const severities: Readonly<Record<string, Severity>> = { '×': 'error', '✖': 'error', '!': 'warning', '⚠': 'warning' };
const mostMessageLines = 5;

export const biome: Recogniser = {
  source: 'biome',
  triggers: ['━━━'],
  read(line) {
    if (!line.endsWith('━')) return false;
    const match = header.exec(line);
    if (!match) return false;
    const finding: Finding = { source: 'biome', severity: 'error', message: '', code: match[4]! };
    if (match[1] !== undefined) finding.file = match[1];
    if (match[2] !== undefined) Object.assign(finding, { line: Number(match[2]), column: Number(match[3]) });
    return createFrame(finding);
  },
};

function createFrame(finding: Finding): Frame {
  let message: string[] | undefined;
  let isTold = false;
  return {
    take(line, report) {
      const first = message ? null : firstLine.exec(line);
      if (first) {
        message = [first[2]!];
        finding.severity = severities[first[1]!] ?? 'notice';
      } else if (message && !isTold && /^ {4}\S/.test(line) && !/^ {4}[\d> ]*│/.test(line)) {
        message.push(line.trim());
      } else if (message && !isTold) {
        this.end(report);
      }
      return line === '' || line.startsWith(' ') ? 'taken' : 'left';
    },
    end(report) {
      if (!message || isTold) return;
      isTold = true;
      const text = message.slice(0, mostMessageLines).join('\n');
      if (!summary.test(text)) report({ ...finding, message: text });
    },
  };
}
