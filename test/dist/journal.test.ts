/** The post part reads journals that broke off anywhere, or that something else has written into. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createJob } from './runner.ts';

test('a journal that breaks off at any byte is reported, and never as a success', async () => {
  const job = createJob('steps: [{ id: a, run: echo hello }, { id: b, needs: [a], run: "true" }]');
  const { state } = await job.run();
  const journal = join(state.folder!, 'journal.ndjson');
  const bytes = readFileSync(journal);
  const fixture = join(import.meta.dirname, 'fixtures/post-at-every-byte.ts');
  const child = spawnSync(process.execPath, [fixture, journal, join(job.temp, 'post')], { encoding: 'utf8' });
  expect(child.status).toBe(0);
  expect(child.stdout).not.toContain('cannot be');
  const told = child.stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { conclusion: string; headline: string });
  expect(told).toHaveLength(bytes.length + 1);
  const whole = told.pop()!;
  expect(whole.conclusion).toBe('success');
  expect(new Set(told.map(({ conclusion }) => conclusion))).toEqual(new Set(['cancelled']));
  expect(told.filter(({ headline }) => !headline.startsWith('## ⊘ The run was killed'))).toEqual([]);
}, 120_000);

test.each([
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x0a, 0x00])],
  ['null', Buffer.from('null\n')],
  [
    'an event of a step that there is not',
    Buffer.from('{"at":9,"type":"step-ended","step":99,"conclusion":"success"}\n'),
  ],
  ['a beginning without a plan', Buffer.from('{"at":0,"type":"run-began"}\n')],
])('a journal with %s in it does not fail the job', async (_, bytes) => {
  const job = createJob('steps: [{ id: a, run: echo hello }]');
  const { state } = await job.run();
  const killed = { folder: state.folder!, marker: state.marker!, summary: 'true', annotations: 'true' };
  const journal = join(state.folder!, 'journal.ndjson');
  const lines = readFileSync(journal, 'utf8').split('\n');
  writeFileSync(journal, `${lines.slice(0, 3).join('\n')}\n`);
  appendFileSync(journal, bytes);
  const after = await job.post({ state: killed });
  expect(after.exitCode).toBe(0);
  expect(after.text).not.toMatch(/^\s+at /m);
  expect(after.summary).not.toContain('✓ passed');
  expect(after.text).toContain('killed');
});
