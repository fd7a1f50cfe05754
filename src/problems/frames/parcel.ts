/** Parcel: which of its plugins says it and the message, a blank line, the place. Its resolver repeats what the core says. */
import type { Frame, Recogniser } from '../recogniser.ts';

const head = /^@parcel\/(?!resolver-default)[\w-]+: (\S.*)$/;
const place = /^ {0,2}(\S.*):(\d+):(\d+)$/;

export const parcel: Recogniser = {
  source: 'parcel',
  triggers: ['@parcel/'],
  read(line) {
    const message = head.exec(line)?.[1];
    return message === undefined ? false : createFrame(message);
  },
};

function createFrame(message: string): Frame {
  return {
    take(line, report) {
      if (line === '') return 'taken';
      const match = place.exec(line);
      if (!match) {
        this.end(report);
        return 'left';
      }
      const [, file, row, column] = match;
      report({ source: 'parcel', severity: 'error', message, file: file!, line: Number(row), column: Number(column) });
      return 'last';
    },
    end(report) {
      report({ source: 'parcel', severity: 'error', message });
    },
  };
}
