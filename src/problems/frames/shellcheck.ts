/**
 * shellcheck's own format. The column is where the mark below the line begins; in a line with tabs, which shellcheck
 * shows eight wide, it is counted back to characters, as its other formats give it.
 *
 *   In a.sh line 3:
 *   echo $x
 *        ^-- SC2086 (info): Double quote to prevent globbing and word splitting.
 */
import type { Recogniser, Seen } from '../recogniser.ts';
import { readSeverity } from '../severity.ts';

const head = /^In (.{1,500}) line (\d+):$/;
const mark = /^( *)\^(?:-*\^|--)? (SC\d+)(?: \((error|warning|info|style)\))?: (.+)$/;
const tabWidth = 8;

export const shellcheck: Recogniser = {
  source: 'shellcheck',
  triggers: ['^ SC#', '- SC#'],
  read(line, report, seen) {
    const match = mark.exec(line);
    const place = match && findHead(seen);
    if (!match || !place) return false;
    const [, indent, code, word, message] = match;
    const severity = readSeverity(word ?? 'warning');
    report({
      source: 'shellcheck',
      severity: severity === undefined || severity === 'none' ? 'notice' : severity,
      file: place.file,
      line: place.line,
      column: countCharacters(place.source, indent!.length) + 1,
      message: message!,
      code: code!,
    });
    return true;
  },
};

/** Above the marks of a line stands the line itself, and above that its place. */
function findHead({ back }: Seen): { file: string; line: number; source: string } | undefined {
  for (let count = 2; ; count++) {
    const line = back(count);
    if (line === undefined) return undefined;
    const match = head.exec(line);
    if (match) return { file: match[1]!, line: Number(match[2]), source: back(count - 1)! };
  }
}

/** How many characters of `text` stand in the first `width` columns. */
function countCharacters(text: string, width: number): number {
  let column = 0;
  let count = 0;
  for (const char of text) {
    if (column >= width) return count;
    column += char === '\t' ? tabWidth - (column % tabWidth) : 1;
    count++;
  }
  return count + width - column;
}
