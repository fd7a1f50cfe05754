/** What the end of an attempt alone tells: its exit code, signal or time-out, and the command that was run. */

import type { DiagnosisInput, Explanation } from './cause.ts';
import { asksForChanges, explainChanges } from './causes/checks.ts';
import { explainUnknownCommand } from './causes/commands.ts';
import { explainBrokenPipe, explainEndCrash } from './causes/crashes.ts';
import { explainNoMemory } from './causes/memory.ts';
import { isGrepsFault } from './grep.ts';

export interface EndTold extends Explanation {
  code: string;
  /** Lines of the output may know better. */
  faint: boolean;
}

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
  if (/did not exit one second after/.test(lastLine)) {
    return {
      message: `the tests had ended, but something kept them from exiting until the time-out${ran}`,
      advice: 'close servers and connections after the tests; jest --detectOpenHandles names them',
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
  const crash = explainEndCrash(exitCode, signal);
  if (crash) return { ...crash, code: 'crashed', faint: false };
  if (signal === 'SIGPIPE' || exitCode === 141) return { ...explainBrokenPipe(), code: 'broken-pipe', faint: false };
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
  if (exitCode === 1 && input.errors.length === 0 && asksForChanges(input.step.run)) {
    return { ...explainChanges(), code: 'uncommitted-changes', faint: true };
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
