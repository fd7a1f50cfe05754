/**
 * tap-spec and its kin, which print TAP for people: the failed assertion, a rule, its block.
 *
 *     ✖ has the pen
 *     --------------
 *       at: Test.<anonymous> (/work/test/cart.js:12:5)
 */
import type { Frame, Recogniser, Report } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { createTapBlock } from './tap-block.ts';

const failed = /^ *✖ (.+)$/;
const rule = /^ {2,}-{5,}$/;

export const tapSpec: Recogniser = {
  source: 'tap',
  triggers: ['-----'],
  read(line, _report, seen) {
    const name = rule.test(line) ? failed.exec(seen.back(1) ?? '')?.[1] : undefined;
    return name === undefined || / # *(?:TODO|SKIP)\b/i.test(name) ? false : createFrame(name);
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
