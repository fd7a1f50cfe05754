/** Reads files of problem matchers from disk. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ReadMatchers, readMatchers } from '../problems/read-matchers.ts';

const mostBytes = 1024 * 1024;

/** All of them together; faults name the file. */
export function readMatcherFiles(root: string, files: readonly string[]): ReadMatchers {
  const read = files.map((file) => readMatcherFile(root, file));
  return { matchers: read.flatMap(({ matchers }) => matchers), faults: read.flatMap(({ faults }) => faults) };
}

/** Faults name the file, and are sentences for people. Never throws. */
export function readMatcherFile(root: string, file: string): ReadMatchers {
  const path = resolve(root, file);
  const fail = (why: string) => ({ matchers: [], faults: [`problem matchers "${file}": ${why}`] });
  try {
    const stat = statSync(path);
    // Reading a pipe would wait for whoever writes to it.
    if (!stat.isFile()) return fail(stat.isDirectory() ? 'it is a folder' : 'it is no file');
    const { size } = stat;
    if (size > mostBytes) return fail(`${size} bytes are more than the ${mostBytes} that are read`);
    const { matchers, faults } = readMatchers(readFileSync(path, 'utf8'));
    return { matchers, faults: faults.flatMap((fault) => fail(fault).faults) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(code === 'ENOENT' ? 'there is no such file' : message);
  }
}
