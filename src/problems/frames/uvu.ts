/**
 * uvu's failures: a mark, the name in quotes, the reason, the stack.
 *
 *    FAIL  "adds"
 *     Expected values to be strictly equal:  (is)
 *     at Object.handler (file:///work/test/a.test.mjs:4:10)
 */
import type { Frame, Recogniser, Report } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { readStackLine } from './javascript-stack.ts';

const head = /^ {2,3}FAIL {2}(?:(\S.*) )?"(.+)"$/;

export const uvu: Recogniser = {
  source: 'uvu',
  triggers: [' FAIL  '],
  read(line) {
    const match = head.exec(line);
    if (!match) return false;
    return createFrame([match[1], match[2]!].filter((part) => part !== undefined).join(' '));
  },
};

function createFrame(name: string): Frame {
  const test = createFailedTest('uvu', name);
  let hasStack = false;
  const close = (report: Report) => report(test.finding());
  return {
    take(line, report) {
      const stack = readStackLine(line);
      if (stack) {
        hasStack = true;
        test.placeAt(stack.place);
        return 'taken';
      }
      if (line !== '' && (hasStack || !line.startsWith('    '))) {
        close(report);
        return 'left';
      }
      test.say(line.trimEnd().replace(/ \(\w+\)$/, ''));
      return 'taken';
    },
    end: close,
  };
}
