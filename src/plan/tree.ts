/** The plan's text as a tree that keeps the place of every value. Building it from YAML is the business of yaml.ts. */
import type { Json, Position } from '../core/plan.ts';

/** A piece of the text, in UTF-16 offsets; `end` is the first one behind it. */
export interface Span {
  start: number;
  end: number;
}

export interface Scalar extends Span {
  kind: 'scalar';
  value: string | number | boolean | null;
}

export interface List extends Span {
  kind: 'list';
  items: Node[];
}

export interface Entry {
  key: string;
  keySpan: Span;
  value: Node;
}

export interface Mapping extends Span {
  kind: 'map';
  entries: Map<string, Entry>;
}

/** Nodes are never changed: an anchor and its aliases share one. */
export type Node = Scalar | List | Mapping;

/** The value without its places. Objects have no prototype, so that `__proto__` is a key like others. */
export function toPlain(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  const plain: { [key: string]: Json } = Object.create(null);
  for (const { key, value } of node.entries.values()) plain[key] = toPlain(value);
  return plain;
}

/** A tree for a value that an expression gave; all of it lies where the expression stands. */
export function fromPlain(value: Json, { start, end }: Span): Node {
  if (Array.isArray(value))
    return { kind: 'list', start, end, items: value.map((item) => fromPlain(item, { start, end })) };
  if (typeof value !== 'object' || value === null) return { kind: 'scalar', start, end, value };
  const entries = new Map<string, Entry>();
  for (const [key, item] of Object.entries(value)) {
    entries.set(key, { key, keySpan: { start, end }, value: fromPlain(item, { start, end }) });
  }
  return { kind: 'map', start, end, entries };
}

/** The node that a path of keys and indices leads to, or the last one on the way that exists. */
export function findNode(root: Node, path: readonly (string | number)[]): { node: Node; entry?: Entry } {
  let found: { node: Node; entry?: Entry } = { node: root };
  for (const key of path) {
    const { node } = found;
    if (node.kind === 'map') {
      const entry = node.entries.get(String(key));
      if (!entry) break;
      found = { node: entry.value, entry };
    } else {
      const item = node.kind === 'list' ? node.items[Number(key)] : undefined;
      if (!item) break;
      found = { node: item };
    }
  }
  return found;
}

/** A mapping without some of its keys, or with others in their place. */
export function editMapping(map: Mapping, edit: (entry: Entry) => Node | undefined): Mapping {
  const entries = new Map<string, Entry>();
  for (const entry of map.entries.values()) {
    const value = edit(entry);
    if (value) entries.set(entry.key, value === entry.value ? entry : { ...entry, value });
  }
  return { ...map, entries };
}

/** Finds line and column of offsets. */
export interface Places {
  text: string;
  locate(span: Span): Position & { endColumn: number };
}

export function createPlaces(text: string): Places {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const lineAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text,
    locate({ start, end }) {
      const line = lineAt(start);
      const newline = text.slice(start, end).search(/[\r\n]/);
      const wordEnd = newline < 0 ? end : start + newline;
      const column = start - starts[line]! + 1;
      return { line: line + 1, column, endColumn: Math.max(column + 1, wordEnd - starts[line]! + 1) };
    },
  };
}

/** Where a part of a scalar's text stands; the whole scalar when escapes or folding moved it. */
export function locatePart(places: Places, node: Span, value: string, index: number, length: number): Span {
  const source = places.text.slice(node.start, node.end);
  const word = value.slice(index, index + length);
  const offset = source.indexOf(value);
  if (offset >= 0) return { start: node.start + offset + index, end: node.start + offset + index + length };
  // The same word may stand there more than once: take the one with as many before it as in the value.
  let nth = 0;
  for (let at = value.indexOf(word); word !== '' && at >= 0 && at < index; at = value.indexOf(word, at + 1)) nth += 1;
  let found = word === '' ? -1 : source.indexOf(word);
  while (found >= 0 && nth > 0) {
    found = source.indexOf(word, found + 1);
    nth -= 1;
  }
  return found < 0 ? node : { start: node.start + found, end: node.start + found + length };
}
