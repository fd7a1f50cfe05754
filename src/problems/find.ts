/** Finds the problems in one output: searched, placed in the workspace, each told once. The same for a run and for any log. */
import type { Buffer } from 'node:buffer';
import type { Clue, Signature } from '../core/clue.ts';
import type { Problem } from '../core/problem.ts';
import { recognisers } from './catalogue.ts';
import { createFolders, folderTriggers } from './folders.ts';
import { locateFile, type Workspace } from './locate.ts';
import type { Finding, Recogniser } from './recogniser.ts';
import { createSearch, prepareSearch } from './search.ts';

export interface Finder {
  push(bytes: Buffer): void;
  end(): void;
}

export interface FinderOptions {
  workspace: Workspace;
  signatures?: readonly Signature[];
  /** Asked before ours. */
  own?: readonly Recogniser[];
  onProblem(problem: Problem): void;
  onClue?(clue: Clue): void;
}

/** Problems in the order in which they were printed; one that is printed again is not told again. */
export function createFinder(options: FinderOptions): Finder {
  const folders = createFolders();
  const told = new Set<string>();
  const follow: Recogniser = {
    source: 'folders',
    triggers: folderTriggers,
    read(line) {
      folders.note(line);
      return false;
    },
  };

  function tell(finding: Finding): void {
    const problem = placeFinding(finding, folders.current(), options.workspace);
    const key = JSON.stringify([problem.file, problem.line, problem.column, problem.severity, problem.message]);
    if (told.has(key)) return;
    told.add(key);
    options.onProblem(problem);
  }

  return createSearch({
    knowledge: prepareSearch([follow, ...(options.own ?? []), ...recognisers], options.signatures ?? []),
    onFinding: tell,
    onClue: options.onClue ?? (() => {}),
  });
}

/** A file that is not in the workspace stays in the message, since nobody could be led to it. */
function placeFinding(finding: Finding, folders: readonly string[], workspace: Workspace): Problem {
  const { folder, file, line, column, endLine, endColumn, ...rest } = finding;
  if (file === undefined) return rest;
  const found = locateFile(file, folder === undefined ? folders : [folder, ...folders], workspace);
  const place = { line, column, endLine, endColumn };
  const known = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined && value > 0));
  if (found !== undefined) return { ...rest, file: found, ...known };
  const printed = [file, line, line && column].filter((part) => part !== undefined && part !== 0).join(':');
  return { ...rest, message: `${printed}: ${rest.message}` };
}
