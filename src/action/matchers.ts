/**
 * Problem matchers that setup actions register for the whole job. They would read our log and spend the few
 * annotations of the step on whatever lines come first, so they are removed before it. The runner does not tell which
 * were registered: a workflow that needs them after our step names their owners in `restore-matchers`.
 */
import { join } from 'node:path';
import { formatCommand } from '../report/workflow-command.ts';
import { writeTextFile } from '../run/files.ts';

interface Pattern {
  regexp: string;
  file?: number;
  line?: number;
  column?: number;
  severity?: number;
  code?: number;
  message?: number;
  loop?: boolean;
}

/** What each owner's tool prints, in the runner's format for matchers; these are ours, not the setup actions' own. */
const PATTERNS: Readonly<Record<string, { severity?: string; pattern: Pattern[] }>> = {
  tsc: {
    pattern: [
      {
        regexp: '^(\\S.*?)[(:](\\d+)[,:](\\d+)\\)? ?[:-] (error|warning|info) (TS\\d+): (.*)$',
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    ],
  },
  'eslint-stylish': {
    pattern: [
      { regexp: '^(\\S.*)$', file: 1 },
      {
        regexp: '^ +(\\d+):(\\d+) +(error|warning) +(.+?)(?:  +(\\S+))?$',
        line: 1,
        column: 2,
        severity: 3,
        message: 4,
        code: 5,
        loop: true,
      },
    ],
  },
  'eslint-compact': {
    pattern: [
      {
        regexp: '^(.+): line (\\d+), col (\\d+), (Error|Warning|Info) - (.+?)(?: \\(([^()]+)\\))?$',
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  python: {
    pattern: [
      { regexp: '^ *File "(.+)", line (\\d+), in .+$', file: 1, line: 2 },
      { regexp: '^ *raise (.+)$', message: 1 },
    ],
  },
  go: {
    severity: 'error',
    pattern: [
      { regexp: '^\\s*(\\.{0,2}[/\\\\].+\\.go):(\\d+):(?:(\\d+):)? (.*)$', file: 1, line: 2, column: 3, message: 4 },
    ],
  },
};

/** Owners that are known beyond those that can be restored. */
const OTHER_OWNERS = ['csc', 'java', 'javac', 'maven', 'phpunit', 'rspec', 'rubocop', 'rustc', 'clippy', 'gcc'];

/** The lines that make the runner forget the known matchers; one that was never registered does no harm. */
export function removeMatchers(): string {
  return [...Object.keys(PATTERNS), ...OTHER_OWNERS]
    .map((owner) => formatCommand('remove-matcher', { owner }, ''))
    .join('');
}

/** Those whose matchers can be restored. */
export const RESTORABLE_OWNERS: readonly string[] = Object.keys(PATTERNS);

/** The lines that register the owners' matchers again; the files that they name are written to `folder`. */
export function restoreMatchers(owners: readonly string[], folder: string): string {
  return owners.map((owner) => restoreMatcher(owner, folder)).join('');
}

function restoreMatcher(owner: string, folder: string): string {
  const path = join(folder, `${owner}.matcher.json`);
  const fault = writeTextFile(path, JSON.stringify({ problemMatcher: [{ owner, ...PATTERNS[owner] }] }));
  return fault ? formatCommand('warning', {}, fault) : formatCommand('add-matcher', {}, path);
}
