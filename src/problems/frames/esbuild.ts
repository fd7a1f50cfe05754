/** esbuild, and what builds with it (Angular, tsup): a marked message, then its place with code; notes are skipped. */
import type { Finding, Frame, Recogniser } from '../recogniser.ts';

const head = /^(?:[✘X] \[(ERROR)\]|[▲!] \[(WARNING)\]) (\S.*)$/;
const place = /^ {4}(\S.*?):(\d+):(\d+):$/;
const code = / \[([a-z][\w/-]*)\]$/;
const plugin = / \[plugin [^\]]+\]$/;
const typescript = /^(TS\d+|NG\d+): /;

export const esbuild: Recogniser = {
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

function createFrame(finding: Finding): Frame {
  let isTold = false;
  return {
    take(line, report) {
      if (isTold) return line === '' || line.startsWith('  ') ? 'taken' : 'left';
      const match = place.exec(line);
      if (match) {
        isTold = true;
        report({ ...finding, file: match[1]!, line: Number(match[2]), column: Number(match[3]) });
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
