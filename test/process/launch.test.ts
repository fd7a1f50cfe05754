import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createBench, forEachBeside } from './programs.ts';

const bench = createBench();
afterAll(() => bench.close());
const sink = { onOutput() {} };

test('what cannot be started says which part is wrong', async () => {
  const good = { argv: ['/bin/true'], env: {}, cwd: '/' };
  const refuse = (spec: object) => expect(bench.launcher.launch({ ...good, ...spec }, sink)).rejects;
  await refuse({ argv: ['/nowhere/sh'] }).toThrow('shell "/nowhere/sh" does not exist');
  await refuse({ cwd: '/nowhere' }).toThrow('working directory "/nowhere" does not exist');
  await refuse({ cwd: '/etc/passwd' }).toThrow('working directory "/etc/passwd" is not a directory');
  await refuse({ argv: ['/etc/passwd'] }).toThrow('"/etc/passwd" may not be executed (EACCES)');
  await refuse({ env: { SMALL: 'x', BIG: 'x'.repeat(200_000) } }).toThrow(/200011 bytes, of which "BIG" takes 200004/);
});

test('a wrapper and extra descriptors reach the process', async () => {
  const { openSync, closeSync } = await import('node:fs');
  const fd = openSync('/etc/hostname', 'r');
  let output = '';
  const running = await bench.launcher.launch(
    {
      argv: ['/bin/sh', '-c', 'readlink /proc/$$/fd/3; echo $A'],
      wrap: ['/usr/bin/env', 'A=wrapped'],
      env: {},
      cwd: '/',
      fds: [fd],
    },
    { onOutput: (chunk) => (output += chunk) },
  );
  closeSync(fd);
  expect((await running.ended).exitCode).toBe(0);
  expect(output).toBe('/etc/hostname\nwrapped\n');
});

test('a machine that is short of descriptors delays steps instead of failing them, and says so when it stays short', () => {
  const script = join(import.meta.dirname, 'fixtures/launch-many.ts');
  const run = (limit: number, count: number) => {
    const command = `ulimit -n ${limit}; exec "${process.execPath}" --no-warnings --experimental-strip-types "${script}" ${count}`;
    return JSON.parse(execFileSync('bash', ['-c', command], { encoding: 'utf8' })) as string[];
  };
  const ends = run(48, 60);
  expect(ends).toHaveLength(60);
  expect(ends).not.toContain('broken');
  expect(ends.filter((end) => end === 'ran').length).toBeGreaterThan(48);
});

test('500 launches leave no listener, no descriptor and no warning', async () => {
  await bench.finish('true');
  const listeners = () => process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
  const descriptors = () => readdirSync('/proc/self/fd').length;
  const warnings: Error[] = [];
  const onWarning = (warning: Error) => warnings.push(warning);
  process.on('warning', onWarning);
  const before = { listeners: listeners(), descriptors: descriptors() };
  await forEachBeside(Array.from({ length: 500 }), 8, async () => {
    expect((await bench.finish('echo x')).output).toBe('x\n');
  });
  expect({ listeners: listeners(), descriptors: descriptors() }).toEqual(before);
  process.off('warning', onWarning);
  expect(warnings).toEqual([]);
});
