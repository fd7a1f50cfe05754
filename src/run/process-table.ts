/** The processes of the machine as the system lists them: from /proc on Linux, from `ps` elsewhere, none on Windows. */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs';
import { carriesMarker, type Marker, mayCarryMarker } from './marker.ts';

export interface ProcessInfo {
  pid: number;
  parent: number;
  group: number;
  session: number;
  /** Text that differs between two processes that had the same pid. */
  start: string;
  /** One letter: T is stopped, Z has ended and waits for its parent. */
  state: string;
}

export interface ProcessTable {
  /** Without those that have ended; throws when the machine is short of descriptors or memory. */
  list(): ProcessInfo[];
  /** undefined when it is gone. */
  read(pid: number): ProcessInfo | undefined;
  /** Those of the list whose environment carries the marker. */
  filterMarked(list: readonly ProcessInfo[], marker: Marker): ProcessInfo[];
  /** The command line for people, at most 200 characters. */
  commandOf(pid: number): string;
  /** undefined when it is unknown. */
  cwdOf(pid: number): string | undefined;
  /** undefined when it is unknown. */
  ageMs(info: ProcessInfo): number | undefined;
}

export function createProcessTable(platform: NodeJS.Platform = process.platform): ProcessTable {
  if (platform === 'linux') return linuxTable;
  return platform === 'win32' ? emptyTable : psTable;
}

// Linux reports times to programs in hundredths of a second, whatever the kernel's own clock does (USER_HZ).
const TICKS_PER_MS = 0.1;
/** The flag of kernel threads (PF_KTHREAD in the kernel's sched.h): often half of all, and none can be ours. */
const KERNEL_THREAD = 0x0020_0000;

/** Our variables in the environments that were read since the last list, by pid and start: many may ask for them. */
const environs = new Map<string, Buffer>();

const linuxTable: ProcessTable = {
  list() {
    environs.clear();
    const list: ProcessInfo[] = [];
    for (const name of readdirSync('/proc')) {
      const pid = Number(name);
      if (!Number.isInteger(pid)) continue;
      const info = readStat(pid);
      if (info !== undefined && info.state !== 'Z' && info.state !== 'X') list.push(info);
    }
    return list;
  },
  read: readStat,
  filterMarked: (list, marker) => list.filter((info) => carriesMarker(readEnviron(info), marker)),
  commandOf(pid) {
    const text = readProc(pid, 'cmdline')?.toString() || readProc(pid, 'comm')?.toString() || '';
    return tidyCommand(text);
  },
  cwdOf(pid) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`);
    } catch {
      return undefined;
    }
  },
  ageMs(info) {
    try {
      const uptimeMs = Number.parseFloat(readFileSync('/proc/uptime', 'utf8')) * 1000;
      return uptimeMs - Number(info.start) / TICKS_PER_MS;
    } catch {
      return undefined;
    }
  },
};

function readStat(pid: number): ProcessInfo | undefined {
  const text = readProc(pid, 'stat')?.toString('latin1');
  if (text === undefined) return undefined;
  // The name in parentheses may hold blanks and parentheses itself: the fields count from the last one (proc(5)).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (Number(fields[6]) & KERNEL_THREAD) return undefined;
  return {
    pid,
    state: fields[0] ?? '',
    parent: Number(fields[1]),
    group: Number(fields[2]),
    session: Number(fields[3]),
    start: fields[19] ?? '',
  };
}

function readEnviron({ pid, start }: ProcessInfo): Buffer {
  const key = `${pid} ${start}`;
  const known = environs.get(key);
  if (known !== undefined) return known;
  const environ = readProc(pid, 'environ');
  const kept = environ !== undefined && mayCarryMarker(environ) ? environ : NOTHING;
  environs.set(key, kept);
  return kept;
}

const NOTHING = Buffer.alloc(0);

/** Taken for every read, since a look at the machine reads hundreds of these small files. */
let scratch = Buffer.alloc(16 * 1024);

/** A copy of the file; undefined when the process is gone or not ours to look at. */
function readProc(pid: number, file: string): Buffer | undefined {
  let fd: number | undefined;
  try {
    fd = openSync(`/proc/${pid}/${file}`, 'r');
    let size = 0;
    for (;;) {
      const read = readSync(fd, scratch, size, scratch.length - size, null);
      size += read;
      if (read === 0) return Buffer.from(scratch.subarray(0, size));
      if (size === scratch.length) scratch = Buffer.concat([scratch], 2 * scratch.length);
    }
  } catch {
    return undefined;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

const PS_FIELDS = ['-o', 'pid=', '-o', 'ppid=', '-o', 'pgid=', '-o', 'state=', '-o', 'lstart='];

const psTable: ProcessTable = {
  list: () => parsePs(ps(['-ax', ...PS_FIELDS])).filter(({ state }) => state !== 'Z'),
  read: (pid) => parsePs(ps(['-p', String(pid), ...PS_FIELDS]))[0],
  filterMarked(list, marker) {
    const marked = new Set<number>();
    for (const line of ps(['-axEww', '-o', 'pid=', '-o', 'command=']).split('\n')) {
      // `-E` appends the environment to the command, parted by blanks; read it as the kernel's form.
      const [, pid, rest] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
      if (rest !== undefined && carriesMarker(Buffer.from(rest.replaceAll(' ', '\0')), marker)) marked.add(Number(pid));
    }
    return list.filter(({ pid }) => marked.has(pid));
  },
  commandOf: (pid) => tidyCommand(ps(['-p', String(pid), '-ww', '-o', 'command='])),
  cwdOf: () => undefined,
  ageMs: (info) => {
    const startedAt = Date.parse(info.start);
    return Number.isNaN(startedAt) ? undefined : Date.now() - startedAt;
  },
};

/** Reads lines of pid, parent, group, state, start; `ps` there knows no session, whose leader is the group's. */
export function parsePs(text: string): ProcessInfo[] {
  const list: ProcessInfo[] = [];
  for (const line of text.split('\n')) {
    const [, pid, parent, group, state, start] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S)\S*\s+(.*\S)\s*$/.exec(line) ?? [];
    if (pid === undefined) continue;
    list.push({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      session: Number(group),
      state: state!,
      start: start!,
    });
  }
  return list;
}

function ps(args: string[]): string {
  try {
    return execFileSync('ps', args, { encoding: 'utf8', maxBuffer: 256 << 20, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

const emptyTable: ProcessTable = {
  list: () => [],
  read: () => undefined,
  filterMarked: () => [],
  commandOf: () => '',
  cwdOf: () => undefined,
  ageMs: () => undefined,
};

function tidyCommand(text: string): string {
  const line = text.replace(/[\0\s]+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
