/** Finds and reads the reports of an attempt: those that its step declares, and those that its output announces. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import pLimit from 'p-limit';
import { readReport } from '../problems/reports/read-report.ts';
import type { ReportContents } from '../problems/reports/report.ts';
import { findFiles } from './find-files.ts';

export interface ReportRequest {
  /** The step's own globs; what they name and is not there is told. */
  declared: readonly string[];
  announced: readonly string[];
  /** Absolute: where globs start. */
  cwd: string;
  /** Unix time in ms at which the attempt began: older files are of somebody else. */
  since: number;
}

export interface ReportsRead {
  contents: ReportContents[];
  /** What is wrong, in sentences. */
  faults: string[];
}

const mostFiles = 500;
const mostBytes = 32 * 1024 * 1024;
/** A report is held whole in memory while it is read. */
const atOnce = 2;
/** Some file systems keep whole seconds, or pairs of them. */
const clockSlackMs = 2000;

/** In the order of the globs, then of the paths. Never rejects. */
export async function readReports({ declared, announced, cwd, since }: ReportRequest): Promise<ReportsRead> {
  const asked = declared.map((glob) => ({ glob, paths: listFiles(glob, cwd) }));
  const told = announced.flatMap((glob) => listFiles(glob, cwd).filter((path) => path.endsWith('.xml')));
  const paths = [...new Set([...asked.flatMap((one) => one.paths), ...told])].slice(0, mostFiles);
  const limit = pLimit(atOnce);
  const all = await Promise.all(paths.map((path) => limit(() => readOne(path, since))));
  const read = new Map(paths.map((path, index) => [path, all[index]]));
  const faults = asked.flatMap(({ glob, paths: found }) => {
    if (found.length === 0) return `reports "${glob}": no such file after the step; it starts from "${cwd}"`;
    if (found.every((path) => read.get(path) === undefined)) {
      return `reports "${glob}": ${found.length === 1 ? 'the file there is' : 'the files there are'} older than the attempt, and not read`;
    }
    return found.map((path) => read.get(path)).filter((one) => typeof one === 'string');
  });
  // Nobody asked for those that were only announced: what is wrong with them is not told.
  return { contents: all.filter((one) => typeof one === 'object'), faults: [...new Set(faults)] };
}

function listFiles(glob: string, cwd: string): string[] {
  const found: string[] = [];
  findFiles(glob, cwd, (path) => found.push(resolve(cwd, path)) < mostFiles);
  return found.sort();
}

/** The contents, or a sentence that says what is wrong; undefined for a file that the attempt did not write. */
async function readOne(path: string, since: number): Promise<ReportContents | string | undefined> {
  try {
    const found = await stat(path);
    // Reading a pipe or a device would never end.
    if (!found.isFile()) return `report "${path}" is no file`;
    const { mtimeMs, ctimeMs, size } = found;
    if (Math.max(mtimeMs, ctimeMs) < since - clockSlackMs) return undefined;
    if (size > mostBytes) return `report "${path}" has ${size} bytes, more than the ${mostBytes} that are read`;
    return readReport(await readFile(path, 'utf8'));
  } catch (error) {
    return `report "${path}" ${(error as Error).message}`;
  }
}
