/**
 * Finds in bytes the places that could matter: all triggers at once, in one pass, however many there are
 * (Aho and Corasick, Efficient string matching, 1975, as a table of states by classes of bytes, filled as it is asked for).
 *
 *   "er"  "r:"        (0) ─e→ (1) ─r→ (2 "er") ─:→ (4 "r:")
 *                      └──r──────────→ (3) ─:──────┘
 */
import { Buffer } from 'node:buffer';

export interface TriggerIndex {
  /** The offset of the last byte of the first trigger at or behind `from`; -1 for none. */
  find(bytes: Buffer, from: number): number;
  /** The values of all triggers that end in `bytes[from, to)`, ascending, each once. Good until the next call. */
  collect(bytes: Buffer, from: number, to: number): readonly number[];
}

interface Node {
  next: Map<number, number>;
  values: number[];
  /** Where the longest proper ending of the node's text stands. */
  fallback: number;
}

/** A state that ends a trigger has this bit in the table, so that one comparison tells it. */
const endsTrigger = 0x80000000 | 0;
/** A cell that was never asked for: with thousands of states most never are. */
const unknown = -1;

/**
 * Each trigger with the value that `collect` gives for it; `#` stands for a digit, a last `$` for the end of the line.
 * The empty trigger is not allowed.
 */
export function indexTriggers(triggers: readonly (readonly [trigger: string, value: number])[]): TriggerIndex {
  const nodes = growTree(triggers);
  linkFallbacks(nodes);
  const { classOf, bytesOf } = classBytes(nodes);
  const count = bytesOf.length;
  const table = new Int32Array(nodes.length * count).fill(unknown);
  const isCollected = new Uint8Array(1 + triggers.reduce((most, [, value]) => Math.max(most, value), 0));

  /** States are the offsets of their rows; returns the one behind `state` and keeps it in the table. */
  function fill(state: number, cls: number): number {
    const byte = bytesOf[cls]!;
    let node = state / count;
    while (node !== 0 && !nodes[node]!.next.has(byte)) node = nodes[node]!.fallback;
    const target = nodes[node]!.next.get(byte) ?? 0;
    const cell = nodes[target]!.values.length > 0 ? (target * count) | endsTrigger : target * count;
    table[state + cls] = cell;
    return cell;
  }

  return {
    find(bytes, from) {
      let state = 0;
      for (let at = from; at < bytes.length; at++) {
        const cls = classOf[bytes[at]!]!;
        let next = table[state + cls]!;
        if (next < 0) {
          if (next === unknown) next = fill(state, cls);
          if (next < 0) return at;
        }
        state = next;
      }
      return -1;
    },
    collect(bytes, from, to) {
      const values: number[] = [];
      let state = 0;
      for (let at = from; at < to; at++) {
        const cls = classOf[bytes[at]!]!;
        let next = table[state + cls]!;
        if (next === unknown) next = fill(state, cls);
        state = next & ~endsTrigger;
        if (next >= 0) continue;
        for (const value of nodes[state / count]!.values) {
          if (isCollected[value] === 0) values.push(value);
          isCollected[value] = 1;
        }
      }
      for (const value of values) isCollected[value] = 0;
      return values.sort((a, b) => a - b);
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
    for (const byte of Buffer.from(trigger.replace(/\$$/, '\n'))) {
      const bytes = byte === 0x23 ? digits : [byte];
      ends = ends.flatMap((end) => bytes.map((one) => step(end, one)));
    }
    for (const end of ends) nodes[end]!.values.push(value);
  }
  return nodes;
}

const digits = [...Buffer.from('0123456789')];

/** Breadth first, so that the fallbacks of shorter texts are there already; a node ends what its fallback ends too. */
function linkFallbacks(nodes: Node[]): void {
  const queue = [0];
  for (const index of queue) {
    for (const [byte, child] of nodes[index]!.next) {
      queue.push(child);
      if (index === 0) continue;
      let from = nodes[index]!.fallback;
      while (from !== 0 && !nodes[from]!.next.has(byte)) from = nodes[from]!.fallback;
      const fallback = nodes[from]!.next.get(byte) ?? 0;
      nodes[child]!.fallback = fallback;
      nodes[child]!.values.push(...nodes[fallback]!.values);
    }
  }
}

/** Bytes that are in no trigger are all of class 0. */
function classBytes(nodes: readonly Node[]): { classOf: Uint8Array; bytesOf: number[] } {
  const classOf = new Uint8Array(256);
  const bytesOf = [-1];
  for (const byte of new Set(nodes.flatMap((node) => [...node.next.keys()]))) classOf[byte] = bytesOf.push(byte) - 1;
  return { classOf, bytesOf };
}
