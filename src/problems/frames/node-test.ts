/**
 * The spec and dot reporters of node:test. A failed test is printed with its error among the others (18 to 20), at the
 * end with the place where it is defined (20 on), or below `Failed tests:`; twice the same is told once.
 *
 *   test at test/cart.test.mjs:17:3
 *   ✖ sums up (0.859861ms)
 *     AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:
 *     …
 *         at TestContext.<anonymous> (file:///work/test/cart.test.mjs:20:12)
 */
import { type Frame, mostFrameLines, type Recogniser, type Report } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { readStackLine, type StackPlace } from './javascript-stack.ts';

const head = /^( *)✖ (.+?)(?: \((\d[\d.]*)ms\))?( # TODO\b.*)?$/;
const definition = /^test at (?:file:(?=\/[^/]))?(.+):(\d+):(\d+)$/;
const testFile = /^\S.*\.[cm]?[jt]sx?$/;

export const nodeTest: Recogniser = {
  source: 'node:test',
  triggers: ['✖ ', 'Failed tests:'],
  read(line, report, seen) {
    if (line === 'Failed tests:') return createList();
    const match = head.exec(line);
    if (!match) return false;
    const [, indent, name, duration, todo] = match;
    const defined = definition.exec(seen.back(1) ?? '') ?? undefined;
    if (duration === undefined && defined === undefined) return false;
    if (defined === undefined && indent === '' && testFile.test(name!) && !hasCrashed(seen.back(1), seen.back(2))) {
      report({ severity: 'error', source: 'node:test', message: 'test failed', file: name!, line: 1, column: 1 });
    }
    const place = defined && { file: defined[1]!, line: Number(defined[2]), column: Number(defined[3]) };
    return createFrame(indent!.length, name!, todo !== undefined, place);
  },
};

/** What the dot reporter prints at the end: nothing else tells of these tests, nor of files that could not be run. */
function createList(): Frame {
  let test: Frame | undefined;
  let lines = 0;
  return {
    take(line, report) {
      lines++;
      const verdict = test?.take(line, report) ?? 'left';
      if (verdict === 'taken' || line === '') return 'taken';
      const match = /^[✖⚠]/.test(line) ? head.exec(line.replace('⚠', '✖')) : null;
      // The rest is read one by one, so that none is cut off.
      if (!match || lines > mostFrameLines / 2) return 'left';
      const name = match[2]!;
      const known = testFile.test(name) ? { file: name, line: 1, column: 1 } : {};
      test = createFrame(0, name, match[4] !== undefined, known, true);
      return 'taken';
    },
    end: (report) => test?.end(report),
  };
}

/** A file that could not be run has printed why. */
function hasCrashed(...before: (string | undefined)[]): boolean {
  return before.some((line) => line?.startsWith('Node.js v'));
}

/** `defined` is given where the test is told of for the last time: then also if no place is known. */
function createFrame(
  indent: number,
  name: string,
  isTodo: boolean,
  defined?: Partial<StackPlace>,
  isOnly = false,
): Frame {
  const test = createFailedTest('node:test', name);
  let isForOthers = isTodo;

  function close(report: Report): void {
    if (!isForOthers && test.hasReason() && (defined || test.hasPlace())) report(test.finding(defined));
  }

  return {
    take(line, report) {
      if (line !== '' && line.search(/\S/) <= indent) {
        close(report);
        return 'left';
      }
      const stack = readStackLine(line);
      if (stack) test.placeAt(stack.place);
      else {
        // The tests inside, or the file itself, have said what failed.
        const others = /^\s*'(\d+ subtests?|test) failed'$/.exec(line)?.[1];
        isForOthers ||= others !== undefined && !(isOnly && others === 'test');
        test.say(line.replace(/^(\s*)'(.*)'$/, '$1$2'));
      }
      return 'taken';
    },
    end: close,
  };
}
