import { expect, test } from 'vitest';
import { type MatcherData, recogniseBy } from '../../src/problems/matcher.ts';
import { readMatchers } from '../../src/problems/read-matchers.ts';
import type { Finding, Frame } from '../../src/problems/recogniser.ts';

/** As the search offers lines to one recogniser alone. */
function find(data: MatcherData, lines: readonly string[]): Finding[] {
  const recogniser = recogniseBy(data);
  const found: Finding[] = [];
  let frame: Frame | undefined;
  for (const [index, line] of lines.entries()) {
    if (frame) {
      const verdict = frame.take(line, (finding) => found.push(finding));
      if (verdict === 'left' || verdict === 'last') frame = undefined;
      if (verdict === 'taken' || verdict === 'last') continue;
    }
    const read = recogniser.read(line, (finding) => found.push(finding), { back: (count) => lines[index - count] });
    if (typeof read === 'object') frame = read;
  }
  return found;
}

test('what no pattern names is left away, and the severity is that of the matcher, else an error', () => {
  const pattern = [{ regexp: '^(\\S+) (.*)$', file: 1, message: 2 }];
  expect(find({ owner: 'own', pattern }, ['a.ts it  is wrong '])).toEqual([
    { severity: 'error', message: 'it  is wrong', file: 'a.ts', source: 'own' },
  ]);
  expect(find({ owner: 'own', severity: 'notice', pattern }, ['a.ts x'])[0]!.severity).toBe('notice');
});

test.each([
  ['3', { line: 3 }],
  ['3,5', { line: 3, column: 5 }],
  ['3,5,13', { line: 3, column: 5, endColumn: 13 }],
  ['3,5,4,1', { line: 3, column: 5, endLine: 4, endColumn: 1 }],
])('a location %j is %j', (location, expected) => {
  const pattern = [{ regexp: '^(\\S+)\\(([\\d,]+)\\): (\\w+) (.*)$', file: 1, location: 2, severity: 3, message: 4 }];
  expect(find({ owner: 'own', pattern }, [`a.cs(${location}): warning x`])).toEqual([
    { severity: 'warning', message: 'x', file: 'a.cs', source: 'own', ...expected },
  ]);
});

test('words for the severity are understood in any case; notes are no problems; other words leave the default', () => {
  const data: MatcherData = {
    owner: 'own',
    severity: 'warning',
    pattern: [{ regexp: '^(\\w+): (.*)$', severity: 1, message: 2 }],
  };
  const found = find(data, ['ERROR: a', 'Info: b', 'note: c', 'odd: d']);
  expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(['error a', 'notice b', 'warning d']);
});

const stylish: MatcherData = {
  owner: 'eslint-like',
  pattern: [
    { regexp: '^(\\S+\\.js)$', file: 1 },
    { regexp: '^\\s+(\\d+):(\\d+)\\s+(\\w+)\\s+(.*)$', line: 1, column: 2, severity: 3, message: 4, loop: true },
  ],
};

test('rows below a head are all of its file, until a line is none', () => {
  const lines = [
    'a.js',
    '  1:2  error  one',
    '  3:4  warning  two',
    '',
    '  5:6  error  lost',
    'b.js',
    '  7:8  error  three',
  ];
  expect(find(stylish, lines).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'a.js:1 one',
    'a.js:3 two',
    'b.js:7 three',
  ]);
});

test('of several lines all must be there, in their order and without others between them', () => {
  const three: MatcherData = {
    owner: 'three',
    pattern: [
      { regexp: '^FILE (.*)$', file: 1 },
      { regexp: '^LINE (\\d+)$', line: 1 },
      { regexp: '^SAYS (.*)$', message: 1 },
    ],
  };
  expect(find(three, ['FILE a', 'LINE 3', 'SAYS x'])).toEqual([
    { severity: 'error', message: 'x', file: 'a', line: 3, source: 'three' },
  ]);
  expect(find(three, ['FILE a', 'odd', 'LINE 3', 'SAYS x'])).toEqual([]);
  expect(find(three, ['LINE 3', 'SAYS x'])).toEqual([]);
});

test("files of GitHub's and of VS Code's form are read", () => {
  const text = JSON.stringify({
    problemMatcher: [
      { owner: 'a', severity: 'warning', pattern: [{ regexp: '(x)', message: 1 }] },
      { name: 'b', background: {}, fileLocation: 'relative', pattern: { regexp: 'x(y)?', message: 1, kind: 'file' } },
    ],
  });
  expect(readMatchers(`\ufeff${text}`)).toEqual({
    matchers: [
      { owner: 'a', severity: 'warning', pattern: [{ regexp: '(x)', message: 1 }] },
      { owner: 'b', pattern: [expect.objectContaining({ regexp: 'x(y)?', message: 1 })] },
    ],
    faults: [],
  });
});

const one = (matcher: unknown) => JSON.stringify({ problemMatcher: [matcher] });
test.each([
  ['', /^is no JSON: /],
  ['[]', /^has no list "problemMatcher"/],
  ['null', /^has no list "problemMatcher"/],
  ['{"problemMatcher":7}', /^has no list "problemMatcher"/],
  [one({ pattern: [{ regexp: 'x' }] }), /^problemMatcher\.0: needs an "owner"$/],
  [one({ owner: 'a', pattern: [] }), /^problemMatcher\.0\.pattern: must be a pattern, or a list of 1 to 12/],
  [one({ owner: 'a', pattern: [{ regexp: 7 }] }), /^problemMatcher\.0\.pattern/],
  [one({ owner: 'a', pattern: [{ regexp: 'x', file: 0 }] }), /^problemMatcher\.0\.pattern/],
  [one({ owner: 'a', pattern: [{ regexp: '(' }] }), /^matcher "a", pattern 1: Invalid regular expression/],
  [
    one({ owner: 'a', pattern: [{ regexp: '(x)' }, { regexp: '(y)', file: 2 }] }),
    /^matcher "a", pattern 2: there is no group 2 in its regexp$/,
  ],
  [one({ owner: 'a', pattern: [{ regexp: 'x'.repeat(2001) }] }), /^problemMatcher\.0\.pattern/],
])('%s is refused', (text, fault) => {
  const { matchers, faults } = readMatchers(text);
  expect(matchers).toEqual([]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(fault);
});
