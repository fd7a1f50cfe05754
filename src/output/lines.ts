/** Finds in a block of lines where they begin and end, as the runner reads them, and which could be commands. */
import { Buffer } from 'node:buffer';
import { skipBlanks } from './commands.ts';

export const LF = 0x0a;
export const CR = 0x0d;

const COLONS = Buffer.from('::');
const OLD = Buffer.from('##[');
const NEAR_BYTES = 128;

/** The start of the line that `place` is in; lines end in `\n`, `\r\n` or `\r`, and one starts at `from`. */
export function startOfLine(block: Buffer, from: number, place: number): number {
  if (place <= from) return from;
  const start = Math.max(from, block.lastIndexOf(LF, place - 1) + 1);
  return start + block.subarray(start, place).lastIndexOf(CR) + 1;
}

/** Where the text of the line at `start` ends, and where its line end does; the block's end when it has none. */
export function endOfLine(block: Buffer, start: number): { textEnd: number; end: number } {
  const feed = block.indexOf(LF, start);
  const stop = feed < 0 ? block.length : feed;
  const returned = block.subarray(start, stop).indexOf(CR);
  if (returned < 0) return { textEnd: stop, end: Math.min(stop + 1, block.length) };
  const textEnd = start + returned;
  return { textEnd, end: textEnd + 1 === feed ? feed + 1 : textEnd + 1 };
}

/**
 * The start of the next line from `from` (itself the start of one) that begins, after blanks, with `::`;
 * the block's length without one.
 */
export function findModern(block: Buffer, from: number): number {
  let hit = findColons(block, from);
  while (hit >= 0) {
    const before = hit === from ? LF : block[hit - 1]!;
    if (before === LF || before === CR) return hit;
    let next = hit + 2;
    // Behind a visible character it is no command: the common case, as in `std::vector`.
    if (before <= 0x20 || before >= 0x80) {
      const start = startOfLine(block, from, hit);
      if (skipBlanks(block, start) === hit) return start;
      next = endOfLine(block, hit).textEnd;
    }
    hit = findColons(block, next);
  }
  return block.length;
}

/**
 * The next `::`. Where it has just been found another is often near, and then a look at the next bytes costs less
 * than a call of the fast search.
 */
function findColons(block: Buffer, from: number): number {
  const near = Math.min(from + NEAR_BYTES, block.length - 1);
  for (let at = from; at < near; at++) if (block[at] === 0x3a && block[at + 1] === 0x3a) return at;
  return block.indexOf(COLONS, near);
}

/** The next `##[` from `from` on; the block's length without one. */
export function findOld(block: Buffer, from: number): number {
  const hit = block.indexOf(OLD, from);
  return hit < 0 ? block.length : hit;
}

/** Whether a cut at `place` would split a character, or part `##[` and the letter behind it. */
export function isBeforeBreak(bytes: Buffer, place: number): boolean {
  if (place <= 0) return false;
  for (let back = 1; back <= 3 && back <= place; back++) if (isOld(bytes, place - back)) return true;
  // Of bytes that are no UTF-8 many may look like the inside of a character, but a real one has at most three.
  if ((bytes[place]! & 0xc0) !== 0x80) return false;
  for (let back = 1; back <= 3 && back <= place; back++) {
    const byte = bytes[place - back]!;
    if ((byte & 0xc0) !== 0x80) return byte >= (back === 1 ? 0xc2 : back === 2 ? 0xe0 : 0xf0);
  }
  return false;
}

function isOld(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x23 && bytes[at + 1] === 0x23 && bytes[at + 2] === 0x5b;
}
