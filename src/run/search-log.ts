/** Searches a log from anywhere as a run searches the output of a step: a file, or what comes in on stdin. */
import { Buffer } from 'node:buffer';
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
    const decode = createDecoder();
    for await (const chunk of input) output.push(decode(chunk));
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

/** Takes off the mark of an encoding at the start, and makes UTF-8 of UTF-16, which PowerShell writes. */
function createDecoder(): (chunk: Buffer) => Buffer {
  let decode: ((bytes: Buffer) => Buffer) | undefined;
  let head: Buffer = Buffer.alloc(0);
  return (chunk) => {
    if (decode) return decode(chunk);
    head = Buffer.concat([head, chunk]);
    if (head.length < 3) return Buffer.alloc(0);
    decode = chooseDecoder(head);
    return decode(head.subarray(0, 3).equals(utf8Mark) ? head.subarray(3) : head);
  };
}

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);

function chooseDecoder(head: Buffer): (bytes: Buffer) => Buffer {
  const mark = head.readUInt16BE(0);
  if (mark !== 0xfffe && mark !== 0xfeff) return (bytes) => bytes;
  const decoder = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be');
  return (bytes) => Buffer.from(decoder.decode(bytes, { stream: true }));
}

/** A root of another machine may be a path of Windows. */
function absolute(root: string): string {
  return /^[A-Za-z]:[\\/]/.test(root) ? root.replaceAll('\\', '/') : resolve(root);
}
