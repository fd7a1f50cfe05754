/**
 * Lines of a unified diff, which git, diff and formatters print. They are text of files, whatever they look like, and
 * the head of a hunk says how many there are.
 *
 *   --- a/build.log
 *   +++ b/build.log
 *   @@ -1,2 +1,3 @@
 */
import type { Frame, Recogniser } from '../recogniser.ts';

const hunk = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/;

export const unifiedDiff: Recogniser = {
  source: 'diff',
  triggers: ['@@ -#'],
  read(line, _, seen) {
    return hunk.test(line) && seen.back(1)?.startsWith('+++ ') ? readHunks(line) : false;
  },
};

function readHunks(first: string): Frame {
  let before = 0;
  let after = 0;

  function begin(line: string): boolean {
    const match = hunk.exec(line);
    if (!match) return false;
    before = Number(match[1] ?? 1);
    after = Number(match[2] ?? 1);
    return true;
  }

  begin(first);
  return {
    mostLines: Number.POSITIVE_INFINITY,
    take(line) {
      if (line.startsWith('\\ ')) return 'quoted';
      if (before <= 0 && after <= 0) return begin(line) ? 'quoted' : 'left';
      // A blank line has lost its blank.
      if (!/^[ +-]|^$/.test(line)) return 'left';
      if (!line.startsWith('+')) before--;
      if (!line.startsWith('-')) after--;
      return 'quoted';
    },
    end() {},
  };
}
