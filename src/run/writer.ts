/**
 * The one writer to our stdout. It writes in the background, one write at a time, so that a slow reader never holds up
 * the processes and signals of the run. What is written, and in which order, is decided by others.
 */
import { Buffer } from 'node:buffer';
import { write } from 'node:fs';
import { readSpool } from './spool.ts';

export interface Writer {
  text(text: string): void;
  bytes(bytes: Buffer): void;
  /** The spool at `path`, read from disk when its turn comes; `change` is applied to whole lines of it. */
  spool(path: string, change?: (lines: Buffer) => Buffer): void;
  /** Resolves when all that was given so far is written, or nobody reads any more. */
  flush(): Promise<void>;
  /** Throws away what is not written in `ms` from now; the first call counts. */
  hurry(ms: number): void;
  /** Something was thrown away although the reader is there. */
  readonly wasCut: boolean;
  /** Notes that something was not even given to it, since too much waits. */
  noteCut(): void;
  /** What waits in memory; spools do not count. */
  readonly queuedBytes: number;
  /** So much waits that steps should be paused until `onDrain`. */
  readonly isFull: boolean;
  /** Calls back once, as soon as less than 256 KiB waits. */
  onDrain(callback: () => void): void;
  /** The reader has gone away: all that is given is thrown away. */
  readonly closed: boolean;
  /** Sets what stands below all output on a terminal. */
  setFooter(footer: Footer): void;
  /** Draws the footer anew. */
  redraw(): void;
}

/** Text that is always the last on screen: taken away before other output and drawn behind it. */
export interface Footer {
  /** What takes away the footer as it was drawn last. */
  erase(): string;
  draw(): string;
}

type Item = Buffer | { path: string; change: (lines: Buffer) => Buffer };

const FULL_BYTES = 1024 * 1024;
const DRAINED_BYTES = 256 * 1024;
/** What a pipe takes at once; larger chunks are written as they are, since joining them would be a copy for nothing. */
const BATCH_BYTES = 64 * 1024;
const LINES_BYTES = 256 * 1024;
const LONGEST_WAIT_MS = 50;

export function createWriter(fd = 1): Writer {
  let queue: Item[] = [];
  let queuedBytes = 0;
  let closed = false;
  let wasCut = false;
  let deadline: number | undefined;
  let writing: Promise<void> | undefined;
  let footer: Footer | undefined;
  let mustRedraw = false;
  let lineOpen = false;
  const drained: (() => void)[] = [];

  function add(item: Item): void {
    if (closed) return;
    if (Buffer.isBuffer(item)) {
      if (item.length === 0) return;
      queuedBytes += item.length;
    }
    queue.push(item);
    start();
  }

  function start(): void {
    // Begun in the next turn, so that what is given in one turn is written at once.
    writing ??= new Promise<void>((resolve) => setImmediate(resolve)).then(writeQueue);
  }

  async function writeQueue(): Promise<void> {
    while (!closed && (queue.length > 0 || mustRedraw)) {
      mustRedraw = false;
      // An index instead of shift(), which would be slow on a long queue.
      const items = queue;
      queue = [];
      if (items.length === 0) await writeAll(Buffer.alloc(0));
      for (let at = 0; at < items.length && !closed; ) at = await writeFrom(items, at);
    }
    if (closed) queue = [];
    writing = undefined;
  }

  /** Writes the item at `at` and those behind it that fit into one batch; returns the place of the next. */
  async function writeFrom(items: Item[], at: number): Promise<number> {
    const first = items[at]!;
    if (!Buffer.isBuffer(first)) {
      for await (const lines of wholeLines(readSpool(first.path))) {
        await writeAll(first.change(lines));
        if (closed) break;
      }
      return at + 1;
    }
    const batch = [first];
    let size = first.length;
    let next = at + 1;
    for (; next < items.length; next++) {
      const item = items[next]!;
      if (!Buffer.isBuffer(item) || size + item.length > BATCH_BYTES) break;
      batch.push(item);
      size += item.length;
    }
    // What is written is not kept alive by the list.
    items.fill(EMPTY, at, next);
    await writeAll(batch.length === 1 ? first : Buffer.concat(batch));
    if (!closed) release(size);
    return next;
  }

  function release(size: number): void {
    queuedBytes -= size;
    if (queuedBytes <= DRAINED_BYTES) for (const callback of drained.splice(0)) callback();
  }

  async function writeAll(content: Buffer): Promise<void> {
    const bytes = footer ? frame(content, footer) : content;
    let waitMs = 1;
    for (let from = 0; from < bytes.length; ) {
      const result = await writeOnce(fd, bytes, from);
      if (typeof result === 'number') {
        from += result;
        waitMs = 1;
      }
      if (deadline !== undefined && performance.now() >= deadline) {
        wasCut = true;
        close();
        return;
      }
      if (typeof result === 'number') continue;
      if (result === 'EAGAIN' || result === 'EINTR') {
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        waitMs = Math.min(LONGEST_WAIT_MS, 2 * waitMs);
      } else {
        close();
        return;
      }
    }
  }

  function close(): void {
    closed = true;
    release(queuedBytes);
  }

  function frame(content: Buffer, { erase, draw }: Footer): Buffer {
    const before = Buffer.from(lineOpen ? '' : erase());
    if (content.length > 0) lineOpen = content.at(-1) !== 0x0a;
    return Buffer.concat([before, content, Buffer.from(lineOpen ? '' : draw())]);
  }

  return {
    text: (text) => add(Buffer.from(text)),
    bytes: add,
    spool: (path, change = (lines) => lines) => add({ path, change }),
    async flush() {
      while (writing) await writing;
    },
    hurry(ms) {
      deadline ??= performance.now() + ms;
    },
    get wasCut() {
      return wasCut;
    },
    noteCut() {
      wasCut = true;
    },
    get queuedBytes() {
      return queuedBytes;
    },
    get isFull() {
      return queuedBytes >= FULL_BYTES;
    },
    onDrain(callback) {
      drained.push(callback);
      release(0);
    },
    get closed() {
      return closed;
    },
    setFooter(given) {
      footer = given;
    },
    redraw() {
      if (footer === undefined || closed || mustRedraw) return;
      mustRedraw = true;
      start();
    },
  };
}

const EMPTY = Buffer.alloc(0);

/** How many bytes were written, or the code of the error. */
function writeOnce(fd: number, bytes: Buffer, from: number): Promise<number | string> {
  return new Promise((resolve) => {
    write(fd, bytes, from, bytes.length - from, null, (error, written) => resolve(error?.code ?? written));
  });
}

/**
 * The same bytes cut behind line ends; a line longer than the buffer is cut anywhere. What it gives is valid until
 * the next is asked for: new buffers for a gigabyte would be collected late, and until then fill our memory.
 */
async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const buffer = Buffer.allocUnsafe(LINES_BYTES);
  let held = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const taken = chunk.copy(buffer, held, from);
      from += taken;
      const size = held + taken;
      const end = buffer.subarray(0, size).lastIndexOf(0x0a) + 1;
      const cut = end === 0 && size === buffer.length ? size : end;
      if (cut > 0) yield buffer.subarray(0, cut);
      buffer.copyWithin(0, cut, size);
      held = size - cut;
    }
  }
  if (held > 0) yield buffer.subarray(0, held);
}
