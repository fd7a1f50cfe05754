/**
 * Mocha's failures, and those of Cypress, which prints them with Mocha's reporter: all below the list of tests.
 *
 *   1) Cart
 *        total
 *          sums up:
 *
 *       AssertionError: expected 3 to equal 4
 *       …
 *       at Context.<anonymous> (test/cart.spec.js:20:31)
 */
import type { Frame, Recogniser, Report, Verdict } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { readNamedFile, readStackLine } from './javascript-stack.ts';

const head = /^ {2}\d{1,5}\) (\S.*)$/;
const deeper = /^ {7,}(\S.*)$/;
/** Where the reason begins; the list of tests that Mocha prints while they run has none below its numbers. */
const reason = /^(?:| {5,6}\S.*)$/;
/** What stands between the parts of a stack. */
const between = /^ *(?:From (?:previous event|Your Spec Code|Node\.js Internals):|)$/;
const mostReasonLines = 400;

export const mocha: Recogniser = {
  source: 'mocha',
  triggers: ['  1) ', '  2) ', '  3) ', '  4) ', '  5) ', '  6) ', '  7) ', '  8) ', '  9) ', ' ##) '],
  read(line) {
    const title = head.exec(line)?.[1];
    return title === undefined ? false : createFrame(title);
  },
};

function createFrame(title: string): Frame {
  const titles = [title];
  let part: 'titles' | 'reason' | 'stack' = 'titles';
  let test = createFailedTest('mocha', '');
  let file: string | undefined;
  let lines = 0;
  let isCypress = false;

  function close(report: Report): void {
    const found = test.finding(file === undefined ? {} : { file });
    report(isCypress ? { ...found, source: 'cypress' } : found);
  }

  function sayReason(line: string): void {
    const named = readNamedFile(line);
    file ??= named;
    isCypress ||= /^ {5,6}Cypress\w*Error: /.test(line);
    test.say(named === undefined ? line : line.slice(0, -named.length - 2));
  }

  function takeTitle(line: string): Verdict {
    const next = deeper.exec(line)?.[1];
    if (next !== undefined) {
      titles.push(next);
      return 'taken';
    }
    if (!titles.at(-1)!.endsWith(':') || !reason.test(line)) return 'left';
    test = createFailedTest('mocha', titles.join(' › ').slice(0, -1));
    part = 'reason';
    sayReason(line);
    return 'taken';
  }

  return {
    take(line, report) {
      if (part === 'titles') return takeTitle(line);
      const stack = readStackLine(line);
      if (stack) {
        test.placeAt(stack.place);
        isCypress ||= /webpack:|__cypress/.test(line);
        part = 'stack';
        return 'taken';
      }
      const isCause = /^ {5}Caused by: /.test(line);
      if (part === 'stack' && !isCause && !between.test(line)) {
        close(report);
        return 'left';
      }
      if (isCause) part = 'reason';
      if (part === 'reason' && (head.test(line) || ++lines > mostReasonLines)) {
        close(report);
        return 'left';
      }
      sayReason(line);
      return 'taken';
    },
    end(report) {
      if (part !== 'titles') close(report);
    },
  };
}
