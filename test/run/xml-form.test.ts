import { expect, test } from 'vitest';
import { checkXml } from '../../src/run/xml-form.ts';

test.each([
  ['<a/>', 'a'],
  [
    '\ufeff<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x ">">]>\n<!-- <b> -->\n<a x=\'1\' y="&lt;2>"><b:c/>&#10;<![CDATA[<&]]></a >\n',
    'a',
  ],
  ['<testsuites><testsuite name="x"></testsuite></testsuites>', 'testsuites'],
])('%s is well-formed', (text, root) => {
  expect(checkXml(text)).toEqual({ root });
});

test.each([
  ['', 1, 'no element'],
  ['hello', 1, 'text outside of the root element'],
  ['<a>\n<b></a>', 2, 'the end tag "</a>" closes nothing that is open'],
  ['<a>\n', 2, '"<a>" is never closed'],
  ['<a/>\n<b/>', 2, 'a second root element "<b>"'],
  ['<a>x & y</a>', 1, '"&" that is not escaped'],
  ['<a b="&"/>', 1, '"&" that is not escaped'],
  ['<a b=1/>', 1, '"<a b=1/>" is not a tag'],
  ['<a b="1" b="2"/>', 1, 'an attribute twice in "<a>"'],
  ['<a><!-- </a>', 1, 'a comment, CDATA section, instruction or declaration that does not end'],
  ['<a></a', 1, 'the end tag "</>" closes nothing that is open'],
])('%s is not', (text, line, fault) => {
  expect(checkXml(text)).toEqual({ fault, line });
});

test('a text cut anywhere is not well-formed', () => {
  const text = '<r a="1"><b>x</b><!-- c --></r>';
  for (let i = 0; i < text.length; i++) expect(checkXml(text.slice(0, i))).toHaveProperty('fault');
});

test('large and deep texts do not take long', () => {
  const startedAt = performance.now();
  expect(checkXml(`<a>${'<b c="d">x'.repeat(100_000)}${'</b>'.repeat(100_000)}</a>`)).toEqual({ root: 'a' });
  expect(checkXml(`<a ${'b '.repeat(50_000)}`)).toHaveProperty('fault');
  expect(performance.now() - startedAt).toBeLessThan(3000);
});
