/** A list of problems as text: a line each, as compilers write them, then how many there are. */
import type { Problem, Severity } from '../core/problem.ts';
import { describeProblem } from './failures.ts';

/** Ends in a line feed. */
export function renderProblemList(problems: readonly Problem[]): string {
  const count = (wanted: Severity, one: string) => {
    const found = problems.filter(({ severity }) => severity === wanted).length;
    return found === 0 ? [] : [`${found} ${one}${found === 1 ? '' : 's'}`];
  };
  const counts = [...count('error', 'error'), ...count('warning', 'warning'), ...count('notice', 'notice')];
  const lines = problems.map((problem) => `${describeProblem(problem)}\n`);
  return `${lines.join('')}${counts.length === 0 ? 'no problems' : counts.join(', ')}\n`;
}
