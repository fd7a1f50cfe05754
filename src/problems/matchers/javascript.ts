/** Tools for JavaScript, its relatives, style sheets and Markdown whose problems have a line each. */
import type { MatcherData } from '../matcher.ts';

/** A path in front of `:` or a bracket; it may have blanks, and is no address. */
const file = '((?:[A-Za-z]:)?[^\\s:][^:]{0,400}?)';
/** The same in front of a bracket. */
const fileName = '(\\S[^:]{0,400}?\\.\\w{1,12})';

export const javascriptMatchers: readonly MatcherData[] = [
  {
    owner: 'eslint',
    triggers: [', col #'],
    pattern: [
      {
        regexp: `^${file}: line (\\d+), col (\\d+), (Error|Warning|Info) - (.+?)(?: \\((@?[\\w./-]+)\\))?$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  {
    owner: 'stylelint',
    triggers: [', col #'],
    pattern: [
      {
        regexp: `^${file}: line (\\d+), col (\\d+), (error|warning|info) - (.+?)(?: \\((@?[\\w./-]+)\\))?$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  {
    owner: 'jshint',
    triggers: [', col #'],
    pattern: [
      {
        regexp: `^${file}: line (\\d+), col (\\d+), (.+?)(?: \\(([EWI]\\d{3})\\))?$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
        code: 5,
      },
    ],
  },
  {
    owner: 'stylelint',
    triggers: [' [error]', ' [warning]'],
    pattern: [
      {
        regexp: `^${file}:(\\d+):(\\d+): (.+?)(?: \\((@?[\\w./-]+)\\))? \\[(error|warning)\\]$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
        code: 5,
        severity: 6,
      },
    ],
  },
  {
    owner: 'eslint',
    triggers: ['): error ', '): warning '],
    pattern: [
      {
        regexp: `^${fileName}\\((\\d+),(\\d+)\\): (error|warning) (?:(@?[\\w./-]+) )?: (.+)$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    ],
  },
  {
    owner: 'eslint',
    triggers: ['error: ', 'warning: '],
    pattern: [
      {
        regexp: `^(error|warning): (.+?)(?: \\((@?[\\w./-]+)\\))? at ([^\\s:][^:]{0,300}):(\\d+):(\\d+):$`,
        severity: 1,
        message: 2,
        code: 3,
        file: 4,
        line: 5,
        column: 6,
      },
    ],
  },
  {
    owner: 'standard',
    triggers: ['. (', ' (null)'],
    severity: 'error',
    pattern: [
      {
        regexp: `^ {2}${file}:(\\d+):(\\d+): (.+?) \\((?:null|(@?[\\w./-]+))\\)(?: \\((warning)\\))?$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
        code: 5,
        severity: 6,
      },
    ],
  },
  {
    owner: 'tslint',
    triggers: ['ERROR: ', 'WARNING: '],
    pattern: [
      {
        regexp: `^(ERROR|WARNING): ${file}:(\\d+):(\\d+) - (.+)$`,
        severity: 1,
        file: 2,
        line: 3,
        column: 4,
        message: 5,
      },
    ],
  },
  {
    owner: 'tslint',
    triggers: ['ERROR: (', 'WARNING: ('],
    pattern: [
      {
        regexp: '^(ERROR|WARNING): \\(([\\w-]+)\\) (\\S.{0,400}?)\\[(\\d+), (\\d+)\\]: (.+)$',
        severity: 1,
        code: 2,
        file: 3,
        line: 4,
        column: 5,
        message: 6,
      },
    ],
  },
  {
    owner: 'tslint',
    triggers: ['ERROR: #', 'WARNING: #'],
    pattern: [
      { regexp: `^${file}:\\d+:\\d+$`, file: 1 },
      {
        regexp: '^(ERROR|WARNING): (\\d+):(\\d+) {1,6}([\\w-]+) {2,}(\\S.*)$',
        severity: 1,
        line: 2,
        column: 3,
        code: 4,
        message: 5,
        loop: true,
      },
    ],
  },
  {
    owner: 'prettier',
    triggers: ['[error] '],
    pattern: [
      {
        regexp: `^\\[error\\] ${file}: (\\w*Error: .+) \\((\\d+):(\\d+)\\)$`,
        file: 1,
        message: 2,
        line: 3,
        column: 4,
      },
    ],
  },
  {
    owner: 'prettier',
    triggers: ['[error] '],
    pattern: [
      {
        regexp:
          '^\\[error\\] ((?:No files matching|No parser could be|Invalid configuration|Couldn.t (?:resolve|find)|Cannot find (?:module|package)|Explicitly specified).*)$',
        message: 1,
      },
    ],
  },
  {
    owner: 'markdownlint',
    triggers: [' MD#'],
    pattern: [
      {
        regexp: `^${file}:(?: ?(\\d+))(?::(\\d+))?:? (?:(error|warning) )?(MD\\d{3})(?:/[\\w./-]+)? (.+)$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    ],
  },
  {
    owner: 'markdownlint',
    triggers: ['.md:#', '.mdx:#', '.markdown:#'],
    pattern: [
      {
        regexp: `^${file}:(\\d+)(?::(\\d+))? (error|warning) ([\\w-]+(?:/[\\w-]+)*) (.+)$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    ],
  },
  {
    owner: 'cspell',
    triggers: [' - Unknown word', ' - Forbidden word', ' - Misspelled word'],
    severity: 'warning',
    pattern: [
      {
        regexp: `^${file}:(\\d+):(\\d+) - ((?:Unknown|Forbidden|Misspelled) word \\([^()]+\\))(?: .*)?$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'stylelint',
    triggers: ['Invalid Option: ', 'Invalid option '],
    pattern: [{ regexp: '^(Invalid (?:Option: |option (?:value )?)".+)$', message: 1 }],
  },
];
