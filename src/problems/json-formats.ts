/** What linters print as JSON. A format is known by the keys that its rows have; all other JSON is none of ours. */
import type { Finding, Report } from './recogniser.ts';
import { readSeverity } from './severity.ts';

type Json = Readonly<Record<string, unknown>>;

/** Paths of keys: `a.b`; `^a` is one of the object that the row lies in. */
interface Format {
  source: string;
  /** Where the list is: undefined for the document itself. */
  list?: string;
  /** Where the rows are in each object of the list; absent: these are the rows. */
  rows?: string;
  /** What each row has. */
  needs: readonly string[];
  file: string;
  line: string;
  column?: string;
  endLine?: string;
  endColumn?: string;
  severity?: string;
  message: string;
  /** Behind the message, in brackets. */
  detail?: string;
  code?: string;
  /** Put in front of the code. */
  codePrefix?: string;
  /** Lines and columns are counted from 0. */
  isFromZero?: true;
}

const lsp = { line: 'range.start.line', column: 'range.start.character' };
const lspEnd = { endLine: 'range.end.line', endColumn: 'range.end.character' };
const flat = { line: 'line', column: 'column', endLine: 'endLine', endColumn: 'endColumn', message: 'message' };

const formats: readonly Format[] = [
  {
    source: 'eslint',
    rows: 'messages',
    needs: ['^filePath', 'ruleId'],
    file: '^filePath',
    ...flat,
    severity: 'severity',
    code: 'ruleId',
  },
  {
    source: 'stylelint',
    rows: 'warnings',
    needs: ['^source', 'rule', 'text'],
    file: '^source',
    ...flat,
    severity: 'severity',
    message: 'text',
    code: 'rule',
  },
  {
    source: 'biome',
    list: 'diagnostics',
    needs: ['category', 'location.start'],
    file: 'location.path',
    line: 'location.start.line',
    column: 'location.start.column',
    endLine: 'location.end.line',
    endColumn: 'location.end.column',
    severity: 'severity',
    message: 'message',
    code: 'category',
  },
  {
    source: 'oxlint',
    list: 'diagnostics',
    needs: ['filename', 'labels'],
    file: 'filename',
    line: 'labels.0.span.line',
    column: 'labels.0.span.column',
    severity: 'severity',
    message: 'message',
    code: 'code',
  },
  {
    source: 'pyright',
    list: 'generalDiagnostics',
    needs: ['file', 'range'],
    file: 'file',
    ...lsp,
    ...lspEnd,
    severity: 'severity',
    message: 'message',
    code: 'rule',
    isFromZero: true,
  },
  {
    source: 'markdownlint',
    needs: ['fileName', 'ruleNames'],
    file: 'fileName',
    line: 'lineNumber',
    column: 'errorRange.0',
    severity: 'severity',
    message: 'ruleDescription',
    detail: 'errorDetail',
    code: 'ruleNames.0',
  },
  {
    source: 'ruff',
    needs: ['filename', 'end_location'],
    file: 'filename',
    line: 'location.row',
    column: 'location.column',
    endLine: 'end_location.row',
    endColumn: 'end_location.column',
    message: 'message',
    code: 'code',
  },
  {
    source: 'shellcheck',
    needs: ['file', 'endLine', 'level'],
    file: 'file',
    ...flat,
    severity: 'level',
    code: 'code',
    codePrefix: 'SC',
  },
  {
    source: 'shellcheck',
    list: 'comments',
    needs: ['file', 'endLine', 'level'],
    file: 'file',
    ...flat,
    severity: 'level',
    code: 'code',
    codePrefix: 'SC',
  },
  {
    source: 'hadolint',
    needs: ['file', 'level', 'code', 'line'],
    file: 'file',
    ...flat,
    severity: 'level',
    code: 'code',
  },
  { source: 'actionlint', needs: ['filepath', 'kind', 'line'], file: 'filepath', ...flat, code: 'kind' },
  {
    source: 'pylint',
    needs: ['path', 'message-id', 'symbol'],
    file: 'path',
    ...flat,
    severity: 'type',
    code: 'message-id',
  },
  {
    source: 'golangci-lint',
    list: 'Issues',
    needs: ['FromLinter', 'Pos'],
    file: 'Pos.Filename',
    line: 'Pos.Line',
    column: 'Pos.Column',
    severity: 'Severity',
    message: 'Text',
    code: 'FromLinter',
  },
  {
    source: 'rubocop',
    list: 'files',
    rows: 'offenses',
    needs: ['^path', 'cop_name'],
    file: '^path',
    line: 'location.line',
    column: 'location.column',
    severity: 'severity',
    message: 'message',
    code: 'cop_name',
  },
];

/** Reports the problems in a document; none when it is no JSON, or of no format that is known. */
export function readJsonProblems(text: string, report: Report): void {
  const document = parse(text);
  if (document === undefined) return;
  for (const format of formats) {
    const found = readAs(format, document);
    if (found.length === 0) continue;
    for (const finding of found) report(finding);
    return;
  }
}

function readAs(format: Format, document: unknown): Finding[] {
  const list = format.list === undefined ? document : lookUp(document, format.list);
  if (!Array.isArray(list)) return [];
  return list.flatMap((outer: unknown) => {
    const rows = format.rows === undefined ? [outer] : lookUp(outer, format.rows);
    if (!Array.isArray(rows)) return [];
    return rows.flatMap((row: unknown) => readRow(format, row, outer) ?? []);
  });
}

function readRow(format: Format, row: unknown, outer: unknown): Finding | undefined {
  const get = (path: string | undefined): unknown => {
    if (path === undefined) return undefined;
    return path.startsWith('^') ? lookUp(outer, path.slice(1)) : lookUp(row, path);
  };
  if (!format.needs.every((path) => get(path) !== undefined)) return undefined;
  const file = get(format.file);
  const message = get(format.message);
  if (typeof file !== 'string' || typeof message !== 'string') return undefined;
  const code = get(format.code);
  const name = typeof code === 'string' || typeof code === 'number' ? `${format.codePrefix ?? ''}${code}` : undefined;
  // Stylelint says the rule once more at the end of its message.
  const words = name !== undefined && message.endsWith(` (${name})`) ? message.slice(0, -name.length - 3) : message;
  const finding: Finding = {
    source: format.source,
    severity: nameSeverity(get(format.severity)),
    message: words,
    file,
  };
  if (name !== undefined) finding.code = name;
  for (const key of ['line', 'column', 'endLine', 'endColumn'] as const) {
    const value = get(format[key]);
    if (typeof value === 'number' && Number.isInteger(value)) finding[key] = value + (format.isFromZero ? 1 : 0);
  }
  return finding;
}

/** ESLint's are 1 and 2. */
function nameSeverity(value: unknown): Finding['severity'] {
  if (typeof value === 'number') return value === 1 ? 'warning' : 'error';
  const severity = typeof value === 'string' ? readSeverity(value) : undefined;
  return severity === undefined ? 'error' : severity === 'none' ? 'notice' : severity;
}

function lookUp(from: unknown, path: string): unknown {
  let value = from;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Json)[key];
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
