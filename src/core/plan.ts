/**
 * The plan as every other part reads it: checked, with matrices expanded, plain JSON data.
 * How it is read from text is the business of `plan/`.
 */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A place in the plan file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Text that may hold `${{ }}`, evaluated when the step starts. */
export type Template = string;

/** How many steps may run at once: chosen from the machine, a count, or a share of its cores in percent. */
export type MaxParallel = { kind: 'auto' } | { kind: 'count'; count: number } | { kind: 'percent'; percent: number };

/** `eager`: a step starts when its needs have ended. `layers`: a barrier between layers. */
export type Schedule = 'eager' | 'layers';

/** After a required step failed: `off` goes on, `stop` also stops what runs, `no-new` only starts nothing more. */
export type FailFast = 'off' | 'stop' | 'no-new';

/** What happens to processes that a successful step leaves running. */
export type Leftovers = 'plan-end' | 'kill' | 'keep';

export type RetryCause = 'failure' | 'transient' | 'timeout' | 'out-of-memory';

export interface Retry {
  /** All attempts, the first one included. */
  attempts: number;
  on: RetryCause[];
  /** Before the second attempt; doubles each time, up to 60 s. */
  delayMs: number;
  /** Nothing runs beside the attempts after the first. */
  alone?: boolean;
}

export type ProduceFormat = 'any' | 'non-empty' | 'json' | 'xml' | 'junit' | 'sarif';

export interface Produce {
  /** A glob or a path, relative to the step's working directory. */
  path: string;
  format: ProduceFormat;
  position: Position;
}

export interface Condition {
  /** The whole expression without `${{ }}`; `success() && (…)` is already in it where GitHub implies it. */
  expression: string;
  /** It names `always()`, `failure()` or `cancelled()`, so that a failure elsewhere does not hold the step back. */
  asksStatus: boolean;
}

/** The steps that one `strategy.matrix` made. */
export interface MatrixGroup {
  /** The id in the plan, which `needs: [id]` means all of. */
  id: string;
  steps: number[];
  maxParallel?: number;
  failFast: boolean;
}

export interface Step {
  /** The place in `Plan.steps`; every other part names steps by it. */
  index: number;
  id: string;
  name: string;
  run: string;
  /** GitHub's words (`bash`, `pwsh`, `python`, `perl {0}`); absent: the runner's default. */
  shell?: string;
  /** Relative to the workspace, or absolute. */
  workingDirectory: string;
  /** Indices of the steps that must end first, ascending. */
  needs: number[];
  condition?: Condition;
  env: Record<string, Template>;
  /** Minutes, fractions allowed; text is an expression. */
  timeoutMinutes?: number | Template;
  continueOnError: boolean | Template;
  retry: Retry;
  /** Absent: as the plan says. */
  rerunAlone?: boolean;
  /** Weight in cores; absent: 1 until it is learned. */
  cpus?: number;
  memoryBytes?: number;
  locks: string[];
  produces: Produce[];
  reports: string[];
  passEnv: string[];
  /** The combination of the matrix that made this step; empty without one. */
  matrix: Record<string, Json>;
  /** Index into `Plan.groups`. */
  group?: number;
  position: Position;
}

export interface Plan {
  /** The path as the user wrote it, for messages. */
  file: string;
  env: Record<string, Template>;
  maxParallel: MaxParallel;
  schedule: Schedule;
  /** Steps of a layer started together; only under `schedule: layers`. */
  maxBatch?: number;
  failFast: FailFast;
  /** A failed step is run once more, alone, when the plan has drained: for its verdict. Absent: false. */
  rerunAlone?: boolean;
  /** For the whole run. */
  timeoutMs?: number;
  leftovers: Leftovers;
  /** Files, relative to the workspace, of matchers that are asked before our own. */
  problemMatchers: string[];
  passEnv: string[];
  privateEnv: string[];
  groups: MatrixGroup[];
  steps: Step[];
}
