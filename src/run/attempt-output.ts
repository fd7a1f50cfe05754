/** What one attempt prints on its way: through the filter into the spool, its last lines kept at hand. */
import { join } from 'node:path';
import type { AttemptKey } from '../core/events.ts';
import type { Problem } from '../core/problem.ts';
import { createOutputFilter } from '../output/filter.ts';
import type { Masks } from '../output/masks.ts';
import { createTail } from '../output/tail.ts';
import type { Clock } from './clock.ts';
import { createSpool } from './spool.ts';

/** What the summary and the journal keep of a failed attempt's output. */
const TAIL = { maxLines: 60, maxBytes: 16_384 };
/** Of each severity: all of them are kept in memory, the journal and the result. */
const MOST_PROBLEMS = 1000;

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
  /** How many problems were found and not told, since there were too many of their severity. */
  problemsLeftOut(): number;
  /** Why the spool could not be written, if so. */
  readonly failed: string | undefined;
}

export interface AttemptOutputOptions {
  folder: string;
  key: AttemptKey;
  masks: Masks;
  clock: Clock;
  debug: boolean;
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
  const late = createSpool(`${spoolPath(options.folder, key)}.late`);
  const tail = createTail(TAIL);
  const found = { error: 0, warning: 0, notice: 0 };
  let leftOut = 0;

  function noteProblem(problem: Problem): void {
    found[problem.severity]++;
    if (found[problem.severity] <= MOST_PROBLEMS) options.onProblem(problem);
    else leftOut++;
  }

  const filter = createOutputFilter({
    masks,
    debug: options.debug,
    onText(bytes) {
      spool.write(bytes);
      tail.push(bytes);
      options.onText(bytes);
    },
    onCommand(command) {
      if (command.kind === 'add-mask') options.onMask(command.value);
      else noteProblem(command.problem);
    },
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
    problemsLeftOut: () => leftOut,
    get failed() {
      return spool.failed;
    },
  };
}
