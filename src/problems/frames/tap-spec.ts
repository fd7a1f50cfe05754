/**
 * tap-spec and its kin, which print TAP for people: the failed assertion, a rule, its block.
 *
 *     ✖ has the pen
 *     --------------
 *       at: Test.<anonymous> (/work/test/cart.js:12:5)
 */
import type { Frame, Recogniser, Report } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { readOwnPlace } from './javascript-stack.ts';
import { createTapBlock } from './tap-block.ts';

const failed = /^ *✖ (.+)$/;
const todo = / # *(?:TODO|SKIP)\b/i;
const rule = /^ {2,}-{5,}$/;

/** node-tap names functions of a stack without `at`. */
const stackLine = /^ {2,6}(?!at )[^\s()][^()]{0,100} (\(\S.*:\d+:\d+\))$/;
const mostLines = 150;

/** node-tap's base and terse reporters: told only with a place, since others too mark lines like this. */
export const tapReport: Recogniser = {
  source: 'tap',
  triggers: ['✖ '],
  read(line) {
    const name = /^ ?✖ (?!\d+ problems? )(.+)$/.exec(line)?.[1];
    return name === undefined || todo.test(name) ? false : createReportFrame(name);
  },
};

function createReportFrame(name: string): Frame {
  const test = createFailedTest('tap', name);
  let lines = 0;
  let hasBegun = false;
  return {
    take(line, report) {
      // What belongs to it is indented.
      if (!hasBegun && /^(?! {2})\S/.test(line)) return 'left';
      hasBegun ||= line !== '';
      const at = stackLine.exec(line)?.[1];
      const place = at === undefined ? undefined : readOwnPlace(at);
      if (place) {
        test.placeAt(place);
        report(test.finding());
        return 'last';
      }
      return failed.test(line) || ++lines > mostLines ? 'left' : 'shared';
    },
    end() {},
  };
}

export const tapSpec: Recogniser = {
  source: 'tap',
  triggers: ['-----'],
  read(line, _report, seen) {
    const name = rule.test(line) ? failed.exec(seen.back(1) ?? '')?.[1] : undefined;
    return name === undefined || todo.test(name) ? false : createFrame(name);
  },
};

function createFrame(name: string): Frame {
  const test = createFailedTest('tap', name);
  const block = createTapBlock();
  let blanks = 0;
  const close = (report: Report) => report(test.finding(block.place()));
  return {
    take(line, report) {
      blanks = line === '' ? blanks + 1 : 0;
      if (blanks >= 2 || failed.test(line)) {
        close(report);
        return 'left';
      }
      block.read(line, test);
      return 'taken';
    },
    end: close,
  };
}
