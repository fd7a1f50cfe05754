/** What finds problems in lines: the contract between the search, which reads lines, and the many formats of tools. */
import type { Problem } from '../core/problem.ts';

/** A problem as a tool printed it. Where its file lies in the workspace is the business of `locate.ts`. */
export type Finding = Omit<Problem, 'title'> & {
  /** The tool, in lower case. */
  source: string;
  /** Where `file` lies as far as the tool says it: a folder, a package path, the folder of a class's package. */
  folder?: string;
};

export type Report = (finding: Finding) => void;

/** The lines before the one that is read. */
export interface Seen {
  /** `back(1)` is the line before; undefined beyond the first line and beyond `mostBack`. */
  back(count: number): string | undefined;
}

/** So many lines can be looked back at. */
export const mostBack = 12;

/**
 * Knows one format. Lines are clean: no colours, no line end, at most 4,096 characters, without what a runner of tools
 * has put in front (`peel.ts`).
 */
export interface Recogniser {
  source: string;
  /** A line without any of these is not read; `#` stands for a digit, a last `$` for the line's end. A frame that is open reads all lines. */
  triggers: readonly string[];
  /** false: not mine. true: mine, nobody else reads it. A frame: mine, and it is offered the lines that follow first. */
  read(line: string, report: Report, seen: Seen): boolean | Frame;
}

/**
 * `taken`: mine, go on. `last`: mine, and I have ended. `left`: not mine, and I have ended. `shared`: not mine, go on.
 * What is not taken is read by the others. `quoted`: taken, and the text of some file, in which no cause is
 * looked for.
 */
export type Verdict = 'taken' | 'last' | 'left' | 'shared' | 'quoted';

/** Several lines that belong together: a failed test, a traceback, the rows below the name of a file. */
export interface Frame {
  take(line: string, report: Report): Verdict;
  /** The output has ended, or the frame took more than `mostFrameLines` in vain. Not called after `last` and `left`. */
  end(report: Report): void;
  /** In place of `mostFrameLines`, for what begins with words that no other tool writes. */
  readonly mostLines?: number;
}

/** No frame takes more without a finding, so that none that was opened by mistake swallows an output. */
export const mostFrameLines = 500;
