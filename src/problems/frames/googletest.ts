/**
 * Failed assertions of GoogleTest. Each has a place; the name of its test stands above the first or below the last.
 *
 *   [ RUN      ] Calc.Adds
 *   calc_test.cc:6: Failure
 *   Expected equality of these values:
 *   [  FAILED  ] Calc.Adds (0 ms)
 */
import type { Finding, Frame, Recogniser, Report, Seen, Verdict } from '../recogniser.ts';
import { mostBack } from '../recogniser.ts';

const failure =
  /^(?:(?:unknown file|((?:[A-Za-z]:(?=[\\/]))?[^\s[:][^:]{0,400}?)(?::(\d+)|\((\d+)\))): Failure|((?:[A-Za-z]:(?=[\\/]))?[^\s[:][^:]{0,400}?)\((\d+)\): error:(?: (.*))?)$/;
const started = /^\[ RUN {6}\] (\S+)/;
const failed = /^\[ {2}FAILED {2}\] ([^\s,(]+)/;
const trace = /^Google Test trace:$/;
/** What ends a test before it could say so: others read it. */
const crash = /^==|Sanitizer: |: runtime error: |: Assertion [`']|^terminate called/;
const boundary = /^\[(?:-{10}|={10}| RUN {6}| {7}OK| {2}SKIPPED| {2}PASSED)/;
const mostMessageLines = 5;

interface Failure {
  finding: Finding;
  lines: string[];
}

export const googletest: Recogniser = {
  source: 'googletest',
  triggers: [': Failure', '): error:', 'unknown file: '],
  read(line, _report, seen) {
    const first = readFailure(line);
    const name = first && nameTest(seen);
    // With the compiler of Microsoft a failure looks like an error of the compiler, but for the test around it.
    if (!first || (name === undefined && !line.endsWith(': Failure'))) return false;
    return readTest(first, name);
  },
};

function readFailure(line: string): Failure | undefined {
  const match = failure.exec(line);
  if (!match) return undefined;
  const file = match[1] ?? match[4];
  const row = match[2] ?? match[3] ?? match[5];
  const text = match[6];
  const finding: Finding = { source: 'googletest', severity: 'error', message: '' };
  if (file !== undefined) Object.assign(finding, { file, line: Number(row) });
  return { finding, lines: text === undefined || text === '' ? [] : [text] };
}

function nameTest(seen: Seen): string | undefined {
  for (let count = 1; count <= mostBack; count++) {
    const line = seen.back(count);
    if (line === undefined || /^\[ {2}(?:FAILED {2}|SKIPPED ) ?\]|^\[ {7}OK \]/.test(line)) return undefined;
    const name = started.exec(line)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Up to the end of the test, which may have several failures. They are held back only as long as its name is not known. */
function readTest(first: Failure, known: string | undefined): Frame {
  let held = [first];
  let open: Failure | undefined = first;

  function tell(report: Report, name: string | undefined): void {
    for (const { finding, lines } of held) {
      const reason = lines.filter((line) => line !== 'Failed' || lines.length === 1).join('\n');
      report({ ...finding, message: name === undefined ? reason : `${name}: ${reason}` });
    }
    held = [];
  }

  function finish(report: Report): void {
    open = undefined;
    if (known !== undefined) tell(report, known);
  }

  function takeText(line: string, report: Report): Verdict {
    const next = readFailure(line);
    if (next) {
      finish(report);
      held.push(next);
      open = next;
    } else if (trace.test(line)) finish(report);
    else if (open && line.trim() !== '') open.lines.push(line.trim());
    else if (!open && known !== undefined) return 'shared';
    if (open && open.lines.length >= mostMessageLines) finish(report);
    return 'taken';
  }

  return {
    take(line, report) {
      const name = failed.exec(line)?.[1];
      if (name === undefined && !crash.test(line) && !boundary.test(line)) return takeText(line, report);
      tell(report, name ?? known);
      return name === undefined ? 'left' : 'last';
    },
    end: (report) => tell(report, known),
  };
}
