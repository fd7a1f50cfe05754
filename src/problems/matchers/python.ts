/** Linters and type checkers for Python whose problems have a line each. The rest is in `python-tools.ts`. */
import type { MatcherData } from '../matcher.ts';

const extension = '\\.(?:pyi?|pyw|pyx|ipynb)';
/** It may have blanks, since what follows is told apart by its ending; but no folder begins with one. */
const file = `(?![^:]* [/\\\\])((?:[A-Za-z]:)?[^\\s:][^:]{0,400}${extension})`;
const fileWithoutBlanks = `((?:[A-Za-z]:)?[^\\s:]{1,400}${extension})`;
/** In front of a code or of words that only one tool writes, files of any kind. */
const anyFile = '((?:[A-Za-z]:)?[^\\s:][^:]{0,200}[./\\\\][^:]{0,200})';
const inPython = ['.py:#', '.pyi:#', '.pyw:#', '.pyx:#', '.ipynb:'];

/** `code` stands at the first place where tools write it, the message behind it. */
function placeCodeMessage(
  owner: string,
  severity: 'error' | 'warning',
  code: string,
  message = '\\S.*',
  mark = '(?:\\[\\*\\] )?',
): MatcherData {
  return {
    owner,
    severity,
    triggers: inPython,
    pattern: [
      {
        regexp: `^${file}:(\\d+):(\\d+):? (${code}):? ${mark}(${message})$`,
        file: 1,
        line: 2,
        column: 3,
        code: 4,
        message: 5,
      },
    ],
  };
}

export const pythonMatchers: readonly MatcherData[] = [
  {
    // a.py:1:8: error[invalid-assignment] Object of type `int` is not assignable to `str`
    owner: 'ty',
    triggers: [': error[', ': warning[', ': info['],
    pattern: [
      {
        regexp: `^${file}:(\\d+):(\\d+): (error|warning|info|fatal)\\[([\\w-]+)\\] (?:\\[\\*\\] )?(.+)$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    ],
  },
  placeCodeMessage('ruff', 'error', 'invalid-syntax|SyntaxError|unformatted'),
  // With --preview rules have names in place of numbers.
  placeCodeMessage('ruff', 'error', '(?:[a-z]+(?:-[a-z\\d]+)+|assert|print)(?=: )'),
  placeCodeMessage('ruff', 'error', '[A-Z]{1,5}\\d{3,4}', '\\S.*', '\\[\\*\\] '),
  // Ruff quotes names with backticks and begins with a capital; flake8 and pycodestyle do neither.
  placeCodeMessage('ruff', 'error', '[A-Z]{4,5}\\d{3,4}|RUF\\d{3}|PL[A-Z]\\d{4}'),
  placeCodeMessage('ruff', 'error', '[A-Z]{1,3}\\d{3,4}', '`.*|[^`]{1,300}`.*'),
  placeCodeMessage('ruff', 'error', '[FW]\\d{3}|E[1-8]\\d\\d', '[A-Z].*'),
  placeCodeMessage('flake8', 'error', '[EF]\\d{3}'),
  placeCodeMessage('flake8', 'warning', '[A-Z]{1,3}\\d{1,4}'),
  {
    owner: 'ruff',
    triggers: ['.ipynb:cell #', '.py: E902', '.py: SyntaxError'],
    pattern: [
      {
        regexp: `^${file}:(?:cell \\d+:\\d+:\\d+:)? ([A-Z]{1,5}\\d{3,4}|SyntaxError|invalid-syntax):? (?:\\[\\*\\] )?(.+)$`,
        file: 1,
        code: 2,
        message: 3,
      },
    ],
  },
  {
    // --output-format=pylint
    owner: 'ruff',
    triggers: inPython,
    pattern: [
      {
        regexp: `^${file}:(\\d+): \\[([A-Z]{1,5}\\d{3,4})\\] (\`.+|[^\`]{1,300}\`.+)$`,
        file: 1,
        line: 2,
        code: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'ruff',
    triggers: inPython,
    pattern: [
      { regexp: `^${file}:(\\d+): \\[([a-z]+(?:-[a-z\\d]+)+)\\] (.+)$`, file: 1, line: 2, code: 3, message: 4 },
    ],
  },
  {
    // --format=pylint
    owner: 'flake8',
    triggers: inPython,
    pattern: [{ regexp: `^${file}:(\\d+): \\[([A-Z]{1,5}\\d{3,4})\\] (.+)$`, file: 1, line: 2, code: 3, message: 4 }],
  },
  {
    owner: 'ruff',
    triggers: ['error: Failed to parse ', 'error: Failed to format '],
    pattern: [
      { regexp: `^error: Failed to parse ${anyFile}:(\\d+):(\\d+): (.+)$`, file: 1, line: 2, column: 3, message: 4 },
    ],
  },
  {
    owner: 'ruff',
    severity: 'warning',
    triggers: ['warning: Invalid '],
    pattern: [
      { regexp: `^warning: (Invalid .*\`# .*noqa\`.*) (?:on|at) ${anyFile}:(\\d+): .+$`, message: 1, file: 2, line: 3 },
    ],
  },
  {
    owner: 'ruff',
    triggers: ['Would reformat: '],
    pattern: [{ regexp: '^(Would reformat): (\\S.*)$', message: 1, file: 2 }],
  },
  {
    owner: 'pytype',
    triggers: ['File "'],
    pattern: [
      {
        regexp: '^File "([^"]+)", line (\\d+)(?:, in [\\w.<>]+)?: (.+) \\[([a-z][a-z-]+)\\]$',
        file: 1,
        line: 2,
        message: 3,
        code: 4,
      },
    ],
  },
  {
    owner: 'pyflakes',
    triggers: ['imported but unused', 'undefined name', 'redefinition of unused', 'never used', 'unable to detect'],
    pattern: [
      {
        regexp: `^${file}:(\\d+)(?::(\\d+))?:? (.*(?:imported but unused|undefined name|redefinition of unused|never used|unable to detect).*)$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    ],
  },
  // The last, since little tells it apart.
  {
    owner: 'pyflakes',
    triggers: inPython,
    pattern: [
      {
        regexp: `^${fileWithoutBlanks}:(\\d+):(\\d+):? (?!(?:error|warning|note|info)\\b)([^\\s\\d:-].*)$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    ],
  },
];
