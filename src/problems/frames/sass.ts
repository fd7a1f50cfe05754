/** Sass: the message, a box with code, and below it the places, the innermost first. Bundlers print the same. */
import type { Frame, Recogniser, Seen } from '../recogniser.ts';

const place = /^ {2,}(\S.*?) (\d+):(\d+)(?: {2}.+)?$/;
/** What stands before the message in the line above the box. */
const before = /^(?:\[[\w:@/. -]{1,60}\] |\w{0,20}Error: )*/;
const warning = /^(?:DEPRECATION )?WARNING(?: \[[\w-]+\])?: (.+)$/;
const deprecation = /^DEPRECATION WARNING \[([\w-]+)\]/;
const mostMessageLines = 11;

export const sass: Recogniser = {
  source: 'sass',
  triggers: ['╵'],
  read(line, _report, seen) {
    return line.trim() === '╵' ? createFrame(seen) : false;
  },
};

/** Only the next line is wanted; the others would be places from where it was used. */
function createFrame(seen: Seen): Frame {
  const head = readMessage(seen);
  return {
    take(line, report) {
      const match = place.exec(line);
      if (!head || !match) return 'left';
      report({ source: 'sass', ...head, file: match[1]!, line: Number(match[2]), column: Number(match[3]) });
      return 'last';
    },
    end() {},
  };
}

interface Message {
  severity: 'error' | 'warning';
  message: string;
  code?: string;
}

/** An error stands right above its box; a warning has a blank line, and perhaps a link, between. */
function readMessage(seen: Seen): Message | undefined {
  let isAboveBox = false;
  let isWarning = false;
  for (let count = 1; count <= mostMessageLines; count++) {
    const line = seen.back(count);
    if (line === undefined) return undefined;
    const warned = isAboveBox ? warning.exec(line) : null;
    if (warned) {
      const code = deprecation.exec(line)?.[1];
      return { severity: 'warning', message: warned[1]!, ...(code !== undefined && { code }) };
    }
    if (isAboveBox && line !== '' && !isWarning) return { severity: 'error', message: line.replace(before, '') };
    isWarning ||= isAboveBox && line === '';
    isAboveBox ||= line.trim() === '╷';
  }
  return undefined;
}
