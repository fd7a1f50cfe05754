/** Failures of `unittest`, and of all that print like it: Django's runner, nose, testtools. */
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';
import { isLibrary, type PythonPlace } from './python-place.ts';
import { createTrace, mostReasonLines } from './python-traceback.ts';

const heading = /^(FAIL|ERROR|UNEXPECTED SUCCESS): (\S.*)$/;
const doubleRule = /^={60,}$/;
const rule = /^-{60,}$/;
const last = /^(?:Ran \d+ tests?\b|FAILED \()/;
const output = /^(?:Stdout|Stderr):$/;
/** A failed doctest is quoted as the message: its own place is the one to look at. */
const doctest = /^File "([^"]+)", line (\d+), in /;
const raised = /^[A-Za-z_][\w.]*(?:: |$)/;

function followFailure(name: string): Frame {
  const trace = createTrace();
  let inBody = false;
  let isOutput = false;
  let lastRaised: string | undefined;
  let quoted: PythonPlace | undefined;

  function end(report: Report): void {
    const reason = trace.reason().length > 0 ? trace.reason().slice(0, mostReasonLines).join('\n') : lastRaised;
    const message = reason === undefined ? name : `${name}: ${reason.trim()}`;
    const finding: Finding = { severity: 'error', message, source: 'unittest' };
    const place = quoted ?? trace.place();
    report(place ? { ...finding, ...place } : finding);
  }

  return {
    take(line, report) {
      if (doubleRule.test(line) || last.test(line)) {
        end(report);
        return 'left';
      }
      if (rule.test(line)) {
        inBody = true;
        return 'taken';
      }
      if (output.test(line)) isOutput = true;
      if (!inBody || isOutput) return 'taken';
      const match = doctest.exec(line);
      if (match && !isLibrary(match[1]!)) quoted ??= { file: match[1]!, line: Number(match[2]) };
      if (raised.test(line)) lastRaised ??= line;
      trace.take(line);
      return 'taken';
    },
    end,
  };
}

export const unittest: Recogniser = {
  source: 'unittest',
  triggers: ['FAIL: ', 'ERROR: ', 'UNEXPECTED SUCCESS: '],
  read(line, _report, seen) {
    const match = heading.exec(line);
    return match && doubleRule.test(seen.back(1) ?? '') ? followFailure(match[2]!) : false;
  },
};
