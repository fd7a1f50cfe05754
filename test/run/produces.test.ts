import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProduceFormat } from '../../src/core/plan.ts';
import { findFiles } from '../../src/run/find-files.ts';
import { checkProduces } from '../../src/run/produces.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'produces-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const write = (path: string, text = 'x') => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
};
const check = (path: string, format: ProduceFormat = 'any', startedAt = Date.now() - 5000) =>
  checkProduces([{ path, format, position: { line: 1, column: 1 } }], { cwd, startedAt });
const list = (glob: string) => {
  const found: string[] = [];
  findFiles(glob, cwd, (path) => found.push(path) > 0);
  return found;
};

test('globs, paths and folders name the files in them', () => {
  for (const path of ['lib/a.js', 'lib/b/c.js', 'lib/.d', 'e.js']) write(path);
  expect(list('lib/**')).toEqual(['lib/.d', 'lib/a.js', 'lib/b/c.js']);
  expect(list('lib')).toEqual(['lib/.d', 'lib/a.js', 'lib/b/c.js']);
  expect(list('**/*.js')).toEqual(['e.js', 'lib/a.js', 'lib/b/c.js']);
  expect(list('{e,lib/a}.js')).toEqual(['e.js', 'lib/a.js']);
  expect(list('lib/../e.js')).toEqual(['e.js']);
  expect(list(join(cwd, 'lib/*.js'))).toEqual([join(cwd, 'lib/a.js')]);
  expect(list('nothing/**')).toEqual([]);
});

test('a link that leads back does not lead around forever', () => {
  write('lib/a.js');
  symlinkSync('..', join(cwd, 'lib/up'));
  expect(list('**')).toEqual(['lib/a.js']);
});

test('what was written by the attempt is fine', () => {
  write('lib/a.js');
  expect(check('lib/**')).toEqual([]);
  expect(check('lib')).toEqual([]);
});

test('a file that is not there says where it was looked for', () => {
  expect(check('lib/*.js')).toEqual([
    `produces "lib/*.js": no such file after the step; correct the path, which starts from the working directory "${cwd}" [produces-missing]`,
  ]);
});

test('a file from before is not a product, except when it was put there with its old time', () => {
  write('old.js');
  expect(check('old.js', 'any', Date.now() + 2000)).toEqual([
    'produces "old.js": "old.js" is there but was not written by this step; let the step write it anew [produces-old]',
  ]);
  utimesSync(join(cwd, 'old.js'), 1000, 1000);
  expect(check('old.js')).toEqual([]);
});

test('a date in the future does not make a file a product', () => {
  write('future.js');
  utimesSync(join(cwd, 'future.js'), 4e9, 4e9);
  expect(check('future.js', 'any', Date.now() + 2000)).toHaveLength(1);
});

test('a link that leads to itself is no product', () => {
  symlinkSync('loop', join(cwd, 'loop'));
  expect(check('loop/x')[0]).toContain('[produces-missing]');
});

test('one new file among old ones is enough for a glob', () => {
  write('lib/a.js');
  write('lib/b.js');
  const startedAt = Date.now() + 100;
  expect(check('lib/*', 'any', startedAt)).toHaveLength(1);
  while (Date.now() < startedAt);
  write('lib/b.js');
  expect(check('lib/*', 'any', startedAt)).toEqual([]);
});

test.each<[ProduceFormat, string, string | undefined]>([
  ['non-empty', '', 'is empty'],
  ['non-empty', ' ', undefined],
  ['json', '\ufeff{"a": [1]}', undefined],
  ['json', '{"a": ', 'is not JSON: '],
  ['json', '\n', 'is empty'],
  ['xml', '<a><b/></a>', undefined],
  ['xml', '<a>', 'is not well-formed XML: line 1: "<a>" is never closed'],
  ['junit', '<testsuites/>', undefined],
  ['junit', '<html/>', 'is not JUnit: its root element is "html"'],
  ['sarif', '{"version": "2.1.0", "runs": []}', undefined],
  ['sarif', '{"version": "2.1.0"}', 'is not SARIF 2: its "runs" is not a list'],
  ['sarif', 'null', 'is not SARIF 2: its "version" is not "2.…"'],
])('%s: %j', (format, text, fault) => {
  write('report', text);
  const found = check('report', format);
  if (fault === undefined) expect(found).toEqual([]);
  else expect(found).toEqual([expect.stringContaining(`produces "report": "report" ${fault}`)]);
});

test('each of several reports is checked', () => {
  write('r/a.json', '{}');
  write('r/b.json', '{');
  expect(check('r/*.json', 'json')).toEqual([expect.stringContaining('"r/b.json" is not JSON')]);
});
