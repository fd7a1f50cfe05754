/** Begins one attempt: its output with all who listen to it, and its process. When and why is left to the loop. */
import { resolve } from 'node:path';
import type { AttemptKey } from '../core/events.ts';
import type { Step } from '../core/plan.ts';
import type { Problem } from '../core/problem.ts';
import { failedStart, type RunningAttempt, startAttempt } from './attempt.ts';
import { type AttemptOutput, createAttemptOutput } from './attempt-output.ts';
import type { Clock } from './clock.ts';
import type { Exports } from './environment.ts';
import type { Evaluator } from './evaluate.ts';
import type { RunRequest } from './run-handle.ts';
import type { Searcher } from './searcher.ts';

export interface AttemptSetting {
  request: RunRequest;
  clock: Clock;
  searcher: Searcher;
  evaluator: Evaluator;
  /** What reaches the step from those before it. */
  exports: Exports;
  onProblem(problem: Problem): void;
}

/** An attempt that runs, and its output. */
export interface BegunAttempt {
  process: RunningAttempt;
  output: AttemptOutput;
}

export function beginAttempt(step: Step, key: AttemptKey, setting: AttemptSetting): BegunAttempt {
  const { request, clock, searcher, evaluator, exports, onProblem } = setting;
  const { workplace, masks, debug, matchers } = request;
  const { root } = workplace;
  const output = createAttemptOutput({
    folder: request.spoolFolder,
    key,
    masks,
    clock,
    debug,
    searcher,
    search: {
      root,
      cwd: resolve(root, step.workingDirectory),
      matchers,
      reports: step.reports,
      since: Date.now(),
    },
    onText: (bytes) => request.onText?.(key, bytes),
    onProblem,
    onMask: (value) => request.onMask?.(value),
  });
  const environment = evaluator.evaluateEnvironment(step.index);
  const process =
    'fault' in environment
      ? failedStart({ exitCode: null, signal: null, reason: 'expression', message: environment.fault })
      : startAttempt(workplace, { step, attempt: key.attempt, output, exports, ...environment });
  return { process, output };
}
