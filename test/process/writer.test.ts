import { Buffer } from 'node:buffer';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const program = join(import.meta.dirname, 'fixtures/write-much.ts');
const folder = mkdtempSync(join(tmpdir(), 'writer-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--no-warnings', program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function readAll(stream: NodeJS.ReadableStream, pauseMs = 0): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    if (pauseMs > 0 && chunks.length % 100 === 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return Buffer.concat(chunks);
}

test('100 MB arrive in order through a slow reader, while timers stay alive and memory bounded', async () => {
  const spool = join(folder, 'spool');
  writeFileSync(spool, Buffer.alloc(50_000_000, 'spooled line\n'));
  const child = start('much', spool);
  const [out, err] = await Promise.all([readAll(child.stdout!, 20), readAll(child.stderr!)]);
  const facts = JSON.parse(err.toString()) as { sha: string; bytes: number; longestBlockMs: number; rssBytes: number };
  expect(out.length).toBe(facts.bytes);
  expect(out.length).toBeGreaterThan(100_000_000);
  expect(createHash('sha256').update(out).digest('hex')).toBe(facts.sha);
  expect(facts.longestBlockMs).toBeLessThan(1000);
  expect(facts.rssBytes).toBeLessThan(200 * 1024 * 1024);
});

test('a reader that goes away ends the writing, not the process', async () => {
  const child = start('gone', join(folder, 'none'));
  child.stdout!.once('data', () => child.stdout!.destroy());
  const err = await readAll(child.stderr!);
  expect(JSON.parse(err.toString())).toEqual({ closed: true, queuedBytes: 0, drained: true });
});
