/** Puts the problems of all steps in one order, each once, the ones that people should see first in front. */
import { type ChangedLines, measureNearness, type Nearness } from '../core/changed-lines.ts';
import type { Problem, Severity } from '../core/problem.ts';
import type { StepResult } from '../core/result.ts';

/** A problem, and all steps and tools that told it. */
export interface RankedProblem extends Problem {
  /** Names of the steps, in the order of the plan. */
  steps: string[];
  /** Tools, in the order in which they told it. */
  sources: string[];
  nearness: Nearness;
}

/** What one step has to tell. */
export interface Told {
  step: StepResult;
  problems: readonly Problem[];
}

/**
 * Errors, warnings, notices; of each those on changed lines, those in changed files, then the others. Among equals the
 * failures of required steps come first, then one of each step in turn, and of a step one of each file in turn.
 */
export function rankProblems(told: readonly Told[], changed: ChangedLines): RankedProblem[] {
  const groups = mergeSame(told, changed);
  const ranked: RankedProblem[] = [];
  for (const severity of ['error', 'warning', 'notice'] satisfies Severity[]) {
    for (const nearness of [0, 1, 2] satisfies Nearness[]) {
      const queues = groups.map((problems) =>
        spreadOverFiles(problems.filter((one) => one.severity === severity && one.nearness === nearness)),
      );
      ranked.push(...takeInTurns(queues));
    }
  }
  return ranked;
}

/**
 * By the step that is told first, required failures in front. The same from another step or tool (same place, same
 * words, whatever the column) is only added to its sources.
 */
function mergeSame(told: readonly Told[], changed: ChangedLines): RankedProblem[][] {
  const known = new Map<string, RankedProblem>();
  const planOrder = new Map(told.map(({ step }, index) => [step.name, index]));
  const groups = [...told]
    .sort((a, b) => rankStep(a.step) - rankStep(b.step))
    .map(({ step, problems }) => {
      const counts = new Map<string, number>();
      return problems.flatMap((problem): RankedProblem[] => {
        const teller = problem.source ?? '';
        const place = placeOf(problem);
        // One tool may well say the same of two places in one line: only the first is the first of another tool.
        const count = (counts.get(`${teller} ${place}`) ?? 0) + 1;
        counts.set(`${teller} ${place}`, count);
        const key = `${count} ${place}`;
        const same = known.get(key);
        if (same) {
          if (!same.steps.includes(step.name)) same.steps.push(step.name);
          if (teller !== '' && !same.sources.includes(teller)) same.sources.push(teller);
          same.severity = worse(same.severity, problem.severity);
          return [];
        }
        const ranked: RankedProblem = {
          ...problem,
          steps: [step.name],
          sources: teller === '' ? [] : [teller],
          nearness: measureNearness(changed, problem),
        };
        known.set(key, ranked);
        return [ranked];
      });
    });
  for (const problem of known.values()) problem.steps.sort((a, b) => planOrder.get(a)! - planOrder.get(b)!);
  return groups;
}

function rankStep(step: StepResult): number {
  return step.conclusion === 'failure' ? (step.required ? 0 : 1) : 2;
}

function placeOf({ file, line, message }: Problem): string {
  const words = message.toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '').trim();
  return JSON.stringify([file, line, words]);
}

const order: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

function worse(one: Severity, other: Severity): Severity {
  return order[one] <= order[other] ? one : other;
}

function spreadOverFiles(problems: readonly RankedProblem[]): RankedProblem[] {
  const files = new Map<string | undefined, RankedProblem[]>();
  for (const problem of problems) {
    const list = files.get(problem.file);
    if (list) list.push(problem);
    else files.set(problem.file, [problem]);
  }
  return takeInTurns([...files.values()]);
}

/** The first of each list, then the second of each, and so on. */
function takeInTurns<T>(lists: readonly T[][]): T[] {
  const taken: T[] = [];
  let live = lists.filter((list) => list.length > 0);
  for (let nth = 0; live.length > 0; nth++) {
    for (const list of live) taken.push(list[nth]!);
    live = live.filter((list) => list.length > nth + 1);
  }
  return taken;
}
