import { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeTextFile } from '../../src/run/files.ts';
import { stateFolderOf } from '../../src/run/state-folder.ts';

const { HOME } = process.env;

afterEach(() => {
  process.env.HOME = HOME;
});

test('a file is replaced in one move, and nothing else is left beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const path = join(folder, 'deep', 'result.json');
  expect(writeTextFile(path, 'one')).toBeUndefined();
  expect(writeTextFile(path, 'two')).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(join(folder, 'deep'))).toEqual(['result.json']);
});

test('a link is written through, never replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const [target, link] = [join(folder, 'target'), join(folder, 'link')];
  writeFileSync(target, 'old');
  symlinkSync(target, link);
  expect(writeTextFile(link, 'new')).toBeUndefined();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('new');
});

test('without a home the state lies in the temporary folder', () => {
  process.env.HOME = '';
  expect(stateFolderOf({}, tmpdir())).toContain(join(tmpdir(), 'parallel-plan'));
});
