/** What a run and the worker that searches its outputs say to each other. */
import type { Problem } from '../core/problem.ts';
import type { MatcherData } from '../problems/matcher.ts';
import type { Findings, OutputSearchOptions } from './search-output.ts';

/** Every output has a number of its own. */
export type ToWorker = { id: number } & (
  | { type: 'open'; options: OutputSearchOptions }
  /** The file holds this many bytes by now. */
  | { type: 'grown'; bytes: number }
  | { type: 'problem'; problem: Problem }
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
