/** Scala 3's errors with their box, what sbt prints of compilers, and the failures of ScalaTest and MUnit. */
import type { Recogniser, Report } from '../recogniser.ts';
import { createJavaStack, findFolder } from './java-stack.ts';

const mostReasonLines = 4;

/**
 * -- [E007] Type Mismatch Error: src/Foo.scala:3:20 ----
 * 3 |  val a: Int = "x"
 *   |               ^^^
 *   |               Found:    ("x" : String)
 */
export const scala3: Recogniser = {
  source: 'scalac',
  triggers: ['.scala:#', '.sc:#'],
  read(line) {
    const match =
      /^(?:\[(?:error|warn|info)\] )?-- (?:\[(E\d+)\] )?(.*?): ((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(?:scala|sc)):(\d+):(\d+) -*$/.exec(
        line,
      );
    if (!match) return false;
    const [, code, kind = '', file = '', number, column] = match;
    const reason: string[] = [];
    let isBelow = false;
    function tell(report: Report): void {
      report({
        severity: /Warning$/.test(kind) ? 'warning' : 'error',
        message: reason.length === 0 ? kind : reason.slice(0, mostReasonLines).join('\n'),
        file,
        line: Number(number),
        // Scala counts columns from 0 here.
        column: Number(column) + 1,
        ...(code !== undefined && { code }),
        source: 'scalac',
      });
    }
    return {
      take(next, report) {
        const text = next.replace(/^\[(?:error|warn|info)\] /, '');
        const below = /^\s*(?:\d+ )?\|(.*)$/.exec(text)?.[1];
        if (below === undefined) {
          tell(report);
          return 'left';
        }
        if (/^\s*\^+\s*$/.test(below)) isBelow = true;
        else if (/^-{10,}/.test(below)) {
          tell(report);
          return 'last';
        } else if (isBelow && below.trim() !== '' && !/^\s*longer explanation available/.test(below))
          reason.push(below.trim());
        return 'taken';
      },
      end: tell,
    };
  },
};

/**
 * sbt: [error] /app/Foo.scala:3:20: type mismatch;
 *      [error]  found   : String("x")
 *      [error]   val a: Int = "x"
 *      [error]                ^
 */
export const sbt: Recogniser = {
  source: 'scalac',
  triggers: ['.scala:#', '.java:#', '.sbt:#', '.sc:#'],
  read(line) {
    const match =
      /^\[(error|warn)\] ((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(scala|sbt|sc|java)):(\d+):(?:(\d+):)? (?:(?:error|warning): )?(.*)$/.exec(
        line,
      );
    if (!match) return false;
    const [, severity, file = '', extension, number, column, message = ''] = match;
    const between: string[] = [];
    function tell(report: Report, caret?: number): void {
      // Only with a caret is it known that the last line is the source.
      const lines = [message, ...(caret === undefined ? [] : between.slice(0, -1))].map((text) => text.trim());
      const at = column === undefined ? caret : Number(column);
      report({
        severity: severity === 'error' ? 'error' : 'warning',
        message: lines.slice(0, mostReasonLines).join('\n'),
        file,
        line: Number(number),
        ...(at !== undefined && { column: at }),
        source: extension === 'java' ? 'javac' : 'scalac',
      });
    }
    return {
      take(next, report) {
        const text = /^\[(?:error|warn)\] (.*)$/.exec(next)?.[1];
        if (text === undefined || between.length === 12 || /^\S/.test(text)) {
          tell(report);
          return 'left';
        }
        if (/^\s*\^+\s*$/.test(text)) {
          tell(report, text.indexOf('^') + 1);
          return 'last';
        }
        between.push(text);
        return 'taken';
      },
      end: (report) => tell(report),
    };
  },
};

/** `- adds *** FAILED ***`, then `  2 did not equal 3 (FooSpec.scala:12)` or an exception with its stack trace. */
export const scalatest: Recogniser = {
  source: 'scalatest',
  triggers: ['*** FAILED ***'],
  read(line) {
    const name = /^(?:\[info\] |\[error\] )?\s*- (.*) \*\*\* FAILED \*\*\*/.exec(line)?.[1];
    if (name === undefined) return false;
    const stack = createJavaStack();
    const reason: string[] = [];
    function tell(report: Report): void {
      const place = stack.place();
      const folder = place && findFolder(place, 'test', '');
      report({
        severity: 'error',
        message: [name, reason.slice(0, mostReasonLines).join('\n')].filter(Boolean).join(': '),
        ...(place && { file: place.file, line: place.line }),
        ...(folder !== undefined && { folder }),
        source: 'scalatest',
      });
    }
    return {
      take(next, report) {
        const text = next.replace(/^\[(?:info|error)\] /, '');
        if (!/^\s{2,}\S/.test(text) || /^\s*- /.test(text) || reason.length > 40) {
          tell(report);
          return 'left';
        }
        const match = /^(.*) \(([\w.-]+\.scala):(\d+)\)$/.exec(text.trim());
        if (match && !/^\s+at /.test(text)) {
          reason.push(match[1]!);
          report({
            severity: 'error',
            message: `${name}: ${reason.slice(0, mostReasonLines).join('\n')}`,
            file: match[2]!,
            line: Number(match[3]),
            folder: 'src/test/scala',
            source: 'scalatest',
          });
          return 'last';
        }
        if (/^\s+(?:at |\.\.\.)/.test(text)) stack.add(text);
        else reason.push(text.trim());
        return 'taken';
      },
      end: tell,
    };
  },
};

/** ==> X FooTest.adds  0.03s munit.ComparisonFailException: /app/FooTest.scala:12 */
export const munit: Recogniser = {
  source: 'munit',
  triggers: ['==> X '],
  read(line, report) {
    const match =
      /^(?:\[\w+\] )?==> X (\S.*?) {1,4}[\d.]{1,12}m?s \S{1,200}: ((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.scala):(\d+)(?: (.*))?$/.exec(
        line,
      );
    if (!match) return false;
    report({
      severity: 'error',
      message: [match[1], match[4]].filter(Boolean).join(': '),
      file: match[2]!,
      line: Number(match[3]),
      source: 'munit',
    });
    return true;
  },
};
