/** RuboCop's `simple` and `quiet`: `== lib/a.rb ==`, then a row for each offense. */
import type { Recogniser } from '../recogniser.ts';
import { readSeverity } from '../severity.ts';

const row =
  /^([CWEFRI]): {0,6}(\d+): {0,4}(\d+): (?:\[(Correctable|Corrected|Todo)\] )?(?:([A-Z]\w+(?:\/[A-Z]\w+)+): )?(.*)$/;

export const rubocopGroups: Recogniser = {
  source: 'rubocop',
  triggers: ['== '],
  read(line) {
    const file = /^== (\S.*) ==$/.exec(line)?.[1];
    if (file === undefined) return false;
    return {
      take(next, report) {
        const match = row.exec(next);
        if (match && match[4] !== 'Corrected') {
          const severity = readSeverity(match[1]!);
          report({
            severity: severity === undefined || severity === 'none' ? 'error' : severity,
            message: match[6]!,
            file,
            line: Number(match[2]),
            column: Number(match[3]),
            ...(match[5] !== undefined && { code: match[5] }),
            source: 'rubocop',
          });
        }
        // A message can have several lines.
        return next === '' || /^== .* ==$/.test(next) ? 'left' : 'taken';
      },
      end() {},
    };
  },
};
