/**
 * Workflow commands in the lines of a step, as the runner reads them, and how a line is made no command any more.
 * Which of them are honoured is decided in `filter.ts`.
 */
import { Buffer } from 'node:buffer';
import type { Problem, Severity } from '../core/problem.ts';

/** What a step asks of us by a line that it prints. */
export type StepCommand =
  | { kind: 'problem'; problem: Problem }
  | { kind: 'add-mask'; value: string }
  /** A file of problem matchers, as printed. */
  | { kind: 'add-matcher'; file: string }
  | { kind: 'remove-matcher'; owner: string };

/** A line that the runner could take as a command. `name` is in lower case, `before` is what stands in front of it. */
export interface CommandLine {
  name: string;
  properties: Map<string, string>;
  data: string;
  before: string;
}

const MAX_MESSAGE_CHARS = 4096;
const NAME = /^[A-Za-z][\w-]*$/;
// .NET compares by culture and passes over such characters, so that they may stand inside of the second `::`.
const IGNORED =
  '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]*';
const MODERN = new RegExp(`^::(.*?):${IGNORED}:(.*)$`, 's');
/** A line that has begun as `::name` and of which a later `::` would make a command. */
const MODERN_BEGUN = /^(:|::|::[A-Za-z][\w-]*( .*|:)?)$/s;

/**
 * Reads `::name k=v,k2=v2::data` at the start of a line, after blanks, or else, with `old`, the first
 * `##[name k=v;k2=v2]data` anywhere in it (actions/runner, ActionCommand.cs). Any name will do: that of a resume
 * token is free. The line has no line end.
 */
export function readCommand(line: string, old: boolean): CommandLine | undefined {
  const modern = MODERN.exec(line.replace(/^[\s\u0085]+/, ''));
  if (modern) {
    const { name, rest } = splitName(modern[1]!);
    const known = NAME.test(name);
    if (known || !line.includes('##['))
      return {
        name,
        properties: readProperties(rest.trim(), ',', unescapeProperty),
        data: unescapeData(modern[2]!),
        before: '',
      };
  }
  const start = old ? line.indexOf('##[') : -1;
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const { name, rest } = splitName(line.slice(start + 3, end));
  return {
    name,
    properties: readProperties(rest, ';', unescapeOld),
    data: unescapeOld(line.slice(end + 1)),
    before: line.slice(0, start),
  };
}

function splitName(info: string): { name: string; rest: string } {
  const space = info.indexOf(' ');
  if (space < 0) return { name: info.toLowerCase(), rest: '' };
  return { name: info.slice(0, space).toLowerCase(), rest: info.slice(space + 1) };
}

function readProperties(text: string, separator: string, decode: (text: string) => string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1) {
      properties.set(pair.slice(0, equals).toLowerCase(), decode(pair.slice(equals + 1)));
    }
  }
  return properties;
}

function unescapeData(text: string): string {
  return text.replace(/%(?:25|0D|0A)/g, decodeURIComponent);
}

function unescapeProperty(text: string): string {
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, decodeURIComponent);
}

function unescapeOld(text: string): string {
  return text.replace(/%(?:25|0D|0A|3B|5D)/g, decodeURIComponent);
}

/** The problem that an `error`, `warning` or `notice` command reports; its message is cut at 4,096 characters. */
export function readProblem(severity: Severity, { properties, data }: CommandLine): Problem {
  const problem: Problem = { severity, message: cutText(data, MAX_MESSAGE_CHARS), source: 'command' };
  const file = properties.get('file');
  const title = properties.get('title');
  if (file !== undefined) problem.file = file;
  if (title !== undefined) problem.title = title;
  for (const [key, name] of [
    ['line', 'line'],
    ['endLine', 'endline'],
    ['column', 'col'],
    ['endColumn', 'endcolumn'],
  ] as const) {
    // Vitest writes `column`, which GitHub leaves out.
    const text = (properties.get(name) ?? (name === 'col' ? properties.get('column') : undefined))?.trim() ?? '';
    if (/^[1-9]\d{0,8}$/.test(text)) problem[key] = Number(text);
  }
  return problem;
}

/** At most `maxChars` UTF-16 units, no character cut in two. */
export function cutText(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  return text.slice(0, maxChars).replace(/[\ud800-\udbff]$/, '');
}

/** How a problem is shown in the log: `Error: message (file:line)`. */
export function describeProblem({ severity, message, title, file, line, column }: Problem): string {
  const place = file === undefined ? '' : ` (${[file, line, line && column].filter(Boolean).join(':')})`;
  const word = `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
  return `${word}: ${title === undefined ? '' : `${title}: `}${message}${place}`;
}

/** Whether bytes at the start of a line, of which more is to come, may become a `::command::`; blanks alone may. */
export function mayBecomeCommand(bytes: Buffer): boolean {
  const start = skipBlanks(bytes, 0);
  if (start >= bytes.length - 2) return true;
  return bytes[start] === 0x3a && /^::?($|[A-Za-z][\w-]*([ :]|$))/.test(bytes.toString('latin1', start));
}

/** What `makeHarmless` must know of the place from which its bytes are. */
export interface Place {
  /** They are at the start of a line. */
  start: boolean;
  /** More of the line is to come, or it is so long that it went out in parts: what is not seen is taken as given. */
  part: boolean;
}

/** Puts a space into what the runner could take as a command: `: :name::`, `## [name]`. Else the same object. */
export function makeHarmless(bytes: Buffer, { start, part }: Place): Buffer {
  let safe = bytes;
  const lead = skipBlanks(bytes, 0);
  if (start && bytes[lead] === 0x3a && bytes[lead + 1] === 0x3a) {
    const line = bytes.toString('utf8', lead);
    const name = MODERN.exec(line)?.[1];
    const isCommand = name === undefined ? part && MODERN_BEGUN.test(line) : NAME.test(splitName(name).name);
    if (isCommand) safe = Buffer.concat([bytes.subarray(0, lead + 1), SPACE, bytes.subarray(lead + 1)]);
  }
  if (safe.indexOf('##[') < 0) return safe;
  const text = safe.toString('latin1');
  const spaced = text.replace(part ? /##\[(?=[A-Za-z])/g : /##\[(?=[A-Za-z][^\]]*\])/g, '## [');
  return spaced === text ? safe : Buffer.from(spaced, 'latin1');
}

const SPACE = Buffer.from(' ');

/** The place of the first byte from `from` on that .NET's TrimStart would not take away. */
export function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined) return at;
    if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) at += 1;
    else if (byte >= 0xc2 && isBlank(bytes, at)) at += byte === 0xc2 ? 2 : 3;
    else return at;
  }
}

/** Blanks of more than one byte in UTF-8: U+0085, 00A0, 1680, 2000–200A, 2028, 2029, 202F, 205F, 3000. */
function isBlank(bytes: Buffer, at: number): boolean {
  const [first, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2] ?? 0];
  if (first === 0xc2) return second === 0x85 || second === 0xa0;
  if (first === 0xe1) return second === 0x9a && third === 0x80;
  if (first === 0xe3) return second === 0x80 && third === 0x80;
  if (first !== 0xe2) return false;
  if (second === 0x81) return third === 0x9f;
  return second === 0x80 && ((third >= 0x80 && third <= 0x8a) || third === 0xa8 || third === 0xa9 || third === 0xaf);
}
