/** What make says itself. That a command of a target failed (`*** [Makefile:5: all] Error 1`) is told by the command. */
import type { Frame, Recogniser, Report, Seen } from '../recogniser.ts';

const stop = /^((?:[A-Za-z]:(?=[\\/]))?[^\s:*[][^:]*):(\d+): \*\*\* (.+?)(?: {1,3}Stop\.)?$/;
const makefile =
  /^((?:[A-Za-z]:(?=[\\/]))?(?:[^\s:][^:]*[\\/])?(?:(?:GNU|BSD)?[Mm]akefile(?!\.(?:am|in):)(?:[.\w-]*)|[\w.-]+\.(?:mk|mak|make))):(\d+): (?:(warning|error): )?(\S.*)$/;
/** The other half of `overriding recipe`, and what make 4.0 and 4.1 say of a command that failed. */
const related = /^(?:ignoring old (?:recipe|commands) for target |recipe for target .* failed$)/;
const missing = /^(.+): No such file or directory$/;
const said =
  /^[\w.-]*make(?:\[\d+\])?: (?:\*\*\* (?<stop>.+?)(?: {1,3}Stop\.)?|[Ww]arning: (?<warning>.+)|(?<circular>Circular .+ dependency dropped\.)|(?<command>.+: (?:No such file or directory|[Cc]ommand not found|Permission denied|Is a directory|Exec format error)))$/;
const noProblem = /^(?:\[|Waiting for |Deleting |wait: |read jobs pipe)/;
const failedTarget = /^[\w.-]*make(?:\[\d+\])?: \*\*\* \[([^\]]{1,400}?):(\d+): [^\]]+\]/;

export const make: Recogniser = {
  source: 'make',
  triggers: [': *** ', 'akefile', '.mk:#', '.mak:#', '.make:#', 'make: ', 'make[#'],
  read(line, report, seen) {
    return readPlaced(line, report) || readSaid(line, report, seen);
  },
};

function readPlaced(line: string, report: Report): boolean {
  const stopped = stop.exec(line);
  if (stopped) {
    const [, file, row, message] = stopped;
    report({ source: 'make', severity: 'error', file: file!, line: Number(row), message: message! });
    return true;
  }
  const match = makefile.exec(line);
  if (!match) return false;
  const [, file, row, word, message] = match;
  if (related.test(message!)) return true;
  const severity = word === 'error' || missing.test(message!) ? 'error' : 'warning';
  report({ source: 'make', severity, file: file!, line: Number(row), message: message! });
  return true;
}

function readSaid(line: string, report: Report, seen: Seen): boolean | Frame {
  const groups = said.exec(line)?.groups;
  if (!groups) return false;
  const warning = groups.warning ?? groups.circular;
  if (warning !== undefined) report({ source: 'make', severity: 'warning', message: warning });
  else if (groups.command !== undefined) return readTarget(groups.command);
  else if (!noProblem.test(groups.stop!) && !isToldBefore(groups.stop!, seen)) {
    report({ source: 'make', severity: 'error', message: groups.stop! });
  }
  return true;
}

/** `include x.mk` of a file that is missing is told with its place, then once more as a target without a rule. */
function isToldBefore(message: string, seen: Seen): boolean {
  const before = makefile.exec(seen.back(1) ?? '');
  const file = before && missing.exec(before[4]!)?.[1];
  return file !== null && file !== undefined && message.startsWith(`No rule to make target '${file}'`);
}

/** The line that follows names the place of the command that could not be run. */
function readTarget(message: string): Frame {
  const tell = (report: Report, place = {}) => report({ source: 'make', severity: 'error', message, ...place });
  return {
    take(line, report) {
      const match = failedTarget.exec(line);
      tell(report, match ? { file: match[1]!, line: Number(match[2]) } : {});
      return match ? 'last' : 'left';
    },
    end: (report) => tell(report),
  };
}
