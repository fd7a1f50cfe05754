/** Where a line stands in an output, and which lines before it are of the same tool. */
import type { Buffer } from 'node:buffer';
import { LF, mostLineBytes } from './lines.ts';
import { peelStrong } from './peel.ts';
import { mostBack, type Seen } from './recogniser.ts';

/** Where a line stands: tools that run side by side each have lines of their own. */
export interface Place {
  start: number;
  stream: string;
  /** Weak prefixes that were taken off. */
  prefix: string;
  /** What they name. */
  folder?: string;
}

/** Of one tool. */
export function isSame(one: Place, other: Place): boolean {
  return one.stream === other.stream && one.prefix === other.prefix;
}

/** A blank line has lost the blanks of its prefix. */
export function hasPrefix(text: string, prefix: string): boolean {
  return text.startsWith(prefix) || (prefix !== '' && text === prefix.trimEnd());
}

/** Lines before the one at `start`, of the same stream and prefix. */
export function lookBack(block: Buffer, { start, stream, prefix }: Place): Seen {
  const lines: string[] = [];
  let before = start;
  return {
    back(count) {
      while (lines.length < Math.min(count, mostBack) && before > 0) {
        const from = before >= 2 ? block.lastIndexOf(LF, before - 2) + 1 : 0;
        const line = peelStrong(block.toString('utf8', from, Math.min(before - 1, from + mostLineBytes)));
        if (line.stream === stream && hasPrefix(line.text, prefix)) lines.push(line.text.slice(prefix.length));
        before = from;
      }
      return lines[count - 1];
    },
  };
}
