import { Buffer } from 'node:buffer';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createSpool, readSpool } from '../../src/run/spool.ts';

const folder = mkdtempSync(join(tmpdir(), 'spool-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function readBack(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of readSpool(path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('a file is made at the first byte and read back whole', async () => {
  const spool = createSpool(join(folder, 'a'));
  spool.close();
  expect(existsSync(spool.path)).toBe(false);
  expect(await readBack(spool.path)).toBe('… the output cannot be read back: no such file or directory …\n');
  const bytes = Buffer.alloc(200_000, 'é ☃\n');
  spool.write(bytes);
  spool.write(Buffer.from('end'));
  expect(readFileSync(spool.path).length).toBe(200_003);
  spool.close();
  expect(spool).toMatchObject({ bytesWritten: 200_003, failed: undefined });
  expect(await readBack(spool.path)).toBe(`${bytes}end`);
});

test('a folder that was removed is made again', async () => {
  const spool = createSpool(join(folder, 'removed', 'b'));
  spool.write(Buffer.from('x\n'));
  spool.close();
  expect(spool.failed).toBe(undefined);
  expect(await readBack(spool.path)).toBe('x\n');
});

test('where there can be no file the end of the output is kept in memory', async () => {
  const spool = createSpool(join(folder, 'a', 'b'));
  for (let i = 0; i < 200_000; i++) spool.write(Buffer.from(`line ${i}\n`));
  spool.close();
  expect(spool.failed).toBe('not a directory');
  const lines = (await readBack(spool.path)).split('\n');
  const kept = lines.slice(1).join('\n').length;
  expect(lines[0]).toBe(`… ${spool.bytesWritten - kept} bytes are missing: they could not be written to disk …`);
  expect(lines.at(-2)).toBe('line 199999');
  expect(kept).toBeGreaterThan(250_000);
  expect(kept).toBeLessThan(600_000);
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told of once and fails no write', async () => {
  const path = join(folder, 'full');
  symlinkSync('/dev/full', path);
  const spool = createSpool(path);
  spool.write(Buffer.from('one\n'));
  spool.write(Buffer.from('two\n'));
  spool.close();
  expect(spool).toMatchObject({ bytesWritten: 8, failed: 'no space left on device' });
  rmSync(path);
  expect(await readBack(path)).toBe('one\ntwo\n');
});
