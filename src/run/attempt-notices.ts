/** What people should know of an attempt beside how it ended: what of its words was left out, and why. */
import type { Notice } from '../core/events.ts';
import type { Step } from '../core/plan.ts';
import type { AttemptOutput } from './attempt-output.ts';

/** `refused` is what it wrote for GitHub and was not taken. */
export function listNotices(step: Step, output: AttemptOutput, refused: readonly string[]): Notice[] {
  const notices: Notice[] = refused.map((message) => notice('warning', 'refused', message, step));
  if (output.failed) {
    const message = `the output of "${step.id}" could not be written to disk (${output.failed}); only its end is kept`;
    notices.push(notice('warning', 'spool', message, step));
  }
  if (output.problemsLeftOut() > 0) {
    const message = `"${step.id}" reported more problems than are kept, by ${output.problemsLeftOut()}; all are in its output`;
    notices.push(notice('notice', 'many-problems', message, step));
  }
  for (const fault of output.matcherFaults()) notices.push(notice('warning', 'matcher', fault, step));
  for (const fault of output.reportFaults()) notices.push(notice('warning', 'report', fault, step));
  const broken = output.searchFault();
  if (broken !== undefined) {
    const message = `the output of "${step.id}" could not be searched for problems to its end (${broken})`;
    notices.push(notice('warning', 'search', message, step));
  }
  return notices;
}

/** Failures are told all the same; only what their output says of problems is missing. */
export function searchNotice(why: string): Notice {
  const message = `the output of some steps could not be searched for problems (${why})`;
  return { type: 'notice', severity: 'warning', code: 'search', message };
}

/** When the time-out of the run comes while failed steps run again alone. */
export function noVerdictNotice(): Notice {
  const message =
    'the time-out of the run came before all failed steps had run again alone; their verdict is not known';
  return { type: 'notice', severity: 'notice', code: 'rerun-alone', message };
}

function notice(severity: Notice['severity'], code: string, message: string, { index }: Step): Notice {
  return { type: 'notice', severity, code, message, step: index };
}
