/**
 * AVA's failures, all below a rule, each with the name of the test, the line of the assertion, the reason, the stack;
 * and what was thrown outside of a test, told at once.
 *
 *   cart › adds things
 *
 *   test/cart.js:11
 *   …
 *   › test/cart.js:11:5
 */
import { type Finding, type Frame, mostFrameLines, type Recogniser, type Report, type Seen } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { isOwnFile, readStackLine } from './javascript-stack.ts';

const rule = /^ {2}─+$/;
const outside = /^ {2}(Uncaught exception|Unhandled rejection) in (\S.*)$/;
const place = /^ {2}(\S.*\.\w+):(\d+)$/;
const thrown = /^ {2}(?:Error thrown in test|Rejected promise returned by test)/;
const caret = /^ {2}(\s*)\^+$/;
const summary = /^ {2}\d+ (?:tests?|known|uncaught|unhandled|previous) /;
const listed = /^ {2}(?:[✘✖✔] |- (?![/.]|[A-Z]:))/;
/** An error as an object, printed again as such below. */
const shown = /^\s*(?:\w*Error \{|message: .*,|\})$/;

export const ava: Recogniser = {
  source: 'ava',
  triggers: [
    '  ─',
    'Uncaught exception in ',
    'Unhandled rejection in ',
    's:#',
    'x:#',
    'thrown in test',
    'promise returned by test',
  ],
  read(line, report, seen) {
    if (rule.test(line)) return createFrame();
    if (place.test(line) || thrown.test(line)) return resume(line, report, seen);
    const match = outside.exec(line);
    return match ? createFrame(match[1]!, match[2]!) : false;
  },
};

/** The block of a test behind those that one frame could take: it is known by its name, blank lines around. */
function resume(line: string, report: Report, seen: Seen): false | Frame {
  const title = seen.back(2) ?? '';
  const isBlock = /^ {2}\S/.test(title) && [1, 3, 4].every((count) => seen.back(count) === '');
  if (!isBlock) return false;
  const frame = createFrame();
  for (const one of ['', '', title, '', line]) frame.take(one, report);
  return frame;
}

/** `title` is given for what happened outside of tests; below the rule each block has its own. */
function createFrame(title?: string, file?: string): Frame {
  let test = title === undefined ? undefined : createFailedTest('ava', title);
  let at: Partial<Finding> | undefined;
  let blanks = 2;
  let lines = 0;

  function close(report: Report): void {
    const otherwise = at ?? (file === undefined ? {} : { file });
    if (test && (at || test.hasReason())) report(test.finding(otherwise));
    test = undefined;
    at = undefined;
  }

  function read(line: string): void {
    const placed = place.exec(line);
    const stack = readStackLine(line);
    const column = caret.exec(line)?.[1]?.length;
    if (stack) test?.placeAt(stack.place);
    else if (placed && !at && isOwnFile(placed[1]!)) at = { file: placed[1]!, line: Number(placed[2]) };
    else if (column !== undefined && at) {
      at = { column: column + 1, ...at };
      // What stood above was code.
      if (title !== undefined) test = createFailedTest('ava', title);
    } else if (!shown.test(line)) test?.say(line);
  }

  return {
    take(line, report) {
      lines++;
      if (line === '') {
        blanks++;
        return 'taken';
      }
      // Pest has the same rule.
      if (!test && line.startsWith('   FAILED  ')) return 'left';
      const isEnd =
        rule.test(line) || summary.test(line) || outside.test(line) || (title !== undefined && listed.test(line));
      if (isEnd || !line.startsWith('  ')) {
        close(report);
        return rule.test(line) && title === undefined ? 'last' : 'left';
      }
      if (title === undefined && blanks >= 2) {
        close(report);
        if (lines > mostFrameLines / 2) return 'left';
        test = createFailedTest('ava', line.trim());
      } else read(line);
      blanks = 0;
      return 'taken';
    },
    end: close,
  };
}
