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
const mostBytes = 64 * 1024 * 1024;
/** A report is held whole in memory while it is read. */
const atOnce = 2;
/** Some file systems keep whole seconds, or pairs of them. */
const clockSlackMs = 2000;

/** In the order of the globs, then of the paths. Never rejects. */
export async function readReports({ declared, announced, cwd, since }: ReportRequest): Promise<ReportsRead> {
  const faults: string[] = [];
  const paths = new Set<string>();
  for (const glob of declared) {
    const found = listFiles(glob, cwd);
    if (found.length === 0) faults.push(`reports "${glob}": no such file after the step; it starts from "${cwd}"`);
    for (const path of found) paths.add(path);
  }
  const asked = paths.size;
  for (const glob of announced) {
    for (const path of listFiles(glob, cwd)) if (path.endsWith('.xml')) paths.add(path);
  }
  const limit = pLimit(atOnce);
  const read = await Promise.all([...paths].slice(0, mostFiles).map((path) => limit(() => readOne(path, since))));
  return {
    contents: read.filter((one) => typeof one === 'object'),
    // Nobody asked for those that were only announced.
    faults: [...faults, ...read.slice(0, asked).filter((one) => typeof one === 'string')],
  };
}

function listFiles(glob: string, cwd: string): string[] {
  const found: string[] = [];
  findFiles(glob, cwd, (path) => found.push(resolve(cwd, path)) < mostFiles);
  return found.sort();
}

/** The contents, or a sentence that says what is wrong; undefined for a file that the attempt did not write. */
async function readOne(path: string, since: number): Promise<ReportContents | string | undefined> {
  try {
    const { mtimeMs, ctimeMs, size } = await stat(path);
    if (Math.max(mtimeMs, ctimeMs) < since - clockSlackMs) return undefined;
    if (size > mostBytes) return `report "${path}" has ${size} bytes, more than the ${mostBytes} that are read`;
    return readReport(await readFile(path, 'utf8'));
  } catch (error) {
    return `report "${path}" ${(error as Error).message}`;
  }
}
