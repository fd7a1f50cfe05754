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
  return notices;
}

function notice(severity: Notice['severity'], code: string, message: string, { index }: Step): Notice {
  return { type: 'notice', severity, code, message, step: index };
}
