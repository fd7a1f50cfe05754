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

/** All texts that begin a trigger, each a node below the text that is one byte shorter; node 0 is the empty text. */
interface Tree {
  /** The byte that a node adds to the one above it. */
  byte: number[];
  /** The first node below, then their siblings; 0 for none. */
  below: number[];
  beside: number[];
  /** The node of the longest proper ending of its text. */
  fallback: number[];
  /** The values of triggers that end here, by node. */
  values: Map<number, number[]>;
}

/** In the table a state that ends a trigger has this bit, so that one comparison tells it. */
const endsTrigger = 0x80000000 | 0;
/** A cell that was never asked for. */
const unknown = -1;
const digits = [...Buffer.from('0123456789')];
const firstRows = 256;

/**
 * Each trigger with the value that `collect` gives for it; `#` stands for a digit, a last `$` for the end of the line.
 * The empty trigger is not allowed.
 */
export function indexTriggers(triggers: readonly (readonly [trigger: string, value: number])[]): TriggerIndex {
  const tree = growTree(triggers);
  linkFallbacks(tree);
  const { classOf, bytesOf } = classBytes(tree);
  const count = bytesOf.length;
  /** Of thousands of nodes an output visits a few hundred: only those get a row in the table. */
  const rowOf = new Int32Array(tree.byte.length).fill(unknown);
  const nodeOf: number[] = [];
  let table = new Int32Array(firstRows * count).fill(unknown);
  addRow(0);
  const isCollected = new Uint8Array(1 + triggers.reduce((most, [, value]) => Math.max(most, value), 0));

  function addRow(node: number): void {
    rowOf[node] = nodeOf.push(node) - 1;
    if (nodeOf.length * count <= table.length) return;
    const larger = new Int32Array(2 * table.length).fill(unknown);
    larger.set(table);
    table = larger;
  }

  /** States are the offsets of their rows; returns the one behind `state` and keeps it in the table. */
  function fill(state: number, cls: number): number {
    const node = goOn(tree, nodeOf[state / count]!, bytesOf[cls]!);
    if (rowOf[node] === unknown) addRow(node);
    const next = rowOf[node]! * count;
    const cell = tree.values.has(node) ? next | endsTrigger : next;
    table[state + cls] = cell;
    return cell;
  }

  return {
    find(bytes, from) {
      let cells = table;
      let state = 0;
      for (let at = from; at < bytes.length; at++) {
        const cls = classOf[bytes[at]!]!;
        let next = cells[state + cls]!;
        if (next < 0) {
          if (next === unknown) {
            next = fill(state, cls);
            cells = table;
          }
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
        for (const value of tree.values.get(nodeOf[state / count]!)!) {
          if (isCollected[value] === 0) values.push(value);
          isCollected[value] = 1;
        }
      }
      for (const value of values) isCollected[value] = 0;
      return values.sort((a, b) => a - b);
    },
  };
}

function growTree(triggers: readonly (readonly [string, number])[]): Tree {
  const tree: Tree = { byte: [-1], below: [0], beside: [0], fallback: [0], values: new Map() };
  for (const [trigger, value] of triggers) {
    let ends = [0];
    for (const byte of Buffer.from(trigger.replace(/\$$/, '\n'))) {
      const bytes = byte === 0x23 ? digits : [byte];
      ends = ends.flatMap((end) => bytes.map((one) => findBelow(tree, end, one) || addBelow(tree, end, one)));
    }
    for (const end of ends) addValues(tree, end, [value]);
  }
  return tree;
}

/** 0 for none. */
function findBelow({ byte, below, beside }: Tree, node: number, wanted: number): number {
  let child = below[node]!;
  while (child !== 0 && byte[child] !== wanted) child = beside[child]!;
  return child;
}

function addBelow(tree: Tree, node: number, byte: number): number {
  const child = tree.byte.push(byte) - 1;
  tree.below.push(0);
  tree.beside.push(tree.below[node]!);
  tree.fallback.push(0);
  tree.below[node] = child;
  return child;
}

function addValues({ values }: Tree, node: number, more: readonly number[]): void {
  if (more.length > 0) values.set(node, [...(values.get(node) ?? []), ...more]);
}

/** The node behind `node` and `byte`: the longest beginning of a trigger with which the text now ends. */
function goOn(tree: Tree, node: number, byte: number): number {
  let from = node;
  while (from !== 0 && findBelow(tree, from, byte) === 0) from = tree.fallback[from]!;
  return findBelow(tree, from, byte);
}

/** Breadth first, so that the fallbacks of shorter texts are there already; a node ends what its fallback ends too. */
function linkFallbacks(tree: Tree): void {
  const queue = [0];
  for (const node of queue) {
    for (let child = tree.below[node]!; child !== 0; child = tree.beside[child]!) {
      queue.push(child);
      if (node === 0) continue;
      const fallback = goOn(tree, tree.fallback[node]!, tree.byte[child]!);
      tree.fallback[child] = fallback;
      addValues(tree, child, tree.values.get(fallback) ?? []);
    }
  }
}

/** Bytes that are in no trigger are all of class 0. */
function classBytes({ byte }: Tree): { classOf: Uint8Array; bytesOf: number[] } {
  const classOf = new Uint8Array(256);
  const bytesOf = [-1];
  for (const one of new Set(byte.slice(1))) classOf[one] = bytesOf.push(one) - 1;
  return { classOf, bytesOf };
}
