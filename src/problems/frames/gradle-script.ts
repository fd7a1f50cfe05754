/** What is wrong with a build script of Gradle: `* Where:` names the place, `* What went wrong:` the reason. */
import type { Finding, Recogniser, Report } from '../recogniser.ts';

const mostReasonLines = 4;

/**
 * A script that does not compile has places of its own in the reason, in Groovy and in Kotlin:
 *   build file '/app/build.gradle': 4: unexpected token: } @ line 4, column 1.
 *   Line 3:     undefined()
 *               ^ Unresolved reference: undefined
 */
export const gradleScript: Recogniser = {
  source: 'gradle',
  triggers: ["' line: #"],
  read(line, _report, seen) {
    const match = /^(?:[\w ]+ )?(?:file|script|plugin) '(.+)' line: (\d+)$/i.exec(line);
    if (!match || seen.back(1) !== '* Where:') return false;
    const at = { severity: 'error', file: match[1]!, source: 'gradle' } as const;
    const reason: string[] = [];
    const errors: Finding[] = [];
    let row: { line: number; indent: number } | undefined;
    let isReason = false;

    function tell(report: Report): void {
      if (errors.length > 0) errors.forEach(report);
      else report({ ...at, line: Number(match![2]), message: reason.slice(0, mostReasonLines).join('\n') });
    }

    return {
      take(next, report) {
        if (/^(?:\* (?!What went wrong:)|BUILD FAILED|={10,}$)/.test(next) || reason.length > 60) {
          tell(report);
          return 'left';
        }
        const groovy = /^\s*\w+ file '.*': \d+: (.*?)\s*@ line (\d+), column (\d+)\.$/.exec(next);
        const kotlin = /^(\s*Line (\d+): )/.exec(next);
        const below = row && /^\s*\^ (.*)$/.exec(next);
        if (next === '* What went wrong:') isReason = true;
        else if (groovy)
          errors.push({ ...at, line: Number(groovy[2]), column: Number(groovy[3]), message: groovy[1]! });
        else if (kotlin) row = { line: Number(kotlin[2]), indent: kotlin[1]!.length };
        else if (below) {
          errors.push({ ...at, line: row!.line, column: next.indexOf('^') - row!.indent + 1, message: below[1]! });
          row = undefined;
        } else if (isReason && next.trim() !== '') reason.push(next.trim().replace(/^> /, ''));
        return 'taken';
      },
      end: tell,
    };
  },
};
