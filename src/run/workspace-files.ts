/** The files of the workspace, as the search for problems asks for them: by path, and by how their path ends. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Files, Workspace } from '../problems/locate.ts';

/** More are not looked at: a hint is not worth a walk through a whole disk. */
const mostFiles = 100_000;
const passedOver = new Set(['.git', 'node_modules', '.venv', 'venv', '.tox', '.nox']);
/** The list of all files is made again after so long, since steps make files. */
const staleAfterMs = 10_000;

/** The workspace at `root`, resolved as text where that folder is not on this machine. Folders are absolute. */
export function openWorkspace(root: string, cwd: string): Workspace {
  const real = realPath(root);
  const workspace = { root: slash(root), cwd: slash(cwd) };
  if (real === undefined) return workspace;
  return { ...workspace, ...(real !== root && { realRoot: slash(real) }), files: createFiles(root) };
}

function createFiles(root: string): Files {
  let byName: ReadonlyMap<string, readonly string[]> | undefined;
  let madeAt = 0;
  return {
    has: (path) => isFile(join(root, path)),
    findEnding(ending) {
      if (!byName || Date.now() - madeAt > staleAfterMs) {
        byName = indexByName(root);
        madeAt = Date.now();
      }
      const paths = byName.get(ending.slice(ending.lastIndexOf('/') + 1)) ?? [];
      return paths.filter((path) => path === ending || path.endsWith(`/${ending}`));
    },
  };
}

function indexByName(root: string): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  const folders = [''];
  let count = 0;
  for (const folder of folders) {
    for (const entry of listFolder(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !passedOver.has(entry.name)) folders.push(path);
      if (!entry.isFile()) continue;
      if (++count > mostFiles) return byName;
      byName.set(entry.name, [...(byName.get(entry.name) ?? []), path]);
    }
  }
  return byName;
}

function listFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function slash(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
