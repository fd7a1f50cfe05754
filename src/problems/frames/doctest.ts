/** Failed examples of `doctest`, run by itself or by Sphinx: one problem for each, at its line in the file. */
import type { Frame, Recogniser, Report } from '../recogniser.ts';
import { mostReasonLines } from './python-traceback.ts';

const place = /^File "([^"]+)", line (\d+), in (\S+)$/;
const stars = /^\*{60,}$/;
const summary = /^(?:\d+ items? (?:had|passed)|\d+ passed)\b/;

function followExample(file: string, line: number, name: string): Frame {
  const reason: string[] = [];
  let raised: string | undefined;
  let inTraceback = false;

  function end(report: Report): void {
    const lines = raised === undefined ? reason : [...reason.filter((one) => one.startsWith(' ')), raised];
    const message = `${name}: ${lines.slice(0, mostReasonLines).join('\n').trim()}`;
    report({ severity: 'error', message, file, line, source: 'doctest' });
  }

  return {
    take(text, report) {
      if (stars.test(text) || summary.test(text)) {
        end(report);
        return 'left';
      }
      if (/^ +Traceback \(most recent call last\):$/.test(text)) inTraceback = true;
      else if (inTraceback) raised ??= /^ {4}([A-Za-z_][\w.]*(?:: .*)?)$/.exec(text)?.[1];
      else if (text !== 'Failed example:' && text !== 'Exception raised:') reason.push(text);
      return 'taken';
    },
    end,
  };
}

export const doctest: Recogniser = {
  source: 'doctest',
  triggers: ['Failed example:'],
  read(line, _report, seen) {
    const match = line === 'Failed example:' ? place.exec(seen.back(1) ?? '') : null;
    return match ? followExample(match[1]!, Number(match[2]), match[3]!) : false;
  },
};
