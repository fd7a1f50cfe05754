/** Event streams as a run would emit them, from short descriptions of steps: a list scheduler on a virtual clock. */

import type { AttemptEnd, Reason } from '../../src/core/conclusions.ts';
import type { RunEvent } from '../../src/core/events.ts';
import type { Plan, Step } from '../../src/core/plan.ts';
import type { Problem } from '../../src/core/problem.ts';
import { applyEvent, createRecord, type RunRecord } from '../../src/core/record.ts';
import { planDefaults } from '../core/plans.ts';

export interface StepSketch {
  id: string;
  name?: string;
  /** Ids of earlier steps. */
  needs?: string[];
  ms?: number;
  /** Absent: it succeeds. */
  reason?: Reason;
  message?: string;
  exitCode?: number;
  /** It fails so many times before it succeeds. */
  failsFirst?: number;
  mayFail?: boolean;
  /** It fails and is run again alone when all have ended. */
  alone?: 'passes' | 'fails' | 'is stopped';
  tail?: string;
  problems?: Problem[];
  summary?: string;
  outputs?: Record<string, string>;
  cpuMs?: number;
  peakMemoryBytes?: number;
}

export function makePlan(sketches: readonly StepSketch[]): Plan {
  const indexOf = new Map(sketches.map(({ id }, index) => [id, index]));
  return {
    ...planDefaults,
    file: '.github/parallel-plan.yml',
    groups: [],
    steps: sketches.map(
      (sketch, index): Step => ({
        index,
        id: sketch.id,
        name: sketch.name ?? sketch.id,
        run: 'true',
        workingDirectory: '.',
        needs: (sketch.needs ?? []).map((id) => indexOf.get(id)!).sort((a, b) => a - b),
        env: {},
        continueOnError: sketch.mayFail ?? false,
        retry: { attempts: 1 + (sketch.failsFirst ?? 0), on: ['failure'], delayMs: 0 },
        locks: [],
        produces: [],
        reports: [],
        passEnv: [],
        matrix: {},
        position: { line: index + 2, column: 5 },
      }),
    ),
  };
}

/** All events of a run of these steps, from `run-began` to `run-ended`. */
export function sketchRun(sketches: readonly StepSketch[], { lanes = 2, cores = 2 } = {}): RunEvent[] {
  const plan = makePlan(sketches);
  const events: RunEvent[] = [
    {
      at: 0,
      type: 'run-began',
      startedAt: 1_700_000_000_000,
      plan,
      cores,
      lanes,
      lanesBecause: `${lanes} lanes: ${cores} cores`,
      schedule: 'eager',
    },
  ];
  const endedAt = new Map<number, number>();
  const unsatisfied = new Set<number>();
  const freeAt = new Array<number>(lanes).fill(0);
  for (const step of plan.steps) {
    const sketch = sketches[step.index]!;
    const readyAt = Math.max(0, ...step.needs.map((need) => endedAt.get(need)!));
    const because = step.needs.filter((need) => unsatisfied.has(need));
    const ended = { type: 'step-ended' as const, step: step.index, outputs: {}, exports: [] };
    if (because.length > 0) {
      events.push({ ...ended, at: readyAt, conclusion: 'skipped', reason: 'needs', required: true, because });
      unsatisfied.add(step.index);
      endedAt.set(step.index, readyAt);
      continue;
    }
    const lane = freeAt.indexOf(Math.min(...freeAt));
    let at = Math.max(readyAt, freeAt[lane]!);
    events.push({ at: readyAt, type: 'step-ready', step: step.index });
    const failures = sketch.failsFirst ?? 0;
    for (let attempt = 1; attempt <= failures + 1; attempt++) {
      const reason = attempt <= failures ? 'exit-code' : sketch.reason;
      const key = { step: step.index, attempt };
      events.push({
        ...key,
        at,
        type: 'attempt-started',
        kind: attempt === 1 ? 'first' : 'retry',
        lane,
        waitMs: { lane: attempt === 1 ? at - readyAt : 0, lock: 0 },
      });
      at += sketch.ms ?? 1000;
      for (const problem of sketch.problems ?? []) events.push({ ...key, at, type: 'problem-found', problem });
      events.push({
        ...key,
        at,
        type: 'attempt-ended',
        end: {
          exitCode: reason === undefined ? 0 : reason === 'exit-code' ? (sketch.exitCode ?? 1) : null,
          signal: reason === 'signal' ? 'SIGSEGV' : null,
          ...(reason !== undefined && { reason }),
          ...(sketch.message !== undefined && { message: sketch.message }),
          ...(sketch.cpuMs !== undefined && { cpuMs: sketch.cpuMs }),
          ...(sketch.peakMemoryBytes !== undefined && { peakMemoryBytes: sketch.peakMemoryBytes }),
        },
        ...(attempt <= failures && { retryInMs: 0 }),
        ...(reason !== undefined && { tail: sketch.tail ?? '' }),
        outputBytes: 100,
      });
    }
    freeAt[lane] = at;
    endedAt.set(step.index, at);
    const required = !sketch.mayFail;
    if (sketch.reason !== undefined && required) unsatisfied.add(step.index);
    events.push({
      ...ended,
      at,
      conclusion: sketch.reason === undefined ? 'success' : 'failure',
      ...(sketch.reason !== undefined && { reason: sketch.reason }),
      ...(sketch.message !== undefined && { message: sketch.message }),
      required,
      because: [],
      ...(sketch.outputs !== undefined && { outputs: sketch.outputs }),
      ...(sketch.summary !== undefined && { summary: sketch.summary }),
    });
  }
  addReruns(events, sketches);
  const failed = sketches.some((sketch) => sketch.reason !== undefined && !sketch.mayFail);
  events.sort((a, b) => a.at - b.at);
  events.push({ at: events.at(-1)!.at, type: 'run-ended', conclusion: failed ? 'failure' : 'success' });
  return events;
}

function addReruns(events: RunEvent[], sketches: readonly StepSketch[]): void {
  let at = Math.max(...events.map((event) => event.at));
  for (const [step, { alone, ms = 1000, failsFirst = 0, tail = '' }] of sketches.entries()) {
    const hasRun = events.some((event) => event.type === 'attempt-started' && event.step === step);
    if (alone === undefined || sketches[step]!.reason === undefined || !hasRun) continue;
    const key = { step, attempt: failsFirst + 2 };
    const waitMs = { lane: 0, lock: 0 };
    events.push({ ...key, at, type: 'attempt-started', kind: 'alone', lane: 0, waitMs, forVerdict: true });
    at += ms;
    const reason = alone === 'fails' ? 'exit-code' : 'cancelled';
    const end = alone === 'passes' ? { exitCode: 0, signal: null } : { exitCode: 1, signal: null, reason };
    events.push({ ...key, at, type: 'attempt-ended', end: end as AttemptEnd, tail, outputBytes: 100 });
  }
}

export function recordOf(events: readonly RunEvent[]): RunRecord {
  const record = createRecord();
  for (const event of events) applyEvent(record, event);
  return record;
}
