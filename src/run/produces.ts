/**
 * Checks after an attempt that each `produces` names a file which the attempt has written, in its format.
 * Which files a glob names is left to find-files.ts.
 */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Produce, ProduceFormat } from '../core/plan.ts';
import { findFiles, statPath } from './find-files.ts';
import { checkXml } from './xml-form.ts';

export interface ProducesContext {
  /** The attempt's working directory. */
  cwd: string;
  /** Unix time in ms, taken before the attempt's process was started. */
  startedAt: number;
}

/** The kernel stamps files with a clock that it moves on a hundred times a second at the slowest. */
const CLOCK_STEP_MS = 10;
/** Larger files are only checked for not being empty. */
const LARGEST_CHECKED_BYTES = 64 << 20;

/** One sentence for each `produces` that is not met; empty when all are. */
export function checkProduces(produces: readonly Produce[], context: ProducesContext): string[] {
  return produces.flatMap((produce) => checkProduce(produce, context) ?? []);
}

function checkProduce({ path: glob, format }: Produce, context: ProducesContext): string | undefined {
  let matches = 0;
  let older: string | undefined;
  let written = 0;
  let fault: string | undefined;
  findFiles(glob, context.cwd, (path) => {
    matches++;
    const absolute = resolve(context.cwd, path);
    if (!isWrittenSince(absolute, context.startedAt)) {
      older ??= path;
      return true;
    }
    written++;
    const found = format === 'any' ? undefined : checkFormat(absolute, format);
    if (found !== undefined) fault = `produces "${glob}": "${path}" ${found} [produces-format]`;
    return format !== 'any' && found === undefined;
  });
  if (fault !== undefined || written > 0) return fault;
  if (matches === 0) {
    return `produces "${glob}": no such file after the step; correct the path, which starts from the working directory "${context.cwd}" [produces-missing]`;
  }
  return `produces "${glob}": "${older}" is there but was not written by this step; let the step write it anew [produces-old]`;
}

function isWrittenSince(path: string, startedAt: number): boolean {
  // Copies and unpacked files carry the date of their origin, and any tool can set one: ctime alone cannot be set.
  const timeMs = statPath(path)?.ctimeMs;
  if (timeMs === undefined) return false;
  // Some file systems keep whole seconds only.
  return timeMs >= (timeMs % 1000 === 0 ? Math.floor(startedAt / 1000) * 1000 : startedAt - CLOCK_STEP_MS);
}

/** What is wrong with the file, to follow its name; undefined when nothing is. */
function checkFormat(path: string, format: Exclude<ProduceFormat, 'any'>): string | undefined {
  try {
    const { size } = statSync(path);
    if (size === 0) return 'is empty';
    if (format === 'non-empty' || size > LARGEST_CHECKED_BYTES) return undefined;
    const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    if (text.trim() === '') return 'is empty';
    return format === 'json' || format === 'sarif' ? checkJsonFormat(text, format) : checkXmlFormat(text, format);
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
}

function checkJsonFormat(text: string, format: 'json' | 'sarif'): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `is not JSON: ${(error as Error).message}`;
  }
  if (format === 'json') return undefined;
  const { version, runs } = (value ?? {}) as { version?: unknown; runs?: unknown };
  if (typeof version !== 'string' || !version.startsWith('2.')) return 'is not SARIF 2: its "version" is not "2.…"';
  return Array.isArray(runs) ? undefined : 'is not SARIF 2: its "runs" is not a list';
}

function checkXmlFormat(text: string, format: 'xml' | 'junit'): string | undefined {
  const form = checkXml(text);
  if ('fault' in form) return `is not well-formed XML: line ${form.line}: ${form.fault}`;
  if (format === 'xml' || form.root === 'testsuites' || form.root === 'testsuite') return undefined;
  return `is not JUnit: its root element is "${form.root}", not "testsuites" or "testsuite"`;
}
