/**
 * The TypeScript compiler and what passes its messages on (vue-tsc, ts-node, Angular, plugins of bundlers), plain and
 * pretty. Only the message is read; the code and the related places below it are skipped.
 */
import type { Finding, Frame, Recogniser, Report, Verdict } from '../recogniser.ts';

/** What bundlers put in front: `[!] (plugin typescript) RollupError: `, `ERROR in `, `Error: `. */
const before = String.raw`(?:\[!\] )?(?:\([^()]{1,60}\) )?(?:\w{0,20}Error: |ERROR in )?(?:\[plugin [^\]]{1,60}\] )?`;
/** Angular's compiler has codes of its own. */
const code = String.raw`((?:TS|NG)-?\d+)`;
/** No colon but that of a drive: what has one is behind a prefix of the runner. */
const file = String.raw`((?:[A-Za-z]:(?=[\\/]))?[^\s:│|>][^:]*?)`;
const plain = new RegExp(
  String.raw`^${before}${file}\((\d+),(\d+)\): (?:semantic |syntax |options )?(error|warning) ${code}: (.*)$`,
);
const pretty = new RegExp(String.raw`^ {0,8}${before}${file}:(\d+):(\d+) - (error|warning) ${code}: (.*)$`);
const placeless = /^(error) (TS\d+): (.*)$/;
/** Code with its line number, the marks below it, related places and their code. */
const below = /^(?:\d+ |\d+$|\.\.\.$| *~| {2,}\S)/;
const mostMessageLines = 5;

export const tsc: Recogniser = {
  source: 'tsc',
  triggers: ['error TS#', 'warning TS#', 'error NG', 'warning NG'],
  read(line) {
    const head = readHead(line);
    if (!head) return false;
    return createFrame(head, line.includes(` - ${head.severity} ${head.code}`));
  },
};

function readHead(line: string): Finding | undefined {
  const found = plain.exec(line) ?? pretty.exec(line);
  if (found) {
    const [, file, row, column, severity, code, message] = found;
    return {
      source: 'tsc',
      file: file!,
      line: Number(row),
      column: Number(column),
      severity: severity === 'error' ? 'error' : 'warning',
      code: code!,
      message: message!,
    };
  }
  const bare = placeless.exec(line);
  return bare ? { source: 'tsc', severity: 'error', code: bare[2]!, message: bare[3]! } : undefined;
}

/** The lines of the message are indented; it is told when the first other line has come. */
function createFrame(head: Finding, isPretty: boolean): Frame {
  const message = [head.message];
  let isTold = false;

  function tell(report: Report): void {
    if (!isTold) report({ ...head, message: message.slice(0, mostMessageLines).join('\n').trim() });
    isTold = true;
  }

  function take(line: string, report: Report): Verdict {
    if (!isTold && /^ {2,}\S/.test(line) && !readHead(line)) {
      message.push(line.trimEnd());
      return 'taken';
    }
    tell(report);
    if (!isPretty || readHead(line)) return 'left';
    return line === '' || below.test(line) ? 'taken' : 'left';
  }
  return { take, end: tell };
}
