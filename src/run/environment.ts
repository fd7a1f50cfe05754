/** The variables that a step's process gets: what the job has, what steps exported, what the plan says, and our files. */
import { delimiter } from 'node:path';

export type Variables = Record<string, string>;

/** What steps hand on to those that need them. */
export interface Exports {
  env: Variables;
  /** Folders for the front of PATH in the order in which they were added: the last comes first. */
  path: string[];
}

/** What steps inherit, worked out once for a run. */
export interface JobEnvironment {
  shared: Variables;
  /** Given only to steps that name them in `pass-env`. */
  withheld: Variables;
  windows: boolean;
}

export interface JobEnvironmentOptions {
  /** The inputs of our own action, such as `max-parallel`. */
  inputNames: readonly string[];
  passEnv: readonly string[];
  privateEnv: readonly string[];
  windows: boolean;
}

/** The runner gives these to JavaScript actions and not to `run:` steps. */
const ACTION_ONLY = /^ACTIONS_(RUNTIME|RESULTS|CACHE)_/;

// What the runner's contexts `github` and `runner` set for every step. Nothing that a workflow says changes
// them there (ScriptHandler writes them last), so nothing that a plan or a step says does so here.
const RUNNER_OWNED = new Set(
  `action action_path action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url
  head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id
  retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha
  workspace`
    .split(/\s+/)
    .map((name) => `GITHUB_${name.toUpperCase()}`)
    .concat(
      'RUNNER_NAME RUNNER_OS RUNNER_ARCH RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_WORKSPACE RUNNER_ENVIRONMENT'.split(' '),
    ),
);

/** Sorts our own environment into what every step inherits and what only named steps do. */
export function jobEnvironment(env: NodeJS.ProcessEnv, options: JobEnvironmentOptions): JobEnvironment {
  const fold = (name: string) => (options.windows ? name.toUpperCase() : name);
  const own = new Set(options.inputNames.map((name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`));
  const passed = new Set(options.passEnv.map(fold));
  const secret = new Set(options.privateEnv.map(fold));
  const shared: Variables = {};
  const withheld: Variables = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    const folded = fold(name);
    const hidden = secret.has(folded) || ((ACTION_ONLY.test(name) || own.has(name)) && !passed.has(folded));
    setVariable(hidden ? withheld : shared, name, value);
  }
  return { shared, withheld, windows: options.windows };
}

export interface StepEnvironmentOptions {
  job: JobEnvironment;
  /** Evaluated. */
  plan: Variables;
  exports: Exports;
  /** Evaluated. */
  step: Variables;
  passEnv: readonly string[];
  /** Ours, stronger than all: the paths of the command files, the marker variables. */
  own: readonly Variables[];
}

/** The whole environment of one attempt: the step's `env`, then exports, then the plan's `env`, then the job's. */
export function stepEnvironment(options: StepEnvironmentOptions): Variables {
  const { job } = options;
  const { windows } = job;
  const env: Variables = { ...job.shared };
  for (const name of options.passEnv) {
    const key = findVariable(job.withheld, name, windows);
    if (key !== undefined) merge(env, { [key]: job.withheld[key]! }, windows);
  }
  for (const layer of [options.plan, options.exports.env, options.step]) {
    for (const name of Object.keys(layer)) {
      if (RUNNER_OWNED.has(name) && Object.hasOwn(job.shared, name)) continue;
      merge(env, { [name]: layer[name]! }, windows);
    }
  }
  if (options.exports.path.length > 0) prependPath(env, options.exports.path, windows);
  for (const layer of options.own) merge(env, layer, windows);
  return env;
}

/** Merges what steps exported, in the order given: later values win, later folders come first on the PATH. */
export function mergeExports(list: readonly Exports[], windows: boolean): Exports {
  const merged: Exports = { env: {}, path: [] };
  for (const { env, path } of list) {
    merge(merged.env, env, windows);
    const again = new Set(path);
    merged.path = [...merged.path.filter((folder) => !again.has(folder)), ...path];
  }
  return merged;
}

/** The value of PATH in an environment; empty without one. */
export function pathOf(env: Variables, windows: boolean): string {
  const key = findVariable(env, 'PATH', windows);
  return key === undefined ? '' : env[key]!;
}

function prependPath(env: Variables, folders: readonly string[], windows: boolean): void {
  const key = findVariable(env, 'PATH', windows) ?? 'PATH';
  const rest = env[key];
  // Added twice counts once, at its latest place.
  const front = [...new Set([...folders].reverse())].join(delimiter);
  setVariable(env, key, rest ? `${front}${delimiter}${rest}` : front);
}

function merge(into: Variables, from: Variables, windows: boolean): void {
  for (const name of Object.keys(from)) {
    if (windows) {
      const other = findVariable(into, name, true);
      if (other !== undefined && other !== name) delete into[other];
    }
    setVariable(into, name, from[name]!);
  }
}

/** A plain assignment, safe for the name `__proto__`. */
function setVariable(env: Variables, name: string, value: string): void {
  if (name === '__proto__')
    Object.defineProperty(env, name, { value, enumerable: true, configurable: true, writable: true });
  else env[name] = value;
}

/** On Windows the names of variables are case-insensitive. */
function findVariable(env: Variables, name: string, windows: boolean): string | undefined {
  if (Object.hasOwn(env, name)) return name;
  if (!windows) return undefined;
  const folded = name.toUpperCase();
  return Object.keys(env).find((key) => key.toUpperCase() === folded);
}
