/** Sass: the message, a box with code, and below it the places, the innermost first. Bundlers print the same. */
import type { Frame, Recogniser, Seen } from '../recogniser.ts';

const place = /^ {2,}(\S.*?) (\d+):(\d+)(?: {2}.+)?$/;
const error = /^(?:.*?\[sass\] |\w*(?:SassError|Error): )(.+)$/;
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

function readMessage(seen: Seen): { severity: 'error' | 'warning'; message: string; code?: string } | undefined {
  for (let count = 1; count <= mostMessageLines; count++) {
    const line = seen.back(count);
    if (line === undefined) return undefined;
    const warned = warning.exec(line);
    if (warned) {
      const code = deprecation.exec(line)?.[1];
      return { severity: 'warning', message: warned[1]!, ...(code !== undefined && { code }) };
    }
    const failed = error.exec(line);
    if (failed) return { severity: 'error', message: failed[1]! };
  }
  return undefined;
}
