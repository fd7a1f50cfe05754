/** Makes single lines of a log that hold text of users. Which lines there are is decided in `log.ts`. */
import { cleanLine } from './escape.ts';

export type Colour = 'red' | 'green' | 'yellow' | 'dim' | 'bold';

const CODES: Record<Colour, [number, number]> = {
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  dim: [2, 22],
  bold: [1, 22],
};

/** Text of users on one line, in which the runner finds no command wherever it stands. */
export function safeText(text: string, maxChars = 300): string {
  return cleanLine(text, maxChars).replaceAll('##[', '## [').replace(/^::/, ': :');
}

/** The same for text of several lines, their indents kept. */
export function safeLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `${/^ */.exec(line)![0]}${safeText(line, 2000)}`)
    .join('\n');
}

/** The line that opens a group at GitHub; groups do not nest. */
export function openGroup(title: string): string {
  return `::group::${title.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
}

/** Text in a colour that ends with it. */
export function paint(text: string, colour: Colour): string {
  const [on, off] = CODES[colour];
  return `\x1b[${on}m${text}\x1b[${off}m`;
}
