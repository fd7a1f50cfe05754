/**
 * Errors as Bun and Deno print them, in tests and outside: Bun shows the code above the error and the name of the test
 * below its stack, Deno the name above and the code below.
 *
 *     8 |     expect(cart.items).toEqual([]);      adds things => ./cart_test.ts:6:6
 *                              ^                   error: Error: Values are not equal
 *     error: expect(received).toEqual(expected)      if (a !== b) throw new Error();
 *           at <anonymous> (/work/a.test.ts:8:24)                    ^
 *     (fail) Cart > adds things [1.73ms]               at file:///work/cart_test.ts:7:3
 */
import type { Finding, Frame, Recogniser, Report, Seen } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { readStackLine } from './javascript-stack.ts';

const bunError = /^(?:error|[A-Z]\w*Error)(?:: .*)?$/;
const bunFail = /^(?:\(fail\)|✗) (.+?)(?: \[[\d.]+m?s\])?$/;
const bunTimeout = /^ {2}\^ (this test timed out after .*)$/;
const caret = /^\s*\^$/;
const bunImport = /^error: Cannot find (?:module|package) .* (?:from|imported from) ['"](.+)['"]$/;
const mostReasonLines = 100;
const denoTest = /^(\S.*) => (\S.*):(\d+):(\d+)$/;
const denoError = /^error: ((?:Uncaught (?:\(in [\w ]+\) )?|(?:Type)?Error: |[A-Z]\w*Error: ).*)$/;
const denoType = /^(?:error: )?(TS\d+) \[ERROR\]: (.*)$/;

const denoRule = /^(error|warning)\[([a-z][a-z0-9-]*)\]: (.*)$/;
const denoArrow = /^ *--> (?!\S.*\.pyi?:\d)(\S.*):(\d+):(\d+)$/;

export const bunAndDeno: readonly Recogniser[] = [
  { source: 'bun', triggers: ['rror: ', 'rror$', '^ this test timed out'], read: readBun },
  { source: 'deno', triggers: ['error: ', 'error[', 'warning[', ' [ERROR]: '], read: readDeno },
];

function readBun(line: string, report: Report, seen: Seen): boolean | Frame {
  const timeout = bunTimeout.exec(line)?.[1];
  const timedOut = timeout === undefined ? undefined : bunFail.exec(seen.back(1) ?? '')?.[1];
  if (timedOut !== undefined) {
    report({ severity: 'error', source: 'bun', message: `${timedOut}: ${timeout}` });
    return true;
  }
  if (!bunError.test(line)) return false;
  const importer = bunImport.exec(line)?.[1];
  if (importer === undefined && !caret.test(seen.back(1) ?? '')) return false;
  return createBunFrame(line.replace(/^error: /, ''), importer);
}

function createBunFrame(message: string, importer: string | undefined): Frame {
  const test = createFailedTest('bun', '');
  test.say(message);
  let hasStack = false;

  function close(report: Report, name?: string): void {
    // Compilers too print errors below a caret.
    if (name === undefined && importer === undefined && !hasStack) return;
    const found = test.finding(importer === undefined ? {} : { file: importer });
    report(name === undefined ? found : { ...found, message: `${name}: ${found.message}` });
  }

  return {
    take(line, report) {
      const failed = bunFail.exec(line)?.[1];
      if (failed !== undefined) {
        close(report, failed);
        return 'last';
      }
      const stack = readStackLine(line);
      if (stack) {
        hasStack = true;
        test.placeAt(stack.place);
        return 'taken';
      }
      if (line !== '' && (hasStack || /^-+$|^Bun v/.test(line))) {
        close(report);
        return 'left';
      }
      test.say(line);
      return 'shared';
    },
    end: close,
  };
}

function readDeno(line: string, _report: Report, seen: Seen): boolean | Frame {
  const typed = denoType.exec(line);
  if (typed) return createDenoFrame(typed[2]!, { source: 'tsc', code: typed[1]! });
  const rule = denoRule.exec(line);
  if (rule) return createLintFrame(rule[1] === 'error' ? 'error' : 'warning', rule[2]!, rule[3]!);
  const message = denoError.exec(line)?.[1];
  if (message === undefined) return false;
  const named = denoTest.exec(seen.back(1) ?? '');
  if (!named) return createDenoFrame(message, {});
  const [, name, file, row, column] = named;
  return createDenoFrame(`${name}: ${message}`, { file: file!, line: Number(row), column: Number(column) });
}

/** Told when a place of the user's own code has come: other tools begin their errors like this too. */
function createDenoFrame(message: string, known: Partial<Finding>): Frame {
  const test = createFailedTest('deno', '');
  test.say(message);
  const isAssertion = known.file !== undefined || message.startsWith('Uncaught ');
  let hasStack = false;
  let lines = 0;

  function close(report: Report): void {
    if (!test.hasPlace() && known.file === undefined) return;
    const { source, code } = known;
    const found = test.finding(known);
    report({ ...found, ...(source !== undefined && { source }), ...(code !== undefined && { code }) });
  }

  return {
    take(line, report) {
      const stack = readStackLine(line);
      if (stack) {
        hasStack = true;
        test.placeAt(stack.place);
        return 'taken';
      }
      // Messages of assertions have differences in them, with blank lines.
      const isOver = hasStack || (line === '' && !isAssertion) || ++lines > mostReasonLines;
      if (isOver) {
        close(report);
        return 'left';
      }
      return 'shared';
    },
    end: close,
  };
}

/** deno lint: the rule and what is wrong, then the place as rustc draws it. */
function createLintFrame(severity: 'error' | 'warning', code: string, message: string): Frame {
  return {
    take(line, report) {
      const place = denoArrow.exec(line);
      if (!place) return 'left';
      const [, file, row, column] = place;
      report({ severity, source: 'deno', code, message, file: file!, line: Number(row), column: Number(column) });
      return 'last';
    },
    end() {},
  };
}
