/**
 * Reads what pytest prints behind its run: errors, failures, warnings, and the short summary, which repeats them and
 * says the file of those that have named none. How one failure is told is the business of `pytest-failure.ts`.
 */
import {
  type Finding,
  type Frame,
  mostBack,
  type Recogniser,
  type Report,
  type Seen,
  type Verdict,
} from '../recogniser.ts';
import { createFailure, type Failure, isOfFailure } from './pytest-failure.ts';
import { isLibrary } from './python-place.ts';

/** All are as wide as the terminal. Longer titles have a single sign on each side. */
const section = /^=+ (\S.*?) =+$/;
const title = /^[_―]+ (\S.*?) [_―]+$/;
const captured = /^-+ (\S.*?) -+$/;
const summaryRow = /^(?:FAILED|ERROR|SUBFAIL(?:ED)?(?:\[.*?\])?(?: ?\([^()]*\))?) (\S.*)$/;
const lastLine = /^(?:=+ )?(?:no tests ran|(?:\d+ [a-z]+(?: [a-z]+)?(?:, )?)+) in \d+\.\d+ ?s/;
const conftest = /^ImportError while loading conftest '(.+)'\.$/;
/** `--tb=line`: /work/tests/test_a.py:11: assert 1 == 2 */
const namelessRow = /^((?:[A-Za-z]:)?[^\s:'"=<>|*?][^:'"=<>|*?]*\.\w{1,6}):(\d+): (\S.*)$/;
const absolute = /^(?:\/|[A-Za-z]:[\\/])/;
const warningRow = /^ {2}(\S.*?\.\w+):(\d+): ([\w.]+): (.*)$/;
const progress =
  /\[ *\d+%\]$|^[.FEsxXpPu]+$|^collected \d|^(?:\[gw\d+\] \[|gw\d+ |scheduling tests via |\S+::\S)|^(?:PASSED|FAILED|ERROR)\b/;
const coverage =
  /^(?:TOTAL|Name|Coverage|Required|FAIL Required|Wrote|-+(?: .* -+)?$|_+ .* _+$|=+ .* =+$)|\d+%(?: [\s\d,>-]+)?$/;
/** What a test has printed is told below its failure, however long it is. */
const mostSectionLines = 20_000;
const collecting = /^ERROR collecting (\S.*\.\w+)$/;
/** Of tests that have not failed. */
const otherRow = /^(?:SKIPPED|XFAIL|XPASS|PASSED|RERUN) /;

/** In `passes` failures are told that were expected; `other` is what a plugin prints, and what is between sections. */
type Section = 'failures' | 'errors' | 'warnings' | 'summary' | 'passes' | 'other';

const sections: ReadonlyMap<string, Section> = new Map([
  ['FAILURES', 'failures'],
  ['ERRORS', 'errors'],
  ['warnings summary', 'warnings'],
  ['short test summary info', 'summary'],
  ['PASSES', 'passes'],
  ['XFAILURES', 'passes'],
  ['XPASSES', 'passes'],
]);

interface Told {
  name: string;
  reason: string;
}

/** `wasShown`: failures were printed before the short summary. `widthChars`: how wide headings are. */
function followSections(first: Section, widthChars: number, wasShown: boolean, name?: string): Frame {
  let now: Section = first;
  let failure: Failure | undefined = name === undefined ? undefined : createFailure();
  let failed = name;
  let isCaptured = false;
  let isShown = wasShown;
  /** Without a place so far: the summary may know the file. */
  const open: Told[] = [];
  const placed: Told[] = [];
  /** `--tb=line` prints no names. */
  let isNameless = false;

  function close(report: Report): void {
    if (failure && failed !== undefined && (now !== 'other' || failure.isTold())) {
      const told = { name: failed, reason: failure.reason() };
      const file = collecting.exec(failed)?.[1];
      const place = failure.place() ?? (file === undefined ? undefined : { file });
      if (place) {
        placed.push(told);
        report(makeFinding(told, place));
      } else open.push(told);
    }
    failure = undefined;
    failed = undefined;
    isCaptured = false;
  }

  function end(report: Report): void {
    close(report);
    for (const told of open.splice(0)) report(makeFinding(told, {}));
  }

  /** What a test has printed is not taken for pytest's own headings. */
  function readHeading(pattern: RegExp, line: string): string | undefined {
    if (line.length !== widthChars && !(line.length > widthChars && /^. .* .$/.test(line))) return undefined;
    return line.startsWith('_ _') ? undefined : pattern.exec(line)?.[1];
  }

  function enter(heading: string): void {
    now = sections.get(heading.replace(/ \(final\)$/, '')) ?? 'other';
    if (now === 'failures' || now === 'errors') isShown = true;
  }

  function takeFailures(line: string, report: Report): Verdict {
    const heading = readHeading(title, line);
    if (heading !== undefined) {
      close(report);
      failed = heading;
      failure = createFailure();
    } else if (readHeading(captured, line) !== undefined) {
      isCaptured = true;
    } else if (failure && !isCaptured) {
      if (now === 'other' && !isOfFailure(line)) {
        // What a plugin has printed at once ends where the progress goes on; a heading alone was none of pytest's.
        const isPytest = failure.isTold();
        close(report);
        return isPytest || first !== 'other' ? 'shared' : 'left';
      }
      failure.take(line);
      if (now === 'other' && !failure.isTold()) return 'shared';
    } else if (!failure) {
      takeNameless(line, report);
    }
    return 'taken';
  }

  function takeNameless(line: string, report: Report): void {
    const match = namelessRow.exec(line);
    if (!match || now !== 'failures' || /^E /.test(line)) return;
    // Its own places are absolute, and end what a test has printed.
    if (isCaptured && !absolute.test(line)) return;
    isCaptured = false;
    isNameless = true;
    if (isLibrary(match[1]!)) return;
    placed.push({ name: '', reason: match[3]! });
    report({ ...makeFinding({ name: '', reason: match[3]! }, {}), file: match[1]!, line: Number(match[2]) });
  }

  function takeSummary(line: string, report: Report): Verdict {
    const match = summaryRow.exec(line);
    // On CI the rows have all lines of a message.
    if (!match) return otherRow.test(line) ? 'taken' : 'shared';
    const row = readRow(match[1]!);
    if (!isShown) {
      report(makeFinding(row, { file: row.file }));
      return 'taken';
    }
    const at = open.findIndex((told) => isSameTest(told, row));
    if (at >= 0) report(makeFinding(open.splice(at, 1)[0]!, { file: row.file }));
    else if (isNameless && !isPlaced(row)) report(makeFinding(row, { file: row.file }));
    return 'taken';
  }

  function isPlaced(row: Told): boolean {
    const start = row.reason.replace(/\.\.\.$/, '');
    const at = placed.findIndex(
      (told) => isSameTest(told, row) || (told.name === '' && start !== '' && told.reason.startsWith(start)),
    );
    if (at >= 0) placed.splice(at, 1);
    return at >= 0;
  }

  return {
    take(line, report) {
      if (lastLine.test(line)) {
        end(report);
        return 'last';
      }
      const heading = readHeading(section, line);
      if (heading !== undefined) {
        close(report);
        enter(heading);
        return 'taken';
      }
      if (now === 'summary') return takeSummary(line, report);
      if (now === 'warnings') takeWarning(line, report);
      if (now === 'warnings' || now === 'passes') return 'taken';
      return now === 'other' && !failure && readHeading(title, line) === undefined
        ? 'shared'
        : takeFailures(line, report);
    },
    end,
    ...(first !== 'other' && { mostLines: mostSectionLines }),
  };
}

/** `ERROR at setup of test_a` is told in the summary by the name of the test. */
function isSameTest(told: Told, row: Told): boolean {
  return told.name.replace(/^ERROR at (?:setup|teardown) of /, '') === row.name;
}

function makeFinding({ name, reason }: Told, place: { file?: string; line?: number }): Finding {
  const shown = /^ERROR collecting |^ImportError while /.test(name) ? '' : name;
  const message = [shown, reason].filter((part) => part !== '').join(': ') || name;
  return { severity: 'error', message, source: 'pytest', ...place };
}

/** `tests/test_a.py::TestB::test_c[x - y] - AssertionError`: in headings the test is `TestB.test_c[x - y]`. */
function readRow(text: string): Told & { file: string } {
  const bracket = text.indexOf('[');
  const dash = text.indexOf(' - ');
  const cut = bracket >= 0 && bracket < dash ? text.indexOf(' - ', text.indexOf(']', bracket)) : dash;
  const id = cut < 0 ? text : text.slice(0, cut);
  const parameters = bracket >= 0 && bracket < id.length ? id.slice(bracket) : '';
  const [file = '', ...names] = id.slice(0, id.length - parameters.length).split('::');
  const name = names.length > 0 ? names.join('.') + parameters : `ERROR collecting ${file}`;
  return { file, name, reason: cut < 0 ? '' : text.slice(cut + 3) };
}

function takeWarning(line: string, report: Report): void {
  const match = warningRow.exec(line);
  if (!match || isLibrary(match[1]!)) return;
  const [, file, at, code, message] = match;
  report({ severity: 'warning', message: message!, file: file!, line: Number(at), code: code!, source: 'pytest' });
}

/** Whether tests were run and nothing was told of them, or nothing was printed at all. */
function wasSilent(seen: Seen): boolean {
  for (let count = 1; count <= mostBack; count++) {
    const line = seen.back(count);
    if (line === undefined || progress.test(line)) return true;
    if (line !== '' && !coverage.test(line)) return false;
  }
  return false;
}

export const pytest: Recogniser = {
  source: 'pytest',
  triggers: [
    ' FAILURES =',
    ' ERRORS =',
    '= warnings summary',
    '= short test summary',
    '__ ',
    '――― ',
    ' loading conftest ',
  ],
  read(line, _report, seen) {
    const heading = section.exec(line)?.[1];
    if (heading === 'FAILURES') return followSections('failures', line.length, true);
    if (heading === 'ERRORS') return followSections('errors', line.length, true);
    if (heading?.startsWith('warnings summary')) return followSections('warnings', line.length, !wasSilent(seen));
    if (heading === 'short test summary info') return followSections('summary', line.length, !wasSilent(seen));
    if (conftest.test(line)) return followSections('other', 0, true, line);
    const name = title.exec(line)?.[1];
    // Behind a frame that was full, or where a plugin prints failures at once.
    return name === undefined || line.startsWith('_ _') ? false : followSections('other', line.length, true, name);
  },
};
