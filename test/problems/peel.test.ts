import { expect, test } from 'vitest';
import { peelStrong, peelWeak } from '../../src/problems/peel.ts';

test.each([
  ['[0] src/a.ts(1,1): error', '[0]', 'src/a.ts(1,1): error'],
  ['[lint    ] x', '[lint    ]', 'x'],
  ['web-1  | x', 'web-1', 'x'],
  ['12:00:01 web.1  | x', 'web.1', 'x'],
  ['2026-01-31T23:59:59.1234567Z [1] x', '[1]', 'x'],
  ['2026-01-31T23:59:59.1234567Z ##[error]x', '', 'x'],
  ['\ufeff2026-01-31T23:59:59Z x', '', 'x'],
  ['#12 3.456 x', '#12', 'x'],
  ['a-job\tA step\t2026-01-31T23:59:59.1234567Z x', 'a-job\tA step\t', 'x'],
  // Parts of what tools say themselves.
  ['[ERROR] /w/A.java:[3,5] x', '', '[ERROR] /w/A.java:[3,5] x'],
  ['[warn] a.js', '', '[warn] a.js'],
  ['[MISSING_EXPORT] Error: x', '', '[MISSING_EXPORT] Error: x'],
  ['12 | const a = 1', '', '12 | const a = 1'],
  ['  | ^^^', '', '  | ^^^'],
  ['x  ', '', 'x'],
])('%j is of the stream %j', (line, stream, text) => {
  expect(peelStrong(line)).toEqual({ stream, text });
});

test.each([
  ['app:lint: src/a.ts', 'src/a.ts', undefined],
  ['@scope/app:lint:fix: x', 'x', undefined],
  ['app: x', 'x', undefined],
  ['packages/a lint: x', 'x', 'packages/a'],
  ['Error: a.ts(1,1): x', 'a.ts(1,1): x', undefined],
])('%j may be %j behind a prefix', (line, text, folder) => {
  expect(peelWeak(line)).toMatchObject({ text, ...(folder !== undefined && { folder }) });
});

test.each(['error: x', 'Warning: x', 'note: x', 'In file included from a.h:3:', 'x', '  a: b', 'http://host: x'])(
  '%j has none',
  (line) => {
    expect(peelWeak(line)).toBe(undefined);
  },
);
