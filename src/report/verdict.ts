/** Says in words what the attempts of a step show: each of them, the verdict, and what follows from it. */
import type { AttemptResult, StepResult } from '../core/result.ts';
import { describeEnd, listNames, type Quote } from './describe.ts';
import { formatDuration } from './format.ts';

/** Such as `fails alone too`; empty where nothing is known, or nothing that is not said of the pass already. */
export function describeVerdict(step: StepResult, quote: Quote, mostNames = 3): string {
  switch (step.verdict) {
    case 'fails-alone':
      return 'fails alone too';
    case 'only-beside-others':
      return `passes alone: it failed beside ${listNames(step.beside, quote, mostNames)}`;
    case 'flaky':
      return step.conclusion === 'failure' ? 'passes alone, and failed with nothing beside it: flaky' : '';
    case null:
      return '';
  }
}

/** What to do after the verdict, as a sentence; empty where it leads nowhere. */
export function adviseVerdict({ verdict, conclusion, diagnosis }: StepResult): string {
  if (verdict === 'only-beside-others') {
    return 'Find what they share, with audit; then keep them apart with locks, or order them with needs.';
  }
  // Whoever knows the cause has advice already.
  if (verdict === 'fails-alone')
    return diagnosis.length > 0 ? '' : 'No other step has to run for it to fail: look at the step itself.';
  if (verdict === 'flaky' && conclusion === 'failure') {
    return 'It is unsteady by itself, or lacked what a later step makes: then add that step to its needs.';
  }
  return '';
}

/** How each attempt ended, in their order, where there are several; else empty. */
export function describeAttempts(step: StepResult): string[] {
  if (step.attempts.length < 2) return [];
  return step.attempts.map((attempt, i) => `${nameAttempt(attempt, i + 1)}: ${describeAttempt(attempt)}`);
}

function nameAttempt({ kind, forVerdict }: AttemptResult, number: number): string {
  if (forVerdict) return 'alone, for the verdict';
  return `attempt ${number}${kind === 'alone' ? ', alone' : ''}`;
}

/** `exit code 1 after 2 s`, `passed in 3 s`. */
export function describeAttempt({ reason, startMs, endMs, exitCode, signal }: AttemptResult): string {
  const ranMs = endMs - startMs;
  if (reason === null) return `passed in ${formatDuration(ranMs)}`;
  const why = describeEnd({ reason, because: '', ranMs, exitCode, signal });
  return reason === 'timeout' ? why : `${why} after ${formatDuration(ranMs)}`;
}
