/**
 * ESLint's formats that need more than a line: stylish (oxlint, textlint and remark print the same), pretty, unix, and
 * those of Next.js and Create React App.
 */
import type { Recogniser, Report, Seen } from '../recogniser.ts';
import { readFileLine } from './file-line.ts';
import { recogniseRows } from './rows.ts';

const stylish = {
  triggers: ['error  ', 'warning  ', 'info  '],
  row: /^ {0,8}(?<line>\d+):(?<column>\d+)(?:-(?<endLine>\d+):(?<endColumn>\d+))? {1,20}(?:✓ )?(?<severity>error|warning|info) {2,}(?<text>\S.*)$/,
};

const isOxlint = / {2}\w+\([\w./-]+\)$/;

export const eslint: readonly Recogniser[] = [
  tellOxlint(),
  recogniseRows({ source: 'eslint', ...stylish }),
  // eslint-formatter-pretty, and XO: the file has the place of its first problem behind it.
  recogniseRows({
    source: 'eslint',
    triggers: ['⚠', '✖', '×', '‼'],
    row: /^ {0,4}(?<severity>[✖⚠×‼]) {1,6}(?<line>\d+):(?<column>\d+) {2,}(?<text>\S.*)$/,
    readHeader: (line) => readFileLine(line.replace(/:\d+:\d+$/, '')),
    severities: { '✖': 'error', '×': 'error', '⚠': 'warning', '‼': 'warning' },
  }),
  // next lint and next build.
  recogniseRows({
    source: 'eslint',
    triggers: ['  Error: ', '  Warning: ', '  Info: '],
    row: /^(?<line>\d+):(?<column>\d+) {2}(?<severity>Error|Warning|Info): (?<text>\S.*)$/,
  }),
  // Create React App, whose rows do not tell how bad they are.
  recogniseRows({
    source: 'eslint',
    triggers: ['Line #'],
    row: /^ {0,2}Line (?<line>\d+):(?:(?<column>\d+):)? {2,}(?<text>\S.*)$/,
  }),
  { source: 'eslint', triggers: ['[Error', '[Warning', '[error/', '[warning/'], read: readUnix },
];

const unixHead = /^((?:[A-Za-z]:)?[^\s:][^:]{0,400}?):(\d+):(\d+): (.+)$/;
const unixEnd = /^(.*) \[(?:(Error|Warning)(?:\/(@?[\w./()-]+))?|(error|warning)\/([\w-]+))\]$/;
const mostUnixLines = 5;

/**
 * The format `unix`, which HTMLHint has too, in lower case. A message of several lines has its place on the first, its
 * rule on the last.
 */
function readUnix(line: string, report: Report, seen: Seen): boolean {
  const end = unixEnd.exec(line);
  if (!end) return false;
  const [, text, word = end[4], code = end[5]] = end;
  let lines = [text!];
  for (let count = 1; count <= mostUnixLines; count++) {
    const head = unixHead.exec(lines[0]!);
    if (head) {
      const [, file, row, column, first] = head;
      report({
        source: end[4] !== undefined ? 'htmlhint' : code?.includes('(') ? 'oxlint' : 'eslint',
        severity: word?.toLowerCase() === 'error' ? 'error' : 'warning',
        file: file!,
        line: Number(row),
        column: Number(column),
        message: [first, ...lines.slice(1)].join('\n'),
        ...(code !== undefined && { code }),
      });
      return true;
    }
    const before = seen.back(count);
    if (before === undefined || unixEnd.test(before)) return false;
    lines = [before, ...lines];
  }
  return false;
}

function tellOxlint(): Recogniser {
  const rows = recogniseRows({ source: 'oxlint', ...stylish });
  return { ...rows, read: (line, report, seen) => isOxlint.test(line) && rows.read(line, report, seen) };
}
