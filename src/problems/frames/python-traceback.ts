/**
 * Python's own tracebacks: an uncaught exception is one problem, at the innermost frame of the user's code. What was
 * logged, or printed by a test that passed, was handled: unless it is the last of the output. Those that a test runner prints are read by the reader of its failures, with `createTrace`.
 */
import type { Finding, Frame, Recogniser, Report, Verdict } from '../recogniser.ts';
import { isLibrary, type PythonPlace } from './python-place.ts';

export interface Trace {
  take(line: string): void;
  /** The innermost frame of the user's code; that of the last exception of a chain. */
  place(): PythonPlace | undefined;
  /** What was raised: the type with the first lines of its message. Empty before it is known. */
  reason(): readonly string[];
  /** Whether the next lines are frames. */
  isOpen(): boolean;
}

/** No message gets longer. */
export const mostReasonLines = 5;

const headerText = 'Traceback (most recent call last):';
const header = /^(?:\+ Exception Group )?Traceback \(most recent call last\):$/;
const frame = /^ *File "([^"]+)", line (\d+)(, in .*)?$/;
const raised = /^[A-Za-z_][\w.]*(?:\.<locals>[\w.]*)?(?:: .*|:)?$/;
const causes =
  /^(?:During handling of the above exception, another exception occurred|The above exception was the direct cause of the following exception):$/;

export function isTracebackHeader(line: string): boolean {
  return header.test(line.trimStart());
}

/** Whether a line names what was raised: `ValueError: no`, `app.errors.Refused`. */
export function isRaised(line: string): boolean {
  return raised.test(line);
}

/** Whether a line says that the traceback before it is only the cause of the one that follows. */
export function isCause(line: string): boolean {
  return causes.test(line);
}

/** Reads lines that are known to tell a failure; each traceback among them replaces the one before. */
export function createTrace(): Trace {
  let place: PythonPlace | undefined;
  let isOpen = false;
  let hasEnded = false;
  let reason: string[] = [];
  let indent = 0;
  return {
    take(line) {
      if (isTracebackHeader(line)) {
        indent = line.length - line.trimStart().length;
        place = undefined;
        reason = [];
        isOpen = true;
        hasEnded = false;
        return;
      }
      const text = line.slice(indent);
      if (isOpen && (text.startsWith('  ') || text === '')) {
        place = readFrame(text) ?? place;
      } else if (isOpen) {
        isOpen = false;
        reason = [text];
      } else if (text.trim() === '') {
        hasEnded = reason.length > 0;
      } else if (reason.length > 0 && !hasEnded && reason.length < mostReasonLines) {
        reason.push(text);
      }
    },
    place: () => place,
    reason: () => reason,
    isOpen: () => isOpen,
  };
}

/** Undefined for a frame of a library, and for what is no frame. */
function readFrame(text: string): PythonPlace | undefined {
  const match = frame.exec(text);
  return match && !isLibrary(match[1]!) ? { file: match[1]!, line: Number(match[2]) } : undefined;
}

function tell(report: Report, place: PythonPlace | undefined, message: string): void {
  const finding: Finding = { severity: 'error', message, source: 'python' };
  report(place ? { ...finding, ...place } : finding);
}

/** Begins as the second line of a message does: `[SQL: …]`, the name of a field; what begins a line of a log does not. */
const goesOn = /^(?!(?:error|warning|fatal|make|npm|info|nox|tox)\b)[\sa-z[({+?~-]/;
/** Lines that may go on with the message of an exception, before a blank one and the words that chain it. */
const mostMessageLines = 12;

/** How a log says that what follows was handled: `2026-01-31 12:00:00,000 ERROR app: …`, `ERROR:root:…`, and servers' own words. */
const logged =
  /^(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d.{0,120}?\b(?:DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL)\b|(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):[\w.]+:|(?:WARNING|ERROR|CRITICAL) {2,}[\w.]+:[\w.]+:\d+ |(?:Internal Server Error|Bad Request|Forbidden|Not Found): \/|ERROR: +Exception in ASGI application)/;
/** What runners of tests print when a test has passed: pytest, unittest. */
const passed = /^(?:PASSED|XFAIL|ok|expected failure|[.sxX]+(?: +\[ *\d+%\])?)$/;

/** `before` stands in front of the heading, and of all lines or of none that follows: `INTERNALERROR> `, `app ERROR `. */
function followTraceback(before: string, isLogged: boolean): Frame {
  let prefix = before;
  let part: 'frames' | 'message' | 'blank' | 'chained' = 'frames';
  let place: PythonPlace | undefined;
  let reason: string | undefined;
  let lines = 0;

  function end(report: Report): void {
    if (reason !== undefined) tell(report, place, reason);
  }
  function leave(report: Report): Verdict {
    if (!isLogged) end(report);
    return 'left';
  }
  function takeFrame(text: string, report: Report): Verdict {
    if (text.startsWith('  ')) {
      place = readFrame(text) ?? place;
      return 'taken';
    }
    if (!raised.test(text)) return leave(report);
    reason = text.replace(/:$/, '');
    part = 'message';
    lines = 0;
    return 'taken';
  }

  return {
    take(line, report) {
      if (part === 'frames' && place === undefined && before.trim() !== '' && !line.startsWith(before)) prefix = '';
      if (line !== prefix.trimEnd() && !line.startsWith(prefix)) return leave(report);
      const text = line.slice(prefix.length);
      if (part === 'frames') return takeFrame(text, report);
      if (passed.test(text)) return 'left';
      if (causes.test(text)) {
        part = 'chained';
        return 'taken';
      }
      if (part === 'chained' && header.test(text)) {
        part = 'frames';
        place = undefined;
        reason = undefined;
        return 'taken';
      }
      if (text === '') {
        if (part === 'blank') return leave(report);
        if (part === 'message') part = 'blank';
        return 'taken';
      }
      // The traceback of another process is quoted between these.
      if (text === '"""') return 'taken';
      if (part === 'message' && goesOn.test(text) && !text.endsWith(headerText) && ++lines <= mostMessageLines) {
        return 'shared';
      }
      return leave(report);
    },
    end,
  };
}

/**
 *   + Exception Group Traceback (most recent call last):
 *   |   File "a.py", line 3, in <module>
 *   | ExceptionGroup: several (2 sub-exceptions)
 *   +-+---------------- 1 ----------------
 *     | ValueError: one
 */
function followGroup(): Frame {
  let place: PythonPlace | undefined;
  const reasons: string[] = [];

  function end(report: Report): void {
    if (reasons.length > 0) tell(report, place, reasons.slice(0, mostReasonLines).join('\n'));
  }

  return {
    take(line, report) {
      const match = /^ *[|+](?:[-+]| ?(.*)$|$)/.exec(line);
      if (!match) {
        end(report);
        return 'left';
      }
      const text = match[1] ?? '';
      if (reasons.length === 0) place = readFrame(text) ?? place;
      if (raised.test(text) && !isTracebackHeader(text)) reasons.push(text);
      return 'taken';
    },
    end,
  };
}

/** An error of syntax comes without a header when it is in the file that was started. */
function followSyntaxError(place: PythonPlace): Frame {
  return {
    take(line, report) {
      if (line.startsWith('    ') || line === '') return 'taken';
      const match = /^ *(?:Syntax|Indentation|Tab)Error: .+$/.exec(line);
      if (!match) return 'left';
      tell(report, place, match[0].trim());
      return 'last';
    },
    end() {},
  };
}

/** Tracebacks and errors of syntax, wherever they are printed. */
export const pythonTraceback: Recogniser = {
  source: 'python',
  triggers: ['Traceback (most recent call last)', 'File "'],
  read(line, _, seen) {
    if (line.endsWith(headerText)) {
      const before = line.slice(0, -headerText.length);
      if (/^ *\+ Exception Group $/.test(before)) return followGroup();
      return /^$|\s$/.test(before) ? followTraceback(before, logged.test(seen.back(1) ?? '')) : false;
    }
    const match = /^(?:\*\*\* )? {2}File "([^"]+)", line (\d+)$/.exec(line);
    return match && !isLibrary(match[1]!) ? followSyntaxError({ file: match[1]!, line: Number(match[2]) }) : false;
  },
};

/** What Python's `warnings` print; those about a line of a library are not the user's. */
export const pythonWarning: Recogniser = {
  source: 'python',
  triggers: ['Warning: '],
  read(line, report) {
    const match = /^((?:[A-Za-z]:)?[^\s:][^:]*\.pyw?):(\d+): ([\w.]*Warning): (.*)$/.exec(line);
    if (!match) return false;
    const [, file, at, code, message] = match;
    if (isLibrary(file!)) return true;
    report({ severity: 'warning', message: message!, file: file!, line: Number(at), code: code!, source: 'python' });
    return true;
  },
};
