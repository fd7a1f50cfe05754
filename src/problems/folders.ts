/** Follows the folders in which make, ninja and package managers say that they work, since tools name files from there. */

export interface Folders {
  /** Reads a line that may enter or leave a folder. */
  note(line: string): void;
  /** The innermost first. */
  current(): readonly string[];
}

const enters = /^(?:[\w.-]*make(?:\[\d+\])?|ninja): Entering directory [`'"](.+)['"]$/;
const leaves = /^(?:[\w.-]*make(?:\[\d+\])?|ninja): Leaving directory [`'"](.+)['"]$/;
// Vitest names files from its root:  RUN  v5.1.1 /work/packages/app
const vitest = /^ ?(?:RUN|DEV) {2}v\d\S* ((?:\/|[A-Za-z]:[\\/]).+)$/;
// npm 6 and pnpm name the package's folder: > app@1.0.0 lint /work/packages/app
const script = /^> (?:@[\w.-]+\/)?[\w.-]+@\S+ [\w:.-]+ ((?:\/|[A-Za-z]:\\).+)$/;
/** Folders of `make -j` come mixed; so many are open at most. */
const mostOpen = 32;

/** What a line must hold to be worth a look. */
export const folderTriggers: readonly string[] = ['ing directory ', '> ', 'RUN  v', 'DEV  v'];

export function createFolders(): Folders {
  let open: string[] = [];
  let ofScript: string | undefined;
  return {
    note(line) {
      const entered = enters.exec(line)?.[1];
      if (entered !== undefined) open = [entered, ...open].slice(0, mostOpen);
      const left = leaves.exec(line)?.[1];
      const at = left === undefined ? -1 : open.indexOf(left);
      if (at >= 0) open.splice(at, 1);
      if (line.startsWith('> ') && line.includes('@')) ofScript = script.exec(line)?.[1];
      ofScript = vitest.exec(line)?.[1] ?? ofScript;
    },
    current: () => (ofScript === undefined ? open : [...open, ofScript]),
  };
}
