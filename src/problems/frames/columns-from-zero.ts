/** Tools for Python that count columns from 0, as its parser does: pylint, Black's parser, bandit, Cython. */
import type { Severity } from '../../core/problem.ts';
import type { Finding, Recogniser, Seen } from '../recogniser.ts';

const text = /^((?:[A-Za-z]:)?[^\s:][^:]*):(\d+):(\d+): ([CRWEFI])(\d{4}): (.*?)(?: \([a-z][\w-]+\))?$/;
// --output-format=parseable, msvs, and templates that people write: a.py:3: [C0114(missing-docstring), ] …
const bracketed =
  /^((?:[A-Za-z]:)?[^\s:][^:(]*\.pyi?)(?::(\d+)|\((\d+)\))(?::(\d+))?: \[([CRWEFI])(\d{4})(?:\([\w-]+\))?,? ?[^\]]*\] (.+?)(?: \([a-z][\w-]+\))?$/;
const severities: Readonly<Record<string, Severity>> = { E: 'error', F: 'error', W: 'warning' };

function makeFinding(letter: string, number: string, message: string, file: string, line: number): Finding {
  const severity = severities[letter] ?? 'notice';
  return { severity, message, file, line, code: `${letter}${number}`, source: 'pylint' };
}

const pylint: Recogniser = {
  source: 'pylint',
  triggers: ['.py:#', '.pyi:#', '.py(#', '.pyi(#', ': E0', ': R0801: '],
  read(line, report) {
    const plain = text.exec(line);
    if (plain) {
      const [, file, at, column, letter, number, message] = plain;
      if (!/[./\\]/.test(file!)) return false;
      const finding = makeFinding(letter!, number!, message!, file!, Number(at));
      // The column of an error of syntax comes from Python's compiler, which counts from 1.
      const isFromCompiler = number === '0001' && letter === 'E';
      report({ ...finding, column: Number(column) + (isFromCompiler ? 0 : 1) });
      return true;
    }
    const match = bracketed.exec(line);
    if (!match) return false;
    const [, file, at, inBrackets, column, letter, number, message] = match;
    const finding = makeFinding(letter!, number!, message!, file!, Number(at ?? inBrackets));
    report(column === undefined ? finding : { ...finding, column: Number(column) + 1 });
    return true;
  },
};

/** Since 26 the line of code stands below, and nothing behind the column. */
const unparsed = /^error: cannot format (\S.*?): (Cannot parse[^:]*): (\d+):(\d+)(?:: ?(.*))?$/;
const unformatted = /^error: cannot format (\S.*?\.(?:pyi?|ipynb)): (.+)$/;

const black: Recogniser = {
  source: 'black',
  triggers: ['error: cannot format '],
  read(line, report) {
    const match = unparsed.exec(line);
    if (match) {
      const [, file, message, at, column, code] = match;
      const shown = (code ?? '') === '' ? message! : `${message}: ${code}`;
      const place = { file: file!, line: Number(at), column: Number(column) + 1 };
      report({ severity: 'error', message: shown, ...place, source: 'black' });
      return true;
    }
    const other = unformatted.exec(line);
    if (other) report({ severity: 'error', message: other[2]!, file: other[1]!, source: 'black' });
    return other !== null;
  },
};

const location = /^ {3}Location: (\S.*?):(\d+)(?::(\d+))?$/;
const issue = /^>> Issue: \[(B\d{3})(?::[\w-]+)?\] (.+)$/;
const banditSeverity = /^ {3}Severity: (High|Medium|Low|Undefined) /;
const banditSeverities: Readonly<Record<string, Severity>> = { High: 'error', Medium: 'warning' };

const bandit: Recogniser = {
  source: 'bandit',
  triggers: ['   Location: '],
  read(line, report, seen) {
    const match = location.exec(line);
    const found = match && findAbove(issue, seen);
    if (!match || !found) return false;
    const [, file, at, column] = match;
    const finding: Finding = {
      severity: banditSeverities[findAbove(banditSeverity, seen)?.[1] ?? ''] ?? 'notice',
      message: found[2]!,
      file: file!,
      line: Number(at),
      code: found[1]!,
      source: 'bandit',
    };
    report(column === undefined ? finding : { ...finding, column: Number(column) + 1 });
    return true;
  },
};

/** Newer versions have a line more between the issue and its place. */
function findAbove(pattern: RegExp, seen: Seen): RegExpExecArray | undefined {
  for (let count = 1; count <= 5; count++) {
    const match = pattern.exec(seen.back(count) ?? '');
    if (match) return match;
  }
  return undefined;
}

const cythonRow = /^(warning: )?([^\s:][^:]*\.(?:pyx|pxd|pxi)):(\d+):(\d+): (\S.*)$/;

const cython: Recogniser = {
  source: 'cython',
  triggers: ['.pyx:#', '.pxd:#', '.pxi:#'],
  read(line, report) {
    const match = cythonRow.exec(line);
    if (!match) return false;
    const [, warning, file, at, column, message] = match;
    const place = { file: file!, line: Number(at), column: Number(column) + 1 };
    report({ severity: warning === undefined ? 'error' : 'warning', message: message!, ...place, source: 'cython' });
    return true;
  },
};

export const columnsFromZero: readonly Recogniser[] = [pylint, black, bandit, cython];
