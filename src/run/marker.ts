/**
 * The marker variables by which the processes of a run or of one attempt are found, whatever they did to their group.
 * A run inside a step of another run extends the outer value, so that the outer run still finds the inner processes:
 *
 *     PARALLEL_PLAN_STEP=r1:build:1            a step of run r1
 *     PARALLEL_PLAN_STEP=r1:build:1/r2:test:1  a step of run r2, which runs inside of it
 *
 * Our own process and its ancestors carry at most the outer value, which never matches ours.
 */

const RUN = 'PARALLEL_PLAN_RUN';
const STEP = 'PARALLEL_PLAN_STEP';

/** One `NAME=value` that matches itself and whatever is nested in it. */
export type Marker = string;

export interface RunMarkers {
  run: Marker;
  /** The value of the outer run's step variable with a slash, or empty. */
  outerStep: string;
  runId: string;
}

/** `env` is our own environment; `runId` holds letters, digits and dashes. */
export function createRunMarkers(env: NodeJS.ProcessEnv, runId: string): RunMarkers {
  const outerRun = env[RUN] ? `${env[RUN]}/` : '';
  const outerStep = env[STEP] ? `${env[STEP]}/` : '';
  return { run: `${RUN}=${outerRun}${runId}`, outerStep, runId };
}

/** The marker of one attempt of a step; attempts count from 1. */
export function markStep(markers: RunMarkers, stepId: string, attempt: number): Marker {
  return `${STEP}=${markers.outerStep}${markers.runId}:${stepId}:${attempt}`;
}

/** The two variables as an environment. */
export function markerVariables(markers: RunMarkers, step: Marker): Record<string, string> {
  return { [RUN]: markers.run.slice(RUN.length + 1), [STEP]: step.slice(STEP.length + 1) };
}

/** Quick: false for an environment that carries no marker of any run. */
export function mayCarryMarker(environ: Buffer): boolean {
  return environ.includes('PARALLEL_PLAN_');
}

/** Whether an environment as the kernel gives it (`NAME=value\0…`) carries the marker or one nested in it. */
export function carriesMarker(environ: Buffer, marker: Marker): boolean {
  for (let at = environ.indexOf(marker); at >= 0; at = environ.indexOf(marker, at + 1)) {
    if (at > 0 && environ[at - 1] !== 0) continue;
    const next = environ[at + Buffer.byteLength(marker)];
    if (next === undefined || next === 0 || next === 0x2f) return true;
  }
  return false;
}
