/** Lines in bytes, which are not decoded before it is known that they matter. */
import { Buffer } from 'node:buffer';
import { stripAnsi } from '../core/escapes.ts';

export const LF = 0x0a;
/** What is read of a line. */
export const mostLineBytes = 4096;

/** Where the line ends that holds the byte at `from`, without its line end. */
export function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(LF, from);
  return end < 0 ? bytes.length : end;
}

/** Line ends in `bytes[from, to)`. */
export function countLines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LF, from); at >= 0 && at < to; at = bytes.indexOf(LF, at + 1)) count++;
  return count;
}

/** Without colours; what `\r` ends is a line, as it is for the runner. */
export function clean(bytes: Buffer): Buffer {
  const hasReturns = bytes.includes(0x0d);
  if (!hasReturns && !bytes.includes(0x1b)) return bytes;
  const text = stripAnsi(bytes.toString('latin1'));
  return Buffer.from(hasReturns ? text.replace(/\r+\n?/g, '\n') : text, 'latin1');
}

/** Where the last `count` lines begin. */
export function startOfLast(bytes: Buffer, count: number): number {
  let start = bytes.length;
  for (let nth = 0; nth < count && start > 0; nth++) start = start >= 2 ? bytes.lastIndexOf(LF, start - 2) + 1 : 0;
  return start;
}
