import { readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { createLauncher } from '../../src/run/launch.ts';
import { KILL_SIGNALS, stopTree } from '../../src/run/stop.ts';
import { createBench, waitUntil } from './programs.ts';

const bench = createBench();
afterAll(() => bench.close());

test('stdout and stderr arrive in the order in which they were written, /dev/stdout and /dev/stderr too', async () => {
  const lines = Array.from({ length: 40 }, (_, i) => `${i}`);
  const places = ['', '>&2', '>/dev/stdout', '>/dev/stderr'];
  const script = lines.map((line, i) => `echo ${line} ${places[i % 4]}`).join('\n');
  expect(await bench.finish(script)).toMatchObject({ exitCode: 0, output: `${lines.join('\n')}\n` });
});

test('all bytes arrive as they are', async () => {
  const { running, output } = await bench.start(
    `for i in $(seq 0 255); do printf "\\\\$(printf %03o $i)"; done; printf 'é€😀'`,
    { shell: 'bash' },
  );
  await running.ended;
  const bytes = Buffer.concat([Buffer.from(Array.from({ length: 256 }, (_, i) => i)), Buffer.from('é€😀')]);
  expect(output().equals(bytes)).toBe(true);
});

test('20 MB arrive complete, although the process exits with its pipe full', async () => {
  const { running, output } = await bench.start('head -c 20000000 /dev/zero; echo end');
  await running.ended;
  expect(output()).toHaveLength(20_000_004);
  expect(output().subarray(-4).toString()).toBe('end\n');
});

test('stdin is empty', async () => {
  expect(await bench.finish('cat; echo $?')).toMatchObject({ exitCode: 0, output: '0\n' });
});

test('a process that keeps the pipe open delays the end by half a second, and is not killed by its next line', async () => {
  const { running, marker, output, late } = await bench.start(
    '(sleep 1.2; echo late; echo still; exec sleep 600) & echo early',
  );
  const startedAt = performance.now();
  expect(await running.ended).toMatchObject({ exitCode: 0, groupAlive: true, outputHeld: true });
  const tookMs = performance.now() - startedAt;
  expect(tookMs).toBeGreaterThan(450);
  expect(tookMs).toBeLessThan(1100);
  expect(output().toString()).toBe('early\n');
  await waitUntil(() => late() === 'late\nstill\n');
  expect(await stopTree(running, marker, KILL_SIGNALS)).toEqual([]);
  expect(output().toString()).toBe('early\n');
  running.release();
});

test('a step whose processes have all ended does not wait', async () => {
  const { running } = await bench.start('echo x');
  const startedAt = performance.now();
  expect(await running.ended).toMatchObject({ groupAlive: false, outputHeld: false });
  expect(performance.now() - startedAt).toBeLessThan(400);
});

// A job that stays silent until the file `go` is there.
const waitingJob = 'while [ ! -e go ]; do sleep 0.02; done; echo job; exec sleep 600';

test('time while the reader is paused does not count for the half second, before the exit and after', async () => {
  const { running, marker, output } = await bench.start(`rm -f go; (${waitingJob}) & echo done`);
  running.pause();
  let ended = false;
  void running.ended.then(() => {
    ended = true;
  });
  await waitUntil(() => !running.isAlive());
  await sleep(700);
  running.resume();
  running.pause();
  await sleep(700);
  expect(ended).toBe(false);
  running.resume();
  writeFileSync(join(bench.folder, 'work/go'), '');
  await running.ended;
  expect(output().toString()).toBe('done\njob\n');
  await stopTree(running, marker, KILL_SIGNALS);
  running.release();
});

test('what is written in the half second is read, although we are busy with other things all the while', async () => {
  const { running, marker, output } = await bench.start(`rm -f go; (${waitingJob}) & echo done`);
  await waitUntil(() => !running.isAlive());
  // Busy in what a read has called, after which timers are due before the next look at the pipe.
  await readFile('/dev/null');
  writeFileSync(join(bench.folder, 'work/go'), '');
  const until = performance.now() + 900;
  while (performance.now() < until);
  await running.ended;
  expect(output().toString()).toBe('done\njob\n');
  await stopTree(running, marker, KILL_SIGNALS);
  running.release();
});

test('a paused reader makes the step wait instead of filling our memory', async () => {
  const { running, output } = await bench.start('head -c 5000000 /dev/zero; echo end');
  running.pause();
  await sleep(300);
  expect(running.isAlive()).toBe(true);
  expect(output().length).toBeLessThan(1_000_000);
  running.resume();
  await running.ended;
  expect(output()).toHaveLength(5_000_004);
});

test('without mkfifo a step runs on plain pipes', async () => {
  const path = process.env.PATH;
  process.env.PATH = '/nowhere';
  const plain = createBench((folder) => createLauncher(folder));
  await sleep(50);
  process.env.PATH = path;
  expect(await plain.finish('echo out; echo err >&2; readlink /proc/$$/fd/1')).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/^(out\n|err\n)+socket:/),
  });
  plain.close();
});

test('no pipe is used by two attempts, and none is left behind', async () => {
  const seen = new Set<string>();
  const own = createBench();
  for (let i = 0; i < 60; i++) seen.add((await own.finish('readlink /proc/$$/fd/1')).output);
  expect(seen.size).toBe(60);
  own.launcher.close();
  await sleep(200);
  expect(readdirSync(own.folder).filter((name) => name.startsWith('pipe'))).toEqual([]);
  own.close();
});
