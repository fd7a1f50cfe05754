/** Values whose text means a number of something. Their shape has been checked by the schema. */
import type { FailFast, MaxParallel } from '../core/plan.ts';

const UNITS = new Map<string, number>([
  ['b', 1],
  ...['k', 'm', 'g', 't'].flatMap((letter, i): [string, number][] => [
    [`${letter}b`, 1000 ** (i + 1)],
    [`${letter}ib`, 1024 ** (i + 1)],
  ]),
]);

/** Bytes of a size such as `2GB` (decimal) or `512MiB` (binary); undefined when it is none. */
export function parseBytes(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(text.trim());
  const unit = match && UNITS.get(match[2]!.toLowerCase());
  return unit ? Math.round(Number(match[1]) * unit) : undefined;
}

/** `auto`, a count, or a percentage of the cores; undefined when it is none of them. The command line gives text. */
export function parseMaxParallel(value: string | number): MaxParallel | undefined {
  if (value === 'auto') return { kind: 'auto' };
  const text = String(value);
  const match = /^([1-9]\d*)(%?)$/.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]);
  if (match[2] === '%') return number <= 999 ? { kind: 'percent', percent: number } : undefined;
  return { kind: 'count', count: number };
}

/** `false`, `true` or `no-new`, also as text; undefined for anything else. */
export function parseFailFast(value: string | boolean): FailFast | undefined {
  if (value === false || value === 'false') return 'off';
  if (value === true || value === 'true') return 'stop';
  return value === 'no-new' ? 'no-new' : undefined;
}
