/**
 * Jasmine's failures: for each spec the messages, each with its stack.
 *
 * 1) Cart adds things
 *   Message:
 *     Expected 1 to be 2.
 *   Stack:
 *         at UserContext.<anonymous> (/work/spec/cart.spec.js:6:24)
 */
import type { Frame, Recogniser, Report } from '../recogniser.ts';
import { createFailedTest, type FailedTest } from './failed-test.ts';
import { readStackLine } from './javascript-stack.ts';

const head = /^(?:\d+\) |Suite error: )(.+)$/;

export const jasmine: Recogniser = {
  source: 'jasmine',
  triggers: ['  Message:'],
  read(line, _report, seen) {
    const name = line === '  Message:' ? head.exec(seen.back(1) ?? '')?.[1] : undefined;
    return name === undefined ? false : createFrame(name);
  },
};

/** One problem for each message. */
function createFrame(name: string): Frame {
  let test: FailedTest = createFailedTest('jasmine', name);
  /** The failure of what should have prepared the spec is told of the suite. */
  let isDerived = false;

  function close(report: Report): void {
    if (test.hasReason() && !isDerived) report(test.finding());
  }

  return {
    take(line, report) {
      if (line === '  Message:') {
        close(report);
        test = createFailedTest('jasmine', name);
        return 'taken';
      }
      if (line !== '' && !line.startsWith('  ')) {
        close(report);
        return 'left';
      }
      const stack = readStackLine(line);
      if (stack) test.placeAt(stack.place);
      else if (line !== '  Stack:') {
        isDerived ||= line.startsWith('    Not run because a beforeAll function failed');
        test.say(line);
      }
      return 'taken';
    },
    end: close,
  };
}
