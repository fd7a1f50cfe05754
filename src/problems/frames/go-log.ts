/**
 * What a Go test has said, line by line, and which of it is why it failed. `t.Log` and `t.Error` print the same, so the
 * words decide; testify names the place itself.
 *
 *     calc_test.go:12: Add(1, 2) = 4, want 3
 */
import type { Finding } from '../recogniser.ts';
import { isForeignGoFile } from './go-package.ts';

/** One call of `t.Log` or its like. */
export interface LogEntry {
  file: string;
  line: number;
  indent: number;
  text: string[];
}

const entry = /^( {4,})(\S.*?\.go):(\d+): ?(.*)$/;
const soundsWrong =
  /\b(?:got|want(?:s|ed)?|expect(?:s|ed)?|unexpected(?:ly)?|should|must|fail(?:s|ed|ure)?|err(?:or|ors)?|mismatch(?:ed)?|invalid|wrong|incorrect|equal|differs?|different|missing|cannot|can't|could not|couldn't|unable|nil|panic(?:ked)?|timed? ?out|timeout|refused|denied|does not|doesn't|did not|didn't|is not|isn't|not found|no such|never|too (?:many|few|long|short|large|small))\b|!=|≠|\bbad\b/i;
const raceAlone = /^race detected during execution of /;
const traceStart = /^\s*Error Trace:\s*(\S.*):(\d+)$/;
const traceMore = /^\s+(\S.*\.go):(\d+)$/;
const mostLines = 5;

export function readEntry(line: string): LogEntry | undefined {
  const match = entry.exec(line);
  if (!match) return undefined;
  const [, indent = '', file = '', number, text = ''] = match;
  return { file, line: Number(number), indent: indent.length, text: [text] };
}

/** More of the same call is indented deeper. */
export function belongsTo({ indent }: LogEntry, line: string): boolean {
  return line.length > indent + 4 && /^\s+$/.test(line.slice(0, indent + 4));
}

/** The entries that tell why a test failed: those that sound like it, else the last, which may have ended it. */
export function chooseEntries(entries: readonly LogEntry[], hasFailedParts: boolean): readonly LogEntry[] {
  const own = entries.filter(({ file, text }) => !(file === 'testing.go' && raceAlone.test(text[0] ?? '')));
  const wrong = own.filter(
    ({ text }) => soundsWrong.test(text.join('\n')) || text.some((line) => traceStart.test(line)),
  );
  return wrong.length > 0 || hasFailedParts ? wrong : own.slice(-1);
}

/** `folder` holds the test's package; entries name their files without it. */
export function describeEntry(entry: LogEntry, test: string, folder: string | undefined): Finding {
  const asserted = readAssertion(entry);
  const text = asserted?.text ?? entry.text.map((line) => line.trim()).filter((line) => line !== '');
  const { file, line } = asserted?.place ?? entry;
  return {
    severity: 'error',
    message: `${test}: ${text.slice(0, mostLines).join('\n')}`,
    source: 'go test',
    file,
    line,
    ...(folder !== undefined && { folder }),
  };
}

/** What testify's assertions print below the place: a trace, what is wrong, and the user's own message. */
function readAssertion(entry: LogEntry): { place: { file: string; line: number }; text: string[] } | undefined {
  const start = entry.text.findIndex((line) => traceStart.test(line));
  if (start < 0) return undefined;
  const trace: { file: string; line: number }[] = [];
  const text: string[] = [];
  let part = '';
  for (const line of entry.text.slice(start)) {
    const label = /^\s*(Error Trace|Error|Test|Messages):/.exec(line)?.[1];
    part = label ?? part;
    const said = line.trim().replace(/^(?:Error|Messages):\s*/, '');
    const at = part === 'Error Trace' ? (traceStart.exec(line) ?? traceMore.exec(line)) : null;
    if (at) trace.push({ file: at[1]!, line: Number(at[2]) });
    else if ((part === 'Error' || part === 'Messages') && said !== '') text.push(said);
  }
  const isEntry = (place: { file: string; line: number }) =>
    place.line === entry.line && (place.file === entry.file || place.file.endsWith(`/${entry.file}`));
  // Helpers that say so (`t.Helper()`) hand the place on to their caller, which the line above then names.
  const place = trace.find(isEntry) ?? trace.find(({ file }) => !isForeignGoFile(file)) ?? entry;
  return { place, text: text.slice(0, text.indexOf('Diff:') < 0 ? undefined : text.indexOf('Diff:')) };
}
