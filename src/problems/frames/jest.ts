/**
 * Jest's failures: a block for each failed test, indented by two, below the name of its file.
 *
 *   FAIL test/cart.test.js
 *     ● Cart › total › sums up
 *
 *       expect(received).toBe(expected) // Object.is equality
 *       …
 *         at Object.toBe (test/cart.test.js:26:15)
 */
import {
  type Finding,
  type Frame,
  mostBack,
  mostFrameLines,
  type Recogniser,
  type Report,
  type Verdict,
} from '../recogniser.ts';
import { createFailedTest, type FailedTest } from './failed-test.ts';
import { isOwnFile, readCodePlace, readStackLine, type StackPlace } from './javascript-stack.ts';

const fileLine = /^ ?(?:FAIL|PASS) +(\S.*?\.\w+)(?: \(.*\))?$/;
/** The name of a project stands in front of the file. */
const project = /^(?:[^/\\]* {2,}|[^/\\.]* (?=\S*[\\/]))/;
const title = /^ {2}● (.+)$/;
/** Printed by tests, or about how Jest was called. */
const noTest = /^(?:Console|Cannot log after tests are done|Deprecation Warning|Validation Warning)\b/;
const noName = 'Test suite failed to run';
/** Above the code that node could not read. */
const unread = /^ {4}((?:\/|[A-Za-z]:\\)[^:]*):(\d+)$/;
/** Jest puts it before the first line. */
const wrapper = /^ {4}\(?\{"Object\.<anonymous>":function\([\w,$ ]*\)\{/;
/** Problems of compilers, told inside. Babel and esbuild count columns from 0. */
const compilers: readonly { source: string; pattern: RegExp }[] = [
  { source: 'tsc', pattern: /^ {4}(?<file>\S.*?):(?<line>\d+):(?<column>\d+) - error (?<code>TS\d+): (?<message>.+)$/ },
  {
    source: 'tsc',
    pattern: /^ {4}(?<file>\S.*?)\((?<line>\d+),(?<column>\d+)\): error (?<code>TS\d+): (?<message>.+)$/,
  },
  {
    source: 'babel',
    pattern: /^ {4}SyntaxError: (?<file>(?:[A-Za-z]:)?[^:]+): (?<message>.+) \((?<line>\d+):(?<fromZero>\d+)\)$/,
  },
  { source: 'esbuild', pattern: /^ {4}(?<file>\S.*?):(?<line>\d+):(?<fromZero>\d+): ERROR: (?<message>.+)$/ },
];

export const jest: Recogniser = {
  source: 'jest',
  triggers: ['  ● '],
  read(line, _report, seen) {
    const name = title.exec(line)?.[1];
    if (name === undefined) return false;
    let file: string | undefined;
    for (let count = 1; count <= mostBack && file === undefined; count++) file = readFile(seen.back(count) ?? '');
    return createFrame(name, file);
  },
};

function readFile(line: string): string | undefined {
  return fileLine.exec(line)?.[1]?.replace(project, '');
}

/** All blocks below one another; `file` is that of the tests. */
function createFrame(firstName: string, firstFile: string | undefined): Frame {
  let file = firstFile;
  /** Stacks name files from `rootDir`, the head names the tests from where Jest was started. */
  let folder: string | undefined;
  let isToldByCompiler = false;
  /** The place of the code that node could not read, without its column. */
  let above: { file: string; line: number; wrapped: number } | undefined;
  let lines = 0;
  let test = open(firstName);

  function open(name: string): FailedTest | undefined {
    isToldByCompiler = false;
    above = undefined;
    return noTest.test(name) ? undefined : createFailedTest('jest', name === noName ? '' : name);
  }

  function close(report: Report): void {
    if (test?.hasReason() && !isToldByCompiler) {
      const isPlaced = test.hasPlace();
      const finding = test.finding(file === undefined ? {} : { file });
      report(isPlaced && folder !== undefined ? { ...finding, folder } : finding);
    }
    test = undefined;
  }

  function readUnread(line: string): StackPlace | undefined {
    const match = unread.exec(line);
    if (match && isOwnFile(match[1]!)) above = { file: match[1]!, line: Number(match[2]), wrapped: 0 };
    if (!above) return undefined;
    above.wrapped ||= (wrapper.exec(line)?.[0].length ?? 4) - 4;
    const { file: unreadFile, line: row, wrapped } = above;
    const column = /^ +\^+$/.test(line) ? line.indexOf('^') - 3 - wrapped : 0;
    return column > 0 ? { file: unreadFile, line: row, column } : undefined;
  }

  function read(line: string, report: Report): void {
    const place = readUnread(line);
    if (place) {
      test?.placeAt(place);
      return;
    }
    const compiled = readCompiler(line);
    if (compiled && test) {
      isToldByCompiler = true;
      report(compiled);
      return;
    }
    const stack = readStackLine(line);
    const code = readCodePlace(line);
    if (code) test?.placeAt(code.place);
    else if (stack) {
      test?.placeAt(stack.place);
      const ending = `/${stack.place?.file}`;
      if (file?.endsWith(ending)) folder = file.slice(0, -ending.length);
    } else if (!test?.hasPlace()) test?.say(line);
  }

  return {
    take(line, report): Verdict {
      lines++;
      const name = title.exec(line)?.[1];
      const named = readFile(line);
      if (name !== undefined || named !== undefined) {
        close(report);
        // The next block begins a frame of its own, so that it is not cut off.
        if (lines > mostFrameLines / 2) return 'left';
        if (named === undefined) test = open(name!);
        else {
          file = named;
          folder = undefined;
        }
        return 'taken';
      }
      if (line === '' || line.startsWith('    ')) {
        read(line, report);
        return 'taken';
      }
      close(report);
      return 'left';
    },
    end: close,
  };
}

function readCompiler(line: string): Finding | undefined {
  for (const { source, pattern } of compilers) {
    const groups = pattern.exec(line)?.groups;
    if (!groups) continue;
    const { file, code, message, line: row, column, fromZero } = groups;
    const place = { line: Number(row), column: fromZero === undefined ? Number(column) : Number(fromZero) + 1 };
    return { severity: 'error', source, message: message!, file: file!, ...place, ...(code !== undefined && { code }) };
  }
  return undefined;
}
