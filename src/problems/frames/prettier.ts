/** The files that Prettier would write otherwise: it names them, and says no more. */
import type { Recogniser } from '../recogniser.ts';

const row = /^\[warn\] ([^\s:"'?][^:"'?]{0,300}\.\w{1,12})$/;

export const prettier: Recogniser = {
  source: 'prettier',
  triggers: ['[warn] '],
  read(line, report) {
    const file = row.exec(line)?.[1];
    if (file === undefined) return false;
    report({ source: 'prettier', severity: 'warning', file, message: 'Not formatted as Prettier would' });
    return true;
  },
};
