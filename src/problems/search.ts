/**
 * Reads the output of a step once: bytes into lines, those that could matter to the recognisers and signatures.
 * What they find goes out as it was printed. Lines without a trigger are not even decoded, unless a frame is open.
 */
import { Buffer } from 'node:buffer';
import type { Clue } from '../core/clue.ts';
import { stripAnsi } from '../core/escapes.ts';
import { createFolders } from './folders.ts';
import type { Knowledge } from './knowledge.ts';
import { peelPrefix } from './peel.ts';
import { type Finding, type Frame, mostBack, mostFrameLines, type Recogniser, type Seen } from './recogniser.ts';

export interface SearchOptions {
  knowledge: Knowledge;
  /** `folders` are those in which the tools say that they work, the innermost first. */
  onFinding(finding: Finding, folders: readonly string[]): void;
  onClue(clue: Clue): void;
}

export interface Search {
  /** Bytes as they come, lines cut anywhere. */
  push(bytes: Buffer): void;
  /** For the lines to come; open frames stay open. */
  learn(knowledge: Knowledge): void;
  end(): void;
}

interface OpenFrame {
  frame: Frame;
  lines: number;
  folder: string | undefined;
}

const LF = 0x0a;
const mostLineBytes = 4096;
const mostClueChars = 500;
/** Tools that run side by side each have lines of their own; more than so many frames at once are no frames. */
const mostFrames = 64;

export function createSearch({ onFinding, onClue, ...options }: SearchOptions): Search {
  let { knowledge } = options;
  const frames = new Map<string, OpenFrame>();
  const folders = createFolders();
  /** Whole lines that were read, kept for those who look back, then the lines that are being read. */
  let block: Buffer = Buffer.alloc(0);
  let lineNumber = 0;
  /** A begun line, without what is beyond `mostLineBytes`. */
  let begun: Buffer = Buffer.alloc(0);

  function readBlock(from: number): void {
    let at = from;
    let counted = from;
    while (at < block.length) {
      const hit = frames.size > 0 ? at : knowledge.find(block, at);
      if (hit < 0) break;
      const start = hit === at ? at : block.lastIndexOf(LF, hit - 1) + 1;
      const end = endOfLine(block, hit);
      lineNumber += countLines(block, counted, end) + 1;
      counted = end + 1;
      readLine(start, end);
      at = end + 1;
    }
    lineNumber += countLines(block, counted, block.length);
  }

  function readLine(start: number, end: number): void {
    const stop = Math.min(end, start + mostLineBytes);
    const line = block.toString('utf8', start, stop).trimEnd();
    const selected = knowledge.select(block, start, stop);
    const isTaken = offerToFrames(line);
    const peeled = peelPrefix(line);
    if (selected.namesFolder) folders.note(peeled?.text ?? line);
    for (const signature of selected.signatures) {
      const match = signature.pattern.exec(line) ?? (peeled && signature.pattern.exec(peeled.text));
      if (match) {
        onClue({
          code: signature.code,
          line: (peeled?.text ?? line).trim().slice(0, mostClueChars),
          number: lineNumber,
          groups: keepText(match.groups),
        });
      }
    }
    if (isTaken || selected.recognisers.length === 0) return;
    if (ask(selected.recognisers, line, '', undefined, start)) return;
    let prefix = '';
    let folder: string | undefined;
    for (let rest = peeled; rest; rest = peelPrefix(rest.text)) {
      prefix += rest.prefix;
      folder = rest.folder ?? folder;
      if (ask(selected.recognisers, rest.text, prefix, folder, start)) return;
    }
  }

  /** The frame whose prefix is the longest that the line has; true: nobody else may read the line. */
  function offerToFrames(line: string): boolean {
    let key: string | undefined;
    for (const prefix of frames.keys()) {
      if (line.startsWith(prefix) && prefix.length >= (key?.length ?? 0)) key = prefix;
    }
    const open = key === undefined ? undefined : frames.get(key)!;
    if (key === undefined || !open) return false;
    const report = reportFrom(open.folder);
    const verdict = open.frame.take(line.slice(key.length), report);
    open.lines++;
    if (verdict === 'last' || verdict === 'left') frames.delete(key);
    else if (open.lines >= mostFrameLines) {
      open.frame.end(report);
      frames.delete(key);
    }
    return verdict === 'taken' || verdict === 'last';
  }

  function ask(
    recognisers: readonly Recogniser[],
    line: string,
    prefix: string,
    folder: string | undefined,
    start: number,
  ): boolean {
    const seen = lookBack(start, prefix);
    for (const recogniser of recognisers) {
      const found = recogniser.read(line, reportFrom(folder), seen);
      if (found === false) continue;
      if (found !== true) {
        if (frames.size < mostFrames) frames.set(prefix, { frame: found, lines: 0, folder });
      }
      return true;
    }
    return false;
  }

  function reportFrom(folder: string | undefined): (finding: Finding) => void {
    return (finding) => {
      const named = finding.folder ?? folder;
      onFinding(finding, named === undefined ? folders.current() : [named, ...folders.current()]);
    };
  }

  /** Lines before the one at `start`; of those with a prefix only the ones that have it too. */
  function lookBack(start: number, prefix: string): Seen {
    const lines: string[] = [];
    let before = start;
    return {
      back(count) {
        while (lines.length < Math.min(count, mostBack) && before > 0) {
          const from = before >= 2 ? block.lastIndexOf(LF, before - 2) + 1 : 0;
          const line = block.toString('utf8', from, Math.min(before - 1, from + mostLineBytes)).trimEnd();
          if (line.startsWith(prefix.trimEnd())) lines.push(line.slice(prefix.length));
          before = from;
        }
        return lines[count - 1];
      },
    };
  }

  function pushLines(bytes: Buffer): void {
    const kept = block.subarray(startOfLast(block, mostBack));
    block = Buffer.concat([kept, clean(bytes)]);
    readBlock(kept.length);
  }

  return {
    push(bytes) {
      const last = bytes.lastIndexOf(LF);
      if (last >= 0)
        pushLines(
          begun.length === 0 ? bytes.subarray(0, last + 1) : Buffer.concat([begun, bytes.subarray(0, last + 1)]),
        );
      const rest = bytes.subarray(last + 1);
      const room = mostLineBytes - (last >= 0 ? 0 : begun.length);
      begun = Buffer.concat(last >= 0 ? [rest.subarray(0, room)] : [begun, rest.subarray(0, Math.max(0, room))]);
    },
    learn(more) {
      knowledge = more;
    },
    end() {
      if (begun.length > 0) pushLines(Buffer.concat([begun, Buffer.from('\n')]));
      begun = Buffer.alloc(0);
      for (const { frame, folder } of frames.values()) frame.end(reportFrom(folder));
      frames.clear();
    },
  };
}

function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(LF, from);
  return end < 0 ? bytes.length : end;
}

function countLines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LF, from); at >= 0 && at < to; at = bytes.indexOf(LF, at + 1)) count++;
  return count;
}

/** Without colours; what `\r` ends is a line, as it is for the runner. */
function clean(bytes: Buffer): Buffer {
  const hasReturns = bytes.includes(0x0d);
  if (!hasReturns && !bytes.includes(0x1b)) return bytes;
  const text = stripAnsi(bytes.toString('latin1'));
  return Buffer.from(hasReturns ? text.replace(/\r+\n?/g, '\n') : text, 'latin1');
}

/** Where the last `count` lines begin. */
function startOfLast(bytes: Buffer, count: number): number {
  let start = bytes.length;
  for (let nth = 0; nth < count && start > 0; nth++) start = start >= 2 ? bytes.lastIndexOf(LF, start - 2) + 1 : 0;
  return start;
}

function keepText(groups: Record<string, string | undefined> | undefined): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, text] of Object.entries(groups ?? {})) if (text !== undefined) kept[name] = text;
  return kept;
}
