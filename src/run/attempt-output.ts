/** What one attempt prints on its way: through the filter into the spool, its last lines kept at hand. */
import { join } from 'node:path';
import type { Clue } from '../core/clue.ts';
import type { AttemptKey } from '../core/events.ts';
import type { Problem } from '../core/problem.ts';
import { describeProblem, type StepCommand } from '../output/commands.ts';
import { createOutputFilter } from '../output/filter.ts';
import type { Masks } from '../output/masks.ts';
import { createTail } from '../output/tail.ts';
import type { Clock } from './clock.ts';
import { readMatcherFile } from './matcher-files.ts';
import { type Findings, noFindings, type OutputSearchOptions } from './search-messages.ts';
import type { Searcher } from './searcher.ts';
import { createSpool } from './spool.ts';

/** What the summary and the journal keep of a failed attempt's output. */
const TAIL = { maxLines: 60, maxBytes: 16_384 };

export interface AttemptOutput {
  push(chunk: Buffer): void;
  /** What comes after the attempt has ended: kept beside the spool, never printed. */
  pushLate(chunk: Buffer): void;
  end(): void;
  /** Keeps what is left of the late output; what comes behind it is thrown away. */
  endLate(): void;
  /** The last lines, masked with all that is masked by now. */
  tail(): string;
  lastLine(): string;
  bytes(): number;
  /** Waits until all that was printed has been searched; then all problems have been told. Never rejects. */
  finish(): Promise<void>;
  /** Lines that may tell why it failed; known when `finish` has ended. */
  clues(): readonly Clue[];
  /** How many problems were found and not told, since there were too many of their severity. */
  problemsLeftOut(): number;
  /** What is wrong with the matchers that it uses, in sentences. */
  matcherFaults(): readonly string[];
  /** The same of its reports. */
  reportFaults(): readonly string[];
  /** Why its output is not searched to the end. */
  searchFault(): string | undefined;
  lines(): number;
  /** Messages of the errors that tools reported, as far as they were told. */
  errors(): readonly string[];
  /** Why the spool could not be written, if so. */
  readonly failed: string | undefined;
}

export interface AttemptOutputOptions {
  folder: string;
  key: AttemptKey;
  masks: Masks;
  clock: Clock;
  debug: boolean;
  searcher: Searcher;
  search: Omit<OutputSearchOptions, 'path'>;
  onText(bytes: Buffer): void;
  onProblem(problem: Problem): void;
  onMask(value: string): void;
}

/** Where an attempt's output is spooled. */
export function spoolPath(folder: string, { step, attempt }: AttemptKey): string {
  return join(folder, `${step}.${attempt}.log`);
}

export function createAttemptOutput(options: AttemptOutputOptions): AttemptOutput {
  const { masks, clock, key } = options;
  const spool = createSpool(spoolPath(options.folder, key));
  const searched = options.searcher.open({ ...options.search, path: spool.path }, noteFindings);
  const late = createSpool(`${spoolPath(options.folder, key)}.late`);
  const tail = createTail(TAIL);
  let last: Findings = noFindings;
  let leftOut = 0;
  const matcherFaults: string[] = [];
  const errors: string[] = [];

  function noteFindings(findings: Findings): void {
    for (const problem of findings.problems) {
      if (problem.severity === 'error') errors.push(problem.message);
      options.onProblem(problem);
    }
    leftOut += findings.leftOut;
    for (const owner of findings.tooSlow) {
      matcherFaults.push(`the problem matcher "${owner}" took too long and is left out; make its regexp simpler`);
    }
  }

  function obey(command: StepCommand): void {
    const at = spool.bytesWritten;
    switch (command.kind) {
      case 'problem':
        searched.addProblem(at, command.problem, describeProblem(command.problem));
        return;
      case 'add-mask':
        options.onMask(command.value);
        return;
      case 'add-matcher': {
        const { matchers, faults } = readMatcherFile(options.search.root, command.file);
        matcherFaults.push(...faults);
        searched.addMatchers(at, matchers);
        return;
      }
      case 'remove-matcher':
        searched.removeMatchers(at, command.owner);
    }
  }

  const filter = createOutputFilter({
    masks,
    debug: options.debug,
    onText(bytes) {
      spool.write(bytes);
      searched.grown(spool.bytesWritten);
      tail.push(bytes);
      options.onText(bytes);
    },
    onCommand: obey,
  });
  // A filter of its own, since chunks cut masked values in two. What its commands ask for comes too late.
  const lateFilter = createOutputFilter({
    masks,
    debug: options.debug,
    onText(bytes) {
      late.write(bytes);
      // Thousands of servers may talk now and then: none of them keeps a file open.
      late.close();
    },
    onCommand() {},
  });
  let lateEnded = false;
  return {
    push: (chunk) => filter.push(chunk, clock()),
    pushLate(chunk) {
      if (!lateEnded) lateFilter.push(chunk, clock());
    },
    end() {
      filter.end(clock());
      spool.close();
    },
    endLate() {
      if (!lateEnded) lateFilter.end(clock());
      lateEnded = true;
    },
    tail: () => masks.applyText(tail.text()),
    lastLine: () => masks.applyText(tail.lastLine()),
    bytes: () => spool.bytesWritten,
    async finish() {
      last = await searched.finish(spool.bytesWritten);
      noteFindings(last);
    },
    clues: () => last.clues,
    problemsLeftOut: () => leftOut,
    matcherFaults: () => matcherFaults,
    reportFaults: () => last.reportFaults,
    searchFault: () => last.fault,
    lines: () => last.lines,
    errors: () => errors,
    get failed() {
      return spool.failed;
    },
  };
}
