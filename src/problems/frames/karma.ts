/**
 * Karma's failures (Angular's `ng test` too): the browser and the test, then for each error its message and stack,
 * indented by a tab.
 *
 * Chrome Headless 156.0.0.0 (Linux 0.0.0) Cart adds things FAILED
 * 	Expected 1 to be 2.
 * 	    at UserContext.<anonymous> (test/cart.spec.js:4:15)
 */
import type { Frame, Recogniser, Report } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { readStackLine } from './javascript-stack.ts';

const head = /^[A-Z]\w+(?: [\w.]+){0,4} \([^()]{1,60}\)(?: LOG)?:? (\S.*) FAILED$/;

export const karma: Recogniser = {
  source: 'karma',
  triggers: [' FAILED'],
  read(line) {
    const name = head.exec(line)?.[1];
    return name === undefined || name.startsWith('Executed ') ? false : createFrame(name);
  },
};

function createFrame(name: string): Frame {
  let test = createFailedTest('karma', name);
  let isInStack = false;

  function close(report: Report): void {
    if (test.hasReason()) report(test.finding());
  }

  return {
    take(line, report) {
      if (!line.startsWith('\t')) {
        close(report);
        return 'left';
      }
      const stack = readStackLine(line);
      if (stack) test.placeAt(stack.place);
      else {
        if (isInStack) {
          close(report);
          test = createFailedTest('karma', name);
        }
        test.say(line);
      }
      isInStack = stack !== undefined;
      return 'taken';
    },
    end: close,
  };
}
