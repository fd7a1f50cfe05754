/** Walks folders for the files that a glob names. What a glob means is left to glob.ts. */
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type GlobPart, parseGlob } from '../core/glob.ts';

/**
 * Calls `take` with the path of each matching file, relative to `cwd` unless the glob is absolute, until it returns
 * false. A glob that names a folder stands for all files in it. `**` does not follow links.
 */
export function findFiles(glob: string, cwd: string, take: (path: string) => boolean): void {
  const seen = new Set<string>();
  const takeOnce = (path: string) => {
    if (seen.has(path)) return true;
    seen.add(path);
    return take(path);
  };
  for (const parts of parseGlob(process.platform === 'win32' ? glob.replaceAll('\\', '/') : glob)) {
    const start = rootOf(parts[0]);
    if (!walk(start ?? '', start === undefined ? parts : parts.slice(1), cwd, takeOnce)) return;
  }
}

/** Where an absolute glob starts; undefined for one that starts in the working directory. */
function rootOf(first: GlobPart | undefined): string | undefined {
  if (first?.kind !== 'name') return undefined;
  if (first.name === '') return '/';
  // `C:` alone would be the present folder of that drive.
  return process.platform === 'win32' && /^[A-Za-z]:$/.test(first.name) ? `${first.name}/` : undefined;
}

/** false as soon as `take` has enough. */
function walk(folder: string, parts: readonly GlobPart[], cwd: string, take: (path: string) => boolean): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return true;
  if (part.kind === 'name') return visit(join(folder, part.name), rest, cwd, take);
  if (part.kind === 'folders' && rest.length > 0 && !walk(folder, rest, cwd, take)) return false;
  for (const entry of readFolder(resolve(cwd, folder))) {
    const path = join(folder, entry.name);
    if (part.kind === 'pattern') {
      if (part.pattern.test(entry.name) && !visit(path, rest, cwd, take)) return false;
    } else if (entry.isDirectory()) {
      if (!walk(path, parts, cwd, take)) return false;
    } else if (rest.length === 0 && isFile(resolve(cwd, path)) && !take(path)) {
      return false;
    }
  }
  return true;
}

function visit(path: string, rest: readonly GlobPart[], cwd: string, take: (path: string) => boolean): boolean {
  const stat = statPath(resolve(cwd, path));
  if (stat?.isDirectory()) return walk(path, rest.length > 0 ? rest : [{ kind: 'folders' }], cwd, take);
  return stat === undefined || rest.length > 0 ? true : take(path);
}

function isFile(path: string): boolean {
  const stat = statPath(path);
  return stat !== undefined && !stat.isDirectory();
}

/** undefined for what is not there and for what cannot be looked at, such as a link that leads to itself. */
export function statPath(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // Gone meanwhile, or not ours to read: nothing in it matches.
    return [];
  }
}
