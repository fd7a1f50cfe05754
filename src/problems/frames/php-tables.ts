/** Tables of PHP's linters, one for each file: PHP_CodeSniffer's full report and PHPStan's. Long messages are wrapped. */
import type { Severity } from '../../core/problem.ts';
import type { Frame, Recogniser, Report } from '../recogniser.ts';

interface Row {
  line: number;
  severity: Severity;
  lines: string[];
}

/** ` 12 | ERROR | [x] Expected 1 space`, `    |       |     after IF (Squiz.Rule)`. */
export const phpcs: Recogniser = {
  source: 'phpcs',
  triggers: ['FILE: '],
  read(line) {
    // A long name is cut at its beginning: ...me/src/a.php
    const file = /^\s*FILE: (\S.*)$/.exec(line)?.[1]?.replace(/^\.\.\.[^\\/]*[\\/]/, '');
    if (file === undefined) return false;
    let row: Row | undefined;
    function tell(report: Report): void {
      if (!row) return;
      const match = /^(?:\[[ x]\] )?(.*?)(?: \((\w+(?:\.\w+){2,})\))?$/.exec(row.lines.join(' '));
      report({
        severity: row.severity,
        message: match?.[1] ?? row.lines.join(' '),
        file: file!,
        line: row.line,
        ...(match?.[2] !== undefined && { code: match[2] }),
        source: 'phpcs',
      });
      row = undefined;
    }
    return {
      take(next, report) {
        const match = /^\s*(\d+) \| (ERROR|WARNING)\s+\| (.*)$/.exec(next);
        const more = /^\s*\|\s+\|\s+(\S.*)$/.exec(next)?.[1];
        if (match) {
          tell(report);
          row = { line: Number(match[1]), severity: match[2] === 'ERROR' ? 'error' : 'warning', lines: [match[3]!] };
          return 'taken';
        }
        if (more !== undefined && row) {
          row.lines.push(more);
          return 'taken';
        }
        if (/^(?:-{10,}|FOUND \d+ )/.test(next)) return 'taken';
        tell(report);
        return 'left';
      },
      end: tell,
    };
  },
};

/** `  Line   src/Foo.php`, a line, then `  12     Undefined variable: $x`, with the identifier below. */
export const phpstan: Recogniser = {
  source: 'phpstan',
  triggers: ['  Line  '],
  read(line, _report, seen) {
    const file = /^\s{1,3}Line\s+(\S.*?)(?: \(in context of .*\))?$/.exec(line)?.[1];
    if (file === undefined || !/^\s*-{3,} -{3,}/.test(seen.back(1) ?? '')) return false;
    return readStanRows(file);
  },
};

function readStanRows(file: string): Frame {
  let row: { line: number | undefined; lines: string[]; code?: string; isComplete?: boolean } | undefined;
  let rules = 0;
  function tell(report: Report): void {
    if (row) {
      report({
        severity: 'error',
        message: row.lines.join(' '),
        file,
        ...(row.line !== undefined && { line: row.line }),
        ...(row.code !== undefined && { code: row.code }),
        source: 'phpstan',
      });
    }
    row = undefined;
  }
  return {
    take(next, report) {
      if (/^\s*-{3,} -{3,}/.test(next)) {
        if (++rules < 2) return 'taken';
        tell(report);
        return 'last';
      }
      const match = /^\s{1,3}:?(\d+|-)\s{2,}(\S.*)$/.exec(next);
      if (match) {
        tell(report);
        row = { line: match[1] === '-' ? undefined : Number(match[1]), lines: [match[2]!] };
        return 'taken';
      }
      const more = /^\s{4,}(\S.*)$/.exec(next)?.[1];
      if (more === undefined || !row) {
        if (/^\s*$/.test(next)) return 'taken';
        tell(report);
        return 'left';
      }
      const code = /^🪪\s+(\S+)/u.exec(more)?.[1];
      if (code !== undefined) row.code = code;
      // Identifier, tip and link stand below the message.
      row.isComplete ||= code !== undefined || /^(?:💡|✏️|at \S+:\d)/u.test(more);
      if (!row.isComplete) row.lines.push(more);
      return 'taken';
    },
    end: tell,
  };
}

/** PHP-CS-Fixer names files alone: `   1) src/a.php (array_syntax, braces)`. */
export const phpCsFixer: Recogniser = {
  source: 'php-cs-fixer',
  triggers: ['.php'],
  read(line, report) {
    const match = /^ {2,6}\d+\) ((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:()]*\.php)(?: \(([\w, /-]+)\))?$/.exec(line);
    if (!match) return false;
    const message = match[2] === undefined ? 'not formatted' : `not formatted: ${match[2]}`;
    report({ severity: 'error', message, file: match[1]!, source: 'php-cs-fixer' });
    return true;
  },
};
