/** Failed tests as `dotnet test` and the runners of xUnit and NUnit print them, and exceptions that ended a .NET program. */
import type { Frame, Recogniser, Report } from '../recogniser.ts';

type Place = { file: string; line: number };

const frame =
  /^\s*(?:at|en|à|bei|в) .*\)(?: \[0x[\da-f]+\])? (?:in|en|dans|в) (\S.*?):(?:line |línea |ligne |Zeile )?(\d+)\s*$/;
/** xUnit's own runner: /app/ATests.cs(12,0): at App.ATests.Adds() */
const xunitFrame = /^\s+(\S.*?)\((\d+),\d+\): at /;
const mostReasonLines = 4;
const mostLines = 150;

function readFrame(line: string): Place | undefined {
  const match = frame.exec(line) ?? xunitFrame.exec(line);
  // Packages are built below /_/; Mono without symbols has <…>.
  return match && !/^(?:\/_\/|<)/.test(match[1]!) ? { file: match[1]!, line: Number(match[2]) } : undefined;
}

function readTest(name: string, isEnd: (line: string) => boolean): Frame {
  const reason: string[] = [];
  let place: Place | undefined;
  let part: 'reason' | 'trace' | 'output' = 'reason';
  let count = 0;
  function tell(report: Report): void {
    const text = reason.slice(0, mostReasonLines).join('\n');
    report({ severity: 'error', message: text === '' ? name : `${name}: ${text}`, ...place, source: 'dotnet' });
  }
  return {
    take(line, report) {
      const text = line.trim();
      if (isEnd(line) || ++count > mostLines || (text === '' && place)) {
        tell(report);
        return 'left';
      }
      if (/^Stack Trace:$/.test(text)) part = 'trace';
      else if (/^(?:Standard Output|Standard Error|Debug Trace|Output)\b.*:$/.test(text)) part = 'output';
      const found = readFrame(line);
      if (found || /^at \S/.test(text)) {
        part = 'trace';
        place ??= found;
      } else if (part === 'reason' && text !== '' && !/^(?:Error Message:$|from \/)/.test(text)) reason.push(text);
      return 'taken';
    },
    end: tell,
  };
}

const nextTest =
  /^\s{0,4}(?:Passed|Failed|Skipped|X|√|!|failed|passed|skipped)!? {1,3}\S|^(?:Test Run |Total tests|Test summary|Results File|\[xUnit)/;

/** `  Failed App.Tests.Adds [12 ms]`, `  Error Message:`, `  Stack Trace:`. */
export const dotnetTest: Recogniser = {
  source: 'dotnet',
  triggers: ['Error Message:'],
  read(line, _report, seen) {
    const head = /^\s{0,4}(?:Failed|X) {1,3}(\S.*)$/.exec(seen.back(1) ?? '')?.[1];
    if (!/^\s{0,4}Error Message:$/.test(line) || head === undefined) return false;
    return readTest(head.replace(/ \[[^\]]*\]$/, ''), (next) => nextTest.test(next));
  },
};

/** MSBuild's terminal logger: /app/ATests.cs(12): error TESTERROR:, then the test, the reason, the frames. */
export const dotnetLoggedTest: Recogniser = {
  source: 'dotnet',
  triggers: ['TESTERROR'],
  read(line) {
    const match = /^\s*((?:[A-Za-z]:(?=[\\/]))?[^\s:(][^:(]*)\((\d+)(?:,\d+)?\): error TESTERROR:\s*(.*)$/.exec(line);
    if (!match) return false;
    const indent = line.search(/\S/);
    const lines = match[3] === '' ? [] : [match[3]!];
    let isReason = true;
    function tell(report: Report): void {
      const text = lines.slice(0, mostReasonLines).join('\n');
      const message = text.replace(/^(\S.*?) \([^)]*\): (?:Error Message: )?/, '$1: ');
      report({ severity: 'error', message, file: match![1]!, line: Number(match![2]), source: 'dotnet' });
    }
    return {
      take(next, report) {
        if (next.search(/\S/) <= indent) {
          tell(report);
          return 'left';
        }
        if (/^\s*(?:Stack Trace:|at \S)/.test(next)) isReason = false;
        if (isReason) lines.push(next.trim());
        return 'taken';
      },
      end: tell,
    };
  },
};

/** Microsoft's newer platform: `failed Adds (12ms)`, the reason, the frames. */
export const dotnetPlatformTest: Recogniser = {
  source: 'dotnet',
  triggers: ['failed '],
  read(line) {
    const name = /^\s{0,2}failed (\S.*?) \((?:\d+[hms] )*\d+m?s\)$/.exec(line)?.[1];
    return name === undefined ? false : readTest(name, (next) => /^\S/.test(next) || nextTest.test(next));
  },
};

/** The runners of xUnit and NUnit: `    App.Tests.Adds [FAIL]`, `1) Failed : App.Tests.Adds`. */
export const dotnetRunner: Recogniser = {
  source: 'dotnet',
  triggers: [' [FAIL]', '#) Failed : ', '#) Error : '],
  read(line) {
    const name = /^ {4}(\S.*) \[FAIL\]$/.exec(line)?.[1] ?? /^\d+\) (?:Failed|Error) : (\S.*)$/.exec(line)?.[1];
    if (name === undefined) return false;
    return readTest(name, (next) =>
      /^ {0,4}\S.* \[FAIL\]$|^\d+\) |^(?:Finished: | {2}Finished: |Test Run Summary)/.test(next),
    );
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
      if (reason.length === 0) return;
      report({ severity: 'error', message: reason.slice(0, mostReasonLines).join('\n'), ...place, source: 'dotnet' });
    }
    return {
      take(next, report) {
        if (/^\s+(?:at |--- End of |---> )/.test(next)) {
          hasFrames ||= /^\s+at /.test(next);
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
