/** What the catalogue is made of: a cause, how its lines look, and what is said of it. The causes are in `causes/`. */
import type { Clue, Signature } from '../core/clue.ts';
import type { AttemptEnd } from '../core/conclusions.ts';
import type { Plan, Step } from '../core/plan.ts';
import type { Blame } from '../core/result.ts';

/** What is known of the run around a failed attempt. */
export interface RunFacts {
  forkPullRequest: boolean;
  /** Names of variables of the job that are there but empty. */
  emptyVariables: readonly string[];
  /** Node's word, such as `linux`. */
  platform: string;
  memoryBytes?: number;
  /** The workspace, absolute. */
  root: string;
}

/** A failed attempt, and what its output told. */
export interface DiagnosisInput {
  plan: Plan;
  step: Step;
  end: AttemptEnd;
  /** In the order of the output. */
  clues: readonly Clue[];
  /** The last line of the output that is not blank. */
  lastLine: string;
  /** How many lines the output has. */
  lines: number;
  /** Messages of the errors that tools reported in the output. */
  errors: readonly string[];
  ranMs?: number;
  /** How long the step takes when it succeeds. */
  usualMs?: number;
  facts: RunFacts;
}

/** One way in which a tool reports a cause. */
export interface Look {
  triggers: Signature['triggers'];
  pattern: RegExp;
  /** The line also stands in outputs of steps that failed for other reasons, or did not fail. */
  weak?: true;
}

export interface Explanation {
  message: string;
  advice: string;
  /** Where it turns out to be another cause than the clue says. */
  code?: string;
}

export interface Cause {
  code: string;
  blame: Blame;
  /** It may well go away by itself. */
  transient?: true;
  /** Exit codes that speak for it. */
  exitCodes?: readonly number[];
  /** It spoils all that comes behind it, so that its line may be far from the end. */
  lasting?: true;
  /** Causes that this one is often a consequence of: it is not said beside them. */
  follows?: readonly string[];
  looks: readonly Look[];
  /** `clues` are those of this cause that count, the last one first, at least one; undefined: nothing to say after all. */
  explain(clues: readonly [Clue, ...Clue[]], input: DiagnosisInput): Explanation | undefined;
}

/** A cause of which always the same is said, with the groups of its last clue. */
export function say(
  explain: (groups: Partial<Record<string, string>>, input: DiagnosisInput) => Explanation,
): Cause['explain'] {
  return ([clue], input) => explain(clue.groups, input);
}

const longestQuote = 200;
const longestCommand = 80;

/** A user's word in a message. What is too long is left out whole: a half of a secret would not be known as one. */
export function quote(text: string): string {
  return text.length > longestQuote ? '"…"' : `"${text}"`;
}

/** A command, or its first word where it is long. */
export function quoteCommand(command: string): string {
  return quote(command.length > longestCommand ? `${command.split(' ', 1)[0]} …` : command);
}
