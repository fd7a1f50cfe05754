/**
 * gfortran's problems, whose place comes first and whose message last:
 *
 *   a.f90:5:3:
 *
 *       5 |   x = 3
 *         |   1
 *   Error: Symbol 'x' at (1) has no IMPLICIT type
 */
import type { Finding, Frame, Recogniser } from '../recogniser.ts';

const head = /^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(?:f|for|ftn|fpp|f77|f90|f95|f03|f08|inc|h)):(\d+):(\d+):$/i;
const text = /^(Fatal Error|Error|Warning|Note|Internal Error): (.+?)(?: \[(-W[\w=-]+)\])?$/i;
/** Two places in one file are marked in one snippet, in two files in two. */
const mark = /^\s*\|?\s+(?:2\s+)?1(?:\s|$)/;
const mostLines = 16;

export const gfortran: Recogniser = {
  source: 'gfortran',
  triggers: [':#:$', ':##:$', ':###:$'],
  read(line) {
    const match = head.exec(line);
    return match ? readText(match) : false;
  },
};

function readText(first: RegExpExecArray): Frame {
  let current = first;
  let marked: RegExpExecArray | undefined;
  let lines = 0;
  return {
    take(line, report) {
      const next = head.exec(line);
      if (next) current = next;
      else if (mark.test(line)) marked ??= current;
      const match = text.exec(line);
      if (!match) return ++lines > mostLines ? 'left' : 'taken';
      const [, word, message, code] = match;
      const [, file, row, column] = marked ?? first;
      const finding: Finding = {
        source: 'gfortran',
        severity: /warning/i.test(word!) ? 'warning' : 'error',
        file: file!,
        line: Number(row),
        column: Number(column),
        message: message!,
        ...(code !== undefined && { code }),
      };
      if (!/note/i.test(word!)) report(finding);
      return 'last';
    },
    end() {},
  };
}
