/**
 * How much a clue speaks for its cause. A failed step's output also holds what was tried again, what was expected and
 * what other commands said: a line counts by how near the end it stands, by the exit code, and by what tools reported.
 */
import type { Clue } from '../core/clue.ts';
import type { Cause, DiagnosisInput } from './cause.ts';

/** Below it nothing is said: a wrong diagnosis misleads, none does no harm. */
export const ENOUGH = 2;

/** Behind the line of the cause tools print stacks, hints and summaries. */
const NEAR_LINES = 40;
const LAST_LINES = 3;
const FAR_LINES = 400;

export function weighClue(cause: Cause, clue: Clue, input: DiagnosisInput): number {
  const behind = Math.max(0, input.lines - clue.number);
  const isWeak = !isTelling(cause, clue.line);
  let weight = isWeak ? 1 : 2;
  if (behind < LAST_LINES) weight += 2;
  else if (behind < NEAR_LINES) weight += 1;
  else if (behind >= FAR_LINES && !cause.lasting) weight -= 1;
  if (input.end.exitCode !== null && cause.exitCodes?.includes(input.end.exitCode)) weight += 1;
  return weight - countDoubts(clue, isWeak, input.errors);
}

/** What tools reported is the better witness: a line that explains few of its errors is hardly the cause of all. */
function countDoubts(clue: Clue, isWeak: boolean, errors: readonly string[]): number {
  if (errors.length === 0) return 0;
  const share = errors.filter((message) => tellsSame(message, clue)).length / errors.length;
  if (share >= 0.5) return 0;
  return (isWeak ? 2 : 1) + (share < 0.25 ? 1 : 0);
}

function isTelling(cause: Cause, line: string): boolean {
  const texts = withoutPrefixes(line);
  return cause.looks.some(({ pattern, weak }) => !weak && texts.some((text) => pattern.test(text)));
}

/** A tool that runs others may have put its own words before each line: `web: `, `[lint] `, `app-1  | `. */
function withoutPrefixes(line: string): string[] {
  const starts = [...line.matchAll(/[\]|:>] +/g)].slice(0, 3).map(({ 0: gap, index }) => index + gap.length);
  return [line, ...starts.map((start) => line.slice(start))];
}

/** The error that a tool reported is this very line, names what the line names, or has it for its cause. */
function tellsSame(message: string, { line, groups }: Clue): boolean {
  if (/^\s*(?:\[cause\]: |Caused by: )/.test(line)) return true;
  const said = message.trim();
  if (said.length >= 8 && (line.includes(said) || said.includes(line.trim()))) return true;
  return Object.values(groups).some((value) => value !== undefined && value.length >= 4 && said.includes(value));
}
