import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sayLast } from '../../src/action/last-words.ts';
import { createWriter } from '../../src/run/writer.ts';

function open(folder: string, name: string) {
  const path = join(folder, name);
  const writer = createWriter(openSync(path, 'w'));
  return { writer, read: () => readFileSync(path, 'utf8') };
}

test.each([
  { cut: false, out: 'log\nwords\n', err: '' },
  { cut: true, out: 'log\n', err: 'words\n' },
])('last words go to stderr where stdout was given up ($cut)', async ({ cut, out, err }) => {
  const folder = mkdtempSync(join(tmpdir(), 'last-words-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const first = open(folder, 'out');
  const second = open(folder, 'err');
  first.writer.text('log\n');
  if (cut) first.writer.hurry(0);
  await first.writer.flush();
  expect(first.writer.wasCut).toBe(cut);
  await sayLast(['words\n'], first.writer, () => second.writer);
  expect([first.read(), second.read()]).toEqual([out, err]);
});
