/** Failed assertions of Catch2, doctest, QtTest and CTest's tests that say nothing themselves. GoogleTest has a file of its own. */
import type { Finding, Frame, Recogniser, Report, Seen } from '../recogniser.ts';
import { mostBack } from '../recogniser.ts';

const mostMessageLines = 5;
const catchFailure = /^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]{0,400}?)(?::(\d+)|\((\d+)\)): (FAILED|warning):$/;
const doctestFailure =
  /^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]{0,400}?)(?::(\d+)|\((\d+)\)): (ERROR|FATAL ERROR|WARNING): (.+)$/;
const qtPlace = /^ {3}Loc: \[(.{1,400})\((\d+)\)\]$/;
const ctestResult =
  /^ {0,3}\d+\/\d+ Test {1,4}#\d+: (\S.*?) \.*\s?\*\*\*(Failed|Timeout|Exception: \S+|Not Run|Skipped)\b/;

export const cppTests: readonly Recogniser[] = [
  {
    source: 'catch2',
    triggers: [': FAILED:', ': warning:'],
    read(line, _report, seen) {
      const match = catchFailure.exec(line);
      if (!match) return false;
      const [, file, row, bracketed, word] = match;
      const finding = place('catch2', file!, row ?? bracketed!);
      if (word === 'warning') finding.severity = 'warning';
      return collect(finding, nameCatch(seen));
    },
  },
  {
    source: 'doctest',
    triggers: [': ERROR: ', ': FATAL ERROR: ', ': WARNING: '],
    read(line, _report, seen) {
      const match = doctestFailure.exec(line);
      // Other programs say ERROR behind a place as well; doctest names its test case above.
      const name = match ? nameDoctest(seen) : undefined;
      if (!match || (name === undefined && !isDoctest(match))) return false;
      const [, file, row, bracketed, word, text] = match;
      const finding = place('doctest', file!, row ?? bracketed!);
      if (word === 'WARNING') finding.severity = 'warning';
      return collect(finding, name, text);
    },
  },
  { source: 'qttest', triggers: ['   Loc: ['], read: readQt },
  { source: 'ctest', triggers: ['***Failed', '***Timeout', '***Exception', '***Not Run'], read: readCtest },
];

/** Its words without a test case above, which may be too far away. */
function isDoctest([, , , , word, text]: RegExpExecArray): boolean {
  return word === 'FATAL ERROR' || /^(?:WARN|CHECK|REQUIRE|test case |TEST CASE)/.test(text!);
}

function place(source: string, file: string, line: string): Finding {
  return { source, severity: 'error', file, line: Number(line), message: '' };
}

/** What follows up to a blank line is the reason. */
function collect(finding: Finding, name: string | undefined, first?: string): Frame {
  const lines = first === undefined ? [] : [first];
  const close = (report: Report) => {
    const reason = lines.slice(0, mostMessageLines).join('\n');
    report({ ...finding, message: name === undefined ? reason : `${name}: ${reason}` });
  };
  return {
    take(line, report) {
      const isNext = catchFailure.test(line) || doctestFailure.test(line);
      if (line !== '' && !isNext && lines.length <= mostMessageLines * 2) {
        lines.push(line.trim());
        return 'taken';
      }
      close(report);
      return line === '' ? 'last' : 'left';
    },
    end: close,
  };
}

/** The title stands between two lines of dashes; sections below it are indented. */
function nameCatch(seen: Seen): string | undefined {
  let isTitle = false;
  const title: string[] = [];
  for (let count = 1; count <= mostBack; count++) {
    const line = seen.back(count);
    if (line === undefined) return undefined;
    if (/^-{60,}$/.test(line)) {
      if (isTitle) return title.join(' / ');
      isTitle = true;
    } else if (isTitle) title.unshift(line.trim());
    else if (/: FAILED:$/.test(line)) return undefined;
  }
  return undefined;
}

function nameDoctest(seen: Seen): string | undefined {
  for (let count = 1; count <= mostBack; count++) {
    const line = seen.back(count);
    if (line === undefined || /^={60,}$/.test(line)) return undefined;
    const name = /^(?:TEST CASE|SCENARIO):? {1,2}(.+)$/.exec(line)?.[1];
    if (name !== undefined) return name.trim();
  }
  return undefined;
}

/** FAIL!  : TestText::length() Compared values are not the same, some lines, then the place. */
function readQt(line: string, report: Report, seen: Seen): boolean {
  const match = qtPlace.exec(line);
  if (!match) return false;
  const reasons: string[] = [];
  for (let count = 1; count <= mostBack; count++) {
    const before = seen.back(count);
    if (before === undefined || qtPlace.test(before)) return true;
    const failed = /^(?:FAIL!|XPASS) {2,3}: (\S.*?\)) (.+)$/.exec(before);
    if (failed) {
      const message = [`${failed[1]}: ${failed[2]}`, ...reasons].slice(0, mostMessageLines).join('\n');
      report({ ...place('qttest', match[1]!, match[2]!), message });
      return true;
    }
    if (/^[A-Z]+!? *: /.test(before)) return true;
    reasons.unshift(before.trim());
  }
  return true;
}

/** A test whose output is shown tells its own problems. */
function readCtest(line: string, _report: Report, seen: Seen): boolean | Frame {
  const match = ctestResult.exec(line);
  if (!match || match[2] === 'Skipped') return false;
  const before = seen.back(1) ?? '';
  if (/^\d+: (?!Test timeout computed)/.test(before)) return true;
  const tell = (report: Report) =>
    report({ source: 'ctest', severity: 'error', message: `${match[1]}: ${match[2]!.replace('Exception: ', '')}` });
  return {
    take(next, report) {
      const isResult = /^(?: {4,}Start {1,4}\d+: |(?:test|test )\d|\s*\d+\/\d+ Test )/.test(next) || next === '';
      if (isResult || match[2] === 'Not Run') tell(report);
      return 'left';
    },
    end: tell,
  };
}
