/**
 * The differences that `rustfmt --check` shows: each is a problem at the line where its piece of the file begins.
 *
 *     Diff in /work/src/main.rs:3:
 *      fn main() {
 *     -    let x=1;
 *     +    let x = 1;
 */
import type { Recogniser, Report } from '../recogniser.ts';

const opening = /^\s*Diff in (.+?)(?: at line (\d+):|:(\d+):)$/;
/** Equal lines that rustfmt shows behind a change at most. */
const mostContext = 3;
const mostChanges = 4;

export const rustfmt: Recogniser = {
  source: 'rustfmt',
  triggers: ['Diff in '],
  read(line) {
    const match = opening.exec(line);
    if (!match) return false;
    const file = match[1]!.replace(/^\\\\\?\\/, '');
    const at = Number(match[2] ?? match[3]);
    const changes: string[] = [];
    let context = 0;

    function finish(report: Report): void {
      const message = ['Not formatted as rustfmt would', ...changes.slice(0, mostChanges)].join('\n');
      report({ severity: 'error', message, file, line: at, source: 'rustfmt' });
    }

    return {
      take(next, report) {
        const isChange = /^[+-]/.test(next);
        if (isChange) changes.push(next);
        context = isChange ? 0 : context + 1;
        if (isChange || (/^(?: |$)/.test(next) && context <= mostContext)) return 'taken';
        finish(report);
        return 'left';
      },
      end: finish,
    };
  },
};
