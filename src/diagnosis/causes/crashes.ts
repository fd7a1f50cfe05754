/** Programs that a signal ended, and pipes that nobody reads. */
import { type Cause, type Explanation, quoteCommand, say } from '../cause.ts';

interface Crash {
  number: number;
  /** As the shell writes it. */
  words: string;
  means: string;
  advice: string;
}

/** Names that people know, and what such a signal means. */
const SIGNALS: Record<string, Crash> = {
  SIGSEGV: {
    number: 11,
    words: 'Segmentation fault',
    means: 'it touched memory that is not its own',
    advice: 'run it with a debugger or AddressSanitizer; a native module built for another version does this too',
  },
  SIGABRT: {
    number: 6,
    words: 'Aborted',
    means: 'it gave up by itself, after a failed assertion or a damaged heap',
    advice: 'see its last lines for the assertion; AddressSanitizer finds damaged heaps',
  },
  SIGBUS: {
    number: 7,
    words: 'Bus error',
    means: 'it touched memory that has nothing behind it, as when a mapped file was cut or /dev/shm is full',
    advice: 'do not change files that others read; give a container more --shm-size',
  },
  SIGILL: {
    number: 4,
    words: 'Illegal instruction',
    means: 'its processor does not know an instruction, or the compiler put a trap there',
    advice: 'build it for an older processor (no -march=native in caches), or look for a failed check',
  },
  SIGFPE: {
    number: 8,
    words: 'Floating point exception',
    means: 'it divided by zero',
    advice: 'run it with a debugger to see where',
  },
  SIGTRAP: {
    number: 5,
    words: 'Trace/breakpoint trap',
    means: 'it met a trap: a failed check of the program itself',
    advice: 'see its last lines',
  },
  SIGSYS: {
    number: 31,
    words: 'Bad system call',
    means: 'it made a system call that is forbidden here',
    advice: 'allow it in the profile of the container (seccomp)',
  },
};

/** Windows gives the status of an exception as the exit code. */
const WINDOWS: Record<number, { means: string; advice: string }> = {
  3221225477: { means: 'it touched memory that is not its own (0xC0000005)', advice: 'run it with a debugger' },
  3221225725: { means: 'its stack overflowed (0xC00000FD)', advice: 'look for an endless recursion' },
  3221225781: {
    means: 'a DLL that it needs was not found (0xC0000135)',
    advice: 'put the folder of the DLL on the PATH',
  },
  3221225786: { means: 'it was interrupted with Ctrl+C (0xC000013A)', advice: 'look for who stops it' },
  3221226505: { means: 'it gave up after a damaged stack or heap (0xC0000409)', advice: 'run it with a debugger' },
};

const crashWords =
  'Segmentation fault|Aborted|Abort trap|Bus error|Illegal instruction|Floating point exception|Trace/breakpoint trap|Bad system call';
const crashTriggers = crashWords.split('|');

export const crashed: Cause = {
  code: 'crashed',
  blame: 'code',
  follows: ['heap-exhausted', 'out-of-memory'],
  exitCodes: Object.values(SIGNALS).map(({ number }) => 128 + number),
  looks: [
    {
      triggers: crashTriggers,
      pattern: new RegExp(
        `^(?:[A-Za-z]:)?[^:]*: line \\d+: +\\d+ (?<words>${crashWords})(?:: \\d+)?(?: \\(core dumped\\))? +(?<command>\\S.*)$`,
      ),
    },
    {
      triggers: crashTriggers,
      pattern: new RegExp(`^g?make(?:\\[\\d+\\])?: \\*\\*\\* \\[[^\\]]*\\] (?<words>${crashWords})`),
    },
    {
      triggers: ['(signal: ', 'signal=SIG', 'signal SIG', 'with SIG'],
      pattern:
        /(?:\(signal: \d+, |process: signal=|killed by signal |[Ee]xited with |command (?:was killed|failed) with )(?<signal>SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|SYS))\b/,
    },
    { triggers: ['Fatal Python error: '], pattern: new RegExp(`^Fatal Python error: (?<words>${crashWords})`) },
    {
      triggers: ['fatal error has been detected by the Java'],
      pattern: /^# A fatal error has been detected by the (?<command>Java Runtime Environment)/,
    },
  ],
  explain: say(({ words, command, signal }) => {
    const found = Object.entries(SIGNALS).find(
      ([name, one]) => name === signal || (words !== undefined && one.words.slice(0, 5) === words.slice(0, 5)),
    );
    const program = command === undefined ? 'a program of the step' : quoteCommand(command);
    if (!found) return { message: `${program} crashed`, advice: 'see its last lines and the report that it wrote' };
    const [name, { means, advice }] = found;
    return { message: `${program} crashed with ${name}: ${means}`, advice };
  }),
};

/** Of an exit code or signal that means a crash; undefined for others. */
export function explainEndCrash(exitCode: number | null, signal: string | null): Explanation | undefined {
  const found = Object.entries(SIGNALS).find(([name, { number }]) => signal === name || exitCode === 128 + number);
  if (found) {
    const [name, { means, advice }] = found;
    return { message: `a program of the step crashed with ${name}: ${means}`, advice };
  }
  const windows = exitCode === null ? undefined : WINDOWS[exitCode >>> 0];
  return windows && { message: `a program of the step crashed: ${windows.means}`, advice: windows.advice };
}

export const brokenPipe: Cause = {
  code: 'broken-pipe',
  blame: 'plan',
  exitCodes: [141],
  looks: [
    { triggers: ['BrokenPipeError'], pattern: /^BrokenPipeError: \[Errno 32\]/ },
    { triggers: ['write error: Broken pipe'], pattern: /\bwrite error: Broken pipe$/ },
    { triggers: ['write EPIPE'], pattern: /^(?:Error: )?write EPIPE\b/, weak: true },
  ],
  explain: () => explainBrokenPipe(),
};

export function explainBrokenPipe(): Explanation {
  return {
    message: 'a command wrote into a pipe whose reader had ended (SIGPIPE), which counts as a failure under pipefail',
    advice: 'let the reader read to the end (sed -n 1p for head -1, grep … > /dev/null for grep -q), or add || true',
  };
}
