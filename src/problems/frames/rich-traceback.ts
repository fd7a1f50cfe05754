/** Tracebacks in the boxes that rich draws, and all command lines that are made with Typer. */
import type { Frame, Recogniser, Report } from '../recogniser.ts';
import { isLibrary, type PythonPlace } from './python-place.ts';
import { isCause, isRaised } from './python-traceback.ts';

const top = /^╭─+ Traceback \(most recent call last\) ─+╮$/;
const frame = /^│ (\S[^│]*):(\d+) in [^│]*│$/;

function followBox(): Frame {
  let place: PythonPlace | undefined;
  let reason: string | undefined;

  function end(report: Report): void {
    if (reason !== undefined) report({ severity: 'error', message: reason, source: 'python', ...place });
  }

  return {
    take(line, report) {
      const match = frame.exec(line);
      if (match && !isLibrary(match[1]!)) place = { file: match[1]!, line: Number(match[2]) };
      if (/^[│╰]/.test(line) || (reason !== undefined && line === '')) return 'taken';
      if (reason === undefined && isRaised(line)) {
        reason = line;
        return 'taken';
      }
      // The box that follows tells of the exception that was not caught.
      if (isCause(line)) return 'taken';
      if (reason !== undefined && top.test(line)) {
        place = undefined;
        reason = undefined;
        return 'taken';
      }
      end(report);
      return 'left';
    },
    end,
  };
}

export const richTraceback: Recogniser = {
  source: 'python',
  triggers: [' Traceback (most recent call last) '],
  read: (line) => (top.test(line) ? followBox() : false),
};
