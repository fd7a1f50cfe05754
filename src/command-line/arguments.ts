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
    if (!option) {
      messages.push(
        `"${command.name}" has no option "${flag}"${suggest(
          flag,
          command.options.map((o) => `--${o.name}`),
        )}`,
      );
      // The value of an unknown option is not to be taken for a plan.
      const following = words[i + 1];
      if (inline === undefined && following !== undefined && !following.startsWith('-')) i += 1;
    } else if (option.value === undefined) {
      if (inline === undefined) call.options.set(option.name, true);
      else messages.push(`option "--${option.name}" takes no value; write it without "=${inline}"`);
    } else {
      const value = inline ?? words[++i];
      const fault = checkValue(option, value);
      if (fault) messages.push(fault);
      else call.options.set(option.name, value!);
    }
  }
  const most = command.operands.length;
  for (const extra of call.operands.slice(most)) {
    messages.push(`"${extra}" is one word too many; "${command.name}" takes ${most === 1 ? 'one' : most}`);
  }
  const missing = command.operands[call.operands.length];
  if (missing && !missing.optional) messages.push(`"${command.name}" needs ${missing.name}: ${missing.help}`);
  return messages.length > 0 ? { messages } : call;
}

function splitFlag(word: string): [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 || !word.startsWith('--') ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function checkValue(option: Option, value: string | undefined): string | undefined {
  if (value === undefined) return `option "--${option.name}" needs a value: --${option.name} ${option.value}`;
  if (!option.choices || option.choices.includes(value)) return undefined;
  return `option "--${option.name}" cannot be "${value}"${suggest(value, option.choices)}; it takes ${list(option.choices)}`;
}

function suggest(word: string, candidates: readonly string[]): string {
  const found = closest(word, candidates);
  return found === undefined ? '' : `; did you mean "${found}"?`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
