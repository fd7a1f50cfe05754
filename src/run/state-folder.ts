/** Where a run keeps its journal, spool, scripts and result, and how old runs are tidied away. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';

export interface RunFolder {
  /** Unique on this machine; also the marker by which the run's processes are found. */
  runId: string;
  path: string;
  journal: string;
  /** The result document, where no other place is asked for. */
  result: string;
  /** Output of the attempts. */
  spool: string;
  /** Scripts and command files. */
  files: string;
  /** Set when the usual place could not be used. */
  notice?: string;
}

/** Runs of one workspace that are kept on a laptop; a runner throws its folder away itself. */
const KEPT_RUNS = 5;

/**
 * `$RUNNER_TEMP/parallel-plan` on a runner, else `${XDG_CACHE_HOME:-~/.cache}/parallel-plan/HASH-OF-ROOT`.
 * The specification of XDG has relative values ignored.
 */
export function stateFolderOf(env: Record<string, string | undefined>, root: string): string {
  if (env.GITHUB_ACTIONS === 'true' && env.RUNNER_TEMP) return join(env.RUNNER_TEMP, 'parallel-plan');
  const cache = env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : findCache();
  return join(cache, 'parallel-plan', hashText(realpathSync(root)));
}

/** Users of containers may have no home, or an empty one. */
function findCache(): string {
  try {
    const home = homedir();
    if (isAbsolute(home)) return join(home, '.cache');
  } catch {}
  return tmpdir();
}

/**
 * 64 bits as 16 digits: FNV-1a of 32 bits (Fowler, Noll, Vo) forwards and backwards. It only has to tell the folders
 * of one user apart, and loading node's crypto would take longer than reading the plan.
 */
function hashText(text: string): string {
  const units = Array.from(text, (character) => character.codePointAt(0)!);
  const fnv = (list: number[]) => list.reduce((hash, unit) => Math.imul(hash ^ unit, 0x01000193), 0x811c9dc5) >>> 0;
  return [fnv(units), fnv(units.reverse())].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** Makes the folder of a new run. A place that cannot be written to is replaced by the system's temporary folder. */
export function createRunFolder(stateFolder: string, startedAt: Date): RunFolder {
  const stamp = startedAt.toISOString().replaceAll(/[-:]|\..*/g, '');
  // Two runs of one process may begin in the same second.
  const runId = `${stamp}-${process.pid}-${process.hrtime.bigint().toString(36)}`;
  try {
    return layOutFolder(runId, join(stateFolder, runId));
  } catch (error) {
    const path = mkdtempSync(join(tmpdir(), 'parallel-plan-'));
    const notice = `${stateFolder} cannot be used (${(error as Error).message}); using ${path}`;
    return { ...layOutFolder(runId, path), notice };
  }
}

/** Only the user may look in: output and journal may hold what no mask is known for. */
function layOutFolder(runId: string, path: string): RunFolder {
  const folder = { ...runFolderAt(path), runId };
  for (const part of [folder.path, folder.spool, folder.files]) mkdirSync(part, { recursive: true, mode: 0o700 });
  return folder;
}

/** The places within the folder of a run that was made before. */
export function runFolderAt(path: string): RunFolder {
  return {
    runId: basename(path),
    path,
    journal: join(path, 'journal.ndjson'),
    result: join(path, 'result.json'),
    spool: join(path, 'spool'),
    files: join(path, 'files'),
  };
}

/** Removes all but the newest runs, and none whose process is alive. Failing to tidy is no fault of a run. */
export function pruneRuns(stateFolder: string, current: string): void {
  try {
    const runs = readdirSync(stateFolder).filter((name) => /^\d{8}T\d{6}-\d+-/.test(name) && name !== current);
    for (const name of runs.sort().slice(0, Math.max(0, runs.length - KEPT_RUNS + 1))) {
      if (!isAlive(Number(name.split('-')[1]))) rmSync(join(stateFolder, name), { recursive: true, force: true });
    }
  } catch {}
}

/** Whether a process has this id, ours to signal or not, and has not ended: a dead one may wait long for its parent. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isZombie(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false; // no Linux
  }
}
