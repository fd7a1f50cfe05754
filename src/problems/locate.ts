/**
 * From a file as a tool printed it to the file of the workspace: relative to its root, with `/`.
 * What is no file of the workspace is no place that people could look at there.
 */
import { posix } from 'node:path';

/** The files of a workspace. */
export interface Files {
  /** Whether it is a file, by its path relative to the root. */
  has(path: string): boolean;
  /** Files whose path is `ending` or ends in `/` and `ending`; several are no answer. */
  findEnding(ending: string): readonly string[];
}

export interface Workspace {
  /** Absolute, with `/`: `/home/runner/work/app/app`, `D:/a/app/app`. */
  root: string;
  /** The root without symbolic links, where that is another: tools ask the kernel where they are. */
  realRoot?: string;
  /** Where the step ran, absolute. */
  cwd: string;
  /** Absent: the workspace is not on this machine, and paths are resolved as text. */
  files?: Files;
}

/**
 * The path relative to the root; undefined for what is not in the workspace, or is not known to be.
 * Tried in this order: the folders that the tool has named, the innermost first, the step's own, the root; then, with
 * the files at hand, the only file that ends like that, since tools name files from where they were started.
 */
export function locateFile(printed: string, folders: readonly string[], workspace: Workspace): string | undefined {
  const path = readPath(printed);
  if (path === undefined) return undefined;
  const { root, realRoot = root, cwd, files } = workspace;
  const bases = isAbsolute(path) ? [''] : [...folders.map((folder) => join(cwd, readPath(folder) ?? '')), cwd, root];
  const paths = bases.map((base) => join(base, path));
  const candidates = new Set([root, realRoot].flatMap((one) => paths.map((whole) => relativeTo(one, whole))));
  const inside = [...candidates].filter((one) => one !== undefined);
  if (!files) return inside[0] ?? (isAbsolute(path) ? path : undefined);
  return inside.find((one) => files.has(one)) ?? findByEnding(path, folders, files);
}

/** Where images and their users put a workspace; elsewhere a name alone, such as `setup.py`, is no sign of it. */
const inContainer =
  /^\/(?:app|code|src|source|work|workspace|workdir|repo|project|build|github\/workspace|usr\/src\/[\w.-]+|opt\/app|var\/www(?:\/html)?)\/(.+)$/;

/** The whole path, or behind a root of another machine or container as much of its end as is a file here. */
function findByEnding(path: string, folders: readonly string[], files: Files): string | undefined {
  const plain = posix.normalize(path).replace(/^(?:\.\.?\/)+/, '');
  for (const folder of folders) {
    const parts = posix
      .join(folder.replaceAll('\\', '/'), plain)
      .split('/')
      .filter((part) => part !== '');
    for (let from = 0; from < parts.length - 1; from++) {
      const found = files.findEnding(parts.slice(from).join('/'));
      if (found.length === 1) return found[0];
    }
  }
  if (!isAbsolute(plain)) {
    const found = files.findEnding(plain);
    return found.length === 1 ? found[0] : undefined;
  }
  const mounted = inContainer.exec(plain)?.[1];
  if (mounted !== undefined && files.has(mounted)) return mounted;
  if (/^\/(?:usr|lib|opt|etc|nix|proc|snap)\//.test(plain) || /\/(?:node_modules|site-packages)\//.test(plain)) {
    return undefined;
  }
  const parts = plain.split('/').slice(1);
  for (let from = 1; from < parts.length - 1; from++) {
    const end = parts.slice(from).join('/');
    if (files.has(end)) return end;
  }
  return undefined;
}

/** Slashes, no `file://`, no quotes; undefined for what is no path. */
function readPath(printed: string): string | undefined {
  let path = printed.trim().replace(/^(["'`])(.*)\1$/, '$2');
  if (/^file:\/\//i.test(path)) path = decode(path.replace(/^file:\/\/(?:localhost)?/i, ''));
  else if (/^(?:file:)?\/{0,3}[\w.+-]{2,}:\/\//.test(path)) return undefined;
  else if (path.startsWith('file:')) path = decode(path.slice('file:'.length));
  if (/^\/?[A-Za-z]:[\\/]/.test(path)) path = path.replace(/^\//, '');
  // Windows' tools mix them; elsewhere nobody has them in names.
  if (!path.startsWith('/')) path = path.replaceAll('\\', '/');
  if (path === '' || path.includes('\0') || path.endsWith('/') || /^<.*>$/.test(path)) return undefined;
  return path;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

function join(base: string, path: string): string {
  return isAbsolute(path) || base === '' ? posix.normalize(path) : posix.normalize(`${base}/${path}`);
}

function relativeTo(root: string, path: string): string | undefined {
  const fold = (text: string) => (/^[A-Za-z]:\//.test(text) ? text.toLowerCase() : text);
  const start = root.endsWith('/') ? root : `${root}/`;
  if (!isAbsolute(path)) return path.startsWith('../') ? undefined : path.replace(/^\.\//, '');
  return fold(path).startsWith(fold(start)) && path.length > start.length ? path.slice(start.length) : undefined;
}
