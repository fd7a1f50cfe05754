import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isAlive } from '../../src/run/state-folder.ts';

test('a process that has ended is dead, although its parent has not asked for its end', async () => {
  // The shell becomes a sleep that never waits for the child it got.
  const parent = spawn('bash', ['-c', 'sleep 0 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [chunk] = (await once(parent.stdout!, 'data')) as [Buffer];
  const pid = Number(chunk.toString());
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
  expect(isAlive(parent.pid!)).toBe(true);
  expect(() => process.kill(pid, 0)).not.toThrow();
  parent.kill('SIGKILL');
});
