/** The files that Prettier would write otherwise: it names them, before 2.0 without a mark, and says no more. */
import type { Frame, Recogniser, Report } from '../recogniser.ts';
import { readFileLine } from './file-line.ts';

/** With a blank in it, it must begin like a path, or it is a sentence. */
const row = /^\[warn\] ((?:[^\s:"'?/]*\/[^:"'?]{0,300}|[^\s:"'?]{0,300})\.[A-Za-z]\w{0,11})$/;
const begins = 'Checking formatting...';
const ends = /^(?:Code style issues|All matched files|Error occurred when)/;

export const prettier: readonly Recogniser[] = [
  {
    source: 'prettier',
    triggers: ['[warn] '],
    read(line, report) {
      const file = row.exec(line)?.[1];
      if (file !== undefined) tell(file, report);
      return file !== undefined;
    },
  },
  { source: 'prettier', triggers: [begins], read: (line) => (line === begins ? createFrame() : false) },
];

function tell(file: string, report: Report): void {
  report({ source: 'prettier', severity: 'warning', file, message: 'Not formatted as Prettier would' });
}

function createFrame(): Frame {
  return {
    take(line, report) {
      if (ends.test(line)) return 'last';
      if (line.startsWith('[')) return 'shared';
      const file = readFileLine(line);
      if (file === undefined || !/\.\w{1,12}$/.test(file)) return 'left';
      tell(file, report);
      return 'taken';
    },
    end() {},
  };
}
