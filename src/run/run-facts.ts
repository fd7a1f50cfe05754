/** What of the machine and the job may explain a failure. */
import { totalmem } from 'node:os';
import type { Json } from '../core/plan.ts';
import type { RunFacts } from '../diagnosis/cause.ts';
import type { StaticContexts } from '../plan/expressions.ts';

/** `root` is the workspace, absolute. */
export function readRunFacts({ github, env }: StaticContexts, root: string): RunFacts {
  const variables = Object.entries(env).filter(([, value]) => value === '');
  return {
    forkPullRequest: isFork(github),
    emptyVariables: variables.map(([name]) => name),
    platform: process.platform,
    memoryBytes: totalmem(),
    root,
  };
}

/** A pull request from another repository gets no secrets. */
function isFork(github: Json): boolean {
  const pull = pick(pick(github, 'event'), 'pull_request');
  const name = (side: string) => pick(pick(pick(pull, side), 'repo'), 'full_name');
  return pull !== undefined && name('head') !== name('base');
}

function pick(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
