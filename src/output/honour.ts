/** Does what the commands of a step ask for, and says what is to be seen of them. Finding them is left to `filter.ts`. */
import type { Problem } from '../core/problem.ts';
import { type CommandLine, describeProblem, readProblem, type StepCommand } from './commands.ts';
import type { Masks } from './masks.ts';

/** The runner refuses these as words that end `stop-commands`. */
const NO_TOKENS = new Set(
  (
    ',pause-logging,internal-set-repo-path,set-env,set-output,save-state,add-path,add-mask,add-matcher,' +
    'remove-matcher,debug,warning,error,notice,group,endgroup,echo,stop-commands'
  ).split(','),
);

export interface HonourOptions {
  masks: Masks;
  /** `debug` commands are shown. */
  debug: boolean;
  onCommand(command: StepCommand): void;
}

/**
 * Makes the function that takes the commands of one stream in turn. It returns what to print instead, maybe nothing;
 * undefined when the command is none of ours, so that its line is to be printed, made harmless.
 */
export function createHonour({ masks, debug, onCommand }: HonourOptions): (command: CommandLine) => string | undefined {
  let stopToken: string | undefined;

  function choose(command: CommandLine): string | undefined {
    const { name, data } = command;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice': {
        const problem = maskProblem(readProblem(name, command), masks);
        onCommand({ kind: 'problem', problem });
        return describeProblem(problem);
      }
      case 'add-mask':
        masks.add(data);
        onCommand({ kind: 'add-mask', value: data });
        return '';
      case 'add-matcher':
        onCommand({ kind: 'add-matcher', file: data });
        return '';
      case 'remove-matcher':
        onCommand({ kind: 'remove-matcher', owner: command.properties.get('owner') ?? '' });
        return '';
      case 'debug':
        return debug ? `Debug: ${data}` : '';
      case 'group':
        return `▸ ${data}`;
      case 'endgroup':
        return '';
      case 'stop-commands':
        if (!NO_TOKENS.has(data.toLowerCase())) stopToken = data.toLowerCase();
        return undefined;
      default:
        return undefined;
    }
  }

  return (command) => {
    if (stopToken !== undefined) {
      if (command.name === stopToken) stopToken = undefined;
      return undefined;
    }
    const words = choose(command);
    // What stands in front of `##[command]` is text like any other.
    return words === undefined || command.before.trim() === '' ? words : `${command.before}${words}`;
  };
}

function maskProblem(problem: Problem, masks: Masks): Problem {
  const masked = { ...problem, message: masks.applyText(problem.message) };
  if (masked.title !== undefined) masked.title = masks.applyText(masked.title);
  if (masked.file !== undefined) masked.file = masks.applyText(masked.file);
  return masked;
}
