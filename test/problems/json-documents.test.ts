import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJsonReader } from '../../src/problems/json-documents.ts';
import type { Finding } from '../../src/problems/recogniser.ts';

function read(text: string, chunkBytes = Number.MAX_SAFE_INTEGER): Finding[] {
  const found: Finding[] = [];
  const reader = createJsonReader((finding) => found.push(finding));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunkBytes) reader.push(bytes.subarray(at, at + chunkBytes));
  return found;
}

const eslint = [
  {
    filePath: '/work/src/a "b" [1].js',
    messages: [
      { ruleId: 'semi', severity: 2, message: 'Missing "}" here.', line: 1, column: 15, endLine: 2, endColumn: 1 },
      { ruleId: 'max-len', severity: 1, message: 'Too long\\', line: 6, column: 1 },
      { ruleId: null, fatal: true, severity: 2, message: 'Parsing error: {', line: 9, column: 3 },
    ],
    source: 'const a = [{ "',
  },
  { filePath: '/work/src/fine.js', messages: [] },
];

const expected: Finding[] = [
  {
    source: 'eslint',
    severity: 'error',
    message: 'Missing "}" here.',
    file: '/work/src/a "b" [1].js',
    code: 'semi',
    line: 1,
    column: 15,
    endLine: 2,
    endColumn: 1,
  },
  {
    source: 'eslint',
    severity: 'warning',
    message: 'Too long\\',
    file: '/work/src/a "b" [1].js',
    code: 'max-len',
    line: 6,
    column: 1,
  },
  {
    source: 'eslint',
    severity: 'error',
    message: 'Parsing error: {',
    file: '/work/src/a "b" [1].js',
    line: 9,
    column: 3,
  },
];

test.each([
  ['in one line', JSON.stringify(eslint)],
  ['in many lines', JSON.stringify(eslint, undefined, 2)],
  ['behind the time of a log', `2026-01-31T23:59:59.1234567Z ${JSON.stringify(eslint)}`],
])('a report of ESLint %s is read, wherever its bytes are cut', (_, text) => {
  const output = `> app@1.0.0 lint\n> eslint -f json .\n\n${text}\n[warn] a [b] {"c"\n`;
  expect(read(output)).toEqual(expected);
  expect(read(output, 1)).toEqual(expected);
  expect(read(output, 7)).toEqual(expected);
});

test('lines and characters that a tool counts from 0 are counted from 1', () => {
  const range = { start: { line: 2, character: 7 }, end: { line: 2, character: 13 } };
  const document = { generalDiagnostics: [{ file: 'a.py', severity: 'information', message: 'm', range, rule: 'r' }] };
  expect(read(JSON.stringify(document))).toEqual([
    {
      source: 'pyright',
      severity: 'notice',
      message: 'm',
      file: 'a.py',
      code: 'r',
      line: 3,
      column: 8,
      endLine: 3,
      endColumn: 14,
    },
  ]);
});

test('the rule that stands behind the message too is told once', () => {
  const warnings = [
    { line: 1, column: 5, rule: 'block-no-empty', severity: 'error', text: 'Empty block (block-no-empty)' },
  ];
  expect(read(JSON.stringify([{ source: 'a.css', warnings }]))).toMatchObject([
    { source: 'stylelint', message: 'Empty block', code: 'block-no-empty' },
  ]);
});

test('other JSON, and what only begins like it, gives nothing', () => {
  expect(read('{"level":"error","file":"a.js","line":3,"message":"x"}\n')).toEqual([]);
  expect(read(`{\n  name: 'x'\n}\n{"a": [}\n{"b"\n[\n  1\n]\n`)).toEqual([]);
  expect(read('[{"filePath":"a.js","messages":[{"ruleId":"semi"}]}]\n')).toEqual([]);
});

test('a document behind one that was cut off by the next line is not lost when it ends', () => {
  expect(read(`text ${JSON.stringify(eslint)}\n${JSON.stringify(eslint)}\n`)).toEqual(expected);
});

test('a document that is too long is let go, and the next one is read', () => {
  const endless = `{"a": "${'x'.repeat(17 * 1024 * 1024)}`;
  expect(read(`${endless}\n"}\n${JSON.stringify(eslint)}\n`, 64 * 1024)).toEqual(expected);
});

test('no bytes make it fail, and their cuts make no difference', () => {
  const pieces = fc.constantFrom('{"', '[{"', '"', '\\', '}', ']', '\n', ' ', '[', '{', 'a', JSON.stringify(eslint));
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (parts, chunk) => {
      const text = parts.join('');
      expect(read(text, chunk)).toEqual(read(text));
    }),
  );
});
