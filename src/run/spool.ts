/**
 * Keeps the output of one attempt on disk, written before `write` returns. When the disk does not take it, its end is
 * kept in memory instead: a full disk costs output, never the run.
 */
import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { inFolder } from './files.ts';

export interface Spool {
  readonly path: string;
  /** Appends; makes the file at the first byte. Never throws. */
  write(bytes: Buffer): void;
  /** All bytes that were given to `write`, kept or not. */
  readonly bytesWritten: number;
  /** Why the file does not hold them all; undefined while it does. */
  readonly failed: string | undefined;
  /** Closes the file; writing again opens it again. Never throws. */
  close(): void;
}

const KEPT_BYTES = 256 * 1024;
/** Of all spools together: with thousands of steps on a full disk the oldest ends are forgotten. */
const ALL_KEPT_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;

interface Rest {
  /** The last bytes of what the file did not take. */
  pieces: Buffer[];
  bytes: number;
  lost: number;
}

/** What files did not take, by path, the oldest first: whoever reads a spool later knows only its path. */
const rests = new Map<string, Rest>();

export function createSpool(path: string): Spool {
  let fd: number | undefined;
  let bytesWritten = 0;
  let failed: string | undefined;

  function writeAll(bytes: Buffer): void {
    let from = 0;
    try {
      fd ??= inFolder(dirname(path), () => openSync(path, bytesWritten === 0 ? 'w' : 'a'));
      while (from < bytes.length) from += writeSync(fd, bytes, from);
    } catch (error) {
      failed = explainError(error);
      close();
      keepRest(path, bytes.subarray(from));
    }
  }

  function close(): void {
    if (fd === undefined) return;
    try {
      closeSync(fd);
    } catch (error) {
      failed ??= explainError(error);
    }
    fd = undefined;
  }

  return {
    path,
    write(bytes) {
      if (bytes.length === 0) return;
      // After a failure the file is left as it is: a later success would leave a hole that nobody sees.
      if (failed === undefined) writeAll(bytes);
      else keepRest(path, bytes);
      bytesWritten += bytes.length;
    },
    get bytesWritten() {
      return bytesWritten;
    },
    get failed() {
      return failed;
    },
    close,
  };
}

/**
 * The spooled bytes in chunks of at most 64 KiB, each the taker's own. Where bytes are missing, a line says how many.
 * Never throws.
 */
export async function* readSpool(path: string): AsyncGenerator<Buffer, void, undefined> {
  let last = 0x0a;
  try {
    const fd = openSync(path, 'r');
    try {
      for (;;) {
        const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
        const bytesRead = readSync(fd, buffer);
        if (bytesRead === 0) break;
        last = buffer[bytesRead - 1]!;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    // Where not even the first byte found room there is no file.
    if (!rests.has(path)) yield Buffer.from(`… the output cannot be read back: ${explainError(error)} …\n`);
  }
  const rest = rests.get(path);
  if (!rest) return;
  if (last !== 0x0a) yield Buffer.from('\n');
  if (rest.lost > 0) yield Buffer.from(`… ${rest.lost} bytes are missing: they could not be written to disk …\n`);
  yield* rest.pieces;
}

function keepRest(path: string, bytes: Buffer): void {
  const rest = rests.get(path) ?? { pieces: [], bytes: 0, lost: 0 };
  rests.set(path, rest);
  rest.pieces.push(Buffer.from(bytes));
  rest.bytes += bytes.length;
  if (rest.bytes <= 2 * KEPT_BYTES && rest.pieces.length <= 8192) return;
  const all = Buffer.concat(rest.pieces);
  const kept = all.subarray(startOfKept(all));
  rest.lost += all.length - kept.length;
  rest.pieces = [Buffer.from(kept)];
  rest.bytes = kept.length;
  forgetOldest(path);
}

/** The start of the first whole line among the last bytes that are kept. */
function startOfKept(all: Buffer): number {
  const start = Math.max(0, all.length - KEPT_BYTES);
  const end = start === 0 ? -1 : all.indexOf(0x0a, start - 1);
  return end < 0 || end === all.length - 1 ? start : end + 1;
}

function forgetOldest(current: string): void {
  let total = 0;
  for (const rest of rests.values()) total += rest.bytes;
  for (const [path, rest] of rests) {
    if (total <= ALL_KEPT_BYTES) return;
    if (path === current) continue;
    total -= rest.bytes;
    rest.lost += rest.bytes;
    rest.pieces = [];
    rest.bytes = 0;
  }
}

/** The system's own words, such as `no space left on device`. */
function explainError(error: unknown): string {
  if (error instanceof Error && 'errno' in error && typeof error.errno === 'number') {
    return getSystemErrorMap().get(error.errno)?.[1] ?? error.message;
  }
  return String(error);
}
