/** Finds the processes of an attempt or of a whole run, and never our own or those above us. Stopping them: stop.ts. */
import { sep } from 'node:path';
import type { Marker } from './marker.ts';
import type { ProcessInfo, ProcessTable } from './process-table.ts';

/** A process as people know it. */
export interface NamedProcess {
  pid: number;
  command: string;
}

export interface TreeRoot {
  pid: number;
  isAlive(): boolean;
}

/** What belongs to one attempt: its group, its session, and whatever carries its marker. */
export function findTree(table: ProcessTable, root: TreeRoot, marker: Marker): ProcessInfo[] {
  const { others } = splitOurs(table.list());
  const inGroup = isReused(others, root) ? [] : others.filter((p) => p.group === root.pid || p.session === root.pid);
  return union(inGroup, table.filterMarked(others, marker));
}

/**
 * What belongs to a run: whatever carries its marker, the sessions of those, and what is left of the given groups
 * of attempts that have ended. The sessions find those that cleared their environment beside a marked process.
 */
export function findRun(table: ProcessTable, marker: Marker, groups: readonly number[]): ProcessInfo[] {
  const { ours, others } = splitOurs(table.list());
  const ourSessions = new Set(ours.map((p) => p.session));
  const marked = table.filterMarked(others, marker);
  const sessions = new Set(marked.map((p) => p.session).filter((session) => !ourSessions.has(session)));
  for (const pid of groups) {
    if (!isReused(others, { pid, isAlive: () => false })) sessions.add(pid);
  }
  return union(
    marked,
    others.filter((p) => sessions.has(p.session) || (sessions.has(p.group) && groups.includes(p.group))),
  );
}

/**
 * Names what escaped both group and marker, as far as it shows: orphans that were started during the run and work
 * in one of the folders. A guess, so nothing is done to them; `runAgeMs` is the time since the run began.
 */
export function findStrays(
  table: ProcessTable,
  runAgeMs: number,
  folders: readonly string[],
  marker: Marker,
): NamedProcess[] {
  const { ours, others } = splitOurs(table.list());
  const ourSessions = new Set(ours.map((p) => p.session));
  const above = new Set(ours.map((p) => p.pid));
  above.delete(process.pid);
  const orphans = others.filter((p) => {
    // Orphans go to init or to a process above us that collects them; whoever shares a session
    // with those above us was started by the user.
    if ((p.parent !== 1 && !above.has(p.parent)) || ourSessions.has(p.session)) return false;
    const ageMs = table.ageMs(p);
    if (ageMs === undefined || ageMs > runAgeMs) return false;
    const cwd = table.cwdOf(p.pid);
    return cwd !== undefined && folders.some((folder) => cwd === folder || cwd.startsWith(folder + sep));
  });
  const marked = new Set(table.filterMarked(orphans, marker).map((p) => p.pid));
  return orphans.filter((p) => !marked.has(p.pid)).map((p) => nameProcess(table, p));
}

export function nameProcess(table: ProcessTable, { pid }: ProcessInfo): NamedProcess {
  return { pid, command: table.commandOf(pid) };
}

/** A group's id is not given to a new process while the group has members: when it was, the group is gone. */
function isReused(list: readonly ProcessInfo[], root: TreeRoot): boolean {
  return !root.isAlive() && list.some((p) => p.pid === root.pid);
}

/** Ours are this process and all above it: they are never found, whatever they carry. */
function splitOurs(list: ProcessInfo[]): { ours: ProcessInfo[]; others: ProcessInfo[] } {
  const byPid = new Map(list.map((p) => [p.pid, p]));
  const ours = new Set<ProcessInfo>();
  for (let p = byPid.get(process.pid); p !== undefined && !ours.has(p); p = byPid.get(p.parent)) ours.add(p);
  return { ours: [...ours], others: list.filter((p) => !ours.has(p) && p.pid > 1) };
}

function union(a: ProcessInfo[], b: ProcessInfo[]): ProcessInfo[] {
  return [...new Map([...a, ...b].map((p) => [p.pid, p])).values()];
}
