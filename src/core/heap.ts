/** A binary heap: the ready queue, topological order and the simulator's timeline all take the first of many. */

export interface Heap<T> {
  readonly size: number;
  /** The item that comes before all others, which stays; undefined when empty. */
  peek(): T | undefined;
  /** O(log n). */
  push(item: T): void;
  /** Removes and gives the item that comes before all others; undefined when empty. O(log n). */
  pop(): T | undefined;
}

/** `before(a, b)` must be a strict total order; items that are equal under it come out in no particular order. */
export function createHeap<T>(before: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  return {
    get size() {
      return items.length;
    },
    peek() {
      return items[0];
    },
    push(item) {
      let child = items.length;
      items.push(item);
      while (child > 0) {
        const parent = (child - 1) >> 1;
        if (!before(item, items[parent]!)) break;
        items[child] = items[parent]!;
        child = parent;
      }
      items[child] = item;
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (last === undefined || items.length === 0) return first;
      let parent = 0;
      for (;;) {
        let child = 2 * parent + 1;
        if (child >= items.length) break;
        if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child += 1;
        if (!before(items[child]!, last)) break;
        items[parent] = items[child]!;
        parent = child;
      }
      items[parent] = last;
      return first;
    },
  };
}

/** Gives the smallest number first. */
export function createNumberHeap(): Heap<number> {
  return createHeap((a, b) => a < b);
}
