/**
 * Problem matchers: formats as data, in the form of GitHub's and VS Code's, which users can give too.
 * A pattern of several lines is looked for from its last line backwards. So its first line, often no more than the
 * name of a file, need not be tried on each line of an output, and no state is left behind by a start that led nowhere.
 */
import type { Severity } from '../core/problem.ts';
import type { Finding, Frame, Recogniser, Report, Seen } from './recogniser.ts';
import { readSeverity } from './severity.ts';

/** The numbers are those of groups in `regexp`. */
export interface Pattern {
  regexp: string;
  file?: number;
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
  /** `12`, `12,5` or `12,5,13,1`. */
  location?: number;
  severity?: number;
  code?: number;
  message?: number;
  /** The folder of the file; GitHub's matchers name the project's file. */
  fromPath?: number;
  /** Only for the last pattern: the lines that follow are tried with it too. */
  loop?: boolean;
}

export interface MatcherData {
  owner: string;
  /** What a line must hold to be tried; absent: every line is. `#` stands for a digit. */
  triggers?: readonly string[];
  /** For what names none; absent: error. */
  severity?: Severity;
  /** The tool, where `owner` is not its name. */
  source?: string;
  pattern: readonly Pattern[];
}

type Captures = Map<keyof Pattern, string>;
interface Compiled {
  regexp: RegExp;
  groups: readonly (readonly [keyof Pattern, number])[];
}

const groupKeys = [
  'file',
  'line',
  'column',
  'endLine',
  'endColumn',
  'location',
  'severity',
  'code',
  'message',
  'fromPath',
] as const satisfies readonly (keyof Pattern)[];

/** Throws a SyntaxError for a regular expression that is none. */
export function recogniseBy(data: MatcherData): Recogniser {
  const source = data.source ?? data.owner;
  const before = data.pattern.slice(0, -1).map(compilePattern);
  const last = compilePattern(data.pattern.at(-1)!);
  const isLoop = data.pattern.at(-1)!.loop === true && before.length > 0;

  function report(captures: Captures, tell: Report): void {
    const finding = readFinding(captures, source, data.severity ?? 'error');
    if (finding) tell(finding);
  }

  /** The rows that follow keep what the lines before the first row said. */
  function readRows(head: Captures): Frame {
    return {
      take(line, tell) {
        const captures = capture(last, line, head);
        if (!captures) return 'left';
        report(captures, tell);
        return 'taken';
      },
      end() {},
    };
  }

  return {
    source,
    triggers: data.triggers ?? [''],
    read(line, tell, seen) {
      if (!last.regexp.test(line)) return false;
      const head = captureBefore(before, seen);
      const captures = head && capture(last, line, head);
      if (!captures) return false;
      report(captures, tell);
      return isLoop ? readRows(head) : true;
    },
  };
}

function compilePattern(pattern: Pattern): Compiled {
  const groups = groupKeys.flatMap((key) => (pattern[key] === undefined ? [] : [[key, pattern[key]] as const]));
  return { regexp: new RegExp(pattern.regexp), groups };
}

function captureBefore(patterns: readonly Compiled[], seen: Seen): Captures | undefined {
  let captures: Captures | undefined = new Map();
  for (const [index, pattern] of patterns.entries()) {
    const line = seen.back(patterns.length - index);
    captures = line === undefined ? undefined : capture(pattern, line, captures);
    if (!captures) return undefined;
  }
  return captures;
}

function capture({ regexp, groups }: Compiled, line: string, earlier: Captures): Captures | undefined {
  const match = regexp.exec(line);
  if (!match) return undefined;
  const captures = new Map(earlier);
  for (const [key, group] of groups) {
    const text = match[group];
    if (text !== undefined && text !== '') captures.set(key, text);
  }
  return captures;
}

/** Undefined for notes: they belong to a problem that was told before. */
function readFinding(captures: Captures, source: string, otherwise: Severity): Finding | undefined {
  const word = captures.get('severity');
  const severity = word === undefined ? otherwise : (readSeverity(word) ?? otherwise);
  if (severity === 'none') return undefined;
  const finding: Finding = { severity, message: captures.get('message')?.trim() ?? '', source };
  for (const key of ['file', 'code'] as const) {
    const text = captures.get(key);
    if (text !== undefined) finding[key] = text.trim();
  }
  const folder = captures.get('fromPath');
  if (folder !== undefined) finding.folder = folder;
  const places = (captures.get('location') ?? '').split(/[,.:-]/);
  const [line, column, endLine, endColumn] =
    places.length === 3 ? [places[0], places[1], undefined, places[2]] : places;
  const numbers = { line, column, endLine, endColumn };
  for (const key of ['line', 'column', 'endLine', 'endColumn'] as const) {
    const text = captures.get(key) ?? numbers[key];
    if (text !== undefined && /^\d{1,9}$/.test(text)) finding[key] = Number(text);
  }
  return finding;
}
