/** The help texts, made from the table of commands. */
import type { CommandSpec, Option } from './arguments.ts';

const WIDTH = 96;

/** `parallel-plan --help`. */
export function renderHelp(commands: readonly CommandSpec[]): string {
  const rows = commands.map((command) => [renderUsage(command), command.summary] as const);
  return [
    'Runs the steps of a plan at once, by dependency, and says what failed and why.',
    '',
    'Usage: parallel-plan COMMAND [PLAN] [OPTION…]',
    '',
    ...columns(rows),
    '',
    'parallel-plan COMMAND --help shows the options of a command; --version the version.',
    'Exit codes: 0 all required steps succeeded, 1 some did not, 2 the plan or the call is wrong, 130 interrupted.',
    '',
  ].join('\n');
}

/** `parallel-plan COMMAND --help`. */
export function renderCommandHelp(command: CommandSpec): string {
  const operands = command.operands.map((operand) => [operand.name, operand.help] as const);
  const options = command.options.map((option) => [renderOption(option), describeOption(option)] as const);
  return [
    `Usage: parallel-plan ${renderUsage(command)} [OPTION…]`,
    '',
    `${command.summary[0]!.toUpperCase()}${command.summary.slice(1)}.`,
    '',
    ...columns([...operands, ...options]),
    '',
  ].join('\n');
}

function renderUsage({ name, operands }: CommandSpec): string {
  return [name, ...operands.map((operand) => (operand.optional ? `[${operand.name}]` : operand.name))].join(' ');
}

function renderOption({ name, short, value }: Option): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

function describeOption({ choices, help }: Option): string {
  return choices === undefined ? help : `${choices.join(', ')}. ${help[0]!.toUpperCase()}${help.slice(1)}`;
}

/** Two columns, the second wrapped. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([first]) => first.length)) + 4;
  return rows.flatMap(([first, second]) => {
    const lines = wrap(second, WIDTH - left);
    return lines.map((line, i) => `${(i === 0 ? `  ${first}` : '').padEnd(left)}${line}`);
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
