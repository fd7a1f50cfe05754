/**
 * One failed test as pytest tells it below its name, in each of its styles: long, short, native, of a doctest, or no
 * more than a few words. Finds the place and the reason; which lines belong to it is known by `pytest.ts`.
 */
import { isLibrary, type PythonPlace } from './python-place.ts';
import { createTrace, isCause, isTracebackHeader, mostReasonLines } from './python-traceback.ts';

/** What is known of one failure so far. */
export interface Failure {
  take(line: string): void;
  place(): PythonPlace | undefined;
  reason(): string;
  /** Whether it is certain that pytest wrote this. */
  isTold(): boolean;
}

/** `tests/test_a.py:10: in test_b`, `src/a.py:3: ValueError`, `tests/test_a.py:10:`. */
const framePlace = /^([^\s'"=<>|*?][^'"=<>|*?]*\.\w{1,6}):(\d+):(?: (?:in \S.*|[A-Za-z_][\w.]*))?$/;

const errorLine = /^E(?: ( *)(.*))?$/;
const errorFile = /^ *File "([^"]+)", line (\d+)$/;
const lookup = /^file (.+), line (\d+)$/;
const barePlace = /^(\S.*\.\w{1,6}):(\d+)$/;
const groupLine = /^ {2}[|+] ?(.*)$/;
const groupMember = /^ {4,}\| ([A-Za-z_][\w.]*: .*)$/;
const groupFrame = /^ {2}File "([^"]+)", line (\d+), in /;
const doctestPlace = /: (?:DocTestFailure|UnexpectedException)$/;
const around = /^(?:$|\s|E(?: |$)|>|_ _|\[gw\d+\] |Traceback|ImportError while |Hint: |[\w.]+ += )/;
/** What pytest says around a failure, and is no reason. */
const noReason = /^(?:_ _|\[gw\d+\] |Traceback:$|Hint: |>|[\w.]+ += )/;
const expected = /^(?:Expected|Got|UNEXPECTED EXCEPTION|Differences)\b/;

/** Whether a line can be one of a failure's, below the name and before what was captured. */
export function isOfFailure(line: string): boolean {
  return around.test(line) || framePlace.test(line) || lookup.test(line) || barePlace.test(line) || isCause(line);
}

/** For the lines below the name, without what was captured. */
export function createFailure(): Failure {
  const trace = createTrace();
  let isNative = false;
  let isLookup = false;
  let place: PythonPlace | undefined;
  let errors: string[] = [];
  let indent = 0;
  const loose: string[] = [];
  let doctest: string[] = [];
  const group: string[] = [];

  function keep(file: string, line: string): void {
    if (!isLibrary(file)) place = { file, line: Number(line) };
  }

  function readPlace(line: string): RegExpExecArray | null {
    const match = lookup.exec(line);
    if (match) isLookup = true;
    else if (isLookup) return barePlace.exec(line);
    // In the message of an exception such a line says nothing about where it was raised.
    return match ?? (isNative && !doctestPlace.test(line) ? null : framePlace.exec(line));
  }

  function takeError(spaces: string, text: string): void {
    const file = errorFile.exec(text);
    if (file) keep(file[1]!, file[2]!);
    if (errors.length === 0) indent = spaces.length;
    const shown = `${' '.repeat(Math.max(0, spaces.length - indent))}${text}`;
    // An error of syntax is told by the last line, behind its file and the line of code.
    if (/^(?:Syntax|Indentation|Tab)Error: /.test(text)) errors = [text];
    else errors.push(shown);
  }

  function takeGroup(text: string): void {
    const frame = groupFrame.exec(text);
    if (frame && group.length === 0) keep(frame[1]!, frame[2]!);
    else if (/^[A-Za-z_][\w.]*: /.test(text)) group.push(text);
  }

  return {
    take(line) {
      if (isTracebackHeader(line) && !groupLine.test(line)) isNative = true;
      if (isNative) trace.take(line);
      const error = errorLine.exec(line);
      const located = error ? null : readPlace(line);
      const inGroup = groupLine.exec(line);
      const member = groupMember.exec(line);
      if (isCause(line)) {
        errors = [];
      } else if (located) {
        keep(located[1]!, located[2]!);
      } else if (error) {
        takeError(error[1] ?? '', error[2] ?? '');
      } else if (inGroup) {
        takeGroup(inGroup[1]!);
      } else if (member && group.length > 0) {
        group.push(member[1]!);
      } else if (expected.test(line) || (doctest.length > 0 && line !== '')) {
        if (/^Expected|^UNEXPECTED/.test(line)) doctest = [];
        if (doctest.length < mostReasonLines) doctest.push(line);
      } else if (/^\S/.test(line) && !noReason.test(line) && loose.length < mostReasonLines) {
        loose.push(line);
      }
    },
    place: () => place ?? trace.place(),
    reason() {
      const lines = [errors, group, trace.reason(), doctest, loose].find((some) => some.length > 0);
      return (lines ?? []).slice(0, mostReasonLines).join('\n').trim();
    },
    isTold: () => [errors, group, trace.reason(), doctest].some((lines) => lines.length > 0),
  };
}
