/** A line of output that may tell why a step failed. Known causes are the business of `diagnosis/`, the search that of `problems/`. */

/** A line that looks for a known cause. */
export interface Signature {
  /** The cause that it speaks for. */
  code: string;
  /** Literals, `#` stands for a digit; a line that holds none of them is not tried. */
  triggers: readonly string[];
  /** Linear in the length of the line; what a message needs is in named groups. */
  pattern: RegExp;
}

/** A line that matched a signature. */
export interface Clue {
  code: string;
  /** Clean and masked, at most 500 characters. */
  line: string;
  /** Its number in the output, counted from 1. */
  number: number;
  groups: Record<string, string>;
}
