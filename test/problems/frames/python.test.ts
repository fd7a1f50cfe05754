/** What pytest and Python print where this project's logs cannot be made: on Windows, behind loggers, with plugins. */
import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { isLibrary } from '../../../src/problems/frames/python-place.ts';
import { findProblems } from '../fixture.ts';

function find(output: string): string[] {
  const root = '/home/runner/work/app/app';
  const problems = findProblems({ workspace: { root, cwd: root }, output: Buffer.from(output) }, output.length);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test.each([
  '/usr/lib/python3.11/json/decoder.py',
  '/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/unittest/case.py',
  'C:\\hostedtoolcache\\windows\\Python\\3.11.7\\x64\\Lib\\unittest\\case.py',
  '../.venv/lib/python3.12/site-packages/click/core.py',
  '.venv/bin/pytest',
  '<frozen importlib._bootstrap>',
])('a frame in %s is not the user’s', (file) => {
  expect(isLibrary(file)).toBe(true);
});

test.each(['lib/stock.py', 'src/python/lib/a.py', '/usr/src/app/a.py', 'bin/tool', 'tests\\test_a.py'])(
  'a frame in %s is the user’s',
  (file) => {
    expect(isLibrary(file)).toBe(false);
  },
);

test('pytest on Windows names files with backslashes, below narrower headings', () => {
  expect(
    find(
      `${'='.repeat(34)} FAILURES ${'='.repeat(35)}
${'_'.repeat(35)} test_a ${'_'.repeat(36)}

    def test_a():
>       check(1)

tests\\test_a.py:12: 
_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ 

    def check(x):
>       assert x == 2
E       assert 1 == 2

tests\\helpers\\check.py:4: AssertionError
`,
    ),
  ).toEqual(['tests/helpers/check.py:4 test_a: assert 1 == 2']);
});

test('the short summary counts when only tables of coverage stand between it and the progress', () => {
  const table =
    'Name     Stmts   Miss  Cover   Missing\n------------\na.py         4      1    75%   3, 7-9\n------------\n';
  const summary = `${'='.repeat(27)} short test summary info ${'='.repeat(28)}\nFAILED tests/test_a.py::test_b - assert 1 == 2\n`;
  expect(find(`tests/test_a.py F   [100%]\n\n${table}TOTAL        4      1    75%\n\n${summary}`)).toEqual([
    'tests/test_a.py:undefined test_b: assert 1 == 2',
  ]);
  expect(find(`something that was printed below a failure\n${summary}`)).toEqual([]);
});

test('a heading that is not pytest’s hides nothing from others', () => {
  expect(find('____ lint ____\n\n  src/a.py:\n\nsrc/a.py:3: error: Name "x" is not defined  [name-defined]\n')).toEqual(
    ['src/a.py:3 Name "x" is not defined'],
  );
});

test('a traceback may begin behind the words of a logger, and its exception have several lines', () => {
  expect(
    find(`12:00:00 ERROR app Traceback (most recent call last):
  File "src/db.py", line 30, in run
    execute(query)
sqlite3.OperationalError: no such table: pens
[SQL: SELECT * FROM pens]
(Background on this error at: https://sqlalche.me/e/20/e3q8)

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "src/main.py", line 9, in <module>
    run()
RuntimeError: no pens
done
`),
  ).toEqual(['src/main.py:9 RuntimeError: no pens']);
});

test('a traceback that is cut off gives nothing', () => {
  expect(find('Traceback (most recent call last):\n  File "a.py", line 3, in f\n    g()\n')).toEqual([]);
});

test('what a test has printed by the thousand lines hides neither the tests behind it nor the files of the summary', () => {
  const printed = Array.from({ length: 900 }, (_, nth) => `src/a.py:${nth + 1}: error: only printed`);
  expect(
    find(
      [
        `${'='.repeat(35)} FAILURES ${'='.repeat(35)}`,
        `${'_'.repeat(36)} test_a ${'_'.repeat(36)}`,
        '[XPASS(strict)] ',
        `${'_'.repeat(36)} test_b ${'_'.repeat(36)}`,
        '',
        'tests/test_a.py:5: AssertionError',
        `${'-'.repeat(29)} Captured stdout call ${'-'.repeat(29)}`,
        ...printed,
        `${'_'.repeat(36)} test_c ${'_'.repeat(36)}`,
        'tests/test_a.py:9: in test_c',
        '    assert x == y',
        "E   AssertionError: assert 'b.py:3: error' == ''",
        'E     + b.py:3: error',
        `${'='.repeat(27)} short test summary info ${'='.repeat(28)}`,
        'SKIPPED [1] tests/test_a.py:20: error: b.py:3: not yet',
        'FAILED tests/test_a.py::test_a - [XPASS(strict)] ',
        'FAILED tests/test_a.py::test_b - AssertionError',
        "FAILED tests/test_a.py::test_c - AssertionError: assert 'b.py:3: error' == ''",
        '3 failed, 1 skipped in 0.12s',
        '',
      ].join('\n'),
    ),
  ).toEqual([
    'tests/test_a.py:5 test_b',
    "tests/test_a.py:9 test_c: AssertionError: assert 'b.py:3: error' == ''\n  + b.py:3: error",
    'tests/test_a.py:undefined test_a: [XPASS(strict)]',
  ]);
});
