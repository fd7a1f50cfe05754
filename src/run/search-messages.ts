/** What a run and the worker that searches its outputs say to each other. */
import type { Clue } from '../core/clue.ts';
import type { Problem } from '../core/problem.ts';
import type { MatcherData } from '../problems/matcher.ts';

export interface OutputSearchOptions {
  path: string;
  /** Absolute folders: the workspace, and where the step ran. */
  root: string;
  cwd: string;
  /** Users' own, asked before ours. */
  matchers: readonly MatcherData[];
  /** Globs of files of results that the step writes, from `cwd` on. */
  reports: readonly string[];
  /** Unix time in ms at which the attempt began. */
  since: number;
}

/** What was found since it was last asked. */
export interface Findings {
  problems: Problem[];
  /** The last ones of each cause; only at the end. */
  clues: Clue[];
  /** How many problems are not told, since there were too many of their severity. */
  leftOut: number;
  /** Owners of matchers that took too long and were left out. */
  tooSlow: string[];
  /** What is wrong with reports, in sentences; only at the end. */
  reportFaults: string[];
  /** How many lines the output has; only at the end. */
  lines: number;
  /** Why the search was given up, and found no more than this; only at the end. */
  fault?: string;
}

/** Nothing was found. */
export const noFindings: Findings = { problems: [], clues: [], leftOut: 0, tooSlow: [], reportFaults: [], lines: 0 };

/** Every output has a number of its own. `at` is how many of its bytes came before. */
export type ToWorker = { id: number } & (
  | { type: 'open'; options: OutputSearchOptions }
  /** The file holds this many bytes by now. */
  | { type: 'grown'; bytes: number }
  | { type: 'problem'; at: number; problem: Problem; shown: string }
  | { type: 'add-matchers'; at: number; matchers: readonly MatcherData[] }
  | { type: 'remove-matchers'; at: number; owner: string }
  /** No more than this comes. */
  | { type: 'end'; bytes: number }
);

/** With each slice that was read, so that a search that takes long is known to be at work. */
export interface FromWorker {
  id: number;
  findings: Findings;
  ended: boolean;
}
