/**
 * A small stand-in for GitHub's runner: starts dist/ in a folder that holds nothing else, with the environment that
 * the runner gives to a JavaScript action, and reads commands and files as the runner does.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';

const repository = join(import.meta.dirname, '../..');
const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
};

/** What the runner would put for the expressions in the defaults of action.yml. */
const CONTEXTS: Record<string, string> = {
  '${{ toJSON(matrix) }}': 'null',
  '${{ toJSON(job) }}': '{"status":"success"}',
};

/** A workflow command that the runner would carry out, and the line on which it stands, from 0. */
export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
  at: number;
}

/** What a step of the job left behind. */
export interface StepEnd {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** What people see: stdout and stderr without the commands. */
  lines: string[];
  text: string;
  commands: RunnerCommand[];
  /** From the files that the runner gave. */
  outputs: Record<string, string>;
  exported: Record<string, string>;
  paths: string[];
  state: Record<string, string>;
  summary: string;
}

export interface StepOptions {
  inputs?: Record<string, string>;
  /** Over the runner's own; undefined takes one away. */
  env?: Record<string, string | undefined>;
  /** Called with all that was printed so far, whenever more has come. */
  onText?(text: string): void;
}

export interface StartedStep {
  process: ChildProcess;
  text(): string;
  ended: Promise<StepEnd>;
}

export interface Job {
  workspace: string;
  temp: string;
  /** Where the action itself was checked out to. */
  checkout: string;
  write(path: string, text: string): void;
  start(entry: 'index' | 'post', options?: StepOptions): StartedStep;
  run(options?: StepOptions): Promise<StepEnd>;
  /** The post part after a step, given its state. */
  post(after: Pick<StepEnd, 'state'>, options?: StepOptions): Promise<StepEnd>;
}

/** A job on a fresh machine, gone with the test; `plan` is written to the usual place. */
export function createJob(plan?: string): Job {
  const folder = mkdtempSync(join(tmpdir(), 'runner of tests-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const workspace = join(folder, 'work');
  const temp = join(folder, 'temp');
  const checkout = join(folder, 'action');
  for (const path of [workspace, temp, join(folder, 'home'), checkout]) mkdirSync(path);
  cpSync(join(repository, 'dist'), join(checkout, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'event.json'), '{"action":"opened"}');
  let steps = 0;

  const job: Job = {
    workspace,
    temp,
    checkout,
    write(path, text) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    },
    start(entry, { inputs = {}, env = {}, onText } = {}) {
      const files: Record<string, string> = {};
      for (const name of ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY']) {
        files[`GITHUB_${name}`] = join(temp, `${name.toLowerCase()}_${steps}`);
        writeFileSync(files[`GITHUB_${name}`]!, '');
      }
      steps += 1;
      const variables: Record<string, string | undefined> = {
        PATH: process.env.PATH,
        HOME: join(folder, 'home'),
        LANG: 'C.UTF-8',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_REPOSITORY: 'octo/example',
        GITHUB_SHA: '0123456789012345678901234567890123456789',
        RUNNER_TEMP: temp,
        RUNNER_OS: 'Linux',
        ACTIONS_RUNTIME_TOKEN: 'runtime-token',
        ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/results/',
        ACTIONS_CACHE_URL: 'http://127.0.0.1:9/cache/',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/id/',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token',
        ...files,
        ...inputVariables(inputs),
        ...env,
      };
      for (const [name, value] of Object.entries(variables)) if (value === undefined) delete variables[name];
      const child = spawn(process.execPath, [join(checkout, 'dist', `${entry}.js`)], {
        cwd: workspace,
        env: variables as NodeJS.ProcessEnv,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          onText?.(text);
        });
      }
      const ended = new Promise<StepEnd>((resolve) => {
        child.on('close', (exitCode, signal) => resolve({ exitCode, signal, ...readLog(text), ...readFiles(files) }));
      });
      return { process: child, text: () => text, ended };
    },
    run: (options) => job.start('index', options).ended,
    post(after, options = {}) {
      const state = Object.entries(after.state).map(([name, value]) => [`STATE_${name}`, value]);
      return job.start('post', { ...options, env: { ...Object.fromEntries(state), ...options.env } }).ended;
    },
  };
  if (plan !== undefined) job.write('.github/parallel-plan.yml', plan);
  return job;
}

function inputVariables(inputs: Record<string, string>): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, { default: value = '' }] of Object.entries(action.inputs)) {
    variables[`INPUT_${name.toUpperCase()}`] = inputs[name] ?? CONTEXTS[value] ?? value;
  }
  for (const name of Object.keys(inputs)) if (!(name in action.inputs)) throw new Error(`no input "${name}"`);
  return variables;
}

/** Lines end at `\n` or a lone `\r`; a command starts its line, but for blanks. The old form may stand anywhere. */
function readLog(text: string): Pick<StepEnd, 'lines' | 'text' | 'commands'> {
  const lines: string[] = [];
  const commands: RunnerCommand[] = [];
  const all = text.split(/\r\n|\n|\r/);
  for (const [at, line] of all.entries()) {
    const found =
      /^\s*::([A-Za-z][\w-]*)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line) ??
      /##\[([A-Za-z][\w-]*)(?: ([^\]]*))?\](.*)$/.exec(line);
    if (!found) {
      lines.push(line);
      continue;
    }
    const properties = (found[2] ?? '').split(',').filter((pair) => pair.includes('='));
    commands.push({
      name: found[1]!.toLowerCase(),
      properties: Object.fromEntries(
        properties.map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeText(pair.slice(pair.indexOf('=') + 1))]),
      ),
      data: unescapeText(found[3]!),
      at,
    });
  }
  return { lines, text, commands };
}

function unescapeText(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function readFiles(
  files: Record<string, string>,
): Omit<StepEnd, 'exitCode' | 'signal' | 'lines' | 'text' | 'commands'> {
  const read = (name: string) => {
    try {
      return readFileSync(files[`GITHUB_${name}`]!, 'utf8');
    } catch {
      return '';
    }
  };
  return {
    outputs: readPairs(read('OUTPUT')),
    exported: readPairs(read('ENV')),
    paths: read('PATH').split('\n').filter(Boolean),
    state: readPairs(read('STATE')),
    summary: read('STEP_SUMMARY'),
  };
}

/** `name=value` lines and heredocs, as in all files that the runner reads. */
function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc) {
      const value: string[] = [];
      while (lines[++i] !== heredoc[2]) {
        if (i >= lines.length) throw new Error(`the value of ${heredoc[1]} never ends`);
        value.push(lines[i]!);
      }
      pairs[heredoc[1]!] = value.join('\n');
    } else if (line.includes('=')) pairs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return pairs;
}
