/**
 * What formatters would change, as shfmt -d, gofmt -d and buf format -d show it: a problem for each hunk, at the first
 * line that would change.
 *
 *   --- a.sh.orig
 *   +++ a.sh
 *   @@ -2,6 +2,6 @@
 */
import type { Frame, Recogniser } from '../recogniser.ts';

const header = /^--- (.+?)\.orig(?:\t.*)?$/;
const hunk = /^@@ -(\d+)(?:,\d+)? \+\d+(?:,\d+)? @@/;
const sources: Readonly<Record<string, string>> = { go: 'gofmt', proto: 'buf' };

export const formatDiff: Recogniser = {
  source: 'shfmt',
  triggers: ['.orig'],
  read(line) {
    const file = header.exec(line)?.[1];
    return file === undefined ? false : readHunks(file, sourceOf(file));
  },
};

function sourceOf(file: string): string {
  return sources[file.slice(file.lastIndexOf('.') + 1)] ?? 'shfmt';
}

function readHunks(first: string, source: string): Frame {
  let file = first;
  let isHeader = true;
  /** The line of the file, until the first change of a hunk was told. */
  let next: number | undefined;
  return {
    take(line, report) {
      if (isHeader) {
        isHeader = false;
        return line.startsWith('+++ ') ? 'taken' : 'left';
      }
      const other = header.exec(line)?.[1];
      if (other !== undefined && sourceOf(other) === source) {
        file = other;
        isHeader = true;
        next = undefined;
        return 'taken';
      }
      const start = hunk.exec(line)?.[1];
      if (start !== undefined) {
        // A hunk that only adds to an empty file begins at line 0.
        next = Math.max(1, Number(start));
        return 'taken';
      }
      if (!/^[ +\-\\]|^$/.test(line)) return 'left';
      if (/^[+-]/.test(line) && next !== undefined) {
        report({ source, severity: 'error', file, line: next, message: 'Not formatted' });
        next = undefined;
      } else if (next !== undefined) next++;
      return 'taken';
    },
    end() {},
  };
}
