/** Keeps a few lines at the bottom of a terminal up to date, below all other output. What they say is left to `render`. */
import type { Writer } from './writer.ts';

export interface LiveView {
  /** Takes the lines away for good; other output goes on as before. */
  stop(): void;
}

const EVERY_MS = 100;

/**
 * Draws what `render` returns, each line shorter than the terminal is wide, at most ten times a second and after all
 * other output of `writer`. The cursor is never hidden, so that a killed run leaves nothing to be repaired.
 */
export function startLiveView(writer: Writer, render: () => readonly string[]): LiveView {
  let drawn = 0;
  let stopped = false;
  writer.setFooter({
    erase() {
      // A key that the terminal echoed, such as ^C, has moved the cursor to the right.
      const sequence = drawn > 0 ? `\r\x1b[${drawn}A\x1b[J` : '';
      drawn = 0;
      return sequence;
    },
    draw() {
      if (stopped) return '';
      const lines = render();
      drawn = lines.length;
      return lines.map((line) => `${line}\n`).join('');
    },
  });
  const timer = setInterval(() => writer.redraw(), EVERY_MS);
  timer.unref();
  return {
    stop() {
      stopped = true;
      clearInterval(timer);
      writer.redraw();
    },
  };
}
