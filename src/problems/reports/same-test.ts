/** Whether a failed test of a report is one that the output has told in words of its own. */
import type { Problem } from '../../core/problem.ts';

/** More problems of an output are kept by nobody. */
const mostCompared = 1000;

/** Makes a function that compares a placed test and its name with the errors of an output; it remembers their words. */
export function createTestComparison(errors: readonly Problem[]): (test: Problem, name: string) => boolean {
  const words = new Map<Problem, string>();

  function wordsOf(error: Problem): string {
    const known = words.get(error);
    if (known !== undefined) return known;
    const made = ` ${plainName(error.message)}`;
    words.set(error, made);
    return made;
  }

  /** The output names the place, or the test in the same file. */
  return ({ file, line }, name) => {
    const called = plainName(name);
    return errors.slice(0, mostCompared).some((one) => {
      if (file !== undefined && one.file !== undefined && one.file !== file) return false;
      if (file !== undefined && line !== undefined && one.line === line && one.file === file) return true;
      return called !== '' && wordsOf(one).includes(` ${called}: `);
    });
  };
}

/** Tools part the names of suites and tests in many ways: `a › b`, `a > b`, `a::b`, `a.b`. */
function plainName(text: string): string {
  return text
    .replace(/::|[›>»#./\\]|(?<=\S) - /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
