/** The lines that a pull request or a push changed. Asking git for them is the business of `run/`. */

/** Ranges of lines, both ends included, by the path relative to the workspace. */
export type ChangedLines = ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>;

/** 0: on a changed line. 1: in a changed file. 2: elsewhere, or not known. */
export type Nearness = 0 | 1 | 2;

/** A problem without a line belongs to its whole file. */
export function measureNearness(changed: ChangedLines, place: { file?: string; line?: number }): Nearness {
  const ranges = place.file === undefined ? undefined : changed.get(place.file);
  if (!ranges) return 2;
  const { line } = place;
  return line !== undefined && ranges.some(([first, last]) => line >= first && line <= last) ? 0 : 1;
}

/** Reads `git diff --unified=0`: of each hunk the lines that are there afterwards. */
export function readDiff(diff: string): ChangedLines {
  const changed = new Map<string, [number, number][]>();
  let ranges: [number, number][] | undefined;
  /** Lines of the present hunk that are still to come: they may look like anything. */
  let left = 0;
  for (const line of diff.split('\n')) {
    if (left > 0 && /^[-+]/.test(line)) {
      left--;
      continue;
    }
    const file = /^\+\+\+ (?:b\/(.+?)|"b\/(.+)")\t?$/.exec(line);
    if (file) {
      ranges = [];
      changed.set(file[1] ?? unquote(file[2]!), ranges);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk || !ranges) continue;
    const [removed, first, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    left = removed + added;
    // Where lines were only taken away, what is wrong now is likely to show beside the gap.
    ranges.push(added === 0 ? [first, first + 1] : [first, first + added - 1]);
  }
  return changed;
}

/** As git quotes names with odd characters: `"a\tb"`, `"\303\244"`. */
function unquote(text: string): string {
  const escapes: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
  const bytes: number[] = [];
  for (const [, octal, short, plain] of text.matchAll(/\\([0-7]{3})|\\(.)|([^\\])/gu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (short !== undefined) bytes.push(escapes[short] ?? short.charCodeAt(0));
    else bytes.push(...new TextEncoder().encode(plain));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
