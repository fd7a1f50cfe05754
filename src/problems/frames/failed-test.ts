/** What is told of a failed test, whichever tool ran it: its name, why it failed, and where the user must look. */
import type { Finding } from '../recogniser.ts';
import type { StackPlace } from './javascript-stack.ts';

export interface FailedTest {
  /** A line of the reason; what is no sentence about it (blanks, differences, code) is left out. */
  say(line: string): void;
  /** A line of the stack, with its place if it is the user's own code: the first is kept. The reason ends here. */
  placeAt(place: StackPlace | undefined): void;
  hasPlace(): boolean;
  hasReason(): boolean;
  /** `otherwise`: where to look when no place was given. */
  finding(otherwise?: Partial<Finding>): Finding;
}

const mostReasonLines = 5;
const code =
  /^\s*(?:>\s*)?\d+ ?[|:](?: |$)|^\s*(?:>\s*)?\d+ ?\|$|^\s*\|\s*\^|^\s*(?:\d+ )?[│╭╰─]|^\s*(?:Require stack:|- (?:\/|[A-Z]:\\))/;
/** Behind these there are differences, logs or advice. */
const ends =
  /^\s*(?:[-+] (?:Expected|Received|Snapshot|expected|received|actual)\b|[-+] {4}|(?:\+\+|--)\S|\+ (?:actual|expected) - |--- (?:expected|actual)|Difference\b|Call [Ll]og:|Caused? ?(?:by)?:|Snapshot:)/;

export function createFailedTest(source: string, name: string): FailedTest {
  const reason: string[] = [];
  let place: StackPlace | undefined;
  let isOver = false;
  return {
    say(line) {
      if (ends.test(line)) isOver = true;
      if (isOver || line.trim() === '' || code.test(line) || reason.length >= mostReasonLines) return;
      const text = line.trim();
      // Some print the message, then the error with its name.
      if (!reason.some((one) => text.endsWith(one))) reason.push(text);
    },
    placeAt(found) {
      place ??= found;
      isOver = true;
    },
    hasPlace: () => place !== undefined,
    hasReason: () => reason.length > 0 || isOver,
    finding(otherwise) {
      const text = reason.join('\n');
      const message = name === '' || text === '' || name.endsWith(text) ? name || text : `${name}: ${text}`;
      return { severity: 'error', source, message, ...(place ?? otherwise) };
    },
  };
}
