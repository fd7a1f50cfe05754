/**
 * Playwright's failures: a numbered head with the place of the test, then for each error its message, code and stack.
 *
 *   1) [chromium] › tests/cart.spec.js:7:1 › page › has a title ─────
 *
 *     Error: expect(page).toHaveTitle(expected) failed
 *     …
 *         at /work/tests/cart.spec.js:8:18
 */
import { type Frame, mostBack, type Recogniser, type Report, type Seen } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { readStackLine, type StackPlace } from './javascript-stack.ts';

const head = /^ {2}\d+\) (?:\[([^\]]*)\] › )?(\S.*?):(\d+):(\d+) › (.*)$/;
/** An error outside of the tests: its place without a column, which the code below marks. */
const outside = /^ {3}at (\S.*):(\d+)$/;
const code = /^>?\s*\d* ?\|/;
const marked = /^(\s*\|)(\s*)\^+$/;
const error =
  /^(?: {4})?((?:[A-Z]\w*)?Error: .*|Test timeout of .*|Expected to (?:fail|pass), but .*|".*" hook timeout of .*)$/;
const retry = /^ {4}Retry #\d+ [─-]*$/;
const attached = /^ {4}(?:attachment #\d+|Error Context:|Usage:|[─-]{8,})/;

export const playwright: Recogniser = {
  source: 'playwright',
  triggers: ['#) ', '   at '],
  read(line, _report, seen) {
    const match = head.exec(line);
    if (match) {
      const [, , file, row, column, title] = match;
      return createFrame(title!.replace(/ ?(?:─+|=+)$/, ''), {
        file: file!,
        line: Number(row),
        column: Number(column),
      });
    }
    const placed = outside.exec(line);
    const message = placed && seen.back(1) === '' ? readMessage(seen) : undefined;
    if (!placed || message === undefined) return false;
    return createOutside(message, placed[1]!, Number(placed[2]));
  },
};

/** The first line of the message that stands above; undefined for Babel's, which has told its place. */
function readMessage(seen: Seen): string | undefined {
  let first: string | undefined;
  let isAbove = false;
  for (let count = 2; count <= mostBack; count++) {
    const line = seen.back(count);
    if (line === undefined) break;
    if (/^SyntaxError: .* \(\d+:\d+\)$/.test(line)) return undefined;
    if (line === '') isAbove = first !== undefined;
    else if (!isAbove && !code.test(line) && !(first !== undefined && error.test(first))) first = line;
  }
  return first;
}

/** One problem for each error of the first attempt that has one. */
function createFrame(title: string, defined: StackPlace): Frame {
  let test = createFailedTest('playwright', title);
  let isTold = false;
  let isOfRetry = false;

  function close(report: Report): void {
    // A time-out is told once more, with the place of the call that waited, in the error that follows it.
    if (!test.hasReason() || (isTold && !test.hasPlace())) return;
    isTold = true;
    report(test.finding(defined));
  }

  return {
    take(line, report) {
      if (line !== '' && !line.startsWith('    ')) {
        if (!isOfRetry) close(report);
        return 'left';
      }
      if (retry.test(line)) {
        if (!isOfRetry) close(report);
        isOfRetry = isTold;
        test = createFailedTest('playwright', title);
        return 'taken';
      }
      if (isOfRetry) return 'taken';
      if (attached.test(line)) {
        close(report);
        test = createFailedTest('playwright', title);
        return 'taken';
      }
      const stack = readStackLine(line);
      if (error.test(line) && test.hasPlace()) {
        close(report);
        test = createFailedTest('playwright', title);
      }
      if (stack) test.placeAt(stack.place);
      else test.say(line);
      return 'taken';
    },
    end(report) {
      if (!isOfRetry) close(report);
    },
  };
}

function createOutside(message: string, file: string, line: number): Frame {
  const test = createFailedTest('playwright', '');
  test.say(message);
  let column: number | undefined;
  let hasCode = false;

  function close(report: Report): void {
    if (hasCode) report(test.finding({ file, line, ...(column !== undefined && { column }) }));
  }

  return {
    take(text, report) {
      const mark = marked.exec(text);
      if (mark) column ??= mark[2]!.length;
      const stack = readStackLine(text);
      if (stack) test.placeAt(stack.place);
      else if (code.test(text)) hasCode = true;
      else if (text !== '') {
        close(report);
        return 'left';
      }
      return 'taken';
    },
    end: close,
  };
}
