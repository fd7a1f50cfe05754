/** The inputs of the action, read and checked; what is wrong with them is told all at once. */
import { getInput } from '@actions/core';
import type { Json } from '../core/plan.ts';
import { closest } from '../plan/suggest.ts';
import { RESTORABLE_OWNERS } from './matchers.ts';

/** All inputs of action.yml: no step is to see them. */
export const INPUT_NAMES = [
  'plan',
  'only',
  'skip',
  'max-parallel',
  'schedule',
  'fail-fast',
  'rerun-alone',
  'problem-matchers',
  'log',
  'annotations',
  'summary',
  'mode',
  'restore-matchers',
  'pass-env',
  'matrix',
  'job',
] as const;

type InputName = (typeof INPUT_NAMES)[number];

export interface Inputs {
  plan: string;
  only: string;
  skip: string;
  maxParallel: string;
  schedule: string;
  failFast: string;
  rerunAlone: string;
  problemMatchers: string;
  log: 'grouped' | 'live';
  annotations: boolean;
  summary: boolean;
  mode: 'run' | 'check' | 'explain';
  restoreMatchers: string[];
  passEnv: string[];
  /** Contexts of the workflow's job, which an action sees only in this way. */
  matrix: Json;
  job: Json;
}

/** Each fault is a sentence; in the place of a wrong word stands the default. Those that override the plan are checked with it. */
export function readInputs(): { inputs: Inputs; faults: string[] } {
  const faults: string[] = [];
  const check = <T extends string>(name: InputName, value: string, choices: readonly T[]): T | undefined => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    const near = closest(value, choices);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    faults.push(`input "${name}" cannot be "${value}"${hint}; it takes ${choices.join(', ')} [bad-input]`);
    return undefined;
  };
  const choose = <T extends string>(name: InputName, choices: readonly [T, ...T[]]): T =>
    check(name, getInput(name) || choices[0], choices) ?? choices[0];
  const plan = getInput('plan', { trimWhitespace: false });
  const inputs: Inputs = {
    // Of a plan itself the indent of the first line counts.
    plan: plan.includes('\n') ? plan : plan.trim(),
    only: getInput('only'),
    skip: getInput('skip'),
    maxParallel: getInput('max-parallel'),
    schedule: getInput('schedule'),
    failFast: getInput('fail-fast'),
    rerunAlone: getInput('rerun-alone'),
    problemMatchers: getInput('problem-matchers'),
    log: choose('log', ['grouped', 'live']),
    annotations: choose('annotations', ['true', 'false']) === 'true',
    summary: choose('summary', ['true', 'false']) === 'true',
    mode: choose('mode', ['run', 'check', 'explain']),
    restoreMatchers: splitNames(getInput('restore-matchers')).flatMap(
      (owner) => check('restore-matchers', owner, RESTORABLE_OWNERS) ?? [],
    ),
    passEnv: splitNames(getInput('pass-env')),
    matrix: readContext('matrix'),
    job: readContext('job'),
  };
  return { inputs, faults };
}

function splitNames(text: string): string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

/** `toJSON` of a job without a matrix is `null`; what cannot be read is an empty context. */
function readContext(name: 'matrix' | 'job'): Json {
  try {
    return (JSON.parse(getInput(name) || '{}') as Json) ?? {};
  } catch {
    return {};
  }
}
