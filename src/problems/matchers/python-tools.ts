/** What other tools for Python say in a line or two: formatters, runners of tests, writers of documents. */
import type { MatcherData } from '../matcher.ts';

const file = '((?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.pyi?)';
/** In front of words that only one tool writes, files of any kind. */
const anyFile = '((?:[A-Za-z]:)?[^\\s:][^:]{0,200}[./\\\\][^:]{0,200})';

export const pythonToolMatchers: readonly MatcherData[] = [
  {
    owner: 'black',
    triggers: ['would reformat '],
    pattern: [{ regexp: '^(would reformat) (\\S.*\\.(?:pyi?|ipynb))$', message: 1, file: 2 }],
  },
  {
    owner: 'isort',
    triggers: ['Imports are incorrectly sorted'],
    pattern: [{ regexp: '^ERROR: (\\S.*?) (Imports are incorrectly sorted.*)$', file: 1, message: 2 }],
  },
  {
    owner: 'pydocstyle',
    severity: 'warning',
    triggers: [' D#', '\tD#'],
    pattern: [
      { regexp: `^${file}:(\\d+) (?:at|in) [a-z].*:$`, file: 1, line: 2 },
      { regexp: '^\\s+(D\\d{3}): (.+)$', code: 1, message: 2 },
    ],
  },
  {
    owner: 'pydocstyle',
    triggers: ['WARNING: Error in file '],
    pattern: [{ regexp: '^WARNING: Error in file (\\S.*?): (.+)$', file: 1, message: 2 }],
  },
  {
    owner: 'vulture',
    severity: 'warning',
    triggers: ['% confidence'],
    pattern: [
      { regexp: `^${file}:(\\d+): (.+) \\(\\d+% confidence(?:, \\d+ lines?)?\\)$`, file: 1, line: 2, message: 3 },
    ],
  },
  {
    owner: 'codespell',
    severity: 'warning',
    triggers: [' ==> '],
    pattern: [{ regexp: `^${anyFile}:(\\d+): (\\S{1,60} ==> \\S.*)$`, file: 1, line: 2, message: 3 }],
  },
  {
    owner: 'sphinx',
    triggers: [': WARNING: ', ': ERROR: ', ': CRITICAL: ', ': SEVERE: '],
    pattern: [
      {
        regexp: `^(?:[a-z ]{1,40}\\.\\.\\. )?((?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.(?:rst|md|txt|inc|ipynb))(?::(\\d+))?: (WARNING|ERROR|CRITICAL|SEVERE): (.+?)(?: \\[([\\w.-]+)\\])?$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
        code: 5,
      },
    ],
  },
  {
    owner: 'docutils',
    triggers: [': (WARNING/', ': (ERROR/', ': (SEVERE/'],
    pattern: [
      {
        regexp: `^${anyFile}:(\\d+): \\((WARNING|ERROR|SEVERE)/\\d\\) (.+)$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'django',
    triggers: ['.E#', '.W#'],
    pattern: [{ regexp: '^(?:\\?|[\\w.]{1,200}): \\((\\w{1,60}\\.[EW]\\d{3})\\) (.+)$', code: 1, message: 2 }],
  },
  {
    owner: 'behave',
    triggers: ['Assertion Failed: ', 'ASSERT FAILED: '],
    pattern: [
      { regexp: '^ *(?:Given|When|Then|And|But|\\*) .*# (\\S.*\\.py):(\\d+)(?: [\\d.]+s)?$', file: 1, line: 2 },
      { regexp: '^ *((?:Assertion Failed|ASSERT FAILED): .+)$', message: 1 },
    ],
  },
  {
    owner: 'python',
    triggers: ["can't open file", 'No module named', 'Error while finding module'],
    pattern: [
      {
        regexp: "^\\S*python[\\d.]*(?:\\.exe)?: (can't open file .+|No module named .+|Error while finding module .+)$",
        message: 1,
      },
    ],
  },
  {
    owner: 'python',
    triggers: ['Sorry: '],
    pattern: [
      {
        regexp: '^(?:\\*\\*\\* )?Sorry: (\\w+Error: .+) \\((\\S.*\\.pyw?), line (\\d+)\\)$',
        message: 1,
        file: 2,
        line: 3,
      },
    ],
  },
  {
    owner: 'pytest',
    triggers: ['ERROR: file or directory not found: ', 'ERROR: not found: '],
    pattern: [{ regexp: '^ERROR: ((?:file or directory )?not found: .+)$', message: 1 }],
  },
];
