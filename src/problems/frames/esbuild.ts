/**
 * esbuild, and what builds with it (Angular, tsup, tsx, Vite before 8): a marked message, then its place with code; or
 * a line each. Notes are skipped. Its columns are counted from 0.
 */
import type { Finding, Frame, Recogniser } from '../recogniser.ts';

const head = /^(?:[✘X] \[(ERROR)\]|[▲!] \[(WARNING)\]) (\S.*)$/;
const place = /^ {4}(\S.*?):(\d+):(\d+):$/;
const thrown = /^ {0,4}((?:[A-Za-z]:)?[^\s:][^:]{0,400}?):(\d+):(\d+): (ERROR|WARNING): (.+)$/;
const old = /^ > ((?:[A-Za-z]:)?[^\s:][^:]{0,400}?):(\d+):(\d+): (error|warning|note): (.+)$/;
const code = / \[([a-z][\w/-]*)\]$/;
const plugin = / \[plugin [^\]]+\]$/;
const typescript = /^(TS\d+|NG\d+): /;

const marked: Recogniser = {
  source: 'esbuild',
  triggers: ['[ERROR]', '[WARNING]'],
  read(line) {
    const match = head.exec(line);
    if (!match) return false;
    const text = match[3]!.replace(plugin, '');
    const name = typescript.exec(text)?.[1] ?? code.exec(text)?.[1];
    const finding: Finding = {
      source: 'esbuild',
      severity: match[1] === undefined ? 'warning' : 'error',
      message: text.replace(code, '').replace(typescript, '').trim(),
    };
    if (name !== undefined) finding.code = name;
    return createFrame(finding);
  },
};

/** What its programming interface throws, and what it printed before 0.13. */
const inLine: Recogniser = {
  source: 'esbuild',
  triggers: [': ERROR: ', ': WARNING: ', ': error: ', ': warning: '],
  read(line, report) {
    const match = thrown.exec(line) ?? old.exec(line);
    if (!match) return false;
    const [, file, row, column, word, message] = match;
    if (word === 'note') return true;
    report({
      source: 'esbuild',
      severity: word!.toLowerCase() === 'error' ? 'error' : 'warning',
      file: file!,
      line: Number(row),
      column: Number(column) + 1,
      message: message!,
    });
    return true;
  },
};

export const esbuild: readonly Recogniser[] = [marked, inLine];

function createFrame(finding: Finding): Frame {
  let isTold = false;
  return {
    take(line, report) {
      if (isTold) return line === '' || line.startsWith('  ') ? 'taken' : 'left';
      const match = place.exec(line);
      if (match) {
        isTold = true;
        report({ ...finding, file: match[1]!, line: Number(match[2]), column: Number(match[3]) + 1 });
        return 'taken';
      }
      // The message may go on; the place stands behind the first blank line.
      if (line === '' || (/^ {2}\S/.test(line) && !head.test(line))) return 'taken';
      this.end(report);
      return 'left';
    },
    end(report) {
      if (!isTold) report(finding);
      isTold = true;
    },
  };
}
