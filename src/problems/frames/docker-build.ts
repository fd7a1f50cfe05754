/**
 * The step of a Dockerfile at which BuildKit failed; what the step's command printed is read by itself.
 *
 *   Dockerfile:12
 *   --------------------
 *     12 | >>> RUN npm run build
 *   --------------------
 *   ERROR: failed to solve: process "/bin/sh -c npm run build" did not complete successfully: exit code: 1
 */
import type { Frame, Recogniser, Report } from '../recogniser.ts';

const place = /^((?:[^\s:]*[\\/])?(?:[\w.-]*(?:ocker|ontainer)file[\w.-]*)):(\d+)$/;
const rule = /^-{10,}$/;
const reason = /^(?:ERROR|error|failed|Error): (?:failed to (?:solve|build)|target \S+?): ?(?:failed to solve: )?(.+)$/;

export const dockerBuild: Recogniser = {
  source: 'docker',
  triggers: ['ockerfile', 'ontainerfile'],
  read(line) {
    const match = place.exec(line);
    return match ? readReason(match[1]!, Number(match[2])) : false;
  },
};

function readReason(file: string, line: number): Frame {
  let rules = 0;
  const tell = (report: Report, message: string) =>
    report({ source: 'docker', severity: 'error', file, line, message });
  return {
    take(text, report) {
      if (rule.test(text)) {
        rules++;
        return 'taken';
      }
      if (rules === 0) return 'left';
      if (rules === 1 || text === '') return 'taken';
      const message = reason.exec(text)?.[1];
      tell(report, message ?? 'The build failed here');
      return message === undefined ? 'left' : 'last';
    },
    end(report) {
      if (rules > 1) tell(report, 'The build failed here');
    },
  };
}
