/** The same plan, its steps ending in another order each time: all that is not a time must come out the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttemptEnd } from '../../src/core/conclusions.ts';
import type { RunEvent } from '../../src/core/events.ts';
import { createHeap } from '../../src/core/heap.ts';
import { orderByRank } from '../../src/core/layers.ts';
import type { Plan } from '../../src/core/plan.ts';
import { applyEvent, createRecord } from '../../src/core/record.ts';
import { beginRun, next } from '../../src/core/scheduler.ts';
import type { Command } from '../../src/core/scheduler-types.ts';
import { createMasks } from '../../src/output/masks.ts';
import { annotationBudget, chooseAnnotations } from '../../src/report/annotations.ts';
import { createLog } from '../../src/report/log.ts';
import { buildResult } from '../../src/report/result.ts';
import { renderSummary } from '../../src/report/summary.ts';
import type { CommandFileContents } from '../../src/run/command-files.ts';
import { createHandover } from '../../src/run/handover.ts';
import { arbitraryPlan, randomOf, runsOf, schedulingOf } from '../core/plans.ts';

type Body = RunEvent extends infer Event ? (Event extends RunEvent ? Omit<Event, 'at'> : never) : never;

/** What an attempt does depends on its step and its number alone. */
function actOf(plan: Plan, step: number, attempt: number) {
  const { id } = plan.steps[step]!;
  const draw = randomOf(step * 31 + attempt * 7 + plan.steps.length);
  draw();
  const fails = draw() < 0.4;
  const shared = `SHARED_${Math.floor(draw() * 3)}`;
  const contents: CommandFileContents = {
    env: { [shared]: `${id}.${attempt}` },
    path: [`/bin/${id}`],
    outputs: { attempt: String(attempt) },
    ...(draw() < 0.3 && { summary: `summary of ${id}` }),
    faults: [],
    refused: draw() < 0.2 ? [`refused by ${id}`] : [],
  };
  const severity = draw() < 0.5 ? ('error' as const) : ('warning' as const);
  const problem = { severity, message: `found by ${draw() < 0.3 ? 'several' : id}`, file: `f${step % 3}.c`, line: 1 };
  const reason = draw() < 0.2 ? ('out-of-memory' as const) : ('exit-code' as const);
  return { fails, contents, problem, reason, transient: draw() < 0.5 };
}

/** Runs the plan with durations drawn from the seed, and gives all that is told of it, without times and lanes. */
function tellOf(plan: Plan, lanes: number, seed: number) {
  const random = randomOf(seed);
  const scheduling = schedulingOf(plan, {
    lanes,
    startOrder: orderByRank(
      plan.steps.map(() => 1),
      seed,
    ),
  });
  const masks = createMasks();
  const handover = createHandover(scheduling.graph, masks, false);
  const record = createRecord();
  const log = createLog({ mode: 'grouped', target: 'plain', color: false, head: '' });
  let end: unknown;
  const emit = (body: Body) => {
    const event = { at: 0, ...body } as RunEvent;
    applyEvent(record, event);
    const items = log(event);
    if (event.type === 'run-ended') end = items;
  };
  emit({ type: 'run-began', startedAt: 0, plan, cores: 4, lanes, lanesBecause: '', schedule: plan.schedule });
  const timeline = createHeap<{ at: number; nth: number; turn(): void }>(
    (a, b) => a.at < b.at || (a.at === b.at && a.nth < b.nth),
  );
  let added = 0;
  let now = 0;
  const running = new Map<number, (how: AttemptEnd) => void>();
  const at = (time: number, turn: () => void) => timeline.push({ at: time, nth: added++, turn });
  const finished: string[] = [];

  const obey = (commands: Command[]) => {
    for (const command of commands) {
      if (command.type === 'start') {
        const { step, attempt, kind, forVerdict } = command;
        const key = { step, attempt };
        const act = actOf(plan, step, attempt);
        emit({
          type: 'attempt-started',
          ...key,
          kind,
          lane: 0,
          waitMs: { lane: 0, lock: 0 },
          ...(forVerdict && { forVerdict }),
        });
        emit({ type: 'problem-found', ...key, problem: act.problem });
        const end = (how: AttemptEnd) => {
          running.delete(step);
          finished.push(`${step}.${attempt}`);
          if (!forVerdict) {
            handover.take(step, act.contents);
            for (const message of act.contents.refused) {
              emit({ type: 'notice', severity: 'warning', code: 'refused', message, step });
            }
          }
          const { transient } = act;
          const list = next(state, { type: 'attempt-ended', step, end: how, transient }, now);
          const retry = list.find((one) => one.type === 'retry' && one.step === step);
          const again = retry && { retryInMs: 0 };
          emit({ type: 'attempt-ended', ...key, end: how, ...again, ...(how.reason && { tail: 't' }), outputBytes: 1 });
          obey(list);
        };
        running.set(step, end);
        at(now + random() * 10, () => {
          const failed = { exitCode: 1, signal: null, reason: act.reason };
          if (running.get(step) === end) end(act.fails ? failed : { exitCode: 0, signal: null });
        });
      } else if (command.type === 'kill') {
        const { step, reason } = command;
        at(now, () => running.get(step)?.({ exitCode: null, signal: 'SIGTERM', reason }));
      } else if (command.type === 'set-timer') {
        const { timer } = command;
        at(command.atMs, () => obey(next(state, { type: 'timer', timer }, now)));
      } else if (command.type === 'end-step') {
        emit(handover.tell(command));
      } else if (command.type === 'end-run') {
        emit({ type: 'run-ended', conclusion: command.conclusion });
      }
    }
  };
  const ports = { ...scheduling.ports, noteStepEnd: handover.noteStepEnd };
  const { state, commands } = beginRun({ ...scheduling, ports }, 0);
  obey(commands);
  for (let turn = timeline.pop(); turn; turn = timeline.pop()) {
    now = turn.at;
    turn.turn();
  }
  const result = buildResult(record, scheduling.graph);
  const told = {
    result,
    summary: renderSummary(record, result, { reproduce: (id) => id, limitBytes: 1_000_000 }),
    annotations: chooseAnnotations(result, { budget: annotationBudget }),
    end,
    exports: handover.exports.all(),
    outputs: [...handover.outputs()].sort(([a], [b]) => a - b),
  };
  return { told: JSON.stringify(told, null, 1), finished, result, headline: told.summary.split('\n')[0]! };
}

test('result, summary, annotations, exports and the end of the log are the same, whatever finished first', () => {
  const features = {
    weights: true,
    locks: true,
    groups: true,
    conditions: true,
    retries: true,
    layers: true,
    reruns: true,
  };
  let shuffled = 0;
  fc.assert(
    fc.property(arbitraryPlan(features, 15), fc.integer(), fc.integer({ min: 1, max: 6 }), (plan, seed, lanes) => {
      const one = tellOf(plan, lanes, seed);
      const other = tellOf(plan, lanes, seed + 1);
      expect(other.told).toBe(one.told);
      if (one.finished.join() !== other.finished.join()) shuffled++;
    }),
    runsOf(400),
  );
  expect(shuffled).toBeGreaterThan(50 * Number(process.env.PROPERTY_RUNS ?? 1));
});

test('the headline counts every step once, and the summary names those that a failure has stopped or kept from running', () => {
  const features = { groups: true, conditions: true, retries: true, failFast: true, reruns: true };
  fc.assert(
    fc.property(arbitraryPlan(features, 15), fc.integer(), fc.integer({ min: 1, max: 6 }), (plan, seed, lanes) => {
      const { result, headline, told } = tellOf(plan, lanes, seed);
      const number = (pattern: RegExp) => Number(pattern.exec(headline)?.[1] ?? 0);
      const passed = number(/^## ✓/.test(headline) ? /^## ✓ (?:All )?(\d+)/ : /(\d+) passed/);
      const only = headline.includes('The only step') ? 1 : 0;
      const failed = number(/^## ✗ (\d+) of/) + number(/; (\d+) failed/);
      const others = ['optional failed', 'cancelled', 'not run', 'skipped'].map((word) =>
        number(new RegExp(`(\\d+) ${word}`)),
      );
      expect(passed + only + failed + others.reduce((sum, count) => sum + count, 0), headline).toBe(plan.steps.length);
      const stopped = result.steps.filter(({ reason }) => reason === 'fail-fast' || reason === 'run-timeout');
      if (stopped.length > 0) expect(told).toContain('**Stopped or not run:**');
      for (const { conclusion, reason } of result.steps) {
        if (conclusion !== 'success') expect(reason).not.toBeNull();
      }
    }),
    runsOf(400),
  );
});
