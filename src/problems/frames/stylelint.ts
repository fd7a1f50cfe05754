/** Stylelint's own format: rows below a file, wrapped within their column on a terminal. */
import type { Recogniser } from '../recogniser.ts';
import { recogniseRows } from './rows.ts';

export const stylelint: Recogniser = recogniseRows({
  source: 'stylelint',
  triggers: ['✖', '⚠', '×', '‼', 'ℹ'],
  row: /^ {0,8}(?<line>\d+):(?<column>\d+) {1,6}(?<severity>[✖⚠×‼ℹi]) {1,4}(?<text>\S.*)$/,
  severities: { '✖': 'error', '×': 'error', '⚠': 'warning', '‼': 'warning' },
  isIndented: true,
});
