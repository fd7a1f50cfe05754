/**
 * The ready queue, kept apart by what the steps ask for: when one cannot start now, no other of its kind can, so that
 * thousands of steps behind one lock cost no more than the first of them.
 */
import type { Demand } from './admit.ts';
import { createNumberHeap, type Heap } from './heap.ts';

/** The ready steps that ask for the same. */
export interface ReadyKind {
  readonly demand: Demand;
  /** Their places in the start order. */
  readonly places: Heap<number>;
  /** How long a lock or a matrix's own limit alone has held this kind back, and since when it does so now. */
  lockMs: number;
  lockedSince: number | undefined;
}

export interface ReadyQueue {
  /** Puts a step into the queue of its kind, which is given. */
  push(place: number, demand: Demand): ReadyKind;
  /** The kind of the first step that is still wanted, leaving out the refused kinds; unwanted steps are dropped. */
  findFirst(isWanted: (place: number) => boolean, refused: ReadonlyMap<ReadyKind, unknown>): ReadyKind | undefined;
  kinds(): Iterable<ReadyKind>;
}

export function createReadyQueue(): ReadyQueue {
  const kinds = new Map<string, ReadyKind>();
  return {
    push(place, demand) {
      const key = JSON.stringify([demand.cpus, demand.locks, demand.group, demand.alone]);
      let kind = kinds.get(key);
      if (!kind) {
        kind = { demand, places: createNumberHeap(), lockMs: 0, lockedSince: undefined };
        kinds.set(key, kind);
      }
      kind.places.push(place);
      return kind;
    },
    findFirst(isWanted, refused) {
      let first: ReadyKind | undefined;
      let best = Number.POSITIVE_INFINITY;
      for (const [key, kind] of kinds) {
        if (refused.has(kind)) continue;
        let place = kind.places.peek();
        for (; place !== undefined && !isWanted(place); place = kind.places.peek()) kind.places.pop();
        if (place === undefined) kinds.delete(key);
        else if (place < best) [first, best] = [kind, place];
      }
      return first;
    },
    kinds: () => kinds.values(),
  };
}

/** Says whether a lock alone holds the kind back from `now` on. */
export function noteLock(kind: ReadyKind, locked: boolean, now: number): void {
  kind.lockMs = lockMsUntil(kind, now);
  kind.lockedSince = locked ? now : undefined;
}

/** How long in all a lock alone has held the kind back; the share of a step is the difference since it was ready. */
export function lockMsUntil(kind: ReadyKind, now: number): number {
  return kind.lockMs + (kind.lockedSince === undefined ? 0 : now - kind.lockedSince);
}
