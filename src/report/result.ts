/** Builds the result document from a record. Its shape is `core/result.ts`, its schema `schema/result.schema.json`. */
import type { PlanGraph } from '../core/graph.ts';
import { groupByLayer } from '../core/layers.ts';
import { concludeLost } from '../core/lost.ts';
import { graphOf, type Metrics, measureRun } from '../core/metrics.ts';
import type { Step } from '../core/plan.ts';
import {
  findLastAttempt,
  isFlaky,
  listCounted,
  listProblems,
  type RunRecord,
  type StepEnd,
  type StepRecord,
} from '../core/record.ts';
import type { Result, StepResult } from '../core/result.ts';
import { type Judgement, judgeStep } from '../core/verdict.ts';

/**
 * What nobody saw end counts as lost, so that any record gives a valid result. Times are whole milliseconds.
 * Whoever has the graph of the plan already saves a good part of the time by passing it.
 */
export function buildResult(record: RunRecord, graph: PlanGraph = graphOf(record)): Result {
  const run = concludeLost(record);
  const metrics = measureRun(run, graph);
  const steps = run.began?.plan.steps ?? [];
  const critical = new Set(metrics.criticalPath);
  const idOf = (step: number) => steps[step]!.id;
  const [low, high] = metrics.serialEstimateRangeMs;
  return {
    version: 1,
    conclusion: run.conclusion ?? 'cancelled',
    makespanMs: Math.round(metrics.makespanMs),
    serialEstimateMs: Math.round(metrics.serialEstimateMs),
    serialEstimateRangeMs: [Math.round(low), Math.round(high)],
    speedup: Math.round(metrics.speedup * 100) / 100,
    floorMs: Math.round(metrics.floorMs),
    cores: run.began?.cores ?? 0,
    lanes: run.lanes,
    schedule: run.began?.schedule ?? 'eager',
    layers: groupByLayer(metrics.layers).map((layer) => layer.map(idOf)),
    criticalPath: metrics.criticalPath.map(idOf),
    advice: [],
    steps: steps.map((step) =>
      buildStep(step, run.steps[step.index]!, {
        metrics,
        critical: critical.has(step.index),
        judgement: judgeStep(run, step.index),
        idOf,
      }),
    ),
  };
}

interface Known {
  metrics: Metrics;
  critical: boolean;
  judgement: Judgement | undefined;
  idOf: (step: number) => string;
}

function buildStep(step: Step, record: StepRecord, { metrics, critical, judgement, idOf }: Known): StepResult {
  const end: StepEnd = record.end ?? { conclusion: 'skipped', required: true, because: [], outputs: {}, exports: [] };
  const last = findLastAttempt(record);
  const attempts = record.attempts.map((attempt) => ({
    kind: attempt.kind,
    startMs: Math.round(attempt.startMs),
    endMs: Math.round(attempt.endMs ?? attempt.startMs),
    exitCode: attempt.end?.exitCode ?? null,
    signal: attempt.end?.signal ?? null,
    reason: attempt.end?.reason ?? null,
    forVerdict: attempt.forVerdict ?? false,
  }));
  const final = attempts.findLast((attempt) => !attempt.forVerdict);
  const counted = listCounted(record);
  const sum = (kind: 'lane' | 'lock') => Math.round(counted.reduce((ms, one) => ms + one.waitMs[kind], 0));
  const peaks = counted.flatMap((attempt) => attempt.end?.peakMemoryBytes ?? []);
  return {
    id: step.id,
    name: step.name,
    conclusion: end.conclusion,
    reason: end.reason ?? null,
    message: end.message ?? null,
    required: end.required,
    skippedBecause: end.because.map(idOf),
    outcome: end.conclusion,
    needs: step.needs.map(idOf),
    layer: metrics.layers[step.index]!,
    slackMs: last ? Math.max(0, Math.round(metrics.slackMs[step.index]!)) : null,
    critical,
    exitCode: final?.exitCode ?? null,
    signal: final?.signal ?? null,
    startMs: attempts[0]?.startMs ?? null,
    endMs: final?.endMs ?? null,
    durationMs: final ? final.endMs - final.startMs : null,
    lane: last?.lane ?? null,
    waitMs: { lane: sum('lane'), lock: sum('lock') },
    cpuMs: last?.end?.cpuMs === undefined ? null : Math.round(last.end.cpuMs),
    peakMemoryBytes: peaks.length > 0 ? Math.max(...peaks) : null,
    flaky: isFlaky(record),
    verdict: judgement?.verdict ?? null,
    beside: judgement?.beside.map(idOf) ?? [],
    attempts,
    outputs: { ...end.outputs },
    exports: [...end.exports],
    diagnosis: counted.findLast(({ diagnosis }) => diagnosis !== undefined)?.diagnosis ?? [],
    problems: listProblems(record),
  };
}
