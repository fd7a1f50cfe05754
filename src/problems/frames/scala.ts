/** Scala 3's errors with their box, and the failures of ScalaTest and MUnit. */
import type { Recogniser, Report } from '../recogniser.ts';

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

/** `- adds *** FAILED ***`, then `  2 did not equal 3 (FooSpec.scala:12)`. */
export const scalatest: Recogniser = {
  source: 'scalatest',
  triggers: ['*** FAILED ***'],
  read(line) {
    const name = /^(?:\[info\] |\[error\] )?\s*- (.*) \*\*\* FAILED \*\*\*/.exec(line)?.[1];
    if (name === undefined) return false;
    const reason: string[] = [];
    function tell(report: Report): void {
      report({
        severity: 'error',
        message: [name, reason.slice(0, mostReasonLines).join('\n')].filter(Boolean).join(': '),
        source: 'scalatest',
      });
    }
    return {
      take(next, report) {
        const text = next.replace(/^\[(?:info|error)\] /, '');
        if (!/^\s{2,}\S/.test(text) || /^\s*- /.test(text) || reason.length > 20) {
          tell(report);
          return 'left';
        }
        const match = /^(.*) \(([\w.-]+\.scala):(\d+)\)$/.exec(text.trim());
        reason.push(match?.[1] ?? text.trim());
        if (!match) return 'taken';
        report({
          severity: 'error',
          message: `${name}: ${reason.slice(0, mostReasonLines).join('\n')}`,
          file: match[2]!,
          line: Number(match[3]),
          folder: 'src/test/scala',
          source: 'scalatest',
        });
        return 'last';
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
      /^(?:\[\w+\] )?==> X (.*?) +[\d.]+m?s \S+: ((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.scala):(\d+)(?: (.*))?$/.exec(
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
