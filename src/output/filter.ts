/**
 * Turns the bytes of one attempt into whole lines that are safe to print: commands are honoured or made harmless,
 * masked values taken out, pauses shown, colours ended. Where the lines go is left to others.
 */
import { Buffer } from 'node:buffer';
import { createColourState } from './ansi.ts';
import { makeHarmless, mayBecomeCommand, readCommand, type StepCommand, skipBlanks } from './commands.ts';
import { createHonour } from './honour.ts';
import { CR, endOfLine, findModern, findOld, isBeforeBreak, LF, startOfLine } from './lines.ts';
import type { Masks } from './masks.ts';

export interface OutputFilterOptions {
  masks: Masks;
  /** `::debug::` lines are shown. */
  debug: boolean;
  /** Safe bytes: whole lines that end in `\n`; a line above 64 KiB comes in parts. */
  onText(bytes: Buffer): void;
  /** Each command that is honoured, its text masked; masks are in force already. */
  onCommand(command: StepCommand): void;
}

export interface OutputFilter {
  /** Takes the next bytes, and the time in ms at which they came. */
  push(chunk: Buffer, nowMs: number): void;
  /** Hands on what is left: nothing may be pushed after it. */
  end(nowMs: number): void;
}

const EMPTY = Buffer.alloc(0);
/** Longer lines go out in parts, and an old `##[command]` in them is not honoured, only made harmless. */
const LONG_BYTES = 64 * 1024;
/** What is read of one `::command::`; the rest of its line is passed over. */
const COMMAND_BYTES = 1024 * 1024;
const GAP_MS = 5000;
export function createOutputFilter({ masks, debug, onText, onCommand }: OutputFilterOptions): OutputFilter {
  const colours = createColourState();
  const honour = createHonour({
    masks,
    debug,
    onCommand(command) {
      // Whoever obeys it knows by what was handed on where it stands: whole lines, as always.
      if (!lineOpen) flush();
      onCommand(command);
    },
  });
  /** The begun line, in the pieces in which it came. */
  let held: Buffer[] = [];
  let heldBytes = 0;
  /** Looking at a long held line for parts to hand on is put off until it has this size. */
  let lookAtBytes = LONG_BYTES;
  /** A part of the present line is out: the rest is not the start of a line. */
  let continued = false;
  /** The present line was a command, too long to keep: the rest is passed over. */
  let dropping = false;
  /** The last byte handed on was no line end. */
  let lineOpen = false;
  let out: Buffer[] = [];
  let lastMs: number | undefined;
  /** A pause that is to be shown before the next line. */
  let gapMs = 0;
  /** A pause within the held line, to be shown behind it. */
  let gapInLineMs = 0;

  function hold(bytes: Buffer): void {
    held.push(bytes);
    heldBytes += bytes.length;
  }

  function takeHeld(): Buffer {
    const line = held.length === 1 ? held[0]! : Buffer.concat(held);
    held = [];
    heldBytes = 0;
    lookAtBytes = LONG_BYTES;
    return line;
  }

  function emit(bytes: Buffer): void {
    if (bytes.length === 0) return;
    if (gapMs > 0 && !lineOpen) {
      out.push(Buffer.from(`… ${describeGap(gapMs)} …\n`));
      gapMs = 0;
    }
    out.push(bytes);
    lineOpen = bytes.at(-1) !== LF;
    colours.push(bytes);
  }

  function flush(): void {
    if (out.length === 0) return;
    const bytes = out.length === 1 ? out[0]! : Buffer.concat(out);
    out = [];
    onText(bytes);
  }

  /** Our own words for what a step said by a command: no line of it may be a command itself. */
  function emitWords(text: string): void {
    for (const line of text.split(/\r\n|\r|\n/)) {
      emit(makeHarmless(masks.apply(Buffer.from(line)), { start: true, part: false }));
      emit(Buffer.from('\n'));
    }
  }

  /** The lines in `block`, up to its end. All of it that could not be a command goes on in one piece. */
  function processLines(block: Buffer): void {
    let from = continued || dropping ? finishLine(block) : 0;
    let modernAt = -1;
    let oldAt = -1;
    for (let at = from; ; at = from) {
      // Both searches remember their place, so that a block is searched once for each, however many hits it has.
      if (modernAt < at) modernAt = findModern(block, at);
      if (oldAt < at) oldAt = findOld(block, at);
      if (modernAt === oldAt) break;
      const start = oldAt < modernAt ? startOfLine(block, at, oldAt) : modernAt;
      if (start > from) emit(masks.apply(block.subarray(from, start)));
      const { textEnd, end } = endOfLine(block, start);
      processSuspect(block.subarray(start, textEnd), block.subarray(textEnd, end));
      from = end;
    }
    if (from < block.length) emit(masks.apply(block.subarray(from)));
  }

  /** A line that has, or may have, a command in it. */
  function processSuspect(line: Buffer, lineEnd: Buffer): void {
    const blanks = line.length > COMMAND_BYTES ? skipBlanks(line.subarray(0, COMMAND_BYTES), 0) : 0;
    if (blanks > COMMAND_BYTES - 3) {
      emit(line.subarray(0, blanks));
      processSuspect(line.subarray(blanks), lineEnd);
      return;
    }
    const command = readCommand(line.toString('utf8', 0, COMMAND_BYTES), line.length <= LONG_BYTES);
    const words = command && honour(command);
    if (words === undefined) {
      emit(makeHarmless(masks.apply(line), { start: true, part: line.length > LONG_BYTES }));
      emit(lineEnd);
    } else closeCommand(words, lineEnd);
  }

  function closeCommand(words: string, lineEnd: Buffer): void {
    if (words !== '') emitWords(words);
    else if (lineOpen && lineEnd.includes(LF)) emit(Buffer.from('\n'));
  }

  /** The rest of a line of which parts are out already; returns where it ends. */
  function finishLine(block: Buffer): number {
    const { textEnd, end } = endOfLine(block, 0);
    if (dropping) closeCommand('', block.subarray(textEnd, end));
    else {
      emit(makeHarmless(masks.apply(block.subarray(0, textEnd)), { start: false, part: true }));
      emit(block.subarray(textEnd, end));
    }
    continued = dropping = false;
    return end;
  }

  /** Hands on what it can of a held line without an end, so that memory stays bounded however long it is. */
  function handOnLong(): void {
    let line = takeHeld();
    // A last `\r` may be the first half of `\r\n`.
    const ended = line.subarray(0, -1).lastIndexOf(CR) + 1;
    if (ended > 0) {
      processLines(line.subarray(0, ended));
      line = line.subarray(ended);
    }
    if (dropping) line = line.subarray(line.at(-1) === CR ? -1 : line.length);
    else if (line.length > LONG_BYTES) line = handOnPart(line);
    if (line.length > 0) hold(line);
    // Held bytes are joined again only when they have doubled.
    lookAtBytes = Math.max(LONG_BYTES, 2 * heldBytes);
  }

  /** Hands on the first part of a long line and returns the rest. */
  function handOnPart(line: Buffer): Buffer {
    const suspect = !continued && mayBecomeCommand(line.subarray(0, COMMAND_BYTES));
    if (suspect) {
      if (line.length <= COMMAND_BYTES) return line;
      const blanks = skipBlanks(line.subarray(0, COMMAND_BYTES), 0);
      if (blanks > COMMAND_BYTES - 3) {
        emit(line.subarray(0, blanks));
        return line.subarray(blanks);
      }
      const command = readCommand(line.toString('utf8', 0, COMMAND_BYTES), false);
      const words = command && honour(command);
      if (words !== undefined) {
        closeCommand(words, EMPTY);
        dropping = true;
        return line.at(-1) === CR ? line.subarray(-1) : EMPTY;
      }
    }
    const cut = findCut(line);
    if (cut === 0) return line;
    emit(makeHarmless(masks.apply(line.subarray(0, cut)), { start: !continued, part: true }));
    continued = true;
    return line.subarray(cut);
  }

  /** A place to cut a long line where no character, masked value or `##[x` is cut in two; 0 when there is none yet. */
  function findCut(line: Buffer): number {
    const wanted = line.length - Math.max(4, masks.longestBytes);
    for (let cut = wanted; cut > 0; ) {
      let place = masks.findCut(line, cut);
      while (isBeforeBreak(line, place)) place--;
      if (place === cut) return cut;
      cut = place;
    }
    return line.length > COMMAND_BYTES + masks.longestBytes ? wanted : 0;
  }

  return {
    push(chunk, nowMs) {
      const pauseMs = lastMs === undefined ? 0 : nowMs - lastMs;
      lastMs = nowMs;
      let rest = chunk;
      if (heldBytes > 0 || continued || dropping) {
        if (pauseMs >= GAP_MS) gapInLineMs = Math.max(gapInLineMs, pauseMs);
        const first = chunk.indexOf(LF) + 1;
        hold(first > 0 ? chunk.subarray(0, first) : chunk);
        rest = first > 0 ? chunk.subarray(first) : EMPTY;
        if (first > 0) {
          processLines(takeHeld());
          gapMs = gapInLineMs;
          gapInLineMs = 0;
        } else if (heldBytes > lookAtBytes) handOnLong();
      } else if (pauseMs >= GAP_MS) gapMs = pauseMs;
      const end = rest.lastIndexOf(LF) + 1;
      if (end > 0) processLines(rest.subarray(0, end));
      if (end < rest.length) {
        hold(rest.subarray(end));
        if (heldBytes > lookAtBytes) handOnLong();
      }
      flush();
    },
    end() {
      if (heldBytes > 0) processLines(takeHeld());
      if (colours.open) emit(Buffer.from('\x1b[0m'));
      if (lineOpen) emit(Buffer.from('\n'));
      flush();
    },
  };
}

function describeGap(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
