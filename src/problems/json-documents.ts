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
/** A document is an object or a list of objects. */
const begins = /^(?:\[\s*)?\{\s*["}]/;
/** What may yet become a beginning, when no more than this has come. */
const mayBegin = /^(?:\[\s*)?(?:\{\s*)?$/;
const mostBeginning = 64;
/** The time in GitHub's logs, `2026-01-31T23:59:59.1234567Z `, may stand before a document. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z $/;
const timeBytes = 29;

const LF = 0x0a;
const blank = 0x20;
const quote = 0x22;
const backslash = 0x5c;
const square = 0x5b;
const curly = 0x7b;

export function createJsonReader(report: Report): JsonReader {
  /** Undefined outside of documents. */
  let document: OpenDocument | undefined;
  /** The end of what has come, when it may be the beginning of a document. */
  let begun: Buffer = Buffer.alloc(0);
  /** Whether what comes next goes on with a line of which enough is known. */
  let isMidLine = false;

  /** Looks for the next document. Returns where it begins, or the end of the bytes. */
  function findDocument(bytes: Buffer, from: number): number {
    let nextSquare = from - 1;
    let nextCurly = from - 1;
    for (let at = from; ; at++) {
      if (nextSquare < at) nextSquare = indexOrEnd(bytes, square, at);
      if (nextCurly < at) nextCurly = indexOrEnd(bytes, curly, at);
      at = Math.min(nextSquare, nextCurly);
      if (at === bytes.length) break;
      if (!isLineStart(bytes, at, from)) continue;
      const text = bytes.toString('latin1', at, at + mostBeginning);
      if (begins.test(text)) return at;
      if (text.length < mostBeginning && at + text.length === bytes.length && mayBegin.test(text)) {
        keep(bytes, at, from);
        return bytes.length;
      }
    }
    keepLastLine(bytes, from);
    return bytes.length;
  }

  function isLineStart(bytes: Buffer, at: number, from: number): boolean {
    if (at === from) return !isMidLine;
    if (bytes[at - 1] === LF) return true;
    const start = at - timeBytes;
    if (bytes[at - 1] !== blank || start < from || !time.test(bytes.toString('latin1', start, at))) return false;
    return start === from ? !isMidLine : bytes[start - 1] === LF;
  }

  function keep(bytes: Buffer, at: number, from: number): void {
    const hasTime = at > from && bytes[at - 1] === blank;
    begun = Buffer.from(bytes.subarray(hasTime ? at - timeBytes : at));
    isMidLine = false;
  }

  /** It may be no more than a time yet. */
  function keepLastLine(bytes: Buffer, from: number): void {
    const start = bytes.lastIndexOf(LF) + 1;
    const last = bytes.subarray(Math.max(start, from));
    if (start > from) isMidLine = false;
    if (isMidLine || last.length > timeBytes) isMidLine = true;
    else begun = Buffer.from(last);
  }

  return {
    push(more) {
      const bytes = begun.length > 0 ? Buffer.concat([begun, more]) : more;
      begun = Buffer.alloc(0);
      let at = 0;
      while (at < bytes.length) {
        if (!document) {
          at = findDocument(bytes, at);
          if (at < bytes.length) document = createDocument();
          continue;
        }
        at = document.read(bytes, at);
        if (!document.isComplete() && !document.isTooLong()) continue;
        if (!document.isTooLong()) readJsonProblems(document.text(), report);
        document = undefined;
        isMidLine = true;
      }
    },
  };
}

interface OpenDocument {
  /** Returns the offset behind the document's end, or the end of the bytes. */
  read(bytes: Buffer, from: number): number;
  isComplete(): boolean;
  isTooLong(): boolean;
  text(): string;
}

function createDocument(): OpenDocument {
  const parts: Buffer[] = [];
  let size = 0;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  let isComplete = false;
  return {
    read(bytes, from) {
      let at = from;
      for (; at < bytes.length && !isComplete; at++) {
        const byte = bytes[at]!;
        if (isEscaped) isEscaped = false;
        else if (isString && byte === backslash) isEscaped = true;
        else if (byte === quote) isString = !isString;
        else if (isString) continue;
        else if (byte === square || byte === curly) depth++;
        // ] and } are two behind their openings.
        else if (byte === square + 2 || byte === curly + 2) isComplete = --depth <= 0;
      }
      size += at - from;
      if (size <= mostBytes) parts.push(Buffer.from(bytes.subarray(from, at)));
      return at;
    },
    isComplete: () => isComplete,
    isTooLong: () => size > mostBytes,
    text: () => Buffer.concat(parts).toString('utf8'),
  };
}

function indexOrEnd(bytes: Buffer, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at;
}
