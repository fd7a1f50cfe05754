/** What Go's tools say in one line, or in rows below the name of a file. */
import type { MatcherData } from '../matcher.ts';

export const goMatchers: readonly MatcherData[] = [
  {
    // staticcheck -f stylish
    owner: 'staticcheck',
    triggers: ['  (#'],
    pattern: [
      { regexp: '^(\\S.*\\.go)$', file: 1 },
      {
        regexp: '^ {2}\\((\\d+), (\\d+)\\) +([A-Z]+\\d+|compile) +(\\S.*)$',
        line: 1,
        column: 2,
        code: 3,
        message: 4,
        loop: true,
      },
    ],
  },
  {
    // golangci-lint, its tab format
    owner: 'golangci-lint',
    triggers: ['.go:#'],
    pattern: [
      {
        regexp: '^([^\\s:]+\\.go):(\\d+)(?::(\\d+))?(?:\\t| {2,})([a-z][a-z0-9_-]+)(?:\\t| {2,})(\\S.*)$',
        file: 1,
        line: 2,
        column: 3,
        code: 4,
        message: 5,
      },
    ],
  },
  {
    owner: 'go-generate',
    source: 'go',
    triggers: ['running "'],
    pattern: [{ regexp: '^(\\S+\\.go):(\\d+): (running "[^"]*": .*)$', file: 1, line: 2, message: 3 }],
  },
  {
    // The assembler names no column; that of a C compiler begins with a word for how bad it is.
    owner: 'go-asm',
    source: 'go',
    triggers: ['.s:#'],
    pattern: [
      {
        regexp: '^([^\\s:]+\\.s):(\\d+): (?!Error|Warning|Info|Fatal|Assembler)([^\\d\\s].*)$',
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
  {
    owner: 'go-mod',
    source: 'go',
    triggers: ['go.mod:#', 'go.work:#', 'go.sum:#'],
    pattern: [
      {
        regexp: '^(?:go: )?(?:errors parsing )?([^\\s:]*go\\.(?:mod|work|sum)):(\\d+)(?::(\\d+))?: (\\S.*)$',
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'go',
    triggers: ['found packages '],
    severity: 'error',
    pattern: [{ regexp: '^(?:\\S+: )?(found packages \\w+ \\([^)]*\\) and \\w+ \\([^)]*\\) in \\S.*)$', message: 1 }],
  },
  {
    owner: 'go-cycle',
    source: 'go',
    triggers: ['import cycle not allowed'],
    pattern: [
      {
        regexp: '^\\t?(imports? .*: import cycle not allowed.*|import cycle not allowed.*)$',
        message: 1,
      },
    ],
  },
  {
    owner: 'go-link',
    source: 'go',
    triggers: ['relocation target ', 'function main is undeclared'],
    pattern: [
      {
        regexp: '^(\\S+: (?:relocation target \\S+ not defined.*|function main is undeclared in the main package))$',
        message: 1,
      },
    ],
  },
  {
    owner: 'go-modules',
    source: 'go',
    triggers: ['go: ', 'is not in '],
    pattern: [
      {
        regexp:
          '^(?:go: |go (?:build|vet|test|run|list): )?((?:cannot find main module|go\\.mod file not found|inconsistent vendoring|updates to go\\.mod needed|go\\.mod requires go|module .* provides package|package \\S+ is not in (?:GOROOT|std)|\\S+: (?:missing go\\.sum entry|unknown revision|invalid version|reading |verifying )).*)$',
        message: 1,
      },
    ],
  },
];
