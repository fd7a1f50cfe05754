/** Ninja, the autotools, flex, the compilers of protocol buffers, and Lua. CMake, Meson and make are in `frames/`. */
import type { MatcherData } from '../matcher.ts';

export const buildMatchers: readonly MatcherData[] = [
  {
    owner: 'ninja-place',
    source: 'ninja',
    triggers: ['ninja: '],
    pattern: [
      {
        regexp: String.raw`^ninja: (error|fatal|warning): ([^\s:'][^:']*):(\d+): (.+)$`,
        severity: 1,
        file: 2,
        line: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'ninja',
    triggers: ['ninja: '],
    pattern: [{ regexp: '^ninja: (error|fatal|warning): (.+)$', severity: 1, message: 2 }],
  },
  {
    owner: 'autotools',
    severity: 'warning',
    triggers: ['.ac:#', '.in:#', '.am:#', '.m4:#'],
    pattern: [
      {
        regexp: String.raw`^([^\s:][^:]*\.(?:ac|in|am|m4)):(\d+)(?:\.\d+)?: (error|warning): (.+)$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'configure',
    triggers: ['configure: error: '],
    pattern: [{ regexp: '^configure: error: (.+)$', message: 1 }],
  },
  {
    owner: 'flex',
    triggers: ['.l:#', '.ll:#', '.lex:#'],
    pattern: [
      {
        regexp: String.raw`^([^\s:][^:]*\.(?:l|ll|lex)):(\d+): (?!(?:error|warning|note): )(.+)$`,
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
  {
    // buf puts no blank behind the column.
    owner: 'buf',
    triggers: ['.proto:#'],
    pattern: [
      { regexp: String.raw`^([^\s:][^:]*\.proto):(\d+):(\d+):(\S.*)$`, file: 1, line: 2, column: 3, message: 4 },
    ],
  },
  {
    owner: 'buf-msvs',
    source: 'buf',
    triggers: ['.proto(#'],
    pattern: [
      {
        regexp: String.raw`^([^\s:(][^:(]*\.proto)\((\d+),(\d+)\) : error (\w+) : (.+)$`,
        file: 1,
        line: 2,
        column: 3,
        code: 4,
        message: 5,
      },
    ],
  },
  {
    owner: 'protoc',
    triggers: ['.proto:#'],
    pattern: [
      {
        regexp: String.raw`^([^\s:][^:]*\.proto):(\d+):(\d+): (?:(warning|note|error): )?(.+)$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
      },
    ],
  },
  {
    owner: 'protoc-msvs',
    source: 'protoc',
    triggers: ['.proto(#'],
    pattern: [
      {
        regexp: String.raw`^([^\s:(][^:(]*\.proto)\((\d+)\) : (error|warning) in column=(\d+): (.+)$`,
        file: 1,
        line: 2,
        severity: 3,
        column: 4,
        message: 5,
      },
    ],
  },
  {
    owner: 'protoc-file',
    source: 'protoc',
    triggers: ['.proto: '],
    pattern: [
      {
        regexp: String.raw`^([^\s:][^:]*\.proto): (?:(warning): )?(.*\bis unused\.|File not found\.|Import .+ was not found or had errors\.)$`,
        file: 1,
        severity: 2,
        message: 3,
      },
    ],
  },
  {
    // Interpreters of Lua; `...` stands for the start of a long path, which cannot be told then.
    owner: 'lua',
    triggers: ['.lua:#'],
    pattern: [
      {
        regexp: String.raw`^(?:[^\s:]*[\\/])?(?:lua|luac|luajit|texlua|luvit|resty|tarantool)[\w.-]*: ([^:]+):(\d+): (.+)$`,
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
  {
    owner: 'luacheck',
    severity: 'warning',
    triggers: ['.lua:#'],
    pattern: [
      {
        regexp: String.raw`^(?: {4})?([^\s:][^:]*\.lua):(\d+):(\d+)(?:-(\d+))?: (?:\((([EW])\d{3})\) )?(.+)$`,
        file: 1,
        line: 2,
        column: 3,
        endColumn: 4,
        code: 5,
        severity: 6,
        message: 7,
      },
    ],
  },
];
