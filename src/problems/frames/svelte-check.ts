/** svelte-check: for people, below the place; for machines, one line each, with strings or objects in JSON. */
import type { Severity } from '../../core/problem.ts';
import { recogniseBy } from '../matcher.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

const row = /^\d{10,} (ERROR|WARNING|HINT) ("(?:[^"\\]|\\.)*") (\d+):(\d+) ("(?:[^"\\]|\\.)*")$/;
const object = /^\d{10,} (\{"type":".*\})$/;
const severities: Readonly<Record<string, Severity>> = { ERROR: 'error', WARNING: 'warning' };

export const svelteCheck: readonly Recogniser[] = [
  recogniseBy({
    owner: 'svelte-check',
    triggers: ['Error: ', 'Warn: ', 'Hint: '],
    pattern: [
      { regexp: '^((?:[A-Za-z]:)?[^\\s:][^:]*?):(\\d+):(\\d+)$', file: 1, line: 2, column: 3 },
      { regexp: '^(Error|Warn|Hint): (\\S.*?)(?: \\((?:ts|js|svelte|css|scss|less)\\))?$', severity: 1, message: 2 },
    ],
  }),
  {
    source: 'svelte-check',
    triggers: ['ERROR "', 'WARNING "', 'HINT "', '{"type":"'],
    read(line, report) {
      const finding = readRow(line) ?? readObject(line);
      if (finding) report(finding);
      return finding !== undefined;
    },
  },
];

function readRow(line: string): Finding | undefined {
  const match = row.exec(line);
  const file = match && parse(match[2]!);
  const message = match && parse(match[5]!);
  if (!match || typeof file !== 'string' || typeof message !== 'string') return undefined;
  const severity = severities[match[1]!] ?? 'notice';
  const { text, code } = splitLink(message);
  const place = { file, line: Number(match[3]), column: Number(match[4]) };
  return { source: 'svelte-check', severity, ...place, message: text, ...(code !== undefined && { code }) };
}

interface Diagnostic {
  type: string;
  filename: string;
  message: string;
  start: { line: number; character: number };
  end?: { line: number; character: number };
  code?: string | number;
}

/** Lines and characters are counted from 0 there. */
function readObject(line: string): Finding | undefined {
  const match = object.exec(line);
  const read = match ? (parse(match[1]!) as Partial<Diagnostic> | undefined) : undefined;
  if (!read || typeof read.filename !== 'string' || typeof read.message !== 'string' || !read.start) return undefined;
  const { type, filename, message, start, end, code } = read;
  return {
    source: 'svelte-check',
    severity: severities[type ?? ''] ?? 'notice',
    file: filename,
    line: start.line + 1,
    column: start.character + 1,
    ...(end && { endLine: end.line + 1, endColumn: end.character + 1 }),
    message: splitLink(message).text,
    ...(code !== undefined && { code: String(code) }),
  };
}

/** Warnings of the compiler end in a link to their page, which is named after the rule. */
function splitLink(message: string): { text: string; code?: string } {
  const match = /\nhttps:\/\/svelte\.dev\/e\/(\w+)$/.exec(message);
  return match ? { text: message.slice(0, match.index), code: match[1]! } : { text: message };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
