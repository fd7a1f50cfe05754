/** A problem that a tool reported, and where. Finding them is the business of `problems/` and `output/`. */

export type Severity = 'error' | 'warning' | 'notice';

export interface Problem {
  severity: Severity;
  message: string;
  /** Relative to the workspace, with `/`. */
  file?: string;
  /** Counted from 1, as are all lines and columns here. */
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
  title?: string;
  /** The tool's own name of the rule, such as `TS2322`. */
  code?: string;
  /** The tool, or `command` for a workflow command that the step printed. */
  source?: string;
}
