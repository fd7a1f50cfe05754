/** Failed assertions of programs in C and its relatives, and of test frameworks that give them a line each. */
import type { MatcherData } from '../matcher.ts';
import { source } from './source-path.ts';

export const assertionMatchers: readonly MatcherData[] = [
  {
    owner: 'assert',
    triggers: [': Assertion `', ": Assertion '"],
    pattern: [
      {
        regexp: String.raw`^(?:[^\s:][^:]{0,300}: )?${source}:(\d+): (.{0,1500}Assertion [\x60'].* failed\.)$`,
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
  {
    // macOS: Assertion failed: (x), function f, file a.c, line 3.  MSVC: Assertion failed: x, file a.c, line 3
    owner: 'assert-libc',
    source: 'assert',
    triggers: ['Assertion failed: '],
    pattern: [
      {
        regexp: String.raw`^(Assertion failed: .{1,1500}?), (?:function [^\s,]{1,300}, )?file ([^,]{1,400}), line (\d+)\.?$`,
        message: 1,
        file: 2,
        line: 3,
      },
    ],
  },
  {
    // musl: Assertion failed: x == 1 (main.c: main: 5)
    owner: 'assert-musl',
    source: 'assert',
    triggers: ['Assertion failed: '],
    pattern: [
      { regexp: String.raw`^(Assertion failed: .+) \(([^():]+): [^\s:()]+: (\d+)\)$`, message: 1, file: 2, line: 3 },
    ],
  },
  {
    // Criterion, and what else prints a place in front.
    owner: 'assert-place',
    source: 'assert',
    triggers: ['ssertion failed', 'ssertion Failed'],
    pattern: [
      {
        regexp: String.raw`^(?:(?:Bail out! )?ERROR:)?${source}:(\d+)(?::\d+)?: ?(\w*:? ?[Aa]ssertion [Ff]ailed.*)$`,
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
  {
    owner: 'assert-qt',
    source: 'assert',
    triggers: ['ASSERT'],
    pattern: [
      {
        regexp: String.raw`^(ASSERT(?: failure in .{1,300})?: ".{1,1500}?"),? (?:in )?file ([^,]{1,400}), line (\d+)$`,
        message: 1,
        file: 2,
        line: 3,
      },
    ],
  },
  {
    // F0131 12:00:00.123456 4711 a.cc:12] Check failed: x == y (1 vs. 2)
    owner: 'glog',
    triggers: ['] Check failed: ', '] RAW: '],
    pattern: [
      {
        regexp: String.raw`^F\d{4,8} \d\d:\d\d:\d\d\.\d+ +\d+ ([^\s:]+):(\d+)\] (.+)$`,
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
  {
    owner: 'terminate',
    source: 'c++',
    triggers: ['  what():  '],
    pattern: [
      { regexp: "^terminate called after throwing an instance of '(.+)'$", code: 1 },
      { regexp: String.raw`^ {2}what\(\): {2}(.+)$`, message: 1 },
    ],
  },
  {
    // Catch2's compact reporter.
    owner: 'catch2',
    triggers: [': failed: ', "' with #"],
    pattern: [
      {
        regexp: String.raw`^${source}[:(](\d+)\)?: (?:failed: |(warning): (?='.*' with \d+ message))(.+)$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
      },
    ],
  },
  {
    // Unity: test/test_a.c:12:test_adds:FAIL: Expected 3 Was 4
    owner: 'unity',
    triggers: [':FAIL'],
    pattern: [{ regexp: String.raw`^${source}:(\d+):(\w+:FAIL(?::.*)?)$`, file: 1, line: 2, message: 3 }],
  },
  {
    // Check: a.c:19:F:Core:test_create:0: Assertion 'x' failed
    owner: 'check',
    triggers: [':F:', ':E:'],
    pattern: [{ regexp: String.raw`^${source}:(\d+):[FE]:([^:]+:\w+):\d+: (.+)$`, file: 1, line: 2, message: 4 }],
  },
  {
    owner: 'cmocka',
    triggers: ['[   LINE   ]'],
    pattern: [
      { regexp: String.raw`^\[ {2}ERROR {3}\] --- (.+)$`, message: 1 },
      { regexp: String.raw`^\[ {3}LINE {3}\] --- ([^:]+):(\d+): error: Failure!$`, file: 1, line: 2 },
    ],
  },
];
