/** Failed tests as `dotnet test` prints them, and exceptions that ended a .NET program. */
import type { Recogniser, Report } from '../recogniser.ts';

type Place = { file: string; line: number };

const frame = /^\s*(?:---- )?at .*\) (?:\[0x[\da-f]+\] )?in (\S.*?):(?:line )?(\d+)\s*$/;
const mostReasonLines = 4;
const mostLines = 150;

function readFrame(line: string): Place | undefined {
  const match = frame.exec(line);
  // Deterministic builds of packages: /_/src/…; Mono without symbols: <…>
  return match && !/^(?:\/_\/|<)/.test(match[1]!) ? { file: match[1]!, line: Number(match[2]) } : undefined;
}

/** `  Failed App.Tests.Adds [12 ms]`, `  Error Message:`, `  Stack Trace:`. */
export const dotnetTest: Recogniser = {
  source: 'dotnet',
  triggers: ['Failed ', 'X ', 'failed '],
  read(line) {
    const name =
      /^\s{0,4}(?:Failed {1,3}|X |failed )([\w.`+<>-]+(?:\(.*\))?|\S.*?)(?: [[(](?:[<\d][^\])]*)[\])])$/.exec(
        line,
      )?.[1];
    if (name === undefined) return false;
    const reason: string[] = [];
    let place: Place | undefined;
    let isTrace = false;
    let isOutput = false;
    let count = 0;
    function tell(report: Report): void {
      if (reason.length === 0 && !place) return;
      report({
        severity: 'error',
        message: `${name}: ${reason.slice(0, mostReasonLines).join('\n')}`,
        ...place,
        source: 'dotnet',
      });
    }
    return {
      take(next, report) {
        const text = next.trim();
        const isEnd =
          /^\s{0,4}(?:Passed|Failed|Skipped|X|failed|passed|skipped) .*[\])]$/.test(next) ||
          /^(?:Passed!|Failed!|Test Run |Total tests|Test summary|Results File)/.test(text) ||
          (isTrace && text === '' && !!place);
        if (isEnd || ++count > mostLines) {
          tell(report);
          return 'left';
        }
        if (/^Stack Trace:$/.test(text)) isTrace = true;
        else if (/^(?:Standard Output|Standard Error|Debug Trace)/.test(text)) isOutput = true;
        else if (/^at /.test(text)) {
          isTrace = true;
          place ??= readFrame(next);
        } else if (!/^Error Message:$|^from /.test(text) && text !== '' && !isTrace && !isOutput) reason.push(text);
        return 'taken';
      },
      end: tell,
    };
  },
};

/** Unhandled exception. System.X: message, then the frames; Mono tells it twice. */
export const dotnetException: Recogniser = {
  source: 'dotnet',
  triggers: ['nhandled exception', 'nhandled Exception', 'UNHANDLED EXCEPTION'],
  read(line) {
    const match = /^(?:\[ERROR\] FATAL )?[Uu](?:nhandled [Ee]xception|NHANDLED EXCEPTION)[.:] ?(.*)$/.exec(line);
    if (!match) return false;
    const reason = match[1] === '' ? [] : [match[1]!];
    let place: Place | undefined;
    let hasFrames = false;
    let count = 0;
    function tell(report: Report): void {
      if (reason.length > 0)
        report({ severity: 'error', message: reason.slice(0, mostReasonLines).join('\n'), ...place, source: 'dotnet' });
    }
    return {
      take(next, report) {
        if (/^\s+(?:at |--- End of |---> )/.test(next)) {
          hasFrames = hasFrames || /^\s+at /.test(next);
          place ??= readFrame(next);
          return 'taken';
        }
        if (hasFrames || ++count > 20) {
          tell(report);
          return 'left';
        }
        if (next.trim() !== '') reason.push(next.trim());
        return 'taken';
      },
      end: tell,
    };
  },
};
