/**
 * Named pipes for the output of steps. A step may open `/dev/stdout` again, which works on a named pipe and fails on
 * the sockets that node makes; and stdout and stderr keep their order in one pipe. Reading is left to output-pipe.ts.
 */
import { execFile } from 'node:child_process';
import { closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

const FIRST_BATCH = 64;
const LARGEST_BATCH = 256;

export interface FifoPool {
  /** A pipe that nobody has used, opened; undefined where pipes cannot be made. Rejects with EMFILE and its kin. */
  take(): Promise<OpenFifo | undefined>;
  /** Removes the pipes that were not used. */
  close(): void;
}

export interface OpenFifo {
  readFd: number;
  writeFd: number;
}

/** Makes pipes ahead in batches, one `mkfifo` process for many; `folder` must exist and be ours alone. */
export function createFifoPool(folder: string, platform: NodeJS.Platform): FifoPool {
  const free: string[] = [];
  let made = 0;
  let failures = 0;
  let batch = FIRST_BATCH;
  let works = platform !== 'win32';
  let closed = false;
  let refilling: Promise<void> | undefined;

  const refill = (): Promise<void> => {
    const paths = Array.from({ length: batch }, () => join(folder, `pipe-${process.pid}-${made++}`));
    batch = Math.min(2 * batch, LARGEST_BATCH);
    refilling = new Promise((resolve) => {
      execFile('mkfifo', ['-m', '600', ...paths], (error) => {
        refilling = undefined;
        if (error) {
          // A machine that is short of processes for a moment has `mkfifo` again later, one without it never.
          failures++;
          works = error.code !== 'ENOENT' && failures < 3;
        }
        if (error || closed) removeAll(paths);
        else free.push(...paths);
        resolve();
      });
    });
    return refilling;
  };
  const removeAll = (paths: string[]) => {
    for (const path of paths) removeFile(path);
  };

  if (works) refill();
  return {
    async take() {
      if (works && refilling === undefined && free.length < batch / 4) refill();
      // Hundreds may ask at once, more than one batch holds.
      while (works && free.length === 0) await (refilling ?? refill());
      const path = free.pop();
      if (path === undefined) return undefined;
      try {
        return openFifo(path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        // A step has removed the folder, and with it all that were made ahead.
        free.length = 0;
        await (refilling ?? refill());
        const fresh = free.pop();
        return fresh === undefined ? undefined : openFifo(fresh);
      }
    },
    close() {
      closed = true;
      removeAll(free.splice(0));
    },
  };
}

/**
 * Opens both ends and unlinks the name, so that no other attempt can meet it. The reading end is opened first and
 * without blocking, the writing end then finds a reader at once. Throws EMFILE and its kin, with nothing left open.
 */
function openFifo(path: string): OpenFifo {
  try {
    const readFd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return { readFd, writeFd: openSync(path, constants.O_WRONLY) };
    } catch (error) {
      closeSync(readFd);
      throw error;
    }
  } finally {
    removeFile(path);
  }
}

function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody cleaned the folder: all that matters is that the name is gone.
  }
}
