/**
 * The format of GITHUB_ENV, GITHUB_OUTPUT, GITHUB_STATE and GITHUB_PATH, read by the runner's rules
 * (actions/runner, FileCommandManager). Pure: bytes in, pairs or the first fault out.
 */

export interface Pairs {
  pairs: [name: string, value: string][];
  fault?: FormatFault;
}

/** Why a file is refused, and the line where, counted from 1. */
export interface FormatFault {
  line: number;
  message: string;
}

/** Text by its byte order mark, which is dropped: UTF-8 without one, UTF-16 from Windows PowerShell. */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * Reads `NAME=value` lines and `NAME<<DELIMITER` blocks; a later pair of the same name is kept as well.
 * Lines end in LF, on Windows in CRLF too; elsewhere a CR is part of the value, as it is at the runner.
 */
export function parsePairs(text: string, windows: boolean): Pairs {
  const lines = splitLines(text, windows);
  const pairs: [string, string][] = [];
  for (let i = 0; i < lines.length; i++) {
    const { content } = lines[i]!;
    if (content === '') continue;
    const fail = (message: string): Pairs => ({ pairs, fault: { line: i + 1, message } });
    const equals = content.indexOf('=');
    const heredoc = content.indexOf('<<');
    if (equals < 0 && heredoc < 0) {
      return fail(
        `"${shorten(content)}" is neither NAME=value nor NAME<<DELIMITER; write a value with newlines as a block`,
      );
    }
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return fail(`"${shorten(content)}" has no name before "="`);
      pairs.push([content.slice(0, equals), content.slice(equals + 1)]);
      continue;
    }
    const name = content.slice(0, heredoc);
    const delimiter = content.slice(heredoc + 2);
    if (name === '') return fail(`"${shorten(content)}" has no name before "<<"`);
    if (delimiter === '') return fail(`"${shorten(content)}" has no delimiter after "<<"`);
    let end = i + 1;
    while (end < lines.length && lines[end]!.content !== delimiter) end++;
    if (end === lines.length) {
      return fail(
        `the block of "${name}" never ends; write its delimiter "${shorten(delimiter)}" on a line of its own`,
      );
    }
    const first = lines[i + 1]!;
    const last = lines[end - 1]!;
    pairs.push([name, end === i + 1 ? '' : text.slice(first.start, last.start + last.content.length)]);
    i = end;
  }
  return { pairs };
}

/** The folders of GITHUB_PATH, in the order in which they were added; lines end in LF, CRLF or CR. */
export function parseFolders(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '');
}

interface Line {
  content: string;
  start: number;
}

function splitLines(text: string, windows: boolean): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const hasReturn = windows && newline >= 0 && end > start && text.charAt(end - 1) === '\r';
    lines.push({ content: text.slice(start, hasReturn ? end - 1 : end), start });
    start = end + 1;
  }
  return lines;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
