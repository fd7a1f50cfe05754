/**
 * Which program runs a step's script, with which arguments and text, exactly as the runner does it
 * (actions/runner, ScriptHandler and ScriptHandlerHelpers). Starting it is left to launch.ts.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, extname, isAbsolute, resolve } from 'node:path';
import { StartError } from './start-error.ts';

export interface Shell {
  /** The program's path. */
  path: string;
  /** The word that decides the script's text, such as `bash` or `pwsh`. */
  name: string;
  /** The arguments as one text with `{0}` for the script. */
  format: string;
  /** With its dot; empty for custom shells. */
  extension: string;
}

export interface ShellContext {
  /** PATH as the step will see it. */
  path: string;
  platform: NodeJS.Platform;
  /** Container jobs use `sh` where no shell is named. */
  inContainer: boolean;
}

export interface ShellCommand {
  argv: string[];
  /** Windows only: `argv[1]` is the whole rest of the command line, already quoted. */
  verbatimArguments: boolean;
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['cmd', '/D /E:ON /V:OFF /S /C "CALL "{0}""'],
  ['pwsh', `-command ". '{0}'"`],
  ['powershell', `-command ". '{0}'"`],
  ['bash', '--noprofile --norc -e -o pipefail {0}'],
  ['sh', '-e {0}'],
  ['python', '{0}'],
]);

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['cmd', '.cmd'],
  ['pwsh', '.ps1'],
  ['powershell', '.ps1'],
  ['bash', '.sh'],
  ['sh', '.sh'],
  ['python', '.py'],
]);

/** Finds the program for a plan's `shell`; throws StartError when it is not on the PATH or has no place for the script. */
export function chooseShell(shell: string | undefined, context: ShellContext): Shell {
  if (shell === undefined || shell.trim() === '') return chooseDefault(context);
  const gap = shell.indexOf(' ');
  const name = gap < 0 ? shell : shell.slice(0, gap);
  const given = gap < 0 ? '' : shell.slice(gap + 1).trimStart();
  const format = given === '' ? (FORMATS.get(name.toLowerCase()) ?? '') : given;
  if (!format.includes('{0}')) {
    throw new StartError(
      `shell "${shell}" has no place for the script; use bash, sh, pwsh, powershell, cmd or python, or write {0} where the script's path belongs`,
      'bad-shell',
    );
  }
  const path = findProgram(name, context);
  if (path === undefined) {
    throw new StartError(
      `shell "${name}" is not on the PATH; install it in an earlier step or choose another`,
      'unknown-shell',
    );
  }
  return { path, name, format, extension: EXTENSIONS.get(name.toLowerCase()) ?? '' };
}

function chooseDefault(context: ShellContext): Shell {
  const candidates =
    context.platform === 'win32' ? ['pwsh', 'powershell'] : context.inContainer ? ['sh'] : ['bash', 'sh'];
  for (const candidate of candidates) {
    const path = findProgram(candidate, context);
    if (path === undefined) continue;
    // The runner's default shell is `sh` by name, whichever of bash and sh it finds: `bash -e {0}`.
    const name = context.platform === 'win32' ? candidate : 'sh';
    return { path, name, format: FORMATS.get(name)!, extension: EXTENSIONS.get(name)! };
  }
  throw new StartError(
    `none of the default shells ${candidates.join(', ')} is on the PATH; name one with "shell"`,
    'unknown-shell',
  );
}

/** The command line for a script that has been written to `scriptPath`. */
export function buildShellCommand(shell: Shell, scriptPath: string, platform: NodeJS.Platform): ShellCommand {
  const quotesPath = shell.format.includes("'{0}'");
  // PowerShell reads two single quotes within single quotes as one.
  const path = quotesPath ? scriptPath.replaceAll("'", "''") : scriptPath;
  if (platform === 'win32') {
    return { argv: [shell.path, insertPath(shell, shell.format, path)], verbatimArguments: true };
  }
  // Split first, so that a blank in the path cannot tear it, which the runner itself does not prevent.
  const args = splitArguments(shell.format).map((word) => insertPath(shell, word, path));
  return { argv: [shell.path, ...args], verbatimArguments: false };
}

/** The script's text as the runner writes it; text in UTF-8 without a byte order mark. */
export function buildScript(shell: Shell, run: string, platform: NodeJS.Platform): string {
  const newline = platform === 'win32' ? '\r\n' : '\n';
  let text = run;
  if (shell.name === 'cmd') {
    text = `@echo off${newline}${run}`;
  } else if (shell.name === 'pwsh' || shell.name === 'powershell') {
    const exit = 'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }';
    text = `$ErrorActionPreference = 'stop'${newline}${run}${newline}${exit}`;
  }
  return platform === 'win32' ? text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : text;
}

/** .NET's `string.Format` with one value: `{0}` is the path, doubled braces are braces. */
function insertPath(shell: Shell, format: string, path: string): string {
  return format.replace(/\{\{|\}\}|\{0\}|[{}]/g, (found) => {
    if (found === '{0}') return path;
    if (found.length === 2) return found.charAt(0);
    throw new StartError(
      `shell "${shell.name} ${shell.format}" has a single "${found}"; write it twice where a brace is meant`,
      'bad-shell',
    );
  });
}

/** Splits as .NET does on Unix: blanks and tabs part, double quotes join, backslashes escape only double quotes. */
export function splitArguments(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\') {
      let slashes = 1;
      while (text.charAt(i + slashes) === '\\') slashes++;
      const beforeQuote = text.charAt(i + slashes) === '"';
      word = (word ?? '') + '\\'.repeat(beforeQuote ? slashes >> 1 : slashes);
      i += slashes - 1;
      if (beforeQuote && slashes % 2 === 1) {
        word += '"';
        i++;
      }
    } else if (char === '"') {
      word ??= '';
      if (quoted && text.charAt(i + 1) === '"') {
        word += '"';
        i++;
      } else {
        quoted = !quoted;
      }
    } else if ((char === ' ' || char === '\t') && !quoted) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + char;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

const found = new Map<string, string>();

/** Looks a program up on the PATH without starting one. Only hits are kept: an earlier step may install what is missing. */
export function findProgram(
  name: string,
  { path, platform }: Pick<ShellContext, 'path' | 'platform'>,
): string | undefined {
  if (isAbsolute(name)) return isProgram(name) ? name : undefined;
  const key = `${name}\0${path}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const endings =
    platform === 'win32' && extname(name) === '' ? (process.env.PATHEXT ?? '.COM;.EXE;.BAT;.CMD').split(';') : [''];
  for (const folder of path.split(delimiter)) {
    if (folder === '') continue;
    for (const ending of endings) {
      // The step starts in another folder than ours, where a relative one would not be found.
      const candidate = resolve(folder, name + ending);
      if (!isProgram(candidate)) continue;
      found.set(key, candidate);
      return candidate;
    }
  }
  return undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
