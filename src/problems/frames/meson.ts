/** Meson, which counts columns from 0: meson.build:3:0: ERROR: …, behind `| ` in a subproject. */
import type { Recogniser } from '../recogniser.ts';

const problem =
  /^(?:\| {0,2}){0,8}((?:[^\s:|][^:|]*|[A-Za-z]:[\\/][^:|]*)?meson(?:\.build|\.options|_options\.txt)):(\d+)(?::(\d+))?: (ERROR|WARNING|NOTICE|DEPRECATION): (.+)$/;

export const meson: Recogniser = {
  source: 'meson',
  triggers: ['meson.build:#', 'meson.options:#', 'meson_options.txt:#'],
  read(line, report) {
    const match = problem.exec(line);
    if (!match) return false;
    const [, file, row, column, word, message] = match;
    report({
      source: 'meson',
      severity: word === 'ERROR' ? 'error' : word === 'NOTICE' ? 'notice' : 'warning',
      file: file!,
      line: Number(row),
      ...(column !== undefined && { column: Number(column) + 1 }),
      message: message!,
    });
    return true;
  },
};
