/** What the end of an attempt alone tells: its exit code, signal or time-out, and the command that was run. */

import type { DiagnosisInput, Explanation } from './cause.ts';
import { explainUnknownCommand } from './causes/commands.ts';
import { explainNoMemory } from './causes/memory.ts';
import { isGrepsFault } from './grep.ts';

export interface EndTold extends Explanation {
  code: string;
  /** Lines of the output may know better. */
  faint: boolean;
}

/** Names that people know, and what such a signal means. */
const SIGNALS: Record<string, { number: number; means: string; advice: string }> = {
  SIGSEGV: {
    number: 11,
    means: 'it touched memory that is not its own',
    advice: 'run it with a debugger or AddressSanitizer; a native module built for another version does this too',
  },
  SIGABRT: {
    number: 6,
    means: 'it gave up by itself, after a failed assertion or a damaged heap',
    advice: 'see its last lines for the assertion; AddressSanitizer finds damaged heaps',
  },
  SIGBUS: {
    number: 7,
    means: 'it touched memory that has nothing behind it, as when a mapped file was cut or /dev/shm is full',
    advice: 'do not change files that others read; give a container more --shm-size',
  },
  SIGILL: {
    number: 4,
    means: 'its processor does not know an instruction, or the compiler put a trap there',
    advice: 'build it for an older processor (no -march=native in caches), or look for a failed check',
  },
  SIGFPE: { number: 8, means: 'it divided by zero', advice: 'run it with a debugger to see where' },
  SIGTRAP: { number: 5, means: 'it met a trap: a failed check of the program itself', advice: 'see its last lines' },
  SIGSYS: {
    number: 31,
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

/** undefined where the end says nothing that is not known already. */
export function readEnd(input: DiagnosisInput): EndTold | undefined {
  const { end } = input;
  if (end.reason === 'timeout') return { ...explainTimeout(input), code: 'timed-out', faint: false };
  if (end.reason === 'out-of-memory')
    return { ...explainNoMemory(undefined, input), code: 'out-of-memory', faint: false };
  if (end.reason !== 'exit-code' && end.reason !== 'signal') return undefined;
  return readSignal(input) ?? readExitCode(input);
}

function explainTimeout({ ranMs, usualMs, step, lastLine }: DiagnosisInput): Explanation {
  const ran = ranMs === undefined ? '' : ` after ${formatDuration(ranMs)}`;
  const usual = usualMs === undefined ? '' : `; it usually takes ${formatDuration(usualMs)}`;
  const said = lastLine === '' ? '; it had printed nothing' : `; its last line was "${lastLine}"`;
  if (/(?:\[[yY]\/[nN]\]|\((?:yes|y)\/(?:no|n)[^)]*\)|password[^:]*:|\?)\s*$/i.test(lastLine)) {
    return {
      message: `it waited for an answer until its time-out${ran}${said}`,
      advice: 'answer the question beforehand: --yes, CI=true',
    };
  }
  if (usualMs !== undefined && ranMs !== undefined && ranMs > 3 * usualMs) {
    return {
      message: `it hung: stopped by its time-out${ran}${usual}${said}`,
      advice:
        'see what it waits for at that line; a retry helps if that is rare: retry: { attempts: 2, on: [timeout] }',
    };
  }
  const minutes = typeof step.timeoutMinutes === 'number' ? ` (now ${step.timeoutMinutes})` : '';
  return {
    message: `stopped by its time-out${ran}${usual}${said}`,
    advice: `raise "timeout-minutes"${minutes} if it only needs longer, else see what it waits for at that line`,
  };
}

function formatDuration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

function readSignal(input: DiagnosisInput): EndTold | undefined {
  const { exitCode, signal } = input.end;
  if (signal === 'SIGKILL' || exitCode === 137)
    return { ...explainNoMemory(undefined, input), code: 'out-of-memory', faint: false };
  const [name, known] =
    Object.entries(SIGNALS).find(([name, { number }]) => signal === name || exitCode === 128 + number) ?? [];
  if (known)
    return {
      code: 'crashed',
      message: `a program of the step crashed with ${name}: ${known.means}`,
      advice: known.advice,
      faint: false,
    };
  const windows = exitCode === null ? undefined : WINDOWS[exitCode >>> 0];
  if (windows)
    return {
      code: 'crashed',
      message: `a program of the step crashed: ${windows.means}`,
      advice: windows.advice,
      faint: false,
    };
  if (signal === 'SIGPIPE' || exitCode === 141) {
    return {
      code: 'broken-pipe',
      message: 'a command wrote into a pipe whose reader had ended (SIGPIPE), which counts as a failure under pipefail',
      advice: 'let the reader read to the end (sed -n 1p for head -1, grep … > /dev/null for grep -q), or add || true',
      faint: false,
    };
  }
  if (signal === 'SIGTERM' || exitCode === 143) {
    return {
      code: 'terminated',
      message: 'somebody stopped the step from outside (SIGTERM)',
      advice: 'look for a command such as kill, pkill or timeout in this or another step',
      faint: true,
    };
  }
  return undefined;
}

function readExitCode(input: DiagnosisInput): EndTold | undefined {
  const { exitCode } = input.end;
  if (exitCode === 124 && /\btimeout\b/.test(input.step.run)) {
    return {
      code: 'command-timed-out',
      message: 'the command "timeout" in the step stopped what it ran (exit code 124)',
      advice: 'give it more time, or see what it waited for',
      faint: false,
    };
  }
  if (exitCode === 127 || exitCode === 9009)
    return { ...explainUnknownCommand(input), code: 'command-not-found', faint: true };
  if (exitCode === 126) {
    return {
      code: 'permission-denied',
      message: 'a command of the step is there but may not be executed (exit code 126)',
      advice: 'git update-index --chmod=+x FILE, or name its interpreter: bash FILE',
      faint: true,
    };
  }
  if (exitCode === 1 && input.errors.length === 0 && isGrepsFault(input.step, input.lines)) {
    return {
      code: 'grep-no-match',
      message: 'grep found no line, gives exit code 1 for that, and the shell ends the step at the first failure (-e)',
      advice: 'where no line is fine: grep … || true; where it is a test: if grep -q …; then …; fi',
      faint: true,
    };
  }
  return undefined;
}
