/**
 * Finds in bytes the places that could matter: all triggers at once, in one pass, however many there are
 * (Aho and Corasick, Efficient string matching, 1975, as a table of states by classes of bytes).
 *
 *   "er"  "r:"        (0) ─e→ (1) ─r→ (2 "er") ─:→ (4 "r:")
 *                      └──r──────────→ (3) ─:──────┘
 */
import { Buffer } from 'node:buffer';

export interface TriggerIndex {
  /** The offset of the last byte of the first trigger at or behind `from`; -1 for none. */
  find(bytes: Buffer, from: number): number;
  /** The values of all triggers that end in `bytes[from, to)`. */
  collect(bytes: Buffer, from: number, to: number, into: Set<number>): void;
}

interface Node {
  next: Map<number, number>;
  values: number[];
  fallback: number;
}

/** In the table a state that ends a trigger has this bit, so that one comparison tells it. */
const endsTrigger = 0x80000000 | 0;

/** Each trigger with the value that `collect` gives for it; `#` stands for a digit. The empty trigger is not allowed. */
export function indexTriggers(triggers: readonly (readonly [trigger: string, value: number])[]): TriggerIndex {
  const nodes = growTree(triggers);
  const { classOf, count } = classBytes(nodes);
  const table = fillTable(nodes, classOf, count);
  return {
    find(bytes, from) {
      let state = 0;
      for (let at = from; at < bytes.length; at++) {
        state = table[state + classOf[bytes[at]!]!]!;
        if (state < 0) return at;
      }
      return -1;
    },
    collect(bytes, from, to, into) {
      let state = 0;
      for (let at = from; at < to; at++) {
        state = table[state + classOf[bytes[at]!]!]!;
        if (state >= 0) continue;
        state &= ~endsTrigger;
        for (const value of nodes[state / count]!.values) into.add(value);
      }
    },
  };
}

function growTree(triggers: readonly (readonly [string, number])[]): Node[] {
  const nodes: Node[] = [{ next: new Map(), values: [], fallback: 0 }];
  const step = (from: number, byte: number): number => {
    const known = nodes[from]!.next.get(byte);
    if (known !== undefined) return known;
    nodes.push({ next: new Map(), values: [], fallback: 0 });
    nodes[from]!.next.set(byte, nodes.length - 1);
    return nodes.length - 1;
  };
  for (const [trigger, value] of triggers) {
    let ends = [0];
    for (const byte of Buffer.from(trigger)) {
      const bytes = byte === 0x23 ? [...Buffer.from('0123456789')] : [byte];
      ends = ends.flatMap((end) => bytes.map((one) => step(end, one)));
    }
    for (const end of ends) nodes[end]!.values.push(value);
  }
  return nodes;
}

/** Bytes that are in no trigger are all of class 0. */
function classBytes(nodes: readonly Node[]): { classOf: Uint8Array; count: number } {
  const classOf = new Uint8Array(256);
  let count = 1;
  for (const byte of new Set(nodes.flatMap((node) => [...node.next.keys()]))) classOf[byte] = count++;
  return { classOf, count };
}

/** Row for row the state behind each class of bytes, already multiplied by the length of a row. */
function fillTable(nodes: Node[], classOf: Uint8Array, count: number): Int32Array {
  const table = new Int32Array(nodes.length * count);
  const queue = [0];
  for (const index of queue) {
    const node = nodes[index]!;
    if (index !== 0) table.copyWithin(index * count, node.fallback * count, (node.fallback + 1) * count);
    for (const [byte, target] of node.next) {
      const cell = index * count + classOf[byte]!;
      nodes[target]!.fallback = index === 0 ? 0 : (table[cell]! & ~endsTrigger) / count;
      nodes[target]!.values.push(...nodes[nodes[target]!.fallback]!.values);
      table[cell] = target * count;
      queue.push(target);
    }
  }
  for (let cell = 0; cell < table.length; cell++) {
    if (nodes[(table[cell]! & ~endsTrigger) / count]!.values.length > 0) table[cell]! |= endsTrigger;
  }
  return table;
}
