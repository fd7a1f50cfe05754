/**
 * Reads the stacks that a Go program prints as it dies, and those of its race detector: the innermost line of the
 * user's code is the place.
 *
 *     panic: runtime error: index out of range [3] with length 0
 *
 *     goroutine 1 [running]:
 *     main.price(...)
 *     	/work/main.go:11 +0x1d
 */
import type { Finding } from '../recogniser.ts';
import { guessPackageFolder, isForeignGoFile } from './go-package.ts';

export type GoPlace = Pick<Finding, 'file' | 'line' | 'folder'>;

export interface StackReader {
  /** False: the line is no part of it, and it has ended. */
  take(line: string): boolean;
  /** The first stack has begun: what was read is certainly what it seemed to be. */
  readonly hasStack: boolean;
  readonly message: string;
  /** Undefined where all is of Go itself. */
  readonly place: GoPlace | undefined;
  /** The test whose function is on the stacks, or that was said to be running. */
  readonly test: string | undefined;
}

// The last is what testify says of a suite.
const death = /^\s*(?:panic|fatal error|test panicked): .*$/;
const race = /^WARNING: DATA RACE$/;
const stackHeader =
  /^\s*(?:goroutine \d+ (?:gp=\S+ )?(?:m=\S+ )?(?:mp=\S+ )?\[.*\]:|runtime stack:|(?:Previous )?(?:[Aa]tomic )?(?:[Rr]ead|[Ww]rite) at 0x|Goroutine \d+ \(.*\) created at:)/;
const place = /^\s+(\S.*\.(?:go|s|c|cc|cpp|h)):(\d+)(?: \+0x[0-9a-f]+)?(?: fp=.*)?$/;
const testFunction = /\.((?:Test|Fuzz|Benchmark|Example)[\p{L}\p{N}_]*)(?:\.(?:func|gowrap)[\d.]+)*\(/u;
const runningTest = /^\s+((?:Test|Fuzz|Example)\S*) \(.*\)$/;
const elided = /^\s*(?:\.\.\.|goroutine running on other thread|created by |\[originating from |exit status)/;
/** Between the message and the first stack there is little. */
const mostLinesBefore = 40;
const mostMessageLines = 5;

/** True for the first line of what `readStacks` reads; `panic: ` alone may be anybody's. */
export function opensStacks(line: string): boolean {
  return death.test(line) || race.test(line);
}

export function readStacks(first: string): StackReader {
  const isRace = race.test(first);
  const message = [isRace ? 'DATA RACE' : cleanDeath(first)];
  const candidates: { place: GoPlace; hasTest: boolean }[] = [];
  let lines = 0;
  let stacks = 0;
  let candidate: { place: GoPlace; hasTest: boolean } | undefined;
  let isCreator = false;
  let running: string | undefined;
  let tested: string | undefined;
  let ended = false;
  let isMessageOver = !/^\s*(?:test )?panic/.test(first);

  /** The message of a panic may go on; behind a blank line only stacks follow, or it was nobody's of Go. */
  function takeBefore(line: string): boolean {
    const text = line.trim();
    running ??= runningTest.exec(line)?.[1];
    if (text === '') isMessageOver = true;
    else if (running === undefined && !/^(?:panic: |\[signal |running tests:|runtime: )/.test(text)) {
      if (isMessageOver) return false;
      if (message.length < mostMessageLines) message.push(text);
    }
    return lines <= mostLinesBefore;
  }

  function takeFrame(line: string): boolean {
    const at = place.exec(line);
    if (!at) {
      isCreator = /^\s*created by /.test(line);
      // What recovers and panics again stands above what panicked first.
      if (/^\s*panic\(/.test(line) && candidate) {
        candidates.splice(candidates.indexOf(candidate), 1);
        candidate = undefined;
      }
      const name = testFunction.exec(line)?.[1];
      if (name !== undefined) {
        tested ??= name;
        if (candidate && !isCreator) candidate.hasTest = true;
      }
      return line === '' || elided.test(line) || /^\s*\S.*\)$/.test(line);
    }
    const [, file = '', number] = at;
    if (!candidate && !isCreator && !isForeignGoFile(file)) {
      candidate = { place: readPlace(file, Number(number)), hasTest: tested !== undefined };
      candidates.push(candidate);
    }
    return true;
  }

  return {
    take(line) {
      if (ended) return false;
      lines++;
      if (stackHeader.test(line)) {
        stacks++;
        candidate = undefined;
        return true;
      }
      if (isRace && /^={10,}$/.test(line)) {
        ended = true;
        return true;
      }
      ended = !(stacks === 0 ? takeBefore(line) : takeFrame(line)) || /^exit status/.test(line);
      return !ended;
    },
    get hasStack() {
      return stacks > 0;
    },
    get message() {
      return message.join('\n');
    },
    get place() {
      const timedOut = message[0]?.includes('test timed out') === true;
      return (timedOut ? candidates.find(({ hasTest }) => hasTest) : undefined)?.place ?? candidates[0]?.place;
    },
    get test() {
      return running ?? tested;
    },
  };
}

function cleanDeath(line: string): string {
  return line.trim().replace(/ \[recovered(?:, repanicked)?\]$/, '');
}

/** Built with `-trimpath`, files are named by the path of their package. */
function readPlace(file: string, line: number): GoPlace {
  const isTrimmed = !/^(?:\/|[A-Za-z]:)/.test(file);
  const slash = file.lastIndexOf('/');
  if (!isTrimmed || slash < 0) return { file, line };
  return { file: file.slice(slash + 1), line, folder: guessPackageFolder(file.slice(0, slash)) };
}
