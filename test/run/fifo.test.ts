import { closeSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFifoPool } from '../../src/run/fifo.ts';

test.runIf(process.platform === 'linux')('more takers at once than one batch holds all get a pipe', async () => {
  const pool = createFifoPool(mkdtempSync(join(tmpdir(), 'fifo-')), 'linux');
  const pipes = await Promise.all(Array.from({ length: 200 }, () => pool.take()));
  pool.close();
  expect(pipes.filter((pipe) => pipe === undefined)).toEqual([]);
  for (const pipe of pipes) {
    closeSync(pipe!.readFd);
    closeSync(pipe!.writeFd);
  }
});
