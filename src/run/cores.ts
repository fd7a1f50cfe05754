/** How many cores this process may use: its affinity and the quotas of its control groups. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { posix } from 'node:path';

export interface Cores {
  /** At least 1; a quota of 2.5 cores counts as 3, since the third is used half of the time. */
  cores: number;
  /** Why so many, to follow the number: "4 cores". */
  because: string;
}

export type ReadText = (path: string) => string | undefined;

/** Reads the machine; where a file is missing that limit does not exist. */
export function availableCores(affinity: number = availableParallelism(), read: ReadText = readText): Cores {
  const quota = findQuota(read);
  const cores = Math.max(1, Math.min(affinity, quota === undefined ? affinity : Math.ceil(quota)));
  const name = (count: number) => (count === 1 ? '1 core' : `${count} cores`);
  if (quota === undefined || Math.ceil(quota) >= affinity) return { cores, because: name(cores) };
  return { cores, because: `${name(affinity)}, a quota of ${Math.round(quota * 100) / 100}` };
}

/** The smallest quota along the path of our control groups, in cores. */
function findQuota(read: ReadText): number | undefined {
  let smallest: number | undefined;
  const take = (quota: number | undefined) => {
    if (quota !== undefined && quota > 0 && (smallest === undefined || quota < smallest)) smallest = quota;
  };
  for (const line of read('/proc/self/cgroup')?.split('\n') ?? []) {
    const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers === undefined || path === undefined) continue;
    if (controllers === '') {
      for (const folder of foldersUp('/sys/fs/cgroup', path)) take(parseV2(read(`${folder}/cpu.max`)));
    } else if (controllers.split(',').includes('cpu')) {
      for (const root of [`/sys/fs/cgroup/${controllers}`, '/sys/fs/cgroup/cpu']) {
        for (const folder of foldersUp(root, path)) {
          take(parseV1(read(`${folder}/cpu.cfs_quota_us`), read(`${folder}/cpu.cfs_period_us`)));
        }
      }
    }
  }
  return smallest;
}

/** In a container the path may be the host's, which does not exist inside: the root then has the limit. */
function foldersUp(root: string, path: string): string[] {
  const folders: string[] = [];
  // A path that starts with `/..` lies outside of what is mounted here.
  for (let at = posix.normalize(path); at !== '/' && at !== '.'; at = posix.dirname(at)) folders.push(root + at);
  return [...folders, root];
}

function parseV2(text: string | undefined): number | undefined {
  const [quota, period] = text?.trim().split(/\s+/) ?? [];
  return quota === undefined || quota === 'max' ? undefined : divide(quota, period ?? '100000');
}

function parseV1(quota: string | undefined, period: string | undefined): number | undefined {
  return quota === undefined || period === undefined || quota.startsWith('-') ? undefined : divide(quota, period);
}

function divide(quota: string, period: string): number | undefined {
  const cores = Number(quota) / Number(period);
  return Number.isFinite(cores) ? cores : undefined;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
