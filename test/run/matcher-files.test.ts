import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readMatcherFile, readMatcherFiles } from '../../src/run/matcher-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'matcher-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const matcher = (owner: string) =>
  JSON.stringify({ problemMatcher: [{ owner, pattern: [{ regexp: 'x(.)', message: 1 }] }] });

test('files are read in their order, from the root on, and each fault names its file', () => {
  write('one.json', matcher('one'));
  write('two.json', `\ufeff${matcher('two')}`);
  write('broken.json', '{');
  const { matchers, faults } = readMatcherFiles(folder, [
    'two.json',
    'broken.json',
    join(folder, 'one.json'),
    'none.json',
  ]);
  expect(matchers.map(({ owner }) => owner)).toEqual(['two', 'one']);
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(/^problem matchers "broken.json": is no JSON: /);
  expect(faults[1]).toBe('problem matchers "none.json": there is no such file');
});

test('a folder, a large file and a pipe without a writer are refused at once', () => {
  mkdirSync(join(folder, 'folder'));
  write('large.json', ' '.repeat(1024 * 1024 + 1));
  const faultOf = (file: string) => readMatcherFile(folder, file).faults[0];
  expect(faultOf('folder')).toBe('problem matchers "folder": it is a folder');
  expect(faultOf('large.json')).toBe(
    'problem matchers "large.json": 1048577 bytes are more than the 1048576 that are read',
  );
  if (process.platform === 'win32') return;
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(faultOf('pipe')).toBe('problem matchers "pipe": it is no file');
});
