/** Whether a step that ended with exit code 1 evidently did so since a `grep` found nothing. */
import type { Step } from '../core/plan.ts';

const GREP = /^(?:\w+=\S* )*(?:[efz]?grep|rg|git (?:-\S+ )*grep)\b/;
/** What can end with 1 and print nothing, besides grep. */
const SILENT =
  /^(?:\w+=\S* )*(?:\[{1,2} |test |false\b|exit\b|return\b|let |\(\(|expr |cmp |diff |git |read |command -v|which |kill |pgrep |pkill |!)/;
/** What never fails, or says so. */
const HARMLESS =
  /^(?:(?:echo|printf|cd|export|set|pwd|true|:|mkdir|ls|cat|sleep|date)\b|\w+=[^$`]*$|$|#|(?:if|then|else|fi|for|do|done|while)\b)/;

/** `lines`: how many the step printed. */
export function isGrepsFault(step: Step, lines: number): boolean {
  if (step.shell !== undefined && !/^(?:ba|z|da)?sh\b/.test(step.shell)) return false;
  const pipefail = step.shell?.startsWith('bash') === true || /set -\w*o pipefail|set -o pipefail/.test(step.run);
  const commands = splitCommands(step.run, pipefail);
  if (!commands.some((command) => GREP.test(command))) return false;
  const others = commands.filter((command) => !GREP.test(command));
  // A silent failure has few suspects; a step that printed something may have failed elsewhere.
  if (lines === 0) return !others.some((command) => SILENT.test(command));
  return others.every((command) => HARMLESS.test(command));
}

/** The commands whose exit code can end the script: neither asked about, nor excused, nor inside a pipe that forgets. */
function splitCommands(run: string, pipefail: boolean): string[] {
  const text = run.replace(/\\\n/g, ' ').replace(/'[^']*'|"[^"$`]*"/g, 'Q');
  return text
    .split(/\n|;(?!;)/)
    .filter((line) => !/\|\|/.test(line) && !/^\s*(?:if|elif|while|until|!)\s/.test(line))
    .flatMap((line) => line.split('&&').slice(-1))
    .flatMap((line) => {
      const parts = line.replace(/^\s*(?:then|else|do)\s+/, '').split('|');
      return pipefail ? parts : parts.slice(-1);
    })
    .map((command) =>
      command
        .trim()
        .replace(/^\w+=["']?\$\((.*?)\)?["']?$/, '$1')
        .trim(),
    )
    .filter((command) => command !== '' && !command.startsWith('#'));
}
