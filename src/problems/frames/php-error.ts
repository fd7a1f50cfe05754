/** PHP's own messages: `PHP Warning:  … in /app/a.php on line 3`, and uncaught exceptions with their stack trace. */
import type { Frame, Recogniser, Report } from '../recogniser.ts';

type Place = { file: string; line: number };

const severities: Readonly<Record<string, 'error' | 'warning' | 'notice'>> = {
  Warning: 'warning',
  'Core warning': 'warning',
  'Compile warning': 'warning',
  Notice: 'notice',
  Deprecated: 'notice',
  'Strict Standards': 'notice',
};
/** What a script printed last can stand in front, without a line end; what Apache has logged is no script's. */
const head =
  /^(?:(?!\[[^\]]{1,60}\] \[php).{0,200}PHP |(?:<br \/>)?<b>)?(Parse error|Fatal error|Recoverable fatal error|Catchable fatal error|Core warning|Compile warning|Warning|Notice|Deprecated|Strict Standards)(?:<\/b>)?: +(.*)$/;
const library = /\/vendor\/|^phar:|^\/usr\/(?:share|lib|bin|local)\//;
const mostMessageLines = 4;
const mostLines = 200;

export const phpError: Recogniser = {
  source: 'php',
  triggers: [' on line #', ' on line <b>', ' Uncaught '],
  read(line, report) {
    const match = head.exec(line);
    if (!match) return false;
    const [, kind = '', text = ''] = match;
    const whole = /^(.*) in (?:<b>)?(\S.*?)(?:<\/b>)? on line (?:<b>)?(\d+)(?:<\/b>)?(?:<br \/>)?$/.exec(text);
    if (whole && !text.startsWith('Uncaught ')) {
      const file = whole[2]!;
      const isFile = /[\\/.]/.test(file);
      report({
        severity: severities[kind] ?? 'error',
        message: decodeEntities(whole[1]!),
        ...(isFile && { file, line: Number(whole[3]) }),
        source: 'php',
      });
      return true;
    }
    return text.startsWith('Uncaught ') ? readUncaught(text.slice('Uncaught '.length)) : false;
  },
};

function decodeEntities(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Exceptions come innermost first, each `Next` one wraps that before; the last was not caught. */
function readUncaught(first: string): Frame {
  const exceptions: { lines: string[]; places: Place[] }[] = [];
  let isInTrace = false;
  let count = 0;

  function begin(text: string): void {
    exceptions.push({ lines: [], places: [] });
    isInTrace = false;
    addMessage(text);
  }

  function addMessage(text: string): void {
    const { lines, places } = exceptions.at(-1)!;
    const match = /^(.*) in (\S.*):(\d+)$/.exec(text);
    const message = (match?.[1] ?? text).replace(/ and defined$/, '');
    if (lines.length < mostMessageLines && message.trim() !== '') lines.push(message.trim());
    if (match) places.splice(0, places.length, { file: match[2]!, line: Number(match[3]) });
  }

  function tell(report: Report): void {
    const outermost = [...exceptions].reverse();
    const own = outermost.map(({ places }) => places.find(({ file }) => !library.test(file)));
    const chosen = Math.max(
      0,
      own.findIndex((place) => place !== undefined),
    );
    const place = own[chosen] ?? outermost[0]!.places[0];
    report({ severity: 'error', message: outermost[chosen]!.lines.join('\n'), ...place, source: 'php' });
  }

  begin(first);
  return {
    take(line, report) {
      const thrown = /^ {2}thrown in (\S.*) on line (\d+)/.test(line);
      if (thrown || ++count > mostLines) {
        tell(report);
        return 'last';
      }
      const next = /^Next (.*)$/.exec(line)?.[1];
      const frame = /^#\d+ (\S.*)\((\d+)\): /.exec(line);
      if (next !== undefined && isInTrace) begin(next);
      else if (line === 'Stack trace:') isInTrace = true;
      else if (frame) exceptions.at(-1)!.places.push({ file: frame[1]!, line: Number(frame[2]) });
      else if (!isInTrace) addMessage(line);
      return 'taken';
    },
    end: tell,
  };
}
