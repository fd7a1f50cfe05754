/** The clock of a run and its timers. Time is monotonic, so that a jump of the wall clock changes nothing. */
/** Gives the ms since it was made. */
export type Clock = () => number;

export function createClock(): Clock {
  const began = performance.now();
  return () => performance.now() - began;
}

/** Resolves after `ms`. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The longest that setTimeout bears; a longer wait is made of several. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

export interface Timers {
  /** Calls back once `clock()` has reached `atMs`, never earlier. */
  set(atMs: number, callback: () => void): void;
  clear(): void;
}

export function createTimers(clock: Clock): Timers {
  const handles = new Set<NodeJS.Timeout>();
  const set = (atMs: number, callback: () => void) => {
    const handle = setTimeout(
      () => {
        handles.delete(handle);
        if (clock() < atMs) set(atMs, callback);
        else callback();
      },
      Math.min(Math.max(0, Math.ceil(atMs - clock())), LONGEST_WAIT_MS),
    );
    handles.add(handle);
  };
  return {
    set,
    clear() {
      for (const handle of handles) clearTimeout(handle);
      handles.clear();
    },
  };
}
