/** Escape sequences of terminals, as programs print them for colours, cursors, titles and links. */

/** Strings (OSC, DCS, SOS, PM, APC) with their content, CSI, and what is left: escapes of two or three characters. */
export const escapeSequences = /\x1b(?:[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\[[0-?]*[ -/]*[@-~]?|[ -/]*[0-~]?)/g;

/** Text, or bytes read as latin1, without escape sequences. */
export function stripAnsi(text: string): string {
  return text.includes('\x1b') ? text.replace(escapeSequences, '') : text;
}
