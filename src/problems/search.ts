/**
 * Reads the output of a step once: bytes into lines, those that could matter to the recognisers and signatures.
 * What they find goes out as it was printed. Lines without a trigger are not even decoded, unless a frame is open.
 */
import { Buffer } from 'node:buffer';
import type { Clue } from '../core/clue.ts';
import { createFolders } from './folders.ts';
import type { Knowledge } from './knowledge.ts';
import { clean, countLines, endOfLine, LF, mostLineBytes, startOfLast } from './lines.ts';
import { peelStrong, peelWeak } from './peel.ts';
import { hasPrefix, isSame, lookBack, type Place } from './place.ts';
import { type Finding, type Frame, mostBack, mostFrameLines, type Recogniser, type Verdict } from './recogniser.ts';

export interface SearchOptions {
  knowledge: Knowledge;
  /** `folders` are those in which the tools say that they work, the innermost first. */
  onFinding(finding: Finding, folders: readonly string[]): void;
  onClue(clue: Clue): void;
  /** Lines that are no tool's. */
  isPassedOver?(line: string): boolean;
}

export interface Search {
  /** Bytes as they come, lines cut anywhere. */
  push(bytes: Buffer): void;
  /** For the lines to come; open frames stay open. */
  learn(knowledge: Knowledge): void;
  /** A line that is not in the output itself, such as the text of a command; true when it was a problem. */
  read(line: string): boolean;
  end(): void;
  /** Lines so far. */
  lines(): number;
}

interface OpenFrame {
  frame: Frame;
  lines: number;
  place: Place;
}

const mostClueChars = 500;
/** More at once are none that belong to lines. */
const mostFrames = 64;
/** What `set -x` shows, and a text inside of code: no file is called so. */
const code = /^\++ |[(=[]['"`]/;

export function createSearch({ onFinding, onClue, isPassedOver, ...options }: SearchOptions): Search {
  let { knowledge } = options;
  const frames = new Set<OpenFrame>();
  const folders = createFolders();
  /** Whole lines that were read, kept for those who look back, then the lines that are being read. */
  let block: Buffer = Buffer.alloc(0);
  let store: Buffer = block;
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

  function readAlone(line: string): boolean {
    const bytes = Buffer.from(`${line}\n`);
    let isFound = false;
    const report = (finding: Finding) => {
      isFound = true;
      onFinding(finding, folders.current());
    };
    for (const recogniser of knowledge.select(bytes, 0, bytes.length).recognisers) {
      const read = recogniser.read(line, report, { back: () => undefined });
      if (read === false) continue;
      if (read !== true) read.end(report);
      break;
    }
    return isFound;
  }

  function readLine(start: number, end: number): void {
    const stop = Math.min(end, start + mostLineBytes);
    const { stream, text } = peelStrong(block.toString('utf8', start, stop));
    if (isPassedOver?.(text)) return;
    // With the line's end, which triggers may name.
    const selected = knowledge.select(block, start, stop + 1);
    const verdict = offerToFrames(stream, text);
    if (verdict === 'quoted') return;
    if (selected.namesFolder) folders.note(text);
    for (const { code, pattern } of selected.signatures) {
      const match = pattern.exec(text) ?? pattern.exec(peelWeak(text)?.text ?? '');
      if (match) {
        const line = text.trim().slice(0, mostClueChars);
        onClue({ code, line, number: lineNumber, groups: keepText(match.groups) });
      }
    }
    if (verdict === 'taken' || verdict === 'last' || selected.recognisers.length === 0) return;
    let at: Place = { start, stream, prefix: '' };
    let rest: string | undefined = text;
    while (rest !== undefined) {
      const weak = peelWeak(rest);
      if (ask(selected.recognisers, rest, at, weak?.prefix.trim())) return;
      rest = weak?.text;
      at = {
        ...at,
        prefix: at.prefix + (weak?.prefix ?? ''),
        ...(weak?.folder !== undefined && { folder: weak.folder }),
      };
    }
  }

  /** What the frame whose prefix is the longest that the line has says to it. */
  function offerToFrames(stream: string, text: string): Verdict {
    let best: OpenFrame | undefined;
    for (const open of frames) {
      const { place } = open;
      if (place.stream !== stream || !hasPrefix(text, place.prefix)) continue;
      if (!best || place.prefix.length > best.place.prefix.length) best = open;
    }
    if (!best) return 'left';
    const open = best;
    const report = reportFrom(open.place.folder);
    open.lines++;
    const verdict = open.frame.take(text.slice(open.place.prefix.length), (finding) => {
      open.lines = 0;
      report(finding);
    });
    if (verdict === 'last' || verdict === 'left') frames.delete(best);
    else if (best.lines >= (best.frame.mostLines ?? mostFrameLines)) endFrame(best);
    return verdict;
  }

  function endFrame(open: OpenFrame): void {
    frames.delete(open);
    open.frame.end(reportFrom(open.place.folder));
  }

  /** What names a file that begins with `prefix` has taken a prefix for a part of the file's name. */
  function ask(recognisers: readonly Recogniser[], line: string, place: Place, prefix = ''): boolean {
    const seen = lookBack(block, place);
    for (const recogniser of recognisers) {
      const findings: Finding[] = [];
      const found = recogniser.read(line, (finding) => findings.push(finding), seen);
      if (found === false) continue;
      if (prefix !== '' && findings.some(({ file }) => file?.startsWith(prefix))) continue;
      findings.forEach(reportFrom(place.folder));
      if (found !== true && frames.size < mostFrames) {
        // One that shares its lines gives way.
        for (const open of frames) if (isSame(open.place, place)) endFrame(open);
        frames.add({ frame: found, lines: 0, place });
      }
      return true;
    }
    return false;
  }

  function reportFrom(folder: string | undefined): (finding: Finding) => void {
    return (finding) => {
      if (finding.file !== undefined && code.test(finding.file)) return;
      const named = finding.folder ?? folder;
      onFinding(finding, named === undefined ? folders.current() : [named, ...folders.current()]);
    };
  }

  /** Always in the same memory: a copy for each chunk would be a hundred megabytes before anybody collects them. */
  function pushLines(wholeLines: readonly Buffer[]): void {
    const kept = block.subarray(startOfLast(block, mostBack));
    const fresh = wholeLines.map(clean);
    const length = fresh.reduce((sum, part) => sum + part.length, kept.length);
    const target = store.length < length ? Buffer.allocUnsafeSlow(2 * length) : store;
    kept.copy(target);
    let at = kept.length;
    for (const part of fresh) at += part.copy(target, at);
    store = target;
    block = store.subarray(0, length);
    readBlock(kept.length);
  }

  return {
    push(bytes) {
      const last = bytes.lastIndexOf(LF);
      if (last >= 0) {
        // The begun line is put together first: a colour may have been cut in two.
        const first = begun.length === 0 ? 0 : bytes.indexOf(LF) + 1;
        pushLines([Buffer.concat([begun, bytes.subarray(0, first)]), bytes.subarray(first, last + 1)]);
      }
      const rest = bytes.subarray(last + 1);
      const room = mostLineBytes - (last >= 0 ? 0 : begun.length);
      begun = Buffer.concat(last >= 0 ? [rest.subarray(0, room)] : [begun, rest.subarray(0, Math.max(0, room))]);
    },
    learn(more) {
      knowledge = more;
    },
    read: readAlone,
    end() {
      if (begun.length > 0) pushLines([Buffer.concat([begun, Buffer.from('\n')])]);
      begun = Buffer.alloc(0);
      frames.forEach(endFrame);
    },
    lines: () => lineNumber,
  };
}

function keepText(groups: Record<string, string | undefined> | undefined): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, text] of Object.entries(groups ?? {})) if (text !== undefined) kept[name] = text;
  return kept;
}
