/** What to write instead of keys that people know from elsewhere. */
import type { Place } from './schema.ts';
import { closest } from './suggest.ts';

const RUN_ONLY = 'a plan runs commands only: put the action before the "uses:" step of the workflow';
const IN_WORKFLOW = 'it belongs into the workflow, not into the plan';

const STEP_HINTS = new Map<string, string>([
  ['uses', RUN_ONLY],
  ['with', RUN_ONLY],
  ['steps', 'steps do not nest: put them into the list and say "needs"'],
  ['parallel', 'steps run in parallel unless "needs" says otherwise: put them into the list'],
  ['background', 'steps run in parallel unless "needs" says otherwise'],
  ['wait', 'say what it waits for with "needs"'],
  ['depends_on', 'write "needs"'],
  ['depends-on', 'write "needs"'],
  ['dependsOn', 'write "needs"'],
  ['deps', 'write "needs"'],
  ['cmd', 'write "run"'],
  ['cmds', 'write "run"'],
  ['command', 'write "run"'],
  ['commands', 'write "run"'],
  ['script', 'write "run"'],
  ['exec', 'write "run"'],
  ['timeout', 'write "timeout-minutes"'],
  ['timeout-seconds', 'write "timeout-minutes", fractions are allowed'],
  ['matrix', 'put it under "strategy"'],
  ['max-parallel', 'put it under "strategy", or at the top for all steps'],
  ['fail-fast', 'put it under "strategy", or at the top for all steps'],
  ['cwd', 'write "working-directory"'],
  ['dir', 'write "working-directory"'],
  ['workdir', 'write "working-directory"'],
  ['environment', 'write "env"'],
  ['allow_failure', 'write "continue-on-error"'],
  ['allow-failure', 'write "continue-on-error"'],
  ['retries', 'write "retry: { attempts: 2 }"'],
  ['when', 'write "if"'],
  ['mem', 'write "memory"'],
  ['lock', 'write "locks"'],
  ['concurrency', 'write "locks" for steps that must not run together'],
  ['outputs', 'write name=value lines to "$GITHUB_OUTPUT" and read them as needs.ID.outputs.NAME'],
  ['artifacts', 'write "produces" for files that it must leave'],
  ['runs-on', IN_WORKFLOW],
  ['container', IN_WORKFLOW],
  ['services', IN_WORKFLOW],
  ['permissions', IN_WORKFLOW],
]);

const PLAN_HINTS = new Map<string, string>([
  ['jobs', 'a plan has "steps" at its top'],
  ['tasks', 'write "steps"'],
  ['stages', 'write "steps" with "needs"'],
  ['parallel', 'write "steps": they run in parallel unless "needs" says otherwise'],
  ['runs-on', IN_WORKFLOW],
  ['on', IN_WORKFLOW],
  ['true', IN_WORKFLOW],
  ['permissions', IN_WORKFLOW],
  ['container', IN_WORKFLOW],
  ['services', IN_WORKFLOW],
  ['name', 'a plan has no name, its steps have'],
  ['run', 'put it into the list "steps"'],
  ['uses', RUN_ONLY],
  ['shell', 'write "defaults: { run: { shell: … } }"'],
  ['working-directory', 'write "defaults: { run: { working-directory: … } }"'],
  ['timeout', 'write "timeout-minutes"'],
  ['concurrency', 'write "max-parallel"'],
  ['jobs-limit', 'write "max-parallel"'],
  ['environment', 'write "env"'],
  ['strategy', 'put it into a step'],
  ['matrix', 'put it under "strategy" of a step'],
  ['retry', 'put it into a step'],
]);

/** One thing to do about an unknown key at a place, where it is known what was meant. */
export function hintForKey(key: string, place: Place, known: readonly string[]): string | undefined {
  const hints = place === 'step' ? STEP_HINTS : place === 'plan' ? PLAN_HINTS : undefined;
  if (hints) return hints.get(key) ?? hints.get(closest(key, [...known, ...hints.keys()]) ?? '');
  if (place === 'defaults' && (key === 'shell' || key === 'working-directory')) return 'put it under "defaults.run"';
  return undefined;
}
