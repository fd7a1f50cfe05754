/** What the tests of reports share: the problems of a report, placed below a root that is not on this machine. */
import { Buffer } from 'node:buffer';
import type { Problem } from '../../../src/core/problem.ts';
import { createFinder } from '../../../src/problems/find.ts';
import { readReport } from '../../../src/problems/reports/read-report.ts';

const root = '/home/runner/work/reports/reports';

/** `output` is what the step has printed before. */
export function findInReport(report: string, output = ''): Problem[] {
  const problems: Problem[] = [];
  const finder = createFinder({
    workspace: { root, cwd: root },
    signatures: [],
    told: new Set(),
    onProblem: (problem) => problems.push(problem),
    onClue() {},
  });
  finder.push(Buffer.from(output));
  finder.end();
  finder.addReport(readReport(report));
  return problems;
}
