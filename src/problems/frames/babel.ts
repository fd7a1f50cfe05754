/** Babel's errors of syntax, whose columns are counted from 0. */
import type { Recogniser } from '../recogniser.ts';

const failed = /^(?:Syntax|Type)Error: ((?:[A-Za-z]:)?[^\s:][^:]{0,400}): (.+) \((\d+):(\d+)\)$/;

export const babel: Recogniser = {
  source: 'babel',
  triggers: ['SyntaxError: ', 'TypeError: '],
  read(line, report) {
    const match = failed.exec(line);
    if (!match) return false;
    const [, file, message, row, column] = match;
    if (!/[./\\]/.test(file!)) return false;
    const place = { file: file!, line: Number(row), column: Number(column) + 1 };
    report({ source: 'babel', severity: 'error', message: message!, ...place });
    return true;
  },
};
