/** Says in words how steps and runs ended. Headline, table, failures and annotations share these words. */
import type { Conclusion, Reason } from '../core/conclusions.ts';
import type { RunRecord } from '../core/record.ts';
import type { Diagnosis, Result, StepResult } from '../core/result.ts';
import { formatDuration } from './format.ts';

/** How text of users is written in the place that the sentence is for. */
export type Quote = (text: string) => string;

/** What stands before a step in lists. */
export function iconOf(step: Pick<StepResult, 'conclusion' | 'required' | 'flaky'>): string {
  if (step.conclusion === 'failure') return step.required ? '✗' : '!';
  if (step.conclusion === 'success') return step.flaky ? '≈' : '✓';
  return step.conclusion === 'cancelled' ? '⊘' : '–';
}

/** What the words for the end of a step or of one attempt are made from. */
export interface KnownEnd {
  reason: Reason | null;
  /** The steps that caused it, as `listNames` gives them. */
  because: string;
  /** null: it never started. */
  ranMs: number | null;
  exitCode: number | null;
  signal: string | null;
}

/** Why it ended so, without a capital and a full stop; empty after a plain success. */
export function describeEnd({ reason, because, ranMs, exitCode, signal }: KnownEnd): string {
  const ran = ranMs !== null;
  switch (reason) {
    case null:
      return '';
    case 'exit-code':
      return `exit code ${exitCode ?? 'unknown'}`;
    case 'signal':
      return `killed by ${signal ?? 'a signal'}`;
    case 'timeout':
      return `timed out after ${formatDuration(ranMs ?? 0)}`;
    case 'out-of-memory':
      return 'out of memory';
    case 'not-started':
      return 'could not be started';
    case 'produces':
      return 'did not produce what it should';
    case 'command-file':
      return 'wrote a command file that GitHub would refuse';
    case 'expression':
      return 'one of its expressions cannot be evaluated';
    case 'fail-fast':
      return `${ran ? 'stopped' : 'not started'} by fail-fast${because && ` after ${because}`}`;
    case 'cancelled':
      return ran ? 'stopped with the run' : 'the run was cancelled before';
    case 'run-timeout':
      return `${ran ? 'stopped' : 'not started'} by the time-out of the run`;
    case 'needs':
      return because ? `it needs ${because}, which did not succeed` : 'a need did not succeed';
    case 'condition':
      return 'its condition was false';
    case 'not-selected':
      return 'not selected';
    case 'skip':
      return 'left out on request';
    case 'lost':
      return ran ? 'running when the run was killed' : 'not started when the run was killed';
  }
}

/** The same for a step of the result; a pass on a later attempt is said too. */
export function describeReason(step: StepResult, quote: Quote): string {
  if (step.reason === null && step.flaky) return `passed on attempt ${step.attempts.length}`;
  const ranMs = step.startMs === null ? null : (step.durationMs ?? 0);
  return describeEnd({ ...step, because: listNames(step.skippedBecause, quote), ranMs });
}

/** Up to `most` names, or one more where that is all, then how many more. */
export function listNames(names: readonly string[], quote: Quote, most = 3): string {
  const shown = names.slice(0, names.length === most + 1 ? names.length : most).map(quote);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** One sentence that tells how the run ended, with the count of every conclusion. It starts with ✓ only after a success. */
export function describeRun(record: RunRecord, result: Result): string {
  const countWhere = (test: (step: StepResult) => boolean) => result.steps.filter(test).length;
  const left = countWhere((step) => step.reason === 'not-selected');
  const total = result.steps.length - left;
  const count = (conclusion: Conclusion) => countWhere((step) => step.conclusion === conclusion);
  const isFailed = (step: StepResult) => step.conclusion === 'failure' && step.required;
  const failed = countWhere(isFailed);
  const passAlone = countWhere((step) => isFailed(step) && step.verdict !== null && step.verdict !== 'fails-alone');
  const notRun = countWhere(isNotRun);
  const skipped = count('skipped') - notRun - left;
  const allowed = count('failure') - failed;
  const flaky = countWhere((step) => step.flaky);
  const passed = count('success');
  const took = formatDuration(result.makespanMs);
  const others = [
    flaky > 0 && `${flaky} of them only on a retry`,
    allowed > 0 && `${allowed} optional failed`,
    count('cancelled') > 0 && `${count('cancelled')} cancelled`,
    notRun > 0 && `${notRun} not run`,
    skipped > 0 && `${skipped} skipped`,
    left > 0 && `${left} not selected`,
  ].filter((part) => part !== false);
  const withPassed = passed > 0 ? [`${passed} passed`, ...others] : others;
  const all = failed > 0 ? [`${failed} failed`, ...withPassed] : withPassed;
  const steps = `${total} ${total === 1 ? 'step' : 'steps'}`;
  if (record.began === undefined) return '⊘ The run was killed before it began';
  if (record.lost || record.conclusion === undefined) {
    return join(`⊘ The run was killed after at least ${took}: ${steps}`, all);
  }
  if (record.cancelledBy === 'run-timeout') return join(`✗ The run timed out after ${took}: ${steps}`, all);
  if (result.conclusion === 'cancelled')
    return join(
      `⊘ The run was cancelled${record.cancelledBy ? ` (${record.cancelledBy})` : ''} after ${took}: ${steps}`,
      all,
    );
  if (result.conclusion === 'failure' && failed === 0) return join(`✗ The run failed in ${took}: ${steps}`, all);
  const speed = describeSpeed(result);
  if (result.conclusion === 'failure') {
    const alone = passAlone === 0 ? '' : `, ${passAlone} of them ${passAlone === 1 ? 'passes' : 'pass'} alone`;
    return join(`✗ ${failed} of ${steps} failed in ${took}${alone}`, [...withPassed, ...speed]);
  }
  const start = passed < total ? `${passed} of ${steps}` : total === 1 ? 'The only step' : `All ${steps}`;
  return join(`✓ ${start} passed in ${took}`, [...others, ...speed]);
}

/** It would have run, but for another step or the end of the run; others are skipped by their own condition or on request. */
export function isNotRun({ conclusion, reason }: StepResult): boolean {
  return conclusion === 'skipped' && reason !== 'condition' && reason !== 'skip' && reason !== 'not-selected';
}

function join(start: string, rest: string[]): string {
  return rest.length > 0 ? `${start}; ${rest.join(', ')}` : start;
}

/** Nothing is said of a speedup where only one step ran. */
function describeSpeed(result: Result): string[] {
  if (result.steps.filter((step) => step.startMs !== null).length < 2) return [];
  const floor = `floor ${formatDuration(result.floorMs)}`;
  if (result.speedup < 1.05) return [`no faster than one after another (${floor})`];
  return [`at most ${result.speedup.toFixed(1)} × faster than one after another (${floor})`];
}

/** What is likely wrong and what to do, as plain text. */
export function sayDiagnosis({ code, blame, message, advice }: Diagnosis): string {
  return `Likely the ${blame}: ${message}. What to do: ${advice} [${code}]`;
}
