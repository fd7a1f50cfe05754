/** Reads JSON of which nothing is known. */
import type { Json } from './plan.ts';

/** What lies behind the keys; undefined where there is nothing. */
export function pickJson(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || Array.isArray(found) || !Object.hasOwn(found, key))
      return undefined;
    found = found[key];
  }
  return found;
}
