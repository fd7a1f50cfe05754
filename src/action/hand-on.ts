/** What the action gives to the rest of the job: its outputs, and the variables and paths that its steps exported. */
import { addPath, exportVariable, setOutput } from '@actions/core';
import type { RunEnding } from '../command/run.ts';
import type { Result } from '../core/result.ts';

/** Gives a sentence for each part that could not be handed on. */
export function handOn({ result, exports, outputs }: RunEnding, resultFile: string): string[] {
  const faults = [
    attempt('variables', () => {
      for (const [name, value] of Object.entries(exports.env)) exportVariable(name, value);
    }),
    attempt('paths', () => {
      for (const folder of exports.path) addPath(folder);
    }),
    attempt('outputs', () => {
      const failed = result.steps.filter((step) => step.required && step.conclusion === 'failure');
      setOutput('conclusion', result.conclusion);
      setOutput(
        'failed',
        failed.map(({ id }) => id),
      );
      setOutput('speedup', result.speedup);
      setOutput('makespan-ms', result.makespanMs);
      setOutput('layers', result.layers);
      setOutput('result', resultFile);
      setOutput('steps', describeSteps(result, outputs));
    }),
  ];
  return faults.flat();
}

/** For a plan or an input with mistakes: later steps of the job must be able to ask what came of it. */
export function handOnRefusal(): string[] {
  return attempt('outputs', () => setOutput('conclusion', 'failure'));
}

function attempt(what: string, work: () => void): string[] {
  try {
    work();
    return [];
  } catch (error) {
    return [`the ${what} could not be handed on to the job: ${(error as Error).message} [hand-on]`];
  }
}

/** In GitHub's words: a failure that was allowed is a success by its conclusion. */
function describeSteps(result: Result, outputs: RunEnding['outputs']): Record<string, unknown> {
  return Object.fromEntries(
    result.steps.map(({ id, conclusion, outcome, reason, required, flaky }) => {
      const allowed = conclusion === 'failure' && !required;
      const told = { outcome, reason, required, flaky, outputs: outputs.get(id) ?? {} };
      return [id, { conclusion: allowed ? 'success' : conclusion, ...told }];
    }),
  );
}
