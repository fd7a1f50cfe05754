/** Keeps a text within a number of UTF-8 bytes by leaving out whole parts, so that nothing is cut in the middle. */
import { Buffer } from 'node:buffer';

/** Bytes of the text in UTF-8. */
export function countBytes(text: string): number {
  return Buffer.byteLength(text);
}

/** Whole items from the start, as many as fit into `maxBytes`, then `tellRest(n)` for those left out; empty if not even that fits. */
export function fitItems(items: readonly string[], maxBytes: number, tellRest: (left: number) => string): string {
  const reserved = countBytes(tellRest(items.length));
  const total = items.reduce((sum, item) => sum + countBytes(item), 0);
  if (total <= maxBytes) return items.join('');
  let used = reserved;
  let taken = 0;
  for (const item of items) {
    used += countBytes(item);
    if (used > maxBytes) break;
    taken += 1;
  }
  const text = items.slice(0, taken).join('') + tellRest(items.length - taken);
  return countBytes(text) <= maxBytes ? text : '';
}

/** A part of a document that can be written shorter. */
export interface Section {
  /** For the note that says what was left out. */
  name: string;
  /** The part of the whole limit that it may take; what others leave is not added. */
  share: number;
  /** At most `maxBytes` long; empty where nothing is to be said or nothing fits. */
  render: (maxBytes: number) => string;
  /** It has something to say. */
  wanted: boolean;
}

/**
 * Renders sections in the given order within `limitBytes`; those named first in `priority` get their room first.
 * Names the sections that did not fit in a last line.
 */
export function assemble(sections: readonly Section[], priority: readonly string[], limitBytes: number): string {
  const texts = new Map<string, string>();
  const names = sections.filter((section) => section.wanted).map((section) => section.name);
  const note = (left: string[]) =>
    left.length > 0 ? `\nLeft out to keep within the limit of a summary: ${left.join(', ')}.\n` : '';
  let room = limitBytes - countBytes(note(names));
  const order = [...sections].sort((a, b) => priority.indexOf(a.name) - priority.indexOf(b.name));
  for (const section of order) {
    if (!section.wanted) continue;
    // One byte for the empty line before it.
    const text = section.render(Math.floor(Math.min(room, limitBytes * section.share)) - 1);
    if (text === '') continue;
    texts.set(section.name, text);
    room -= countBytes(text) + 1;
  }
  const written = sections.flatMap((section) => texts.get(section.name) ?? []);
  const text = written.join('\n') + note(names.filter((name) => !texts.has(name)));
  return countBytes(text) <= limitBytes ? text : '';
}
