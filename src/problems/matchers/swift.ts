/** Formats of Swift's tools: the compiler, SwiftLint, and what pretty-printers of xcodebuild make of them; its tests are in `frames/`. */
import type { MatcherData } from '../matcher.ts';

/** A path without a colon but a drive's, so that no address is one; with a blank only behind a slash, or any text were one. */
const path = String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:\\/]*(?:[\\/][^:]*)?`;

export const swiftMatchers: readonly MatcherData[] = [
  {
    // /app/A.swift:3:5: warning: Line Length Violation: Line should be … (line_length)
    owner: 'swiftlint',
    triggers: ['Violation: '],
    pattern: [
      {
        regexp: String.raw`^(${path}\.swift)(?::(\d+)(?::(\d+))?)?: (error|warning): (.* Violation: .*) \((\w+)\)$`,
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
    // swift-format: A.swift:3:5: warning: [Indentation] replace leading whitespace …
    owner: 'swift-format',
    triggers: ['.swift:#'],
    pattern: [
      {
        regexp: String.raw`^(${path}\.swift):(\d+):(\d+): (error|warning): \[([A-Z]\w+)\]:? (.*)$`,
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
    owner: 'swiftc',
    triggers: ['.swift:#'],
    pattern: [
      {
        regexp: String.raw`^(${path}\.swift):(\d+):(\d+): (error|warning): (.*?)(?: \[#(\w+)\])?$`,
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
    // App/main.swift:3: Fatal error: Index out of range
    owner: 'swift',
    triggers: ['.swift:#'],
    pattern: [
      {
        regexp: String.raw`^(?:Swift/)?(${path}\.swift):(\d+): ((?:Fatal error|Assertion failed|Precondition failed)(?:: .*)?)$`,
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
  {
    // Before Swift 5.4: Fatal error: Index out of range: file /app/main.swift, line 3
    owner: 'swift',
    triggers: ['.swift, line #'],
    pattern: [
      {
        regexp: String.raw`^((?:Fatal error|Assertion failed|Precondition failed)(?:: .*)?): file (${path}\.swift), line (\d+)$`,
        message: 1,
        file: 2,
        line: 3,
      },
    ],
  },
  {
    // xcpretty and xcbeautify: ❌  /app/A.swift:3:5: cannot find 'x' in scope
    owner: 'xcodebuild',
    triggers: ['❌', '[x]'],
    pattern: [
      {
        regexp: String.raw`^(?:❌|\[x\]) {1,4}(${path}\.(?:swift|mm?|h|c|cpp)):(\d+):(\d+): (.*)$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    ],
  },
  {
    owner: 'xcodebuild',
    severity: 'warning',
    triggers: ['⚠️', '[!]'],
    pattern: [
      {
        regexp: String.raw`^(?:⚠️|\[!\]) {1,4}(${path}\.(?:swift|mm?|h|c|cpp)):(\d+):(\d+): (.*)$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
      },
    ],
  },
];
