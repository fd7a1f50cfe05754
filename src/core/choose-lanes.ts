/** How many lanes a run starts with, and why. */
import type { MaxParallel } from './plan.ts';

/** `because` completes the sentence "4 lanes: …". */
export interface Lanes {
  lanes: number;
  because: string;
}

/** `cores` are those that the process may use, `because` says where that number is from. */
export function chooseLanes(maxParallel: MaxParallel, { cores, because }: { cores: number; because: string }): Lanes {
  switch (maxParallel.kind) {
    case 'auto':
      return { lanes: cores, because };
    case 'count':
      return { lanes: maxParallel.count, because: `max-parallel is ${maxParallel.count}` };
    case 'percent': {
      const lanes = Math.max(1, Math.floor((cores * maxParallel.percent) / 100));
      return { lanes, because: `max-parallel is ${maxParallel.percent}% of ${because}` };
    }
  }
}
