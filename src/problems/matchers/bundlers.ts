/** Compilers and bundlers for JavaScript and style sheets whose problems have a line or two each. */
import type { MatcherData } from '../matcher.ts';

/** A path in front of `:`; it may have blanks, and is no address. */
const file = '((?:[A-Za-z]:)?[^\\s:][^:]{0,400}?)';

export const bundlerMatchers: readonly MatcherData[] = [
  // Create React App 4
  {
    owner: 'tsc',
    triggers: ['  TS#'],
    pattern: [
      { regexp: '^TypeScript error in (\\S.{0,400}?)\\((\\d+),(\\d+)\\):$', file: 1, line: 2, column: 3 },
      { regexp: '^(\\S.*\\S) {2,4}(TS\\d+)$', message: 1, code: 2 },
    ],
  },
  {
    owner: 'less',
    triggers: [' on line #'],
    pattern: [
      {
        regexp: `^(?:\\w{0,20}Error): (.{1,300}?) in ${file} on line (\\d+), column (\\d+):$`,
        message: 1,
        file: 2,
        line: 3,
        column: 4,
      },
    ],
  },
  {
    owner: 'postcss',
    triggers: ['CssSyntaxError: '],
    pattern: [
      {
        regexp: `^CssSyntaxError: (?:[\\w-]+: )?${file}:(\\d+):(\\d+): (.+)$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    ],
  },
  // vite-plugin-checker
  {
    owner: 'vite',
    triggers: ['FILE  '],
    pattern: [
      { regexp: '^\\s{0,4}(ERROR|WARNING)\\([\\w-]{1,30}\\)\\s{1,4}(\\S.*)$', severity: 1, message: 2 },
      { regexp: `^\\s{0,4}FILE\\s{1,4}${file}:(\\d+):(\\d+)$`, file: 1, line: 2, column: 3 },
    ],
  },
  {
    owner: 'next',
    triggers: [
      'Type error: ',
      'Module not found: ',
      'Module parse failed: ',
      'Syntax error: ',
      'failed',
      'had an error',
    ],
    pattern: [
      { regexp: `^(\\.{0,2}/?[^\\s:][^:]{0,400}?\\.\\w{1,12}):(\\d+):(\\d+)$`, file: 1, line: 2, column: 3 },
      {
        regexp:
          '^((?:Module not found|Module parse failed|Syntax error): .+|Parsing [\\w ]{1,40} failed|Ecmascript file had an error|(?:Type error: )(?=\\S).+)$',
        message: 1,
      },
    ],
  },
];
