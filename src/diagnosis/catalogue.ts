/** All known causes. The first that knows a line has it, so what is special stands before what is general. */
import type { Signature } from '../core/clue.ts';
import type { Blame } from '../core/result.ts';
import type { Cause } from './cause.ts';
import { authenticationFailed, missingSecret } from './causes/access.ts';
import {
  coverage,
  lockFileMissing,
  lockFileOutdated,
  noTerminal,
  noTests,
  snapshots,
  tooManyWarnings,
  uncommittedChanges,
} from './causes/checks.ts';
import { bashInSh, commandNotFound, missingScript, shellSyntax, unsetVariable } from './causes/commands.ts';
import { brokenPipe, crashed } from './causes/crashes.ts';
import { carriageReturns, fileNotFound, permissionDenied } from './causes/files.ts';
import {
  dubiousOwnership,
  gitIdentity,
  gitLock,
  mergeConflict,
  notARepository,
  pushRejected,
  revisionMissing,
} from './causes/git.ts';
import { argumentsTooLong, diskFull, tooManyFiles, tooManyWatchers } from './causes/limits.ts';
import {
  databaseDeadlock,
  databaseLocked,
  databaseMissing,
  databaseSerialization,
  lockHeld,
  portInUse,
} from './causes/locks.ts';
import { heapExhausted, outOfMemory } from './causes/memory.ts';
import { nodeModule, pythonModule, sharedLibrary } from './causes/modules.ts';
import { connectionLost, connectionTimeout, dnsFailure, networkUnreachable } from './causes/network.ts';
import { checksumMismatch, dependencyConflict, externallyManaged, packageNotFound } from './causes/packages.ts';
import { connectionRefused, serverNotRunning } from './causes/refused.ts';
import { rateLimited, serverError, tlsFailure } from './causes/servers.ts';
import { browserMissing, dockerNotRunning, unsupportedEngine } from './causes/tools.ts';

export const causes: readonly Cause[] = [
  tooManyWatchers,
  diskFull,
  heapExhausted,
  outOfMemory,
  crashed,
  tooManyFiles,
  argumentsTooLong,
  gitLock,
  mergeConflict,
  dubiousOwnership,
  notARepository,
  revisionMissing,
  gitIdentity,
  pushRejected,
  lockHeld,
  databaseDeadlock,
  databaseSerialization,
  databaseLocked,
  databaseMissing,
  portInUse,
  dockerNotRunning,
  rateLimited,
  tlsFailure,
  dnsFailure,
  connectionTimeout,
  connectionRefused,
  serverNotRunning,
  connectionLost,
  networkUnreachable,
  serverError,
  authenticationFailed,
  missingSecret,
  carriageReturns,
  bashInSh,
  shellSyntax,
  unsetVariable,
  brokenPipe,
  sharedLibrary,
  browserMissing,
  unsupportedEngine,
  lockFileMissing,
  lockFileOutdated,
  checksumMismatch,
  dependencyConflict,
  externallyManaged,
  packageNotFound,
  nodeModule,
  pythonModule,
  missingScript,
  commandNotFound,
  permissionDenied,
  fileNotFound,
  snapshots,
  coverage,
  tooManyWarnings,
  noTests,
  noTerminal,
  uncommittedChanges,
];

/** Codes that only the end of an attempt gives. */
const ENDS: Record<string, Blame> = {
  'timed-out': 'code',
  'command-timed-out': 'code',
  terminated: 'machine',
  'grep-no-match': 'plan',
};

/** What the search looks for in every line of output. */
export const signatures: readonly Signature[] = causes.flatMap(({ code, looks }) =>
  looks.map(({ triggers, pattern }) => ({ code, triggers, pattern })),
);

/** Every code that `diagnose` can give. */
export const diagnosisCodes: readonly string[] = [...causes.map(({ code }) => code), ...Object.keys(ENDS)];

const causeByCode = new Map(causes.map((cause) => [cause.code, cause]));

export function findCause(code: string): Cause | undefined {
  return causeByCode.get(code);
}

export function blameFor(code: string): Blame {
  return causeByCode.get(code)?.blame ?? ENDS[code] ?? 'code';
}
