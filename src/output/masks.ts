/** Values that must not be shown, and their common disguises, taken out of bytes and text. Who adds them is elsewhere. */
import { Buffer } from 'node:buffer';

export interface Masks {
  /** Masks a value from now on, each of its lines, and both as base64, in JSON, XML and URIs. Blank values are passed over. */
  add(value: string): void;
  /** The bytes with every masked value as `***`; the same object when there is none. A value never spans lines. */
  apply(bytes: Buffer): Buffer;
  /** As `apply`, for text. */
  applyText(text: string): string;
  /** The last place not behind `place` where the bytes can be cut without a masked value being cut in two. */
  findCut(bytes: Buffer, place: number): number;
  /** The length of the longest masked value in bytes; 0 without any. */
  readonly longestBytes: number;
}

interface Range {
  start: number;
  end: number;
}

const STARS = Buffer.from('***');

export function createMasks(): Masks {
  const known = new Set<string>();
  let patterns: Buffer[] = [];

  /** Where values are, ascending; values that overlap are one range, so that no rest of either is left over. */
  function findRanges(bytes: Buffer): Range[] {
    const found: Range[] = [];
    for (const pattern of patterns) {
      for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) {
        found.push({ start: at, end: at + pattern.length });
      }
    }
    if (found.length < 2) return found;
    found.sort((a, b) => a.start - b.start);
    const merged: Range[] = [found[0]!];
    for (const range of found) {
      const last = merged.at(-1)!;
      if (range.start < last.end) last.end = Math.max(last.end, range.end);
      else if (range !== last) merged.push(range);
    }
    return merged;
  }

  function apply(bytes: Buffer): Buffer {
    if (patterns.length === 0) return bytes;
    const ranges = findRanges(bytes);
    if (ranges.length === 0) return bytes;
    const parts: Buffer[] = [];
    let from = 0;
    for (const { start, end } of ranges) {
      parts.push(bytes.subarray(from, start), STARS);
      from = end;
    }
    parts.push(bytes.subarray(from));
    return Buffer.concat(parts);
  }

  return {
    add(value) {
      const lines = value.split(/\r\n|\r|\n/);
      for (const text of lines.length > 1 ? [value, ...lines] : [value]) {
        if (text.trim() === '') continue;
        for (const form of listForms(text)) if (!/[\r\n]/.test(form)) known.add(form);
      }
      // The longest first: it decides where the shorter ones inside of it would leave a rest.
      patterns = [...known].map((form) => Buffer.from(form)).sort((a, b) => b.length - a.length);
    },
    apply,
    applyText(text) {
      if (patterns.length === 0) return text;
      const bytes = Buffer.from(text);
      const masked = apply(bytes);
      return masked === bytes ? text : masked.toString();
    },
    findCut(bytes, place) {
      const inside = findRanges(bytes).find(({ start, end }) => start < place && place < end);
      return inside ? inside.start : place;
    },
    get longestBytes() {
      return patterns[0]?.length ?? 0;
    },
  };
}

/** A value and what it looks like after the usual encodings. */
function listForms(value: string): string[] {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const xmlQuotes = xml.replaceAll('"', '&quot;');
  const forms = [value, json, xml, xmlQuotes, xmlQuotes.replaceAll("'", '&apos;'), xmlQuotes.replaceAll("'", '&#39;')];
  const uri = encodeURIComponent(value.toWellFormed());
  forms.push(uri, uri.replaceAll('%20', '+'), bytes.toString('base64'), bytes.toString('base64url'));
  // In the base64 of a longer text the value starts at any of three places in a group of three bytes: what
  // is the same in all of them, whatever stands around it. Short ones would hit by chance.
  for (const skip of [0, 1, 2]) {
    const whole = bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3);
    if (whole.length >= 6) forms.push(whole.toString('base64'), whole.toString('base64url'));
  }
  return forms;
}
