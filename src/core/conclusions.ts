/** The words for how steps, attempts and runs end. */

/** GitHub's own words. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** Why a step has its conclusion; absent after a plain success. */
export type Reason =
  /** The command exited with another code than 0. */
  | 'exit-code'
  /** A signal killed the command. */
  | 'signal'
  | 'timeout'
  | 'out-of-memory'
  /** The command could not be started. */
  | 'not-started'
  /** A file named by `produces` is missing, old, or not in its format. */
  | 'produces'
  /** GITHUB_ENV, GITHUB_OUTPUT or GITHUB_PATH hold something that GitHub would refuse. */
  | 'command-file'
  /** An expression of the step cannot be evaluated. */
  | 'expression'
  /** Stopped, or not started, because another step failed under `fail-fast`. */
  | 'fail-fast'
  /** The run was cancelled. */
  | 'cancelled'
  /** The run's own time-out. */
  | 'run-timeout'
  /** A step that it needs did not succeed. */
  | 'needs'
  /** Its `if` was false. */
  | 'condition'
  /** Left out by `--only`. */
  | 'not-selected'
  /** Left out by `--skip`; counts as satisfied. */
  | 'skip'
  /** The supervisor was killed while the step ran, or before it could start. */
  | 'lost';

/** `alone`: nothing ran beside it. */
export type AttemptKind = 'first' | 'retry' | 'alone';

/** What is known of why a step failed, once it was tried again: see `verdict.ts`. */
export type StepVerdict = 'fails-alone' | 'only-beside-others' | 'flaky';

/** How one attempt ended. Without a `reason` it succeeded. */
export interface AttemptEnd {
  /** null when a signal ended it or it never started. */
  exitCode: number | null;
  signal: string | null;
  reason?: Reason;
  /** A sentence for people, where the reason alone does not say enough. */
  message?: string;
  /** CPU time of the attempt's processes, where it could be measured. */
  cpuMs?: number;
  peakMemoryBytes?: number;
}
