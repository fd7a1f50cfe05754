/**
 * The files by which one attempt of a step talks to the runner: GITHUB_ENV, GITHUB_PATH, GITHUB_OUTPUT,
 * GITHUB_STATE, GITHUB_STEP_SUMMARY, and its script. What the contents mean is left to command-file-format.ts.
 */
import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFile, type FormatFault, type Pairs, parseFolders, parsePairs } from './command-file-format.ts';
import { inFolder } from './files.ts';

const KINDS = ['env', 'path', 'output', 'state', 'step_summary'] as const;
type Kind = (typeof KINDS)[number];

// GitHub's limits: 1 MB of outputs for a job, 1 MiB for a summary; one variable holds 128 KiB, a file of them a lot more.
const LIMIT_BYTES: Record<Kind, number> = {
  env: 16 << 20,
  path: 1 << 20,
  output: 1 << 20,
  state: 1 << 20,
  step_summary: 1 << 20,
};

export interface CommandFiles {
  paths: Record<Kind, string>;
  /** The variables that name the files. */
  env: Record<string, string>;
}

/** What a step wrote; `faults` make it fail with reason `command-file`, `refused` does not. */
export interface CommandFileContents {
  env: Record<string, string>;
  /** In the order in which they were added. */
  path: string[];
  outputs: Record<string, string>;
  summary?: string;
  /** Sentences about what is wrong, with file and line. */
  faults: string[];
  /** Sentences about what was left out, as GitHub does it. */
  refused: string[];
}

/** Creates the five files, empty; `name` is unique for the attempt. Throws what the file system throws. */
export function createCommandFiles(folder: string, name: string): CommandFiles {
  const paths = {} as Record<Kind, string>;
  const env: Record<string, string> = {};
  for (const kind of KINDS) {
    const path = join(folder, `${name}.${kind}`);
    closeSync(inFolder(folder, () => openSync(path, 'wx', 0o600)));
    paths[kind] = path;
    env[`GITHUB_${kind.toUpperCase()}`] = path;
  }
  return { paths, env };
}

/** Writes the script of an attempt beside its command files and gives its path. */
export function writeScript(folder: string, name: string, extension: string, text: string): string {
  const path = join(folder, name + extension);
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}

/** Removes the files of an attempt, as far as they are there. */
export function removeCommandFiles(files: CommandFiles, scriptPath?: string): void {
  for (const path of [...Object.values(files.paths), ...(scriptPath === undefined ? [] : [scriptPath])]) {
    try {
      unlinkSync(path);
    } catch {
      // A step may have removed it, or replaced it with a folder.
    }
  }
}

/** Reads what the attempt wrote; never throws for what a step did to its files. */
export function readCommandFiles(files: CommandFiles, windows: boolean): CommandFileContents {
  const contents: CommandFileContents = { env: {}, path: [], outputs: {}, faults: [], refused: [] };
  const read = (kind: Kind): string => {
    const { text, fault } = readBounded(files.paths[kind], LIMIT_BYTES[kind]);
    if (fault !== undefined) contents.faults.push(`${variableOf(kind)}: ${fault}`);
    return text;
  };
  takePairs('env', read('env'), windows, contents, (name, value) => {
    // GitHub leaves this one out with an error and lets the step succeed: it would reach every later node process.
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      contents.refused.push(
        'GITHUB_ENV: "NODE_OPTIONS" was left out, as GitHub does; set it in the "env" of the steps that need it',
      );
    } else if (`${name}${value}`.includes('\0')) {
      contents.faults.push(`GITHUB_ENV: the value of "${name}" holds a NUL byte, which no variable can; remove it`);
    } else {
      define(contents.env, name, value);
    }
  });
  contents.path = parseFolders(read('path'));
  takePairs('output', read('output'), windows, contents, (name, value) => define(contents.outputs, name, value));
  takePairs('state', read('state'), windows, contents, () => {});
  const summary = readBounded(files.paths.step_summary, LIMIT_BYTES.step_summary);
  // GitHub drops a summary that is too large and says so; the step's result stands.
  if (summary.fault !== undefined) contents.refused.push(`GITHUB_STEP_SUMMARY: ${summary.fault}`);
  if (summary.text !== '') contents.summary = summary.text;
  return contents;
}

function takePairs(
  kind: Kind,
  text: string,
  windows: boolean,
  contents: CommandFileContents,
  take: (name: string, value: string) => void,
): void {
  if (text === '') return;
  const { pairs, fault }: Pairs = parsePairs(text, windows);
  if (fault !== undefined) contents.faults.push(describeFault(kind, fault));
  for (const [name, value] of pairs) take(name, value);
}

function describeFault(kind: Kind, fault: FormatFault): string {
  return `${variableOf(kind)}, line ${fault.line}: ${fault.message}`;
}

function variableOf(kind: Kind): string {
  return `GITHUB_${kind.toUpperCase()}`;
}

function define(into: Record<string, string>, name: string, value: string): void {
  Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true });
}

/** A file that is gone counts as empty, as at the runner. */
function readBounded(path: string, limitBytes: number): { text: string; fault?: string } {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return { text: '', fault: 'it is no longer a plain file; append to it with ">>"' };
    if (stat.size === 0) return { text: '' };
    if (stat.size > limitBytes) {
      return { text: '', fault: `${stat.size} bytes are more than the limit of ${limitBytes}; write less` };
    }
    return { text: decodeFile(readFileSync(path)) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT'
      ? { text: '' }
      : { text: '', fault: `it cannot be read (${code}); leave its mode and folder alone` };
  }
}
