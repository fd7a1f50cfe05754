/** The annotations of a run: this step's own, and those that are left for the step after the job, which has as many. */
import { join } from 'node:path';
import type { ChangedLines } from '../core/changed-lines.ts';
import type { Result } from '../core/result.ts';
import type { StaticContexts } from '../plan/expressions.ts';
import { type Annotation, annotationBudget, formatAnnotation } from '../report/annotations.ts';
import { findChangedLines } from '../run/changed-lines.ts';
import { readTextFile, removeFile, writeTextFile } from '../run/files.ts';

/** Thirty messages of 4,096 characters, and their places. */
const mostBytes = 1024 * 1024;

/** Lines of the pull request or the push in the files that have problems. */
export function changedLinesOf(result: Result, root: string, { github }: StaticContexts): Promise<ChangedLines> {
  const files = result.steps.flatMap(({ problems }) => problems.flatMap(({ file }) => file ?? []));
  return findChangedLines({ root, github, files: [...new Set(files)] });
}

/** A line each, in the order of their weight. */
export function formatAnnotations(annotations: readonly Annotation[]): string {
  return annotations.map((annotation) => `${formatAnnotation(annotation)}\n`).join('');
}

/** Keeps the next ones for `takeLeftAnnotations`; gives a sentence when that fails. */
export function keepLeftAnnotations(folder: string, left: readonly Annotation[]): string | undefined {
  const room = { ...annotationBudget };
  const next = left.filter(({ severity }) => room[severity]-- > 0);
  return next.length === 0 ? undefined : writeTextFile(fileIn(folder), formatAnnotations(next));
}

/** Those that were kept, once. */
export function takeLeftAnnotations(folder: string): string {
  const kept = readTextFile(fileIn(folder), mostBytes);
  removeFile(fileIn(folder));
  return 'text' in kept ? kept.text : '';
}

function fileIn(folder: string): string {
  return join(folder, 'annotations.txt');
}
