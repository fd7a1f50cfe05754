/** Reads the fixtures of this folder, and searches them as a run would. */
import type { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Problem } from '../../src/core/problem.ts';
import { createFinder } from '../../src/problems/find.ts';
import type { Workspace } from '../../src/problems/locate.ts';

export interface Fixture {
  workspace: Workspace;
  output: Buffer;
}

const header = /^# (run|quoted|root|cwd|files|note): (.*)$/;

export function readFixture(path: string): Fixture {
  const bytes = readFileSync(path);
  const headers = new Map<string, string>();
  let at = 0;
  for (;;) {
    const end = bytes.indexOf('\n', at);
    const match = header.exec(bytes.toString('utf8', at, end < 0 ? bytes.length : end));
    if (!match) break;
    headers.set(match[1]!, match[2]!);
    at = end + 1;
  }
  const root = headers.get('root') ?? '/home/runner/work/app/app';
  const names = headers.get('files')?.split(/ (?! )/);
  return {
    output: bytes.subarray(at),
    workspace: {
      root,
      cwd: headers.get('cwd') ?? root,
      ...(names && {
        files: {
          has: (file: string) => names.includes(file),
          findEnding: (ending: string) => names.filter((one) => one === ending || one.endsWith(`/${ending}`)),
        },
      }),
    },
  };
}

export function findProblems({ workspace, output }: Fixture, chunkBytes: number): Problem[] {
  const problems: Problem[] = [];
  const finder = createFinder({
    workspace,
    signatures: [],
    told: new Set(),
    onProblem: (problem) => problems.push(problem),
    onClue() {},
  });
  for (let at = 0; at < output.length; at += chunkBytes) finder.push(output.subarray(at, at + chunkBytes));
  finder.end();
  return problems;
}
