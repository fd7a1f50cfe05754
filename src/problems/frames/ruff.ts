/**
 * Ruff and ty in their formats of several lines: full, with the place below the message, and grouped by file. What has a
 * line of its own is matched by `matchers/python.ts`.
 *
 *   F401 [*] `os` imported but unused        error[F401][*]: `os` imported but unused
 *    --> input.py:1:8                         --> input.py:1:8
 */
import type { Severity } from '../../core/problem.ts';
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';

const place = /^ *--> (\S.*?\.(?:pyi?|pyw|ipynb|toml))(?::cell \d+)?:(\d+):(\d+)$/;
const bracketed = /^(error|warning|info|fatal)\[([a-z][a-z\d-]*|[A-DF-Z][A-Z]*\d{3,4}|E\d{3})\](?:\[\*\])?: (\S.*)$/;
const plain = /^([A-Z]{1,5}\d{3,4}) (?:\[\*\] )?(\S.*)$/;
/** With `--preview` rules have names in place of numbers. */
const named = /^(?!(?:error|warning|info|note|help):)([a-z][a-z\d]*(?:-[a-z\d]+)*): (?:\[\*\] )?(\S.*)$/;
/** A heading stands right above its place, or above the rest of a message of several lines. */
const mostHeadingLines = 4;

function readHeading(line: string): Finding | undefined {
  const inBrackets = bracketed.exec(line);
  if (inBrackets) {
    const severities: Record<string, Severity> = { warning: 'warning', info: 'notice' };
    const [, word, code, message] = inBrackets;
    // What Ruff names without a number, where ty has rules of its own.
    const source = /^(?:[A-Z]|invalid-syntax$|unformatted$|io-error$)/.test(code!) ? 'ruff' : 'ty';
    return { severity: severities[word!] ?? 'error', code: code!, message: message!, source };
  }
  const match = plain.exec(line) ?? named.exec(line);
  return match ? { severity: 'error', code: match[1]!, message: match[2]!, source: 'ruff' } : undefined;
}

function readPlace(line: string): { file: string; line: number; column: number } | undefined {
  const match = place.exec(line);
  return match ? { file: match[1]!, line: Number(match[2]), column: Number(match[3]) } : undefined;
}

const full: Recogniser = {
  source: 'ruff',
  triggers: ['--> '],
  read(line, report, seen) {
    const found = readPlace(line);
    if (!found) return false;
    for (let count = 1; count <= mostHeadingLines; count++) {
      const above = seen.back(count) ?? '';
      const heading = readHeading(above);
      if (place.test(above)) return false;
      if (!heading) continue;
      report({ ...heading, ...found });
      return true;
    }
    return false;
  },
};

const file = /^(\S.*\.(?:pyi?|pyw|ipynb|toml)):$/;
const row = /^ {2,}(?:cell \d+:)?(\d+):(\d+):? +(?:([A-Z]{1,5}\d{3,4})|([a-z][a-z-]+):?) ?(?:\[\*\] )?(\S.*)$/;

function reportRow(line: string, of: string, report: Report): boolean {
  const match = row.exec(line);
  if (!match) return false;
  const [, at, column, code, name, message] = match;
  report({
    severity: 'error',
    message: message!,
    file: of,
    line: Number(at),
    column: Number(column),
    code: code ?? name!,
    source: 'ruff',
  });
  return true;
}

/** The rows of one file, with the lines of code that older versions show below each. */
function followRows(of: string): Frame {
  return {
    take(line, report) {
      if (reportRow(line, of, report) || line === '' || line.startsWith('  ')) return 'taken';
      return 'left';
    },
    end() {},
  };
}

const grouped: Recogniser = {
  source: 'ruff',
  triggers: ['  #', ' cell #'],
  read(line, report, seen) {
    if (!row.test(line)) return false;
    const of = file.exec(seen.back(1) ?? '')?.[1];
    if (of === undefined) return false;
    reportRow(line, of, report);
    return followRows(of);
  },
};

export const ruff: readonly Recogniser[] = [full, grouped];
