/**
 * Finds the documents in JSON that an output holds, in one long line or in many: lines are cut, documents must not be.
 * What is in them is the business of `json-formats.ts`.
 */
import { Buffer } from 'node:buffer';
import { readJsonProblems } from './json-formats.ts';
import type { Report } from './recogniser.ts';

export interface JsonReader {
  /** Bytes as they come, cut anywhere. */
  push(bytes: Buffer): void;
}

/** What is longer is let go unread. */
const mostBytes = 16 * 1024 * 1024;
/** A document begins a line, as an object or a list of objects; a time of GitHub's logs may stand before it. */
const begins = /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z )?(?=(?:\[\s*)?\{\s*["}])/;
/** What may yet become a beginning, when no more than this has come. */
const mayBegin = /^(?:\d[\dTZ:.-]*)? ?(?:\[\s*)?(?:\{\s*)?$/;
const mostBeginning = 200;

const LF = 0x0a;
const quote = 0x22;
const backslash = 0x5c;
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);

export function createJsonReader(report: Report): JsonReader {
  /** Undefined outside of documents. */
  let parts: Buffer[] | undefined;
  let size = 0;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  /** The beginning of a line of which it is not known yet whether it begins a document. */
  let begun: Buffer = Buffer.alloc(0);
  let isLineStart = true;

  function open(): void {
    parts = [];
    size = 0;
    depth = 0;
    isString = false;
    isEscaped = false;
  }

  /** The offset behind the last byte of the document that is open, or the end of the bytes. */
  function readDocument(bytes: Buffer, from: number): number {
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (isEscaped) isEscaped = false;
      else if (isString && byte === backslash) isEscaped = true;
      else if (byte === quote) isString = !isString;
      else if (isString) continue;
      else if (openings.has(byte)) depth++;
      else if (closings.has(byte) && --depth <= 0) break;
    }
    const end = Math.min(at + 1, bytes.length);
    if (size + end - from <= mostBytes) parts!.push(Buffer.from(bytes.subarray(from, end)));
    size += end - from;
    if (at < bytes.length) close();
    return end;
  }

  function close(): void {
    if (size <= mostBytes) readJsonProblems(Buffer.concat(parts!).toString('utf8'), report);
    parts = undefined;
    isLineStart = false;
  }

  /** Looks at the beginning of a line. Returns the offset from which to go on. */
  function readBeginning(bytes: Buffer, from: number): number {
    const text = bytes.toString('latin1', from, from + mostBeginning);
    const match = begins.exec(text);
    if (match) {
      open();
      return from + match[0].length;
    }
    if (text.length < mostBeginning && from + text.length === bytes.length && mayBegin.test(text)) {
      begun = Buffer.from(bytes.subarray(from));
      return bytes.length;
    }
    isLineStart = false;
    return from;
  }

  return {
    push(more) {
      const bytes = begun.length > 0 ? Buffer.concat([begun, more]) : more;
      begun = Buffer.alloc(0);
      let at = 0;
      while (at < bytes.length) {
        if (parts) {
          at = readDocument(bytes, at);
        } else if (isLineStart) {
          at = readBeginning(bytes, at);
        } else {
          const end = bytes.indexOf(LF, at);
          if (end < 0) return;
          isLineStart = true;
          at = end + 1;
        }
      }
    },
  };
}
