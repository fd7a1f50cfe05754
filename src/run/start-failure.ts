/** Says in words why a process could not be started, and whether it is worth another try. */
import { accessSync, constants, statSync } from 'node:fs';
import { StartError } from './start-error.ts';

export interface FailedStart {
  argv: readonly string[];
  env: Record<string, string>;
  cwd: string;
}

const PASSING = new Set(['EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM']);

/** The machine was short of something for the moment. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(codeOf(error));
}

/** Turns what `spawn` said into a sentence; asks the file system only now, after the failure. */
export function explainStartFailure(error: unknown, spec: FailedStart): StartError {
  if (error instanceof StartError) return error;
  const code = codeOf(error);
  const program = spec.argv[0] ?? '';
  if (isPassing(error)) {
    return new StartError(
      `"${program}" could not be started: the machine has no more processes, descriptors or memory (${code}); lower max-parallel or raise the limit`,
      'no-resources',
    );
  }
  if (code === 'E2BIG') return explainTooLarge(spec);
  const cwdFault = findDirectoryFault(spec.cwd);
  if (cwdFault !== undefined) {
    return new StartError(
      `working directory "${spec.cwd}" ${cwdFault}; make it in an earlier step or correct it`,
      'no-directory',
    );
  }
  if (code === 'ENOENT') {
    return new StartError(
      `shell "${program}" does not exist; install it in an earlier step or choose another`,
      'unknown-shell',
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new StartError(
      `"${program}" may not be executed (${code}); check its mode and that of its folders`,
      'not-executable',
    );
  }
  const said = error instanceof Error ? error.message : String(error);
  return new StartError(`"${program}" could not be started: ${said}`, 'not-started');
}

function explainTooLarge(spec: FailedStart): StartError {
  let largest = '';
  let largestBytes = 0;
  let totalBytes = 0;
  for (const [name, value] of Object.entries(spec.env)) {
    const bytes = Buffer.byteLength(name) + 1 + Buffer.byteLength(value);
    totalBytes += bytes;
    if (bytes <= largestBytes) continue;
    largest = name;
    largestBytes = bytes;
  }
  return new StartError(
    `the environment is too large for this system: ${totalBytes} bytes, of which "${largest}" takes ${largestBytes}; pass large data in a file`,
    'environment-too-large',
  );
}

function findDirectoryFault(path: string): string | undefined {
  try {
    if (!statSync(path).isDirectory()) return 'is not a directory';
    accessSync(path, constants.X_OK);
    return undefined;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'does not exist' : `cannot be entered (${codeOf(error)})`;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}
