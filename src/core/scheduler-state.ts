/** The scheduler's memory: arrays by step index, so that 100,000 steps stay cheap. Only the scheduler changes it. */
import type { Usage } from './admit.ts';
import { type Batches, createBatches } from './batches.ts';
import type { Reason } from './conclusions.ts';
import type { PlanGraph } from './graph.ts';
import { createNumberHeap, type Heap } from './heap.ts';
import type { Plan } from './plan.ts';
import { createReadyQueue, type ReadyKind, type ReadyQueue } from './ready-queue.ts';
import type { Command, SchedulerPorts, Selected } from './scheduler-types.ts';

/** All that a run is decided by, beside what happens in it. */
export interface Scheduling {
  plan: Plan;
  graph: PlanGraph;
  /** Steps in the order in which they start when all are ready: see `orderByRank`. */
  startOrder: readonly number[];
  selection: readonly Selected[];
  lanes: number;
  cores: number;
  ports: SchedulerPorts;
}

export type Phase = 'waiting' | 'ready' | 'running' | 'backoff' | 'ended';

export interface Waiting {
  readySince: number;
  kind: ReadyKind;
  /** What its kind had waited for locks before. */
  lockMsBefore: number;
}

export interface SchedulerState {
  plan: Plan;
  graph: PlanGraph;
  selection: readonly Selected[];
  startOrder: readonly number[];
  /** The place of each step in `startOrder`. */
  place: Uint32Array;
  ports: SchedulerPorts;
  phase: Phase[];
  missingNeeds: Uint32Array;
  attempts: Uint32Array;
  required: Uint8Array;
  /** Its dependents may go on: success, allowed failure, or left out by `--skip`. */
  satisfied: Uint8Array;
  /** It did not succeed only because of others: these are to blame, not it. */
  passesBlame: Uint8Array;
  /** It, or a step that it needs directly or not, failed and was required. */
  needFailed: Uint8Array;
  /** It, or a step that it needs directly or not, failed or was stopped, required or not. */
  brokenBefore: Uint8Array;
  /** Steps needed directly or not that did not succeed, ascending. */
  culprits: (readonly number[])[];
  ready: ReadyQueue;
  waiting: Map<number, Waiting>;
  /** How many lighter steps have overtaken a ready one for which there was no room. */
  overtaken: Map<number, number>;
  killedFor: Map<number, { reason: Reason; because: readonly number[] }>;
  /** Of steps between two attempts. */
  lastFailure: Map<number, { reason: Reason; message?: string }>;
  usage: Usage & { locks: Set<string>; groups: Map<number, number> };
  /** The step in each lane. */
  laneOf: Map<number, number>;
  freeLanes: Heap<number>;
  /** Lanes ever used. */
  lanesUsed: number;
  /** What each running step weighs now. */
  weights: Map<number, number>;
  batches?: Batches;
  /** Steps that have ended and whose dependents do not know it yet. */
  settling: number[];
  /** Required steps that have failed, for `fail-fast` to look at. */
  failures: number[];
  unended: number;
  failed: boolean;
  /** Steps that failed without a failure before them: each is worth an attempt alone. */
  ownFailures: number[];
  /** Those that are still to be run again, the next one last; absent until all have ended. */
  reruns?: number[];
  /** The step whose attempt alone runs now, after all steps have ended. */
  rerunning?: number;
  haltedBy?: number;
  haltedGroups: Map<number, number>;
  stopped?: 'cancelled' | 'run-timeout';
  ended: boolean;
  commands: Command[];
}

export function createState(scheduling: Scheduling): SchedulerState {
  const { plan, graph, startOrder } = scheduling;
  const size = graph.size;
  const place = new Uint32Array(size);
  for (const [i, step] of startOrder.entries()) place[step] = i;
  return {
    plan,
    graph,
    selection: scheduling.selection,
    startOrder,
    place,
    ports: scheduling.ports,
    phase: new Array<Phase>(size).fill('waiting'),
    missingNeeds: Uint32Array.from(graph.needs, (list) => list.length),
    attempts: new Uint32Array(size),
    required: Uint8Array.from(plan.steps, (step) => (step.continueOnError === true ? 0 : 1)),
    satisfied: new Uint8Array(size),
    passesBlame: new Uint8Array(size),
    needFailed: new Uint8Array(size),
    brokenBefore: new Uint8Array(size),
    culprits: new Array<readonly number[]>(size).fill([]),
    ready: createReadyQueue(),
    waiting: new Map(),
    overtaken: new Map(),
    killedFor: new Map(),
    lastFailure: new Map(),
    usage: {
      lanes: scheduling.lanes,
      cores: scheduling.cores,
      running: 0,
      cpus: 0,
      locks: new Set(),
      groups: new Map(),
      aloneRunning: false,
    },
    laneOf: new Map(),
    freeLanes: createNumberHeap(),
    lanesUsed: 0,
    weights: new Map(),
    ...(plan.schedule === 'layers' && { batches: createBatches(graph, startOrder, plan.maxBatch) }),
    settling: [],
    failures: [],
    unended: size,
    failed: false,
    ownFailures: [],
    haltedGroups: new Map(),
    ended: false,
    commands: [],
  };
}
