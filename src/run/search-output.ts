/**
 * Searches a file of output for problems and clues, in slices, within bounds of time and memory. Who calls it, a worker
 * beside a run or the command line, is left to others.
 */
import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { Script } from 'node:vm';
import type { Clue } from '../core/clue.ts';
import type { Problem, Severity } from '../core/problem.ts';
import { signatures as causeSignatures } from '../diagnosis/catalogue.ts';
import { createFinder } from '../problems/find.ts';
import { type MatcherData, recogniseBy } from '../problems/matcher.ts';
import type { Recogniser } from '../problems/recogniser.ts';
import { announcements, readAnnouncement } from '../problems/reports/announced.ts';
import { readReports } from './report-files.ts';
import { type Findings, noFindings, type OutputSearchOptions } from './search-messages.ts';
import { openWorkspace } from './workspace-files.ts';

export interface OutputSearch {
  /** Reads on to byte `to`, at most `sliceBytes` further and for about a second; true when it is there. */
  readSlice(to: number): boolean;
  /** A problem that the step told us in a command of its own; told when byte `at` is reached. */
  addProblem(at: number, problem: Problem, shown: string): void;
  /** From byte `at` on the step's own matchers are these too. */
  addMatchers(at: number, matchers: readonly MatcherData[]): void;
  removeMatchers(at: number, owner: string): void;
  /** The findings since the last call. */
  take(): Findings;
  /** The output has ended; reads the reports too. */
  end(): Promise<Findings>;
}

export const sliceBytes = 1024 * 1024;
const chunkBytes = 64 * 1024;
/** Outputs are read one after another, and a finder keeps nothing of a chunk. */
const memory = Buffer.allocUnsafeSlow(chunkBytes);
/** Causes of failures, and reports that tools have written. */
const signatures = [...causeSignatures, ...announcements];
/** Of each severity: all of them are kept in memory, the journal and the result. */
const mostProblems = 1000;
const mostCluesEach = 5;
/** How long matchers of users may take: their patterns may backtrack for ever. */
export interface MatcherLimits {
  /** For one chunk. */
  deadlineMs: number;
  /** Each for a whole output, whose end the step waits for. */
  patienceMs: number;
}

const usualLimits: MatcherLimits = { deadlineMs: 2000, patienceMs: 5000 };
/** Whoever waits is given a sign of life so often at least, but for one chunk. */
const sliceMs = 1000;

/** The problem of a command that stood at byte `at`. */
interface Command {
  at: number;
  problem: Problem;
  shown: string;
}

/** What holds from byte `at` on; in the order in which they came. */
interface Change {
  at: number;
  add: Recogniser[];
  remove?: string;
}

export function searchOutput(options: OutputSearchOptions, limits = usualLimits): OutputSearch {
  const { path, root, cwd } = options;
  const workspace = openWorkspace(root, cwd);
  const changes: Change[] = options.matchers.length > 0 ? [{ at: 0, add: options.matchers.map(watchMatcher) }] : [];
  let applied = 0;
  /** Those that are still to be told. */
  let commands: Command[] = [];
  let hasOwn = false;
  let tooSlow: string[] = [];
  let asked: string | undefined;
  let fd: number | undefined;
  let position = 0;
  const finder = createFinder({ workspace, signatures, told: new Set(), onProblem: noteProblem, onClue: noteClue });
  let found: Problem[] = [];
  let clues = new Map<string, Clue[]>();
  const announced = new Set<string>();
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  let leftOut = 0;

  /** The matcher that is asked is known, so that the one that takes too long can be named and left out. */
  function watchMatcher(data: MatcherData): Recogniser {
    const recogniser = recogniseBy(data);
    let spentMs = 0;
    function watch<T>(work: () => T): T {
      asked = data.owner;
      const startedAt = performance.now();
      const done = work();
      spentMs += performance.now() - startedAt;
      if (spentMs > limits.patienceMs) leaveOut(data.owner);
      return done;
    }
    return {
      ...recogniser,
      read(line, report, seen) {
        const read = watch(() => recogniser.read(line, report, seen));
        if (typeof read === 'boolean') return read;
        return { ...read, take: (row, tell) => watch(() => read.take(row, tell)) };
      },
    };
  }

  function leaveOut(owner: string): void {
    if (!tooSlow.includes(owner)) tooSlow.push(owner);
    for (const change of changes) change.add = change.add.filter(({ source }) => source !== owner);
    applied = -1;
  }

  function noteProblem(problem: Problem): void {
    counts[problem.severity]++;
    if (counts[problem.severity] <= mostProblems) found.push(problem);
    else leftOut++;
  }

  function noteClue(clue: Clue): void {
    const report = readAnnouncement(clue);
    if (report !== undefined) announced.add(report);
    else
      clues.set(
        clue.code,
        [...(clues.get(clue.code) ?? []).filter(({ number }) => number !== clue.number), clue].slice(-mostCluesEach),
      );
  }

  /** Lets the finder know what the matchers are from here on. */
  function applyChanges(): void {
    const due = changes.filter(({ at }) => at <= position);
    if (due.length === applied) return;
    applied = due.length;
    let own: Recogniser[] = [];
    const without = new Set<string>();
    for (const { add, remove } of due) {
      own = [...add, ...own.filter(({ source }) => source !== remove)];
      if (remove !== undefined) without.add(remove);
      for (const { source } of add) without.delete(source);
    }
    hasOwn = own.length > 0;
    finder.learn(own, without);
  }

  /** False: a matcher was too slow, and all is to be read again without it. */
  function withinDeadline(work: () => void): boolean {
    if (!hasOwn) {
      work();
      return true;
    }
    try {
      runGuarded(work, limits.deadlineMs);
      return true;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT' || asked === undefined) throw error;
      leaveOut(asked);
      position = 0;
      clues = new Map();
      finder.restart();
      return false;
    }
  }

  /** So that problems come in the order in which they were printed. False as in `withinDeadline`. */
  function tellCommands(): boolean {
    const due = commands.findIndex(({ at }) => at > position);
    const next = due < 0 ? commands : commands.slice(0, due);
    let told = 0;
    const isDone = next.every(({ problem, shown }) => withinDeadline(() => finder.add(problem, shown)) && ++told);
    if (told > 0) commands = commands.slice(told);
    return isDone;
  }

  /** False: there is no more in the file. */
  function readChunk(to: number): boolean {
    applyChanges();
    if (!tellCommands()) return true;
    const stops = [to, commands[0]?.at ?? to, changes.find(({ at }) => at > position)?.at ?? to];
    const chunk = memory.subarray(0, Math.min(chunkBytes, Math.min(...stops) - position));
    const length = readBytes(chunk);
    if (length === 0) return false;
    if (withinDeadline(() => finder.push(chunk.subarray(0, length)))) position += length;
    return true;
  }

  /** How many there are; none where a full disk took no byte of the output. */
  function readBytes(into: Buffer): number {
    try {
      fd ??= openSync(path, 'r');
      return readSync(fd, into, 0, into.length, position);
    } catch {
      return 0;
    }
  }

  function take(): Findings {
    const taken = { ...noFindings, problems: found, leftOut, tooSlow };
    found = [];
    leftOut = 0;
    tooSlow = [];
    return taken;
  }

  return {
    readSlice(to) {
      const stop = Math.min(to, position + sliceBytes);
      const until = performance.now() + sliceMs;
      while (position < stop && performance.now() < until) if (!readChunk(stop)) return true;
      return position >= to;
    },
    addProblem: (at, problem, shown) => commands.push({ at, problem, shown }),
    addMatchers: (at, matchers) => changes.push({ at, add: matchers.map(watchMatcher) }),
    removeMatchers: (at, owner) => changes.push({ at, add: [], remove: owner }),
    take,
    async end() {
      const to = position;
      // Where a full disk took no more there are some left.
      for (const command of commands) command.at = 0;
      while (!tellCommands()) while (position < to && readChunk(to));
      while (!withinDeadline(() => finder.end())) while (position < to && readChunk(to));
      if (fd !== undefined) closeSync(fd);
      const { reports: declared, since } = options;
      const reports = await readReports({ declared, announced: [...announced], cwd, since });
      reports.contents.forEach(finder.addReport);
      return { ...take(), clues: [...clues.values()].flat(), reportFaults: reports.faults, lines: finder.lines() };
    },
  };
}

/** Runs on the thread of the caller, and is broken off when it takes too long: a regular expression too. */
function runGuarded(work: () => void, timeout: number): void {
  const name = Symbol.for('parallel-plan.guarded');
  const world = globalThis as { [key: symbol]: unknown };
  world[name] = work;
  try {
    guarded.runInThisContext({ timeout });
  } finally {
    delete world[name];
  }
}

const guarded = new Script("globalThis[Symbol.for('parallel-plan.guarded')]()");
