/** Draws the lanes of a run as they are now, for a terminal. When to draw, and over what, is left to `run/live-view.ts`. */
import { formatDuration } from './format.ts';
import { paint, safeText } from './log-line.ts';
import { cutToWidth, fitToWidth } from './width.ts';

/** What runs at this moment; times in ms. */
export interface LaneView {
  lanes: number;
  running: readonly { name: string; lane: number; forMs: number; lastLine: string }[];
  /** Steps that have ended, of which `failed` did not succeed though they had to. */
  ended: number;
  failed: number;
  total: number;
  forMs: number;
}

export interface ViewSize {
  /** Columns and rows of the terminal. */
  width: number;
  height: number;
  color: boolean;
}

const NAME_COLUMNS = 28;
const TIME_COLUMNS = 10;

/** One line for each busy lane, the status line last; none is wider than the terminal, all together at most half as high. */
export function renderLanes(view: LaneView, { width, height, color }: ViewSize): string[] {
  // A line of the full width would wrap on some terminals.
  const columns = Math.max(0, width - 1);
  const most = Math.max(1, Math.floor(height / 2) - 1);
  const running = [...view.running].sort((a, b) => a.lane - b.lane);
  const shown = running.length > most ? running.slice(0, most - 1) : running;
  const lines = shown.map(({ name, forMs, lastLine }) => {
    const nameColumns = Math.min(NAME_COLUMNS, Math.floor(columns / 2));
    const start = `▶ ${fitToWidth(safeText(name), nameColumns)} ${formatDuration(forMs).padStart(TIME_COLUMNS)}  `;
    const line = cutToWidth(`${start}${safeText(lastLine)}`, columns);
    return color && line.length > start.length ? start + paint(line.slice(start.length), 'dim') : line;
  });
  if (shown.length < running.length) lines.push(cutToWidth(`  and ${running.length - shown.length} more`, columns));
  return [...lines, renderStatus(view, columns)];
}

/** `12 of 40 steps have ended, 1 failed; 4 of 4 lanes busy; 1 min 2 s`, cut to `columns`. */
export function renderStatus({ ended, failed, total, running, lanes, forMs }: LaneView, columns: number): string {
  const failures = failed > 0 ? `, ${failed} failed` : '';
  const text = `${ended} of ${total} steps have ended${failures}; ${running.length} of ${lanes} lanes busy; ${formatDuration(forMs)}`;
  return cutToWidth(text, columns);
}
