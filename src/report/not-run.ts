/** The part of the summary on steps that would have run: which were stopped or never started, and because of whom. */
import type { Result, StepResult } from '../core/result.ts';
import { fitItems } from './budget.ts';
import { describeReason, iconOf, isNotRun, listNames } from './describe.ts';
import { codeSpan } from './escape.ts';

const mostNames = 10;

/** Whether there is anything to list. */
export function hasNotRun(result: Result): boolean {
  return result.steps.some(isListed);
}

/** One line for each reason, with the steps that it is the reason of, in plan order, in at most `maxBytes`. */
export function renderNotRun(result: Result, maxBytes: number): string {
  const groups = new Map<string, StepResult[]>();
  for (const step of result.steps.filter(isListed)) {
    const reason = describeReason(step, codeSpan);
    const group = groups.get(reason);
    if (group) group.push(step);
    else groups.set(reason, [step]);
  }
  const items = [...groups].map(([reason, steps]) => {
    const names = listNames(
      steps.map(({ name }) => name),
      codeSpan,
      mostNames,
    );
    return `- ${iconOf(steps[0]!)} ${names}: ${reason}\n`;
  });
  return fitItems(['**Stopped or not run:**\n\n', ...items], maxBytes, (left) => `- … and ${left} more reasons\n`);
}

function isListed(step: StepResult): boolean {
  return step.conclusion === 'cancelled' || isNotRun(step);
}
