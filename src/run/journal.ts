/** The journal: the events of a run written down as they happen, one JSON line each, so that a kill loses none. */
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { RunEvent } from '../core/events.ts';

export interface Journal {
  /** Never throws: what cannot be written is given up, and `failed` says why. */
  write(event: RunEvent): void;
  readonly failed: string | undefined;
  close(): void;
}

/** A line is handed to the system before `write` returns: it outlives the death of this process. */
export function openJournal(path: string): Journal {
  let fd: number | undefined;
  let failed: string | undefined;
  const guard = (work: () => void) => {
    try {
      work();
    } catch (error) {
      failed ??= (error as Error).message;
    }
  };
  guard(() => {
    fd = openSync(path, 'a', 0o600);
  });
  return {
    write(event) {
      // After a torn line the rest could not be told apart from it.
      if (fd === undefined || failed !== undefined) return;
      const bytes = Buffer.from(`${JSON.stringify(event)}\n`);
      guard(() => {
        for (let at = 0; at < bytes.length; ) at += writeSync(fd!, bytes, at);
      });
    },
    get failed() {
      return failed;
    },
    close() {
      if (fd !== undefined) guard(() => closeSync(fd!));
      fd = undefined;
    },
  };
}

/** Reads a journal back; a torn or foreign line ends it. Where there is no file nothing has happened. */
export function readJournal(path: string): RunEvent[] {
  const events: RunEvent[] = [];
  if (!existsSync(path)) return events;
  for (const line of readFileSync(path, 'utf8').split('\n').slice(0, -1)) {
    try {
      events.push(JSON.parse(line) as RunEvent);
    } catch {
      break;
    }
  }
  return events;
}
