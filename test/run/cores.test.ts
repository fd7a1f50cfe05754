import { expect, test } from 'vitest';
import { availableCores } from '../../src/run/cores.ts';

const cores = (affinity: number, files: Record<string, string>) => availableCores(affinity, (path) => files[path]);

test('without a quota the cores are those that the process may use', () => {
  expect(cores(4, {})).toEqual({ cores: 4, because: '4 cores' });
  expect(cores(1, { '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': 'max 100000\n' })).toEqual({
    cores: 1,
    because: '1 core',
  });
});

test('the smallest quota along the path counts, a part of a core as one', () => {
  const files = {
    '/proc/self/cgroup': '0::/a/b\n',
    '/sys/fs/cgroup/a/b/cpu.max': '400000 100000',
    '/sys/fs/cgroup/a/cpu.max': '150000 100000',
    '/sys/fs/cgroup/cpu.max': 'max 100000',
  };
  expect(cores(8, files)).toEqual({ cores: 2, because: '8 cores, a quota of 1.5' });
  expect(cores(8, { ...files, '/sys/fs/cgroup/a/cpu.max': '10000 100000' }).cores).toBe(1);
  expect(cores(1, files)).toEqual({ cores: 1, because: '1 core' });
});

test('the older control groups count as well, also where the path is that of the host', () => {
  const quota = (folder: string) => ({
    '/proc/self/cgroup': '5:cpu,cpuacct:/docker/x\n4:memory:/docker/x\n',
    [`${folder}/cpu.cfs_quota_us`]: '200000\n',
    [`${folder}/cpu.cfs_period_us`]: '100000\n',
  });
  expect(cores(8, quota('/sys/fs/cgroup/cpu,cpuacct/docker/x')).cores).toBe(2);
  expect(cores(8, quota('/sys/fs/cgroup/cpu')).cores).toBe(2);
  expect(cores(8, { ...quota('/sys/fs/cgroup/cpu'), '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1' }).cores).toBe(8);
});

test('this machine has at least one core', () => {
  expect(availableCores().cores).toBeGreaterThan(0);
});
