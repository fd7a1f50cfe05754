/**
 * What a panicking thread of a Rust program prints, in the form of before 1.73 and in that of today, with the backtrace
 * behind it. Whether it is a test's failure is the business of `cargo-test.ts`.
 *
 *     thread 'main' panicked at 'it is none', src/main.rs:3:5
 *
 *     thread 'main' (4711) panicked at src/main.rs:3:5:
 *     it is none
 */
import type { Finding } from '../recogniser.ts';

export type RustPlace = Required<Pick<Finding, 'file' | 'line' | 'column'>>;

export interface Panic {
  thread: string;
  message: string;
  /** In the user's code; undefined where only the library is named. */
  place: RustPlace | undefined;
}

/** Reads lines of which some may be panics. */
export interface PanicReader {
  /** False: the line is no part of a panic. */
  take(line: string): boolean;
  /** All that were read so far. */
  readonly panics: readonly Panic[];
}

const opening = /^\s*(?:test .+? \.\.\. )?thread '([^']*)'(?: \(\d+\))? panicked at ('.*|.+:\d+:\d+:)$/;
const openingOfTest = /^\s*test (.+?)(?: - should panic)? \.\.\. thread '/;
const placeAlone = /^(.+):(\d+):(\d+):$/;
const placeAtEnd = /^(.+):(\d+):(\d+)$/;
/** Ends the message in the older form. */
const closing = "', ";
const endOfMessage = /^\s*(?:note: |stack backtrace:|----|failures:|FAILED$|ok$|test (?:result: |.* \.\.\. ))/;
const frameOfTrace = /^\s+(?:\d+: |at |\[\.{3})/;
const placeOfFrame = /^\s+at (.+):(\d+):(\d+)$/;
const foreign =
  /^\/rustc\/|rustc-[\d.]+[^/]*\/|(?:^|\/)library\/(?:std|core|alloc|test)\/|rustlib\/src\/|\/registry\/src\/|\/git\/checkouts\//;
/** Longer messages are cut: the first lines say what is wrong. */
const mostLines = 5;

/** True for the first line of a panic. */
export function opensPanic(line: string): boolean {
  return opening.test(line);
}

export function createPanicReader(): PanicReader {
  const panics: Panic[] = [];
  let message: string[] = [];
  let state: 'outside' | 'quoted' | 'message' | 'trace' = 'outside';

  function open(line: string): boolean {
    const match = opening.exec(line);
    if (!match) return false;
    const [, printed = '', rest = ''] = match;
    const thread = openingOfTest.exec(line)?.[1] ?? printed;
    const panic: Panic = { thread, message: '', place: undefined };
    const place = placeAlone.exec(rest);
    panics.push(panic);
    message = [];
    if (place) {
      panic.place = readPlace(place[1]!, place[2]!, place[3]!);
      state = 'message';
    } else {
      state = 'quoted';
      takeQuoted(panic, rest.replace(/^'/, ''));
    }
    return true;
  }

  function takeQuoted(panic: Panic, line: string): void {
    const end = line.lastIndexOf(closing);
    const place = end < 0 ? null : placeAtEnd.exec(line.slice(end + closing.length));
    keep(panic, place ? line.slice(0, end) : line);
    if (!place) return;
    panic.place = readPlace(place[1]!, place[2]!, place[3]!);
    state = 'trace';
  }

  function keep(panic: Panic, line: string): void {
    if (line.trim() !== '' && message.length < mostLines) message.push(line.trim());
    panic.message = message.join('\n');
  }

  return {
    panics,
    take(line) {
      const panic = panics.at(-1);
      if (!panic || state === 'outside') return open(line);
      if (state === 'quoted') {
        takeQuoted(panic, line);
        return true;
      }
      if (opening.test(line)) return open(line);
      if (/^\s*(?:stack backtrace:|note: (?:run with `RUST_BACKTRACE|Some details are omitted))/.test(line)) {
        state = 'trace';
        return true;
      }
      const isBlank = line.trim() === '';
      if (state === 'message' && (isBlank ? message.length === 0 : !endOfMessage.test(line))) {
        keep(panic, line);
        return true;
      }
      if (state === 'trace' && frameOfTrace.test(line)) {
        const place = placeOfFrame.exec(line);
        if (place) panic.place ??= readPlace(place[1]!, place[2]!, place[3]!);
        return true;
      }
      state = 'outside';
      return false;
    },
  };
}

/**
 * The panic for which a test failed: the last one of its own thread; where that has only passed on another thread's,
 * the first of all.
 */
export function choosePanic(panics: readonly Panic[], test: string): Panic | undefined {
  const own = panics.filter(({ thread }) => thread === test || thread === 'main');
  const last = (own.length > 0 ? own : panics).at(-1);
  return last && isPassedOn(last) ? panics[0] : last;
}

/** Joining a thread that has panicked gives an error of which nothing can be printed. */
export function isPassedOn({ message }: Panic): boolean {
  return message.includes('Any { .. }');
}

function readPlace(file: string, line: string, column: string): RustPlace | undefined {
  if (foreign.test(file.replaceAll('\\', '/'))) return undefined;
  return { file, line: Number(line), column: Number(column) };
}
