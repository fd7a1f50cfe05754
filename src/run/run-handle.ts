/** What a run is given, what it gives back, and how it is steered while it runs. */
import type { AttemptKey, Emit } from '../core/events.ts';
import type { PlanGraph } from '../core/graph.ts';
import type { Plan } from '../core/plan.ts';
import type { Selected } from '../core/scheduler-types.ts';
import type { RunFacts } from '../diagnosis/cause.ts';
import type { Masks } from '../output/masks.ts';
import type { StaticContexts } from '../plan/expressions.ts';
import type { MatcherData } from '../problems/matcher.ts';
import type { Exports } from './environment.ts';
import type { Workplace } from './workplace.ts';

export interface RunRequest {
  plan: Plan;
  graph: PlanGraph;
  startOrder: readonly number[];
  selection: readonly Selected[];
  cores: number;
  lanes: number;
  lanesBecause: string;
  contexts: StaticContexts;
  workplace: Workplace;
  /** Of the plan and the call, asked before our own. */
  matchers: readonly MatcherData[];
  facts: RunFacts;
  /** Takes the spooled output of the attempts. */
  spoolFolder: string;
  masks: Masks;
  /** Printed `::debug::` lines are shown. */
  debug: boolean;
  emit: Emit;
  /** Safe, whole lines of an attempt as they come. */
  onText?(key: AttemptKey, bytes: Buffer): void;
  /** A step asks for a value to be masked from now on. */
  onMask?(value: string): void;
}

/** What is known at the end beside the events: as it is, not masked. */
export interface RunOutcome {
  conclusion: 'success' | 'failure' | 'cancelled';
  exports: Exports;
  /** Of each step that has any, by index. */
  outputs: Map<number, Record<string, string>>;
}

/** A step that runs now. */
export interface RunningNow {
  step: number;
  lane: number;
  forMs: number;
  lastLine: string;
}

export interface RunHandle {
  ended: Promise<RunOutcome>;
  /** Stops what runs and starts nothing more; a second call kills at once. `by` is a signal's name. */
  cancel(by: string): void;
  runningNow(): RunningNow[];
  /** Makes the steps wait until their output can be taken; false once the run was cancelled, since nothing waits then. */
  pauseOutput(): boolean;
  resumeOutput(): void;
}
