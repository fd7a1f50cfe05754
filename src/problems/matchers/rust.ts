/** What Rust's tools say in one line. */
import type { MatcherData } from '../matcher.ts';

const file = '((?:[A-Za-z]:)?[^:\\s][^:]*\\.rs)';

export const rustMatchers: readonly MatcherData[] = [
  {
    // rustc --error-format short, cargo --message-format short
    owner: 'rustc',
    triggers: ['.rs:#'],
    pattern: [
      {
        regexp: `^${file}:(\\d+):(\\d+): (error|warning)(?:\\[([\\w:-]+)\\])?: (.*)$`,
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
    // What a compiler of C says to a build script: warning: app@0.1.0: src/a.c:3:5: error: …
    owner: 'cargo-build-script',
    source: 'cargo',
    triggers: ['warning: '],
    pattern: [
      {
        regexp:
          '^warning: (?:[\\w-]+@\\d[\\w.+-]*: )?([^:\\s][^:]*\\.\\w+):(\\d+):(\\d+): (?:fatal )?(error|warning): (.*)$',
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
      },
    ],
  },
  {
    owner: 'cargo-build-script-says',
    source: 'cargo',
    severity: 'warning',
    triggers: ['warning: '],
    pattern: [
      {
        regexp: '^warning: [\\w-]+@\\d[\\w.+-]*: (?!In file included|\\||\\d+ *\\||[^:\\s]+:\\d)(\\S.*)$',
        message: 1,
      },
    ],
  },
  {
    owner: 'cargo',
    severity: 'warning',
    triggers: ['warning: '],
    pattern: [
      {
        regexp:
          '^warning: ((?:unused (?:manifest|config) key|`\\S+` is unused|profiles for the non root package|virtual workspace defaulting|no edition set|an explicit \\[\\[|output filename collision|the following packages contain code that will be rejected).*)$',
        message: 1,
      },
    ],
  },
  {
    owner: 'cargo-manifest-warning',
    source: 'cargo',
    severity: 'warning',
    triggers: ['Cargo.toml: '],
    pattern: [{ regexp: '^warning: (.*Cargo\\.toml): (.*)$', file: 1, message: 2 }],
  },
  {
    owner: 'rust-stack-overflow',
    source: 'rust',
    triggers: ['has overflowed its stack'],
    pattern: [
      { regexp: "^(?:test .+ \\.\\.\\. )?(thread '.*' (?:\\(\\d+\\) )?has overflowed its stack)$", message: 1 },
    ],
  },
];
