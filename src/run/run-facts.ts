/** What of the machine and the job may explain a failure. */
import { totalmem } from 'node:os';
import { pickJson } from '../core/json.ts';
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
  const name = (side: string) => pickJson(github, 'event', 'pull_request', side, 'repo', 'full_name');
  return pickJson(github, 'event', 'pull_request') !== undefined && name('head') !== name('base');
}
