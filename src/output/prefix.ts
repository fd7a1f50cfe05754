/** Puts a name before each line of one step, so that lines of many can be mixed. Whose lines they are is known elsewhere. */
import { Buffer } from 'node:buffer';
import { createColourState } from './ansi.ts';

/**
 * Makes the function that takes the text of one attempt and returns it as whole lines behind `prefix`. Colours end with
 * each line and go on in the next. A part of a long line becomes a line of its own.
 */
export function createPrefixer(prefix: string): (bytes: Buffer) => Buffer {
  const colours = createColourState();
  const plain = Buffer.from(prefix);
  const newline = Buffer.from('\n');
  const reset = Buffer.from('\x1b[0m\n');
  return (bytes) => {
    const parts: Buffer[] = [];
    const coloured = colours.open || bytes.includes(0x1b);
    for (let from = 0; from < bytes.length; ) {
      const feed = bytes.indexOf(0x0a, from);
      const end = feed < 0 ? bytes.length : feed;
      const line = bytes.subarray(from, end);
      parts.push(plain);
      if (coloured) {
        parts.push(Buffer.from(colours.sequence));
        colours.push(line);
      }
      parts.push(line, coloured && colours.open ? reset : newline);
      from = end + 1;
    }
    return Buffer.concat(parts);
  };
}
