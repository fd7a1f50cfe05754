/** The result document, version 1. Times in ms since the run began, sizes in bytes, steps in plan order. */
import type { AttemptKind, Conclusion, Reason, StepVerdict } from './conclusions.ts';
import type { Schedule } from './plan.ts';
import type { Problem } from './problem.ts';

export interface Advice {
  code: string;
  message: string;
  steps: string[];
}

/** Whose fault a failure is: the code under test, the plan or its scripts, the machine, or the network and its services. */
export type Blame = 'code' | 'plan' | 'machine' | 'network';

/** A known cause of a failure, in sentences for people. */
export interface Diagnosis {
  /** Explained in docs/diagnosis.md. */
  code: string;
  blame: Blame;
  /** What is wrong. */
  message: string;
  /** One thing to do. */
  advice: string;
}

export interface AttemptResult {
  kind: AttemptKind;
  startMs: number;
  endMs: number;
  exitCode: number | null;
  signal: string | null;
  reason: Reason | null;
  /** It ran when all steps had ended, only to show why this one failed: nothing else comes from it. */
  forVerdict: boolean;
}

export interface StepResult {
  id: string;
  name: string;
  conclusion: Conclusion;
  reason: Reason | null;
  /** The reason in a sentence. */
  message: string | null;
  /** false: the step may fail without failing the plan. */
  required: boolean;
  /** Ids of the steps that caused a skip or a cancel. */
  skippedBecause: string[];
  /** As GitHub's `steps.ID.outcome`: the result before `continue-on-error` is applied. */
  outcome: Conclusion;
  needs: string[];
  layer: number;
  /** How much later it could have started without delaying the end; null where it did not run. */
  slackMs: number | null;
  critical: boolean;
  exitCode: number | null;
  signal: string | null;
  startMs: number | null;
  endMs: number | null;
  /** Of the last attempt. */
  durationMs: number | null;
  lane: number | null;
  waitMs: { lane: number; lock: number };
  cpuMs: number | null;
  peakMemoryBytes: number | null;
  /** Failed first, then passed on a retry. */
  flaky: boolean;
  /** null: it was neither tried alone nor passed on a retry. */
  verdict: StepVerdict | null;
  /** Under `only-beside-others` the ids of the steps that ran beside the attempt that failed. */
  beside: string[];
  attempts: AttemptResult[];
  outputs: Record<string, string>;
  /** Names of the variables that it exported. */
  exports: string[];
  diagnosis: Diagnosis[];
  problems: Problem[];
}

export interface Result {
  version: 1;
  conclusion: 'success' | 'failure' | 'cancelled';
  /** First start to last end. */
  makespanMs: number;
  /** At most what the steps would take one after another: alone, without contention, each may be faster than it was. */
  serialEstimateMs: number;
  serialEstimateRangeMs: [number, number];
  /** Serial estimate ÷ makespan; 1 when nothing ran. */
  speedup: number;
  /** No schedule on these lanes can be faster: max(critical path, work ÷ lanes). */
  floorMs: number;
  cores: number;
  lanes: number;
  schedule: Schedule;
  layers: string[][];
  criticalPath: string[];
  advice: Advice[];
  steps: StepResult[];
}
