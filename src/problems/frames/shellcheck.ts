/**
 * shellcheck's own format. The column is where the mark below the line begins; in a line with tabs, which shellcheck
 * shows eight wide, it is counted back to characters, as its other formats give it.
 *
 *   In a.sh line 3:
 *   echo $x
 *        ^-- SC2086 (info): Double quote to prevent globbing and word splitting.
 */
import type { Frame, Recogniser } from '../recogniser.ts';
import { readSeverity } from '../severity.ts';

const head = /^In (.{1,500}) line (\d+):$/;
const mark = /^( *)\^(?:-*\^|--)? (SC\d+)(?: \((error|warning|info|style)\))?: (.+)$/;
const tabWidth = 8;

export const shellcheck: Recogniser = {
  source: 'shellcheck',
  triggers: [' line #'],
  read(line) {
    const match = head.exec(line);
    return match ? readMarks(match[1]!, Number(match[2])) : false;
  },
};

function readMarks(file: string, line: number): Frame {
  let source: string | undefined;
  return {
    take(text, report) {
      if (source === undefined) {
        source = text;
        return 'taken';
      }
      const match = mark.exec(text);
      if (!match) return text === '' ? 'last' : 'left';
      const [, indent, code, word, message] = match;
      const severity = readSeverity(word ?? 'warning');
      report({
        source: 'shellcheck',
        severity: severity === undefined || severity === 'none' ? 'notice' : severity,
        file,
        line,
        column: countCharacters(source, indent!.length) + 1,
        message: message!,
        code: code!,
      });
      return 'taken';
    },
    end() {},
  };
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
