/** Something that every attempt needs, made ahead in a moment when no step waits for us: just after one has started. */

export interface Spare<T> {
  /** The one that is ready, else a new one; throws what making it throws. */
  take(): T;
  /** Discards the one that is ready and makes no more. */
  close(): void;
}

/**
 * What cannot be made ahead is made when it is taken, so that the fault meets the one whom it concerns; so is what is
 * no longer good: a step may have removed it.
 */
export function createSpare<T>(make: () => T, discard: (spare: T) => void, isGood = (_: T) => true): Spare<T> {
  let ready: { made: T } | undefined;
  let closed = false;
  const prepare = () => {
    if (ready || closed) return;
    try {
      ready = { made: make() };
    } catch {}
  };
  return {
    take() {
      const taken = ready && isGood(ready.made) ? ready.made : make();
      ready = undefined;
      setImmediate(prepare);
      return taken;
    },
    close() {
      closed = true;
      if (ready) discard(ready.made);
      ready = undefined;
    },
  };
}
