/** Durations and sizes as people read them. Which figures to show, and where, is the caller's choice. */

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A duration in ms as text: `20 ms`, `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`; negative or unknown numbers read `0 s`. */
export function formatDuration(ms: number): string {
  if (!(ms >= 0.5)) return '0 s';
  if (Math.round(ms) < 100) return `${Math.round(ms)} ms`;
  const tenths = Math.round(ms / 100);
  if (tenths < 100) return tenths % 10 === 0 ? `${tenths / 10} s` : `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(ms / second);
  if (seconds < 60) return `${seconds} s`;
  if (seconds * second < hour) return joinUnits(Math.floor(seconds / 60), 'min', seconds % 60, 's');
  const minutes = Math.round(ms / minute);
  return joinUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

/** A size in bytes as text, in powers of 1024: `812 B`, `1.5 KiB`, `64 MiB`; negative or unknown numbers read `0 B`. */
export function formatBytes(bytes: number): string {
  if (!(bytes > 0)) return '0 B';
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let value = Math.round(bytes);
  let unit = 0;
  while (unit < units.length - 1 && Math.round(value) >= 1024) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toFixed(value < 9.95 ? 1 : 0).replace('.0', '')} ${units[unit]}`;
}

function joinUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
