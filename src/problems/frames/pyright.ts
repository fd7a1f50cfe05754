/** Pyright and basedpyright: rows with the whole place, in older versions below the file; the message may go on, indented. */
import type { Finding, Frame, Recogniser } from '../recogniser.ts';
import { readSeverity } from '../severity.ts';
import { readFileLine } from './file-line.ts';

const whole = /^ {0,4}((?:[A-Za-z]:(?=[\\/]))?[^\s:│|>][^:]*?):(\d+):(\d+) - (error|warning|information): (.*)$/;
const belowFile = /^ {2,4}(\d+):(\d+) - (error|warning|information): (.*)$/;
const rule = / \((report\w+)\)$/;
const goesOn = /^[ \u00a0]{4,}[^ \u00a0]/;
const mostMessageLines = 5;

export const pyright: Recogniser = {
  source: 'pyright',
  triggers: [' - error: ', ' - warning: ', ' - information: '],
  read(line, _report, seen) {
    const short = belowFile.exec(line);
    if (short) return readBelowFile(short, seen.back);
    const match = whole.exec(line);
    if (!match) return false;
    return createFrame(match[1]!, match.slice(2));
  },
};

/** The file stands above the first of its rows; those before this one are looked past. */
function readBelowFile(match: RegExpExecArray, back: (count: number) => string | undefined): false | Frame {
  for (let count = 1; ; count++) {
    const line = back(count);
    if (line === undefined) return false;
    if (belowFile.test(line) || goesOn.test(line)) continue;
    const file = readFileLine(line);
    return file === undefined ? false : createFrame(file, match.slice(1), file);
  }
}

function createFrame(file: string, parts: readonly string[], header?: string): Frame {
  let finding: Finding;
  let message: string[] = [];

  function start([line, column, severity, text]: readonly string[]): void {
    const word = readSeverity(severity!);
    finding = {
      source: 'pyright',
      file,
      line: Number(line),
      column: Number(column),
      severity: word === undefined || word === 'none' ? 'notice' : word,
      message: '',
    };
    message = [];
    add(text!);
  }

  function add(text: string): void {
    const found = rule.exec(text);
    if (found) finding.code = found[1]!;
    message.push(text.replace(rule, '').replaceAll('\u00a0', ' ').trimEnd());
  }

  start(parts);
  return {
    take(line, report) {
      const next = header === undefined ? null : belowFile.exec(line);
      if (next) {
        this.end(report);
        start(next.slice(1));
        return 'taken';
      }
      if (goesOn.test(line)) {
        add(line);
        return 'taken';
      }
      this.end(report);
      return 'left';
    },
    end(report) {
      report({ ...finding, message: message.slice(0, mostMessageLines).join('\n').trim() });
    },
  };
}
