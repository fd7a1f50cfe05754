import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { RunEvent } from '../../src/core/events.ts';
import { openJournal, readJournal } from '../../src/run/journal.ts';

const ENDED: RunEvent = { at: 5, type: 'run-ended', conclusion: 'success' };

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('an event is on disk when writing it has returned', () => {
  const path = join(makeFolder(), 'journal');
  const journal = openJournal(path);
  journal.write(ENDED);
  expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(ENDED)}\n`);
  expect(readJournal(path)).toEqual([ENDED]);
  journal.close();
});

test('a journal that cannot be opened or written is given up with a reason', () => {
  const folder = openJournal(makeFolder());
  folder.write(ENDED);
  expect(folder.failed).toMatch(/EISDIR/);
  folder.close();
  const full = openJournal('/dev/full');
  expect(full.failed).toBeUndefined();
  full.write(ENDED);
  full.write(ENDED);
  expect(full.failed).toMatch(/ENOSPC/);
  full.close();
});

test('where there is no journal nothing has happened', () => {
  expect(readJournal(join(makeFolder(), 'none'))).toEqual([]);
});
