/** bats as it prints for people; in TAP it is read by `frames/tap.ts`. A helper that failed is told before the line of the test. */
import type { MatcherData } from '../matcher.ts';

const test = { regexp: '✗ (\\S.*)$', message: 1 };
const place = { regexp: '^ {3,}\\(?in test file (\\S.*), line (\\d+)\\)$', file: 1, line: 2 };
const triggers = ['in test file '];

export const batsMatchers: readonly MatcherData[] = [
  { owner: 'bats', triggers, pattern: [test, place] },
  { owner: 'bats', triggers, pattern: [test, { regexp: '^ {3}\\(from function ' }, place] },
  {
    owner: 'bats',
    triggers,
    pattern: [test, { regexp: '^ {3}\\(from function ' }, { regexp: '^ {4}from function ' }, place],
  },
];
