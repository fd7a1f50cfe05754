/** Keeps the end of an output at hand, in bounded memory. The whole of it is in the spool. */
import { Buffer } from 'node:buffer';
import { stripAnsi } from '../core/escapes.ts';

export interface Tail {
  push(bytes: Buffer): void;
  /** The last lines, without a line end behind the last; an incomplete first line is left out. */
  text(): string;
  /** The last line that is not blank, without colours, at most 200 characters; what `\r` has overwritten is left out. */
  lastLine(): string;
}

const LAST_LINE_CHARS = 200;

export function createTail({ maxLines, maxBytes }: { maxLines: number; maxBytes: number }): Tail {
  let pieces: Buffer[] = [];
  let size = 0;
  let isCut = false;

  /** Copies what is kept, so that no large chunk stays in memory for its last bytes. */
  function shrink(): Buffer {
    const all = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    isCut ||= all.length > maxBytes;
    const kept = all.length > maxBytes ? Buffer.from(all.subarray(all.length - maxBytes)) : all;
    pieces = [kept];
    size = kept.length;
    return kept;
  }

  return {
    push(bytes) {
      if (bytes.length > maxBytes) {
        pieces = [Buffer.from(bytes.subarray(bytes.length - maxBytes))];
        size = maxBytes;
        isCut = true;
        return;
      }
      pieces.push(Buffer.from(bytes));
      size += bytes.length;
      if (size > 2 * maxBytes || pieces.length > 256) shrink();
    },
    text() {
      let kept = shrink();
      if (isCut) kept = kept.subarray(startOfWhole(kept));
      const lines = kept.toString().replace(/\n$/, '').split('\n');
      return lines.slice(-maxLines).join('\n');
    },
    lastLine() {
      const kept = shrink();
      const near = kept.subarray(Math.max(0, kept.length - 16 * LAST_LINE_CHARS));
      const lines = stripAnsi(near.toString()).split(/[\r\n]+/);
      const line = lines.findLast((one) => one.trim() !== '')?.trim() ?? '';
      const characters = Array.from(line);
      return characters.length > LAST_LINE_CHARS ? `${characters.slice(0, LAST_LINE_CHARS - 1).join('')}…` : line;
    },
  };
}

/** Behind the first line end, or, in one endless line, at its first whole character. */
function startOfWhole(bytes: Buffer): number {
  const end = bytes.indexOf(0x0a);
  if (end >= 0 && end < bytes.length - 1) return end + 1;
  let start = 0;
  while (start < 3 && (bytes[start]! & 0xc0) === 0x80) start++;
  return start;
}
