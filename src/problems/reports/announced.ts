/** How tools say in their output where they have written a report. The group `path` is a file, a folder or a glob. */
import type { Signature } from '../../core/clue.ts';

const code = 'report';

export const announcements: readonly Signature[] = [
  // pytest: - generated xml file: /work/report.xml -
  { code, triggers: ['generated xml file: '], pattern: /^-+ generated xml file: (?<path>.+?) -+$/ },
  // Vitest
  { code, triggers: ['JUNIT report written to '], pattern: /^\s*JUNIT report written to (?<path>.+)$/ },
  // Maven's Surefire and Failsafe
  {
    code,
    triggers: ['-reports for the individual test results'],
    pattern: /Please refer to (?<path>\S+\/(?:surefire|failsafe)-reports) for the individual test results/,
  },
  // Gradle names its page; its files lie beside it: build/reports/tests/test/index.html, build/test-results/test/*.xml
  {
    code,
    triggers: ['See the report at: file:'],
    pattern: /See the report at: file:\/{0,2}(?<folder>\/.+)\/reports\/tests\/(?<task>[\w-]+)\/index\.html/,
  },
];

/** Where the announced files are; undefined for a clue of something else. */
export function readAnnouncement(clue: { code: string; groups: Record<string, string> }): string | undefined {
  if (clue.code !== code) return undefined;
  const { path, folder, task } = clue.groups;
  return path ?? `${folder}/test-results/${task}`;
}
