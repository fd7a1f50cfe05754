/** What runs that were killed have left running: the next run of the same workspace stops it. */
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { createRunMarkers } from './marker.ts';
import type { NamedProcess } from './processes.ts';
import { isAlive, runFolderAt } from './state-folder.ts';
import { sweepRun } from './stop.ts';

const GRACE_MS = 500;

/** Stops what carries the marker of a run that has no end and whose process is gone, and says what that was. */
export async function stopAbandoned(stateFolder: string, env: NodeJS.ProcessEnv): Promise<NamedProcess[]> {
  const found: NamedProcess[] = [];
  for (const runId of listRuns(stateFolder)) {
    if (isAlive(Number(runId.split('-')[1])) || hasEnded(runFolderAt(join(stateFolder, runId)).journal)) continue;
    found.push(...(await sweepRun(createRunMarkers(env, runId).run, [], GRACE_MS)));
  }
  return found;
}

function listRuns(stateFolder: string): string[] {
  try {
    return readdirSync(stateFolder).filter((name) => /^\d{8}T\d{6}-\d+-/.test(name));
  } catch {
    return []; // the first run here
  }
}

/** The last event tells; a run without a journal had not begun. */
function hasEnded(journal: string): boolean {
  try {
    const fd = openSync(journal, 'r');
    const bytes = Buffer.alloc(256);
    const read = readSync(fd, bytes, 0, bytes.length, Math.max(0, fstatSync(fd).size - bytes.length));
    closeSync(fd);
    return bytes.subarray(0, read).includes('"type":"run-ended"');
  } catch {
    return true;
  }
}
