import { expect, test } from 'vitest';
import { readReport } from '../../../src/problems/reports/read-report.ts';
import { findInReport } from './find-in-report.ts';

const junit = (tests: string) =>
  `<?xml version="1.0"?><testsuites><testsuite name="s">${tests}</testsuite></testsuites>`;
const failed = (attributes: string, text = '', message = 'no') =>
  `<testcase ${attributes}><failure message="${message}">${text}</failure></testcase>`;

test('a failed test that the output has told is not told again, whatever parts the names', () => {
  const output = 'a.test.ts(4,1): error TS1: x\n';
  expect(findInReport(junit(failed('name="adds" file="a.test.ts" line="4"')), output)).toHaveLength(1);
  const jest = `FAIL js/a.test.js
  ● cart › adds two

    expect(received).toBe(expected)

      at Object.toBe (js/a.test.js:4:20)

`;
  const report = junit(failed('classname="cart adds two" name="cart adds two" file="js/a.test.js"'));
  expect(findInReport(report, jest).map(({ source }) => source)).toEqual(['jest']);
});

test('tests of one name in other files or classes, and names that are a part of others, are all told', () => {
  const tests = [
    failed('classname="A" name="renders" file="a.js" line="1"'),
    failed('classname="B" name="renders" file="b.js" line="1"'),
    failed('classname="A" name="renders all" file="a.js"'),
    failed('classname="A" name="all" file="a.js"'),
  ];
  expect(findInReport(junit(tests.join('')))).toHaveLength(4);
});

const places: [string, string, string][] = [
  [
    'jest-junit',
    'at Object.<anonymous> (src/parser.test.ts:41:20)\n    at run (node_modules/jest/x.js:1:1)',
    'src/parser.test.ts:41:20',
  ],
  [
    'code of others first',
    'at equal (node_modules/chai/x.js:1:1)\n    at Context.f (test/a.js:3:5)\n at node:internal/x:1:2',
    'test/a.js:3:5',
  ],
  ['Vitest', 'AssertionError: x\n ❯ src/a.spec.ts:4:19', 'src/a.spec.ts:4:19'],
  ['go-junit-report', '    calc_test.go:12: Add(1, 2) = 4, want 3', 'calc_test.go:12'],
  ['GoogleTest', 't/fact_test.cpp:7&#x0A;Expected equality', 't/fact_test.cpp:7'],
  [
    'cargo-nextest',
    "thread 'tests::adds' panicked at crates/core/src/lib.rs:21:9:\nassertion failed",
    'crates/core/src/lib.rs:21:9',
  ],
  ['RSpec', 'expected: 2\n     got: 1\n# ./spec/basket_spec.rb:8:in `block (2 levels)', 'spec/basket_spec.rb:8'],
  [
    'unittest-xml-reporting',
    'Traceback (most recent call last):\n  File "/home/runner/work/reports/reports/t/test_a.py", line 5, in test_a\n    f()\n  File "/usr/lib/python3.11/unittest/case.py", line 9, in g\nAssertionError: x',
    't/test_a.py:5',
  ],
  ['.NET', '   at Cart.Tests.Adds() in /home/runner/work/reports/reports/CartTests.cs:line 12', 'CartTests.cs:12'],
  [
    'Surefire',
    'java.lang.AssertionError\n\tat org.junit.Assert.fail(Assert.java:89)\n\tat app.CartTest.adds(CartTest.java:7)',
    'app/CartTest.java:7',
  ],
];
test.each(places)('the text of %s tells the place', (_, text, place) => {
  const escaped = text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const [problem] = findInReport(junit(failed('classname="app.CartTest" name="adds"', escaped)));
  expect([problem?.file, problem?.line, problem?.column].filter((part) => part !== undefined).join(':')).toBe(place);
});

test('skipped and passed tests, and what stands beside failures, are no problems', () => {
  const quiet =
    '<testcase name="a"/><testcase name="b"><skipped message="x"/><system-err>error: x</system-err></testcase><failure message="of nobody"/>';
  expect(findInReport(junit(quiet))).toEqual([]);
});

const run = (results: unknown[], rest: object = {}) =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'CodeQL',
            rules: [
              {
                id: 'js/xss',
                defaultConfiguration: { level: 'error' },
                messageStrings: { default: { text: 'Bad {0}.' } },
              },
            ],
          },
        },
        results,
        ...rest,
      },
    ],
  });
const at = (uri: string, more: object = {}) => [
  { physicalLocation: { artifactLocation: { uri, ...more }, region: { startLine: 3, startColumn: 5 } } },
];

test("SARIF: levels come from the result, else from its rule, else they are warnings; messages may be the rule's", () => {
  const found = findInReport(
    run([
      { ruleId: 'js/xss', message: { text: 'own', arguments: [] }, level: 'note', locations: at('a.js') },
      { ruleId: 'js/xss', message: { id: 'default', arguments: ['query'] }, locations: at('b.js') },
      { ruleIndex: 0, message: { text: 'see [here](1)' }, locations: at('c.js') },
      { ruleId: 'other', message: { text: 'x' }, locations: at('d.js') },
      { ruleId: 'other', message: { text: 'off' }, level: 'none', locations: at('e.js') },
    ]),
  );
  expect(found.map(({ severity, message, file, code, source }) => [severity, message, file, code, source])).toEqual([
    ['notice', 'own', 'a.js', 'js/xss', 'codeql'],
    ['error', 'Bad query.', 'b.js', 'js/xss', 'codeql'],
    ['error', 'see here', 'c.js', 'js/xss', 'codeql'],
    ['warning', 'x', 'd.js', 'other', 'codeql'],
  ]);
});

test('SARIF: what was suppressed, passed or is gone is no problem', () => {
  const message = { text: 'x' };
  const results = [
    { message, suppressions: [{ kind: 'inSource' }], locations: at('a.js') },
    { message, suppressions: [{ kind: 'external', status: 'rejected' }], locations: at('b.js') },
    { message, kind: 'pass', locations: at('c.js') },
    { message, baselineState: 'absent', locations: at('d.js') },
    { message, baselineState: 'unchanged', locations: at('e.js') },
  ];
  expect(findInReport(run(results)).map(({ file }) => file)).toEqual(['b.js', 'e.js']);
});

test('SARIF: bases, lists of artifacts, whole addresses and escapes lead to files of the workspace', () => {
  const message = { text: 'x' };
  const results = [
    { message, locations: at('a%20b.js', { uriBaseId: 'SRC' }) },
    { message, locations: [{ physicalLocation: { artifactLocation: { index: 1 } } }] },
    { message, locations: at('file:///home/runner/work/reports/reports/c.js') },
    { message, locations: at('d.js', { uriBaseId: '%SRCROOT%' }) },
    { message, locations: at('%E0%A4%A.js') },
    { message },
  ];
  const rest = {
    originalUriBaseIds: { SRC: { uri: 'file:///home/runner/work/reports/reports/src/' } },
    artifacts: [{}, { location: { uri: 'lib/e.js' } }],
  };
  expect(findInReport(run(results, rest)).map(({ file }) => file)).toEqual([
    'src/a b.js',
    'lib/e.js',
    'c.js',
    'd.js',
    '%E0%A4%A.js',
    undefined,
  ]);
});

test('Checkstyle: levels, rules and files are read, and what is ignored is no problem', () => {
  const xml = `<checkstyle version="8"><file name="/home/runner/work/reports/reports/a.kt">
    <error line="3" column="0" severity="warning" message="a" source="standard:indent"/>
    <error line="0" severity="info" message="b" source="detekt.MagicNumber"/>
    <error line="9" severity="ignore" message="c" source="x"/></file><error severity="error" message="of no file"/></checkstyle>`;
  expect(
    findInReport(xml).map(({ severity, file, line, column, message }) => [severity, file, line, column, message]),
  ).toEqual([
    ['warning', 'a.kt', 3, undefined, 'a'],
    ['notice', 'a.kt', undefined, undefined, 'b'],
  ]);
});

const entity = (name: string, of: string) => `<!ENTITY ${name} "${`&${of};`.repeat(10)}">`;
test.each([
  [
    'a billion laughs',
    `<!DOCTYPE t [<!ENTITY a "ha">${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, at) => entity(name, 'abcdefgh'[at]!)).join('')}]><testsuite>&i;</testsuite>`,
  ],
  [
    'a file of the machine',
    '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite><testcase name="a"><failure message="m">&x;</failure></testcase></testsuite>',
  ],
  ['deep nesting', `<testsuite>${'<testsuite>'.repeat(1_000_000)}`],
  ['NUL', '<testsuite><testcase name="\0"/></testsuite>'],
  ['a name of an object', '<__proto__/>'],
  ['an attribute twice', '<testsuite a="1" a="2"/>'],
  ['deep JSON', `${'{"a":'.repeat(100_000)}`],
])('%s is refused, and quickly', (_, text) => {
  const startedAt = performance.now();
  expect(() => readReport(text)).toThrow(/^(?:is not|has the root)/);
  expect(performance.now() - startedAt).toBeLessThan(3000);
});

test('a report that is cut at any byte says so, or gives what is right', () => {
  const whole = junit(failed('name="adds &amp; more" file="ä.js" line="4"', '<![CDATA[<x>]]> text'));
  for (let end = 0; end < whole.length; end++) expect(() => readReport(whole.slice(0, end))).toThrow(/^is /);
  expect(readReport(`${whole}\n`).failedTests).toHaveLength(1);
});

test('names of objects in attributes, wrong types and odd shapes of SARIF are harmless', () => {
  expect(findInReport(junit(failed('name="constructor" classname="__proto__" line="x" file="a.js"')))).toHaveLength(1);
  for (const odd of [
    null,
    7,
    'x',
    [],
    {},
    { message: 7, locations: {} },
    { locations: [7], ruleIndex: -1, level: 'odd' },
  ]) {
    expect(() => findInReport(run([odd]))).not.toThrow();
  }
  expect(() => findInReport('{"runs":[null,7,{"results":7},{"tool":null,"results":[{}]}]}')).not.toThrow();
});
