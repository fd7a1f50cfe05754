/**
 * Diagnostics of rustc and of all that print theirs like it: clippy, rustdoc, rustfmt, cargo about manifests.
 * The place stands below the message, the name of the lint in a note behind the code.
 *
 *     warning: unused variable: `x`
 *      --> src/main.rs:4:9
 *       |
 *     4 |     let x = 3;
 *       |         ^ help: …
 *       |
 *       = note: `#[warn(unused_variables)]` on by default
 */
import { type Finding, type Frame, mostBack, type Recogniser, type Report, type Seen } from '../recogniser.ts';
import { readSeverity } from '../severity.ts';

const header = /^(error|warning)(?:\[([\w:-]+)\])?: (.*)$/;
// `╭▸` is what newer versions draw; rustfmt gives the column behind the line twice.
const arrow = /^ *(?:-->|╭▸) (.+?):(\d+):(?:\2:)?(\d+)(?::\d+)?$/;
const noPlaceNeeded =
  /^(?:linking with |linker `|couldn't read |failed to load (?:manifest|source) for|failed to select a version|no matching package|could not find `Cargo\.toml`|the lock file \S+ needs|failed to resolve patches|package `.*` cannot be built|rustc \S+ is not supported|the compiler unexpectedly panicked|internal compiler error|no (?:bin|example|test|bench|library) target|cannot find (?:binary|example|test) )/;
/** Lines of a diagnostic behind its place: the code, its frame, notes. */
const belongs = /^(?:\s|\d+ *[|+~-]|\d+$|LL |\.\.\.|(?:note|help):|╰|│|├)/;

const lintNotes: readonly RegExp[] = [
  /`#!?\[(?:warn|deny|forbid|allow|expect)\(([\w:]+)\)\]` (?:\(part of .*\) )?(?:on by default|implied by)/,
  /`-[WDF] ([\w:-]+)` implied by/,
  /requested on the command line with `-[WDF] ([\w:-]+)`/,
  /`#!?\[allow\(([\w:]+)\)\]`$/,
];
const clippyLink = /rust-clippy\/\S*index\.html#\/?(\w+)/;

interface Head {
  severity: 'error' | 'warning';
  code: string | undefined;
  message: string[];
}

export const rustc: Recogniser = {
  source: 'rustc',
  triggers: ['--> ', '╭▸ ', 'error[E#', 'error: '],
  read(line, _report, seen) {
    const place = readArrow(line);
    if (place) {
      const head = findHead(seen);
      return head && !place.file.endsWith('.py') ? readRest(head, place) : false;
    }
    const match = header.exec(line);
    if (match?.[1] !== 'error') return false;
    const [, , code, message = ''] = match;
    if (!/^E\d{4}$/.test(code ?? '') && !noPlaceNeeded.test(message)) return false;
    return readRest({ severity: 'error', code, message: [message] }, undefined);
  },
};

type Place = Required<Pick<Finding, 'file' | 'line' | 'column'>>;

function readArrow(line: string): Place | undefined {
  const match = arrow.exec(line);
  return match ? { file: match[1]!, line: Number(match[2]), column: Number(match[3]) } : undefined;
}

/** The message above an arrow may have several lines; an arrow below a note is none of a problem. */
function findHead(seen: Seen): Head | undefined {
  const more: string[] = [];
  for (let count = 1; count <= mostBack; count++) {
    const line = seen.back(count);
    const match = line === undefined ? undefined : header.exec(line);
    if (match) {
      const severity = readSeverity(match[1]!) === 'warning' ? 'warning' : 'error';
      return { severity, code: match[2], message: [match[3]!, ...more] };
    }
    if (line === undefined || !/^ {2,}(?![ |]*(?:=|-->|:::|\|))\S/.test(line)) return undefined;
    more.unshift(line.trim());
  }
  return undefined;
}

function readRest(head: Head, arrowPlace: Place | undefined): Frame {
  let place = arrowPlace;
  let lint: string | undefined;
  let isLevelNote = false;
  let code = '';
  let underlined: string | undefined;

  function finish(report: Report): void {
    const name = head.code ?? lint;
    const finding: Finding = {
      severity: head.severity,
      message: head.message.slice(0, 5).join('\n').trim(),
      source: nameSource(name, place?.file),
      ...place,
    };
    if (name !== undefined) finding.code = name;
    report(finding);
  }

  /** `#![deny(unused_variables)]` is shown with carets below the name. */
  function readLint(line: string): void {
    for (const note of lintNotes) {
      const match = note.exec(line);
      if (match) lint ??= match[1]!.replaceAll('-', '_');
    }
    const link = clippyLink.exec(line);
    if (link) lint ??= `clippy::${link[1]}`;
    if (line.startsWith('note: the lint level is defined here')) isLevelNote = true;
    else if (isLevelNote && /^ *\d+ \|/.test(line)) code = line;
    else if (isLevelNote && code !== '' && /^ *\| *\^+/.test(line)) {
      const named = code.slice(line.indexOf('^'), line.lastIndexOf('^') + 1);
      if (/^[a-z][\w:]*$/.test(named)) underlined = named;
      isLevelNote = false;
    }
  }

  return {
    take(line, report) {
      const found = place ? undefined : readArrow(line);
      if (found) place = found;
      else if (line.trim() === '' || !belongs.test(line)) {
        lint ??= underlined;
        finish(report);
        return line.trim() === '' ? 'last' : 'left';
      } else if (!place && /^ {2,}(?!\|)[^\s=]/.test(line)) head.message.push(line.trim());
      else readLint(line);
      return 'taken';
    },
    end(report) {
      lint ??= underlined;
      finish(report);
    },
  };
}

function nameSource(code: string | undefined, file: string | undefined): string {
  if (code?.startsWith('clippy::')) return 'clippy';
  if (code?.startsWith('rustdoc::')) return 'rustdoc';
  if (code === 'internal') return 'rustfmt';
  return file?.endsWith('.toml') ? 'cargo' : 'rustc';
}
