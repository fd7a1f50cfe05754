/** The name of the lint behind a diagnostic of rustc or clippy, which its notes tell, if only the first time. */

export interface LintReader {
  /** Reads a line of the diagnostic. */
  read(line: string): void;
  readonly name: string | undefined;
}

const notes: readonly RegExp[] = [
  /`#!?\[(?:warn|deny|forbid|allow|expect)\(([\w:]+)\)\]` (?:\(part of .*\) )?(?:on by default|implied by)/,
  /`-[WDF] ([\w:-]+)` implied by/,
  /requested on the command line with `-[WDF] ([\w:-]+)`/,
  /`#!?\[allow\(([\w:]+)\)\]`$/,
];
const clippyLink = /rust-clippy\/\S*index\.html#\/?(\w+)/;

export function createLintReader(): LintReader {
  let name: string | undefined;
  let isLevelNote = false;
  let code = '';
  let underlined: string | undefined;
  return {
    read(line) {
      for (const note of notes) {
        const match = note.exec(line);
        if (match) name ??= match[1]!.replaceAll('-', '_');
      }
      const link = clippyLink.exec(line);
      if (link) name ??= `clippy::${link[1]}`;
      // `#![deny(unused_variables)]` is shown with carets below the name; it may be that of a group.
      if (line.startsWith('note: the lint level is defined here')) isLevelNote = true;
      else if (isLevelNote && /^ *\d+ *[|│]/.test(line)) code = line;
      else if (isLevelNote && code !== '' && /^ *[|│╰╴ ]+[\^━]+/.test(line)) {
        const from = line.search(/[\^━]/);
        const named = code.slice(from, from + /[\^━]+/.exec(line)![0].length);
        if (/^[a-z][\w:]*$/.test(named)) underlined = named;
        isLevelNote = false;
      }
    },
    get name() {
      return name ?? underlined;
    },
  };
}
