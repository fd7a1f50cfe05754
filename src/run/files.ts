/** Reading and writing of whole text files, with faults as sentences instead of exceptions. */
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** `limitBytes` is checked before anything is read. */
export function readTextFile(path: string, limitBytes: number): { text: string } | { fault: string } {
  try {
    const { size } = statSync(path);
    if (size > limitBytes) return { fault: `it has ${size} bytes; the limit is ${limitBytes}` };
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { fault: 'there is no such file' };
    if (code === 'EISDIR') return { fault: 'it is a folder' };
    if (code === 'EACCES') return { fault: 'it may not be read' };
    return { fault: message };
  }
}

/** Writes the file in one move, so that nobody ever reads half of it. Gives a sentence when that fails. */
export function writeTextFile(path: string, text: string): string | undefined {
  // A device, a pipe or a link that stands there was put there on purpose, and is written to, not replaced.
  if (existsSync(path) && !lstatSync(path).isFile()) return overwriteTextFile(path, text);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, path);
    return undefined;
  } catch (error) {
    removeFile(draft);
    return `${path} could not be written: ${(error as Error).message}`;
  }
}

export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Never throws. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where the folder is none there is no file either.
  }
}

/** Replaces the contents of a file that others have made and hold open by its path. Gives a sentence when that fails. */
export function overwriteTextFile(path: string, text: string): string | undefined {
  try {
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    return `${path} could not be written: ${(error as Error).message}`;
  }
}

/** Does work that makes files in a folder of ours, again with a new folder when a step has removed it. */
export function inFolder<Made>(folder: string, work: () => Made): Made {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return work();
  }
}
