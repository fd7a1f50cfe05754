/** Stops processes by signals that grow stronger, until none is left. Which ones belong together: processes.ts. */
import { execFile } from 'node:child_process';
import { sleep } from './clock.ts';
import { createLookout, type Lookout } from './lookout.ts';
import type { Marker } from './marker.ts';
import { createProcessTable, type ProcessInfo, type ProcessTable } from './process-table.ts';
import { findRun, findTree, type NamedProcess, nameProcess, type TreeRoot } from './processes.ts';

/** A signal and when it is sent, in ms from the start of the stop; ascending. */
export type StopSignals = readonly (readonly [signal: NodeJS.Signals, atMs: number])[];

/** Within the runner's 7.5 s between its SIGINT and its SIGTERM, with time to spare for a machine that is busy. */
export const CANCEL_SIGNALS: StopSignals = [
  ['SIGINT', 0],
  ['SIGTERM', 2000],
  ['SIGKILL', 4000],
];

/** For what is left of an attempt that failed. */
export const KILL_SIGNALS: StopSignals = [['SIGKILL', 0]];

/** After the last signal nothing can be done but wait: the kernel holds those that are still there. */
const GIVE_UP_MS = 2000;
const SHORTEST_LOOK_MS = 5;
const LONGEST_LOOK_MS = 100;

const sharedLookout = createLookout(createProcessTable());

/**
 * Stops an attempt: its group, its session and all that carry its marker. Resolves as soon as all are gone, or
 * 2 s after the last signal, with what is still there.
 */
export async function stopTree(
  root: TreeRoot,
  marker: Marker,
  signals: StopSignals,
  table?: ProcessTable,
): Promise<NamedProcess[]> {
  if (process.platform === 'win32') return stopOnWindows(root);
  return stopFound((seen) => findTree(seen, root, marker), signals, lookoutOf(table), root);
}

/**
 * Stops what is left of a run, and says what it found; `groups` are those of attempts that have ended and left
 * something running. Resolves when nothing is left, or 2 s after SIGKILL.
 */
export async function sweepRun(
  marker: Marker,
  groups: readonly number[],
  graceMs: number,
  table?: ProcessTable,
): Promise<NamedProcess[]> {
  const found = new Map<number, NamedProcess>();
  const find = (seen: ProcessTable) => {
    const list = findRun(seen, marker, groups);
    for (const info of list) if (!found.has(info.pid)) found.set(info.pid, nameProcess(seen, info));
    return list;
  };
  await stopFound(
    find,
    [
      ['SIGTERM', 0],
      ['SIGKILL', graceMs],
    ],
    lookoutOf(table),
  );
  return [...found.values()];
}

function lookoutOf(table: ProcessTable | undefined): Lookout {
  return table === undefined ? sharedLookout : createLookout(table);
}

/** Sends a signal to one process, unless its pid belongs to another by now; tells whether it was sent. */
export function signalProcess(table: ProcessTable, info: ProcessInfo, signal: NodeJS.Signals): boolean {
  if (info.pid <= 1 || info.pid === process.pid) return false;
  if (table.read(info.pid)?.start !== info.start) return false;
  return trySignal(info.pid, signal);
}

async function stopFound(
  find: (table: ProcessTable) => ProcessInfo[],
  signals: StopSignals,
  look: Lookout,
  root?: TreeRoot,
): Promise<NamedProcess[]> {
  const startedAt = performance.now();
  const lastAtMs = signals.at(-1)?.[1] ?? 0;
  let sent = 0;
  let lookMs = SHORTEST_LOOK_MS;
  let emptyLooks = 0;
  // A signal stays due until a look has shown whom it is for.
  let isDue = false;
  let toGroup = false;
  for (;;) {
    const passedMs = performance.now() - startedAt;
    for (; sent < signals.length && signals[sent]![1] <= passedMs; sent++) {
      isDue = true;
      // The whole group at once, so that no member can fork another meanwhile. While the leader has not been
      // reaped its id is certain; later the table has to say so for each member.
      toGroup = root?.isAlive() === true && trySignal(-root.pid, signals[sent]![0]);
    }
    const signal = signals[sent - 1]?.[0];
    const seen = await tryLook(look, find);
    if (seen !== undefined) {
      for (const target of seen.targets) {
        // Each gets each signal once, since tools take a second SIGINT for more than the first, and what a step
        // starts to clean up with must not get the signal that it cleans up after. SIGKILL is for all, always.
        if (isDue ? !toGroup || target.group !== root?.pid : signal === 'SIGKILL')
          signalProcess(seen.table, target, signal!);
        // A stopped process takes its signals only when it goes on; without one it would go on with its work.
        if (signal !== undefined && (target.state === 'T' || target.state === 't'))
          signalProcess(seen.table, target, 'SIGCONT');
      }
      isDue = false;
    }
    if (seen?.targets.length !== 0 || root?.isAlive() === true) emptyLooks = 0;
    // One look can miss a process that was just being forked behind its back.
    else if (++emptyLooks === 2) return [];
    if (passedMs > lastAtMs + GIVE_UP_MS) return seen?.targets.map((target) => nameProcess(seen.table, target)) ?? [];
    const nextMs = sent < signals.length ? Math.max(1, signals[sent]![1] - passedMs) : LONGEST_LOOK_MS;
    await sleep(emptyLooks > 0 ? 1 : Math.min(lookMs, nextMs));
    lookMs = Math.min(2 * lookMs, LONGEST_LOOK_MS);
  }
}

/** undefined when the machine is short of descriptors or memory, which tells nothing of who is still there. */
async function tryLook(
  look: Lookout,
  find: (table: ProcessTable) => ProcessInfo[],
): Promise<{ table: ProcessTable; targets: ProcessInfo[] } | undefined> {
  try {
    const table = await look();
    return { table, targets: find(table) };
  } catch {
    return undefined;
  }
}

/** Windows has no signals: the tree is ended at once. */
function stopOnWindows(root: TreeRoot): Promise<NamedProcess[]> {
  // Its id may belong to another process by now, and a tree without its root is not found anyway.
  if (!root.isAlive()) return Promise.resolve([]);
  return new Promise((resolve) => {
    execFile('taskkill', ['/PID', String(root.pid), '/T', '/F'], () => resolve([]));
  });
}

function trySignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    // It ended meanwhile, or belongs to another user.
    return false;
  }
}
