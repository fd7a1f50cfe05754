/** Reads the words of a call: which command, which options, and every mistake with a suggestion. */
import { closest } from '../plan/suggest.ts';

export interface Option {
  name: string;
  short?: string;
  /** What stands for the value in the help; absent: a switch. */
  value?: string;
  /** The only values that it takes. */
  choices?: readonly string[];
  help: string;
}

export interface CommandSpec {
  name: string;
  summary: string;
  /** The words after the command; the last may be optional. */
  operands: readonly { name: string; optional: boolean; help: string }[];
  options: readonly Option[];
}

export interface Call {
  command: CommandSpec;
  operands: string[];
  /** Switches are `true`. */
  options: Map<string, string | true>;
}

/** A call that cannot be carried out; each message names the word and what to do. */
export interface CallFault {
  messages: string[];
}

/** Takes the words after the program's name. `--` ends the options; `--name=value` and `--name value` are the same. */
export function readCall(words: readonly string[], commands: readonly CommandSpec[]): Call | CallFault {
  const name = words[0] ?? '';
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const hint = suggest(
      name,
      commands.map((candidate) => candidate.name),
    );
    return {
      messages: [`there is no command "${name}"${hint}; the commands are ${list(commands.map((c) => c.name))}`],
    };
  }
  const call: Call = { command, operands: [], options: new Map() };
  const messages: string[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (word === '--') {
      call.operands.push(...words.slice(i + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      call.operands.push(word);
      continue;
    }
    const [flag, inline] = splitFlag(word);
    const option = command.options.find(({ name: long, short }) => flag === `--${long}` || flag === `-${short}`);
    const following = words[i + 1];
    if (!option) {
      const known = command.options.map((o) => `--${o.name}`);
      messages.push(`"${command.name}" has no option "${flag}"${suggest(flag, known)}`);
      // The value of an unknown option is not to be taken for a plan.
      if (inline === undefined && following !== undefined && !following.startsWith('-')) i += 1;
      continue;
    }
    const takesNext = option.value !== undefined && inline === undefined && !following?.startsWith('--');
    const value = takesNext ? following : inline;
    if (takesNext) i += 1;
    const fault = call.options.has(option.name)
      ? `option "--${option.name}" is given twice; give it once`
      : checkValue(option, value);
    if (fault) messages.push(fault);
    else call.options.set(option.name, value ?? true);
  }
  const most = command.operands.length;
  for (const extra of call.operands.slice(most)) {
    messages.push(`"${extra}" is one word too many; "${command.name}" takes ${most === 1 ? 'one' : most}`);
  }
  const missing = command.operands[call.operands.length];
  if (missing && !missing.optional) messages.push(`"${command.name}" needs ${missing.name}: ${missing.help}`);
  return messages.length > 0 ? { messages } : call;
}

/** `--name=value` and `-jvalue` in two; the value is undefined where there is none. */
function splitFlag(word: string): [string, string | undefined] {
  const end = word.startsWith('--') ? word.indexOf('=') : 2;
  if (end < 0 || end >= word.length) return [word, undefined];
  return [word.slice(0, end), word.slice(word.startsWith('--') ? end + 1 : end)];
}

function checkValue({ name, value: kind, choices }: Option, value: string | undefined): string | undefined {
  if (kind === undefined) {
    return value === undefined ? undefined : `option "--${name}" takes no value; write it without "${value}"`;
  }
  if (!value) return `option "--${name}" needs a value: --${name} ${kind}`;
  if (!choices || choices.includes(value)) return undefined;
  return `option "--${name}" cannot be "${value}"${suggest(value, choices)}; it takes ${list(choices)}`;
}

function suggest(word: string, candidates: readonly string[]): string {
  const found = closest(word, candidates);
  return found === undefined ? '' : `; did you mean "${found}"?`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
