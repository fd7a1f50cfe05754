/**
 * Reads the output of one attempt until nobody holds its pipe, or for a short time after its process has exited.
 * What the bytes mean is left to the one who takes them.
 */
import type { Readable } from 'node:stream';

export interface OutputSink {
  /** Bytes in the order in which they were written; the buffer is the taker's own. */
  onOutput(chunk: Buffer): void;
  /** What processes that outlived the attempt write after its end. */
  onLateOutput?(chunk: Buffer): void;
}

export interface OutputPipe {
  pause(): void;
  resume(): void;
  /**
   * Resolves at the end of the output, or `graceMs` after the call; time while paused does not count.
   * `held` says that something still holds the pipe.
   */
  finish(graceMs: number): Promise<{ held: boolean }>;
  /** Stops reading: from then on those who still write get SIGPIPE. */
  release(): void;
}

/** Takes one stream, or two where stdout and stderr could not share one. */
export function readOutput(streams: readonly Readable[], sink: OutputSink): OutputPipe {
  let open = streams.length;
  let paused = false;
  let late = false;
  let whenClosed = () => {};
  let whenPaused = () => {};
  let whenResumed = () => {};

  for (const stream of streams) {
    stream.on('data', (chunk: Buffer) => {
      if (late) sink.onLateOutput?.(chunk);
      else sink.onOutput(chunk);
    });
    // An error ends the output like its end does: there is nothing more to read.
    stream.on('error', () => stream.destroy());
    stream.once('close', () => {
      open--;
      if (open === 0) whenClosed();
    });
  }

  const finish = (graceMs: number) =>
    new Promise<{ held: boolean }>((resolve) => {
      let leftMs = graceMs;
      let startedAt = 0;
      let timer: NodeJS.Timeout | undefined;
      const end = () => {
        clearTimeout(timer);
        whenPaused = whenResumed = whenClosed = () => {};
        late = true;
        // A server left by a step keeps its reader, but the reader must not keep our process.
        for (const stream of streams) if ('unref' in stream) (stream as Readable & { unref(): void }).unref();
        resolve({ held: open > 0 });
      };
      // When we were busy, the timer comes before the bytes that waited meanwhile: two turns of the
      // loop read the pipe empty before its time is over.
      const drain = (turns: number) => {
        if (open === 0) return;
        if (paused) leftMs = 0;
        else if (turns === 0) end();
        else setImmediate(drain, turns - 1);
      };
      const start = () => {
        startedAt = performance.now();
        timer = setTimeout(drain, leftMs, 2);
      };
      whenClosed = end;
      whenPaused = () => {
        clearTimeout(timer);
        leftMs = Math.max(0, leftMs - (performance.now() - startedAt));
      };
      whenResumed = start;
      if (open === 0) end();
      else if (!paused) start();
    });

  return {
    pause() {
      if (paused) return;
      paused = true;
      for (const stream of streams) stream.pause();
      whenPaused();
    },
    resume() {
      if (!paused) return;
      paused = false;
      for (const stream of streams) stream.resume();
      whenResumed();
    },
    finish,
    release() {
      for (const stream of streams) stream.destroy();
    },
  };
}
