/** What steps hand over when they end: to the expressions and environments of later steps, and to the result. */
import type { StepEnded } from '../core/events.ts';
import type { PlanGraph } from '../core/graph.ts';
import type { Command, SchedulerPorts } from '../core/scheduler-types.ts';
import type { Masks } from '../output/masks.ts';
import type { CommandFileContents } from './command-files.ts';
import type { EndedStep } from './contexts.ts';
import { createExportStore, type ExportStore } from './exports.ts';

export interface Handover {
  exports: ExportStore;
  /** By index, as expressions see them. */
  ended: ReadonlyMap<number, EndedStep>;
  /** Takes what an attempt wrote; the last attempt's alone counts, even when it wrote nothing. */
  take(step: number, contents: CommandFileContents | undefined): void;
  /** Notes how a step has ended, for the expressions of later steps: the scheduler's port. */
  noteStepEnd: NonNullable<SchedulerPorts['noteStepEnd']>;
  /** The event that tells of the end of a step, masked. */
  tell(command: Extract<Command, { type: 'end-step' }>): StepEnded;
  /** Of each step that has any, by index, not masked. */
  outputs(): Map<number, Record<string, string>>;
}

export function createHandover(graph: PlanGraph, masks: Masks, windows: boolean): Handover {
  const exports = createExportStore(graph, windows);
  const contents = new Map<number, CommandFileContents>();
  const ended = new Map<number, EndedStep>();
  return {
    exports,
    ended,
    take(step, written) {
      if (written) contents.set(step, written);
      else contents.delete(step);
      exports.set(step, written ?? { env: {}, path: [] });
    },
    noteStepEnd(step, { conclusion, required }) {
      const forgiven = conclusion === 'failure' && !required;
      const outputs = contents.get(step)?.outputs ?? {};
      ended.set(step, { conclusion: forgiven ? 'success' : conclusion, outcome: conclusion, outputs });
    },
    tell({ step, conclusion, reason, message, required, because }) {
      const written = contents.get(step);
      const outputs = Object.entries(written?.outputs ?? {});
      return {
        type: 'step-ended',
        step,
        conclusion,
        ...(reason && { reason }),
        ...(message !== undefined && { message: masks.applyText(message) }),
        required,
        because,
        outputs: Object.fromEntries(outputs.map(([name, value]) => [name, masks.applyText(value)])),
        exports: Object.keys(written?.env ?? {}),
        ...(written?.summary !== undefined && { summary: masks.applyText(written.summary) }),
      };
    },
    outputs: () => new Map([...contents].map(([step, { outputs }]) => [step, outputs])),
  };
}
