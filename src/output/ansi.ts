/** Escape sequences of terminals: reduced to colours, and watched for colours that were left on. */
import { Buffer } from 'node:buffer';
import { escapeSequences } from '../core/escapes.ts';

/** A sequence that has not ended at the end of a text. */
const TORN = /^\x1b(?:[\]PX^_][^\x07\n]*|\[[0-?]*[ -/]*|[ -/]*)\n?$/;
const COLOUR = /^\x1b\[[\d;:]*m$/;
// Control characters but tab and line ends, and in UTF-8 those of C1 (U+009B starts a sequence as `ESC [` does).
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]/;
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]|\xc2[\x80-\x9f]/g;

/**
 * What a terminal may get from a step: colours stay, what moves its cursor, clears it, or sets its title goes, and so
 * do control characters but tab, CR and LF. Takes whole lines; the same object when nothing is to go.
 */
export function keepColoursOnly(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  if (!CONTROL.test(text)) return bytes;
  const kept = text.replace(escapeSequences, (found) => (COLOUR.test(found) ? found : '')).replace(CONTROLS, '');
  return kept.length === text.length ? bytes : Buffer.from(kept, 'latin1');
}

/** Watches which colours and styles a text leaves on. */
export interface ColourState {
  push(bytes: Buffer): void;
  /** Something is on, or a sequence has begun and not ended. */
  readonly open: boolean;
}

export function createColourState(): ColourState {
  /** What is on, by the code that turns it off. */
  const on = new Map<number, number | string>();
  let torn = false;

  function applyCode(code: number, text: number | string = code): void {
    if (code === 0) on.clear();
    else if (code === 39 || code === 49 || code === 59 || (code >= 22 && code <= 29)) on.delete(code);
    else on.set(offCode(code), text);
  }

  function applyCodes(codes: string): void {
    const parts = codes.split(';');
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      const code = Number.parseInt(part, 10) || 0;
      const isExtended = code === 38 || code === 48 || code === 58;
      const length = !isExtended || part.includes(':') ? 1 : parts[i + 1] === '2' ? 5 : 3;
      applyCode(code, parts.slice(i, i + length).join(';'));
      i += length - 1;
    }
  }

  /** The sequence whose `ESC` is at `start`; most have one code, for which no text is made. */
  function applySequence(bytes: Buffer, start: number): void {
    let code = 0;
    for (let at = start + 2; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte >= 0x30 && byte <= 0x39) code = code * 10 + byte - 0x30;
      else if (byte === 0x6d && code >= 0) {
        applyCode(code);
        return;
      } else if (byte === 0x6d) {
        applyCodes(bytes.toString('latin1', start + 2, at));
        return;
      } else if (byte === 0x3a || byte === 0x3b) code = Number.NEGATIVE_INFINITY;
      else return;
    }
  }

  return {
    push(bytes) {
      // What comes before the last full reset does not matter.
      const last = bytes.lastIndexOf(0x1b);
      if (last < 0) return;
      const start = Math.max(0, bytes.lastIndexOf('\x1b[0m'), bytes.lastIndexOf('\x1b[m'));
      for (let at = bytes.indexOf(0x1b, start); at >= 0 && at <= last; at++) {
        if (bytes[at] === 0x1b && bytes[at + 1] === 0x5b) applySequence(bytes, at);
      }
      torn = TORN.test(bytes.toString('latin1', last));
    },
    get open() {
      return torn || on.size > 0;
    },
  };
}

/** 1 and 2 are turned off by 22, 31 by 39, and so on. */
function offCode(code: number): number {
  if (code === 1 || code === 2) return 22;
  if (code === 5 || code === 6) return 25;
  if (code >= 3 && code <= 9) return code + 20;
  if (code === 38 || code === 48 || code === 58) return code + 1;
  if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) return 39;
  if ((code >= 40 && code <= 47) || (code >= 100 && code <= 107)) return 49;
  return code + 1000;
}
