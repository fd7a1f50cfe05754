/** What all attempts of a run share: the folders, the job's environment, the markers and the launcher. */
import type { Leftovers, Plan, Step } from '../core/plan.ts';
import { type CommandFiles, createCommandFiles, removeCommandFiles } from './command-files.ts';
import { type JobEnvironment, jobEnvironment } from './environment.ts';
import { isFile } from './files.ts';
import { createLauncher, type Launcher } from './launch.ts';
import { createRunMarkers, type RunMarkers } from './marker.ts';
import { createSpare, type Spare } from './spare.ts';
import type { RunFolder } from './state-folder.ts';

export interface Workplace {
  /** The folder that relative working directories start from: the workspace, or a clean copy of it. */
  root: string;
  /** For scripts and command files. */
  folder: string;
  job: JobEnvironment;
  markers: RunMarkers;
  launcher: Launcher;
  commandFiles: Spare<CommandFiles>;
  leftovers: Leftovers;
  inContainer: boolean;
  /** Put before the command of every attempt, such as a tracer. */
  wrap?(step: Step, attempt: number): readonly string[];
}

export interface WorkplaceOptions {
  plan: Plan;
  root: string;
  folder: RunFolder;
  env: NodeJS.ProcessEnv;
  /** The inputs of our own action, which no step is to see. */
  inputNames: readonly string[];
  /** Names that the call adds to the plan's `pass-env`. */
  passEnv: readonly string[];
  inContainer: boolean;
}

export function createWorkplace(options: WorkplaceOptions): Workplace {
  const { plan, root, folder, env, inputNames, inContainer } = options;
  const passEnv = [...plan.passEnv, ...options.passEnv];
  const windows = process.platform === 'win32';
  let made = 1;
  return {
    root,
    folder: folder.files,
    job: jobEnvironment(env, { inputNames, passEnv, privateEnv: plan.privateEnv, windows }),
    markers: createRunMarkers(env, folder.runId),
    launcher: createLauncher(folder.files),
    commandFiles: createSpare(
      () => createCommandFiles(folder.files, `files-${made++}`),
      removeCommandFiles,
      (files) => isFile(files.paths.env),
    ),
    leftovers: plan.leftovers,
    inContainer,
  };
}
