/** clang-tidy and cppcheck, all of whose problems have a line each. */
import type { MatcherData } from '../matcher.ts';
import { bracketed, source } from './source-path.ts';

const place = { file: 1, line: 2, column: 3 } as const;

export const analyserMatchers: readonly MatcherData[] = [
  {
    owner: 'clang-tidy',
    triggers: [': warning: ', ': error: '],
    pattern: [
      {
        regexp: String.raw`^${source}:(\d+):(\d+): (error|warning): (.+) \[([a-z][a-z0-9]*-[\w.+-]+)(?:,[\w.,*+-]+)?\]$`,
        ...place,
        severity: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  {
    owner: 'cpplint',
    severity: 'warning',
    triggers: ['] [#]'],
    pattern: [
      {
        regexp: String.raw`^${source}:(\d+): {1,3}(.+?) {1,3}\[([a-z_]+/[\w+]+)\] \[\d\]$`,
        file: 1,
        line: 2,
        message: 3,
        code: 4,
      },
    ],
  },
  {
    // Without a file to read clang-tidy tells only this.
    owner: 'clang-tidy-driver',
    source: 'clang-tidy',
    triggers: ['[clang-diagnostic-'],
    pattern: [
      { regexp: String.raw`^(error|warning): (.+) \[(clang-diagnostic-[\w-]+)\]$`, severity: 1, message: 2, code: 3 },
    ],
  },
  {
    owner: 'cppcheck',
    triggers: [': style:', ': performance:', ': portability:', ': information:'],
    pattern: [
      {
        regexp: String.raw`^${source}:(\d+):(\d+): (style|performance|portability|information):(?: ?inconclusive:)? (.+) \[([\w.-]+)\]$`,
        ...place,
        severity: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  {
    // Its rules are single words, which clang's never are.
    owner: 'cppcheck-error',
    source: 'cppcheck',
    triggers: [': error:', ': warning:'],
    pattern: [
      {
        regexp: String.raw`^${source}:(\d+):(\d+): (error|warning):(?: ?inconclusive:)? (.+) \[([a-z]\w+|misra-[\w.-]+|premium-[\w.-]+)\]$`,
        ...place,
        severity: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  {
    owner: 'cppcheck-vs',
    source: 'cppcheck',
    triggers: ['): error: ', '): warning: ', '): style: ', '): performance: ', '): portability: ', '): information: '],
    pattern: [
      {
        regexp: String.raw`^${bracketed}\((\d+)\): (?<!\.cuh?\(\d+\): )(error|warning|style|performance|portability|information): (?!in \")(.+)$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'cppcheck-edit',
    source: 'cppcheck',
    triggers: ['#: error: ', '#: warning: ', '#: style: ', '#: performance: ', '#: portability: ', '#: information: '],
    pattern: [
      {
        regexp: String.raw`^${source} \+(\d+): (error|warning|style|performance|portability|information): (.+)$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
      },
    ],
  },
  {
    // cppcheck 1.x: [a.c:3] -> [a.c:5]: (error) …; the last place is the problem's, and the first may be taken for a prefix.
    owner: 'cppcheck1',
    source: 'cppcheck',
    triggers: [']: ('],
    pattern: [
      {
        regexp: String.raw`^(?:(?:\[[^\][]+:\d+\] )?-> ){0,40}\[([^\][]+):(\d+)\]: \((error|warning|style|performance|portability|information|debug)(?:, ?inconclusive)?\) (.+)$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
      },
    ],
  },
];
