/**
 * Diagnostics of rustc and of all that print theirs like it: clippy, rustdoc, rustfmt, cargo about manifests.
 * The place stands below the message, the name of the lint (`rust-lint.ts`) in a note behind the code.
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
import { createLintReader } from './rust-lint.ts';

const header = /^(error|warning)(?:\[([\w:-]+)\])?: (.*)$/;
// `╭▸` is what newer versions may draw; rustfmt gives the line twice.
const arrow = /^ *(?:-->|╭▸) (.+?):(\d+):(?:\2:)?(\d+)(?::\d+)?$/;
/** Others have taken over how rustc prints, but not its language. */
const ofOthers =
  /(?:^|[\\/])(?:pyproject|\.?ruff|ty)\.toml$|\.(?:pyi?|ipynb|[cm]?[jt]sx?|vue|svelte|astro|sol|nr|cairo|move|typ|gleam)$/;
const linking = /^linking with /;
/** Said without a place, and by nobody else. */
const ofRustc = /^(?:linking with |linker `|couldn't read |the compiler unexpectedly panicked|internal compiler error)/;
const ofCargo =
  /^(?:failed to load (?:manifest|source) for|failed to select a version|no matching package|could not find `Cargo\.toml`|the lock file \S+ needs|failed to resolve patches|package `.*` cannot be built|rustc \S+ is not supported|no (?:bin|example|test|bench|library) target|no such command: `|the package '.*' does not contain)/;
/** Lines of a diagnostic behind its place: the code, its frame, notes. */
const belongs = /^(?:\s|\d+ *[|│+~-]|\d+$|LL |\.\.\.|(?:note|help):|╰|│|├)/;
const isNote = /^(?: *[|│=╰├]|note:|help:|\d)/;
const linkerReason = /(?:ld|clang|link): error: |undefined reference to |cannot find -l/;
const linkerPlace = /(?:^\s+|\()([^\s():]+\.rs):(\d+)(?:\)|: undefined reference)/;
const mostLines = 5;

interface Head {
  severity: 'error' | 'warning';
  code: string | undefined;
  message: string[];
}

type Place = Pick<Finding, 'file' | 'line' | 'column'>;

export const rustc: Recogniser = {
  source: 'rustc',
  triggers: ['--> ', '╭▸ ', 'error[E#', 'error[internal', 'error: '],
  read(line, _report, seen) {
    const place = readArrow(line);
    if (place) {
      const head = ofOthers.test(place.file ?? '') ? undefined : findHead(seen);
      return head ? readRest(head, place) : false;
    }
    const match = header.exec(line);
    if (match?.[1] !== 'error') return false;
    const [, , code, message = ''] = match;
    if (!/^(?:E\d{4}|internal)$/.test(code ?? '') && !ofRustc.test(message) && !ofCargo.test(message)) return false;
    return readRest({ severity: 'error', code, message: [message] }, undefined);
  },
};

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

function readRest({ severity, code, message }: Head, arrowPlace: Place | undefined): Frame {
  const isLinking = linking.test(message[0] ?? '');
  const lint = createLintReader();
  let place = arrowPlace;
  let isHead = !arrowPlace;

  function readHead(line: string): void {
    if (isNote.test(line)) isHead = false;
    else message.push(line.trim());
  }

  function readLinker(line: string): void {
    if (linkerReason.test(line)) message.push(line.trim().replace(/^= note: /, ''));
    const at = linkerPlace.exec(line);
    if (at) place ??= { file: at[1]!, line: Number(at[2]) };
  }

  function finish(report: Report): void {
    const rule = code ?? lint.name;
    report({
      severity,
      message: message.slice(0, mostLines).join('\n').trim(),
      source: nameSource(rule, place?.file, message[0] ?? ''),
      ...place,
      ...(rule !== undefined && { code: rule }),
    });
  }

  return {
    take(line, report) {
      const found = place ? undefined : readArrow(line);
      if (found) {
        place = found;
        isHead = false;
        return 'taken';
      }
      if (line === '' || !belongs.test(line)) {
        finish(report);
        return line === '' ? 'last' : 'left';
      }
      if (isHead) readHead(line);
      if (isLinking) readLinker(line);
      lint.read(line);
      return 'taken';
    },
    end: finish,
  };
}

function nameSource(code: string | undefined, file: string | undefined, message: string): string {
  if (code?.startsWith('clippy::')) return 'clippy';
  if (code?.startsWith('rustdoc::')) return 'rustdoc';
  if (code === 'internal') return 'rustfmt';
  return file?.endsWith('.toml') || ofCargo.test(message) ? 'cargo' : 'rustc';
}
