/** Searches a log from anywhere as a run searches the output of a step: a file, or what comes in on stdin. */
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Clue } from '../core/clue.ts';
import type { Problem } from '../core/problem.ts';
import { createMasks } from '../output/masks.ts';
import type { MatcherData } from '../problems/matcher.ts';
import { createAttemptOutput } from './attempt-output.ts';
import { createSearcher } from './searcher.ts';

export interface LogSearchOptions {
  /** `-` is stdin. */
  file: string;
  /** The workspace that the log is of; paths are resolved as text where it is not on this machine. */
  root: string;
  matchers: readonly MatcherData[];
}

export interface LogFindings {
  problems: Problem[];
  clues: readonly Clue[];
  /** What could not be searched or told, in sentences. */
  notices: string[];
}

/** Rejects with node's error when the file cannot be read. */
export async function searchLog(options: LogSearchOptions): Promise<LogFindings> {
  const folder = mkdtempSync(join(tmpdir(), 'parallel-plan-log-'));
  const searcher = createSearcher();
  const problems: Problem[] = [];
  const root = absolute(options.root);
  try {
    const output = createAttemptOutput({
      folder,
      key: { step: 0, attempt: 1 },
      masks: createMasks(),
      clock: () => 0,
      debug: false,
      searcher,
      search: {
        root,
        cwd: root,
        matchers: options.matchers,
        reports: [],
        since: Date.now(),
      },
      onText() {},
      onProblem: (problem) => problems.push(problem),
      onMask() {},
    });
    const input = options.file === '-' ? process.stdin : createReadStream(options.file);
    for await (const chunk of input) output.push(chunk);
    output.end();
    await output.finish();
    const notices = [...output.matcherFaults()];
    const fault = searcher.failed ?? output.searchFault();
    if (fault !== undefined) notices.push(`the log could not be searched whole: ${fault}`);
    if (output.failed !== undefined) notices.push(`the log could not be searched whole: ${output.failed}`);
    if (output.problemsLeftOut() > 0) notices.push(`${output.problemsLeftOut()} more problems are not told`);
    return { problems, clues: output.clues(), notices };
  } finally {
    searcher.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A root of another machine may be a path of Windows. */
function absolute(root: string): string {
  return /^[A-Za-z]:[\\/]/.test(root) ? root.replaceAll('\\', '/') : resolve(root);
}
