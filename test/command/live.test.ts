import { Buffer } from 'node:buffer';
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { expect, test } from 'vitest';
import { printLive } from '../../src/command/live.ts';
import { createWriter } from '../../src/run/writer.ts';
import { planOf } from '../core/plans.ts';

test.each([
  { mayPause: true, isCut: false },
  { mayPause: false, isCut: true },
])('lines that steps cannot wait with are dropped, and the writer knows it ($mayPause)', async (given) => {
  const fd = openSync(devNull, 'w');
  const writer = createWriter(fd);
  const run = {
    ended: new Promise<never>(() => {}),
    cancel() {},
    runningNow: () => [],
    pauseOutput: () => given.mayPause,
    resumeOutput() {},
  };
  const print = printLive({ plan: planOf({ a: {} }), writer, run: () => run, change: (lines) => lines });
  print({ step: 0, attempt: 1 }, Buffer.alloc(2 * 1024 * 1024, 'line\n'));
  expect(writer.wasCut).toBe(false);
  print({ step: 0, attempt: 1 }, Buffer.from('one more\n'));
  expect(writer.wasCut).toBe(given.isCut);
  await writer.flush();
  closeSync(fd);
});
