import { spawn } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { createProcessTable } from '../../src/run/process-table.ts';
import { findStrays, findTree } from '../../src/run/processes.ts';
import { KILL_SIGNALS, type StopSignals, signalProcess, stopTree, sweepRun } from '../../src/run/stop.ts';
import { createBench, forEachBeside, pidsRunning, pidsWith, programs, waitUntil } from './programs.ts';

const bench = createBench();
const table = createProcessTable();
afterAll(() => bench.close());

const quick: StopSignals = [
  ['SIGINT', 0],
  ['SIGTERM', 150],
  ['SIGKILL', 300],
];

test.each(['forever', 'ignoreTerm', 'job', 'holdPipe', 'escapeSetsid', 'doubleFork', 'stopItself'] as const)(
  'nothing of a step is left after a stop: %s',
  async (program) => {
    const { running, marker } = await bench.start(`${programs[program]}\nsleep 600`);
    await waitUntil(() => pidsWith(marker).length >= 2 || program === 'stopItself');
    expect(await stopTree(running, marker, quick)).toEqual([]);
    expect(pidsWith(marker)).toEqual([]);
    expect((await running.ended).exitCode).not.toBe(0);
    running.release();
  },
);

test('a process without the marker is found by its group, and by its session when it has a group of its own', async () => {
  const { running, marker } = await bench.start('env -i sleep 604 & set -m; env -i sleep 605 & wait');
  await waitUntil(() => pidsRunning('sleep 604').length + pidsRunning('sleep 605').length === 2);
  expect(await stopTree(running, marker, quick)).toEqual([]);
  expect([...pidsRunning('sleep 604'), ...pidsRunning('sleep 605')]).toEqual([]);
  await running.ended;
});

test('a process that one look at the machine missed is stopped all the same', async () => {
  const { running, marker } = await bench.start('setsid sleep 600 & exit 0');
  await running.ended;
  let looks = 0;
  const blinking = { ...table, list: () => (looks++ === 0 ? [] : table.list()) };
  expect(await stopTree(running, marker, KILL_SIGNALS, blinking)).toEqual([]);
  expect(pidsWith(marker)).toEqual([]);
  running.release();
});

test('looks at the machine that fail are made again, and the signals that were due meanwhile are not lost', async () => {
  const { running, marker } = await bench.start('setsid sleep 600 & wait');
  await waitUntil(() => pidsWith(marker).length >= 2);
  let looks = 0;
  const failing = {
    ...table,
    list: () => {
      if (looks++ < 3) throw new Error('EMFILE');
      return table.list();
    },
  };
  expect(
    await stopTree(
      running,
      marker,
      [
        ['SIGTERM', 0],
        ['SIGKILL', 30_000],
      ],
      failing,
    ),
  ).toEqual([]);
  expect(pidsWith(marker)).toEqual([]);
});

test('where no look ever succeeds the group is stopped, and the stop ends in time', async () => {
  const { running, marker } = await bench.start(programs.forever);
  const blind = {
    ...table,
    list: () => {
      throw new Error('ENOENT');
    },
  };
  expect(await stopTree(running, marker, KILL_SIGNALS, blind)).toEqual([]);
  expect((await running.ended).signal).toBe('SIGKILL');
  expect(await sweepRun(bench.run, [], 0, blind)).toEqual([]);
});

test('a stop ends as soon as all have gone, not when the last signal is due', async () => {
  const { running, marker } = await bench.start(programs.forever);
  const startedAt = performance.now();
  await stopTree(running, marker, [
    ['SIGTERM', 0],
    ['SIGKILL', 30_000],
  ]);
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

test('a step that cleans up on SIGINT gets one SIGINT and the time to do so', async () => {
  const { running, marker, output } = await bench.start(
    `trap 'echo got one; [ -n "$once" ] || { once=1; sleep 0.3; echo cleaned; exit 7; }' INT; echo ready; while :; do sleep 0.05 || true; done`,
  );
  await waitUntil(() => output().includes('ready'));
  await stopTree(running, marker, [
    ['SIGINT', 0],
    ['SIGKILL', 20_000],
  ]);
  expect((await running.ended).exitCode).toBe(7);
  expect(output().toString()).toBe('ready\ngot one\ncleaned\n');
});

test('twenty stops side by side leave nothing', async () => {
  const kinds = Object.values(programs).filter((script) => script !== programs.clearEnvironment);
  await forEachBeside([...Array(20).keys()], 20, async (i) => {
    const { running, marker } = await bench.start(`${kinds[i % kinds.length]}\nsleep 600`);
    await stopTree(running, marker, quick);
    running.release();
  });
  expect(pidsWith(bench.run)).toEqual([]);
});

test('a process that got the pid of another is not killed', async () => {
  const bystander = spawn('sleep', ['600'], { detached: true });
  const info = table.read(bystander.pid!)!;
  expect(signalProcess(table, { ...info, start: `${Number(info.start) - 1}` }, 'SIGKILL')).toBe(false);
  // The leader of a group has ended and its pid lives: that is another process, and its group is not ours.
  const root = { pid: bystander.pid!, isAlive: () => false };
  expect(findTree(table, root, 'PARALLEL_PLAN_STEP=none')).toEqual([]);
  expect(await stopTree(root, 'PARALLEL_PLAN_STEP=none', KILL_SIGNALS)).toEqual([]);
  expect(table.read(bystander.pid!)?.state).toBe('S');
  expect(signalProcess(table, info, 'SIGKILL')).toBe(true);
});

test('neither we nor those above us are ever found, whatever they carry', () => {
  const all = { ...table, filterMarked: (list: readonly { pid: number }[]) => list as never };
  const found = findTree(all, { pid: -1, isAlive: () => false }, 'x').map((p) => p.pid);
  expect(found.length).toBeGreaterThan(0);
  expect(found).not.toContain(process.pid);
  expect(found).not.toContain(process.ppid);
  expect(found).not.toContain(1);
});

test('a sweep ends and names all that a run has left, in any group', async () => {
  const own = createBench();
  await own.finish(programs.doubleFork);
  const held = await own.start(programs.holdPipe);
  await held.running.ended;
  const cleared = await own.start('env -i sleep 601 & sleep 602 & exit 0');
  await cleared.running.ended;
  const found = await sweepRun(own.run, [], 500);
  expect(found.map(({ command }) => command).sort()).toEqual(['sleep 600', 'sleep 600', 'sleep 601', 'sleep 602']);
  expect(found.filter(({ pid }) => table.read(pid) !== undefined && table.read(pid)?.state !== 'Z')).toEqual([]);
  held.running.release();
  cleared.running.release();
  own.close();
});

test('a group without a marker is swept by its id', async () => {
  const { running } = await bench.start('env -i sleep 603 & exit 0');
  expect(await running.ended).toMatchObject({ groupAlive: true });
  expect((await sweepRun(bench.run, [running.pid], 500)).map(({ command }) => command)).toEqual(['sleep 603']);
  running.release();
});

test('what has escaped group and marker is named and left alone', async () => {
  const { running } = await bench.start(programs.clearEnvironment);
  await running.ended;
  const strays = findStrays(table, 5000, [`${bench.folder}/work`], bench.run);
  expect(strays.map(({ command }) => command)).toEqual(['sleep 600']);
  expect(findStrays(table, 0, [`${bench.folder}/work`], bench.run)).toEqual([]);
  expect(findStrays(table, 5000, ['/nowhere'], bench.run)).toEqual([]);
  process.kill(strays[0]!.pid, 'SIGKILL');
});
