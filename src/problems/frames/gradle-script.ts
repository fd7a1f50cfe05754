/** What went wrong in a build script of Gradle: `* Where:` names the place, `* What went wrong:` the reason. */
import type { Recogniser, Report } from '../recogniser.ts';

const mostReasonLines = 4;

export const gradleScript: Recogniser = {
  source: 'gradle',
  triggers: ["' line: #"],
  read(line, _report, seen) {
    const match = /^(?:\w+ file|Script|Initialization script|Precompiled script plugin) '(.+)' line: (\d+)$/i.exec(
      line,
    );
    if (!match || seen.back(1) !== '* Where:') return false;
    const reason: string[] = [];
    let isReason = false;
    function tell(report: Report): void {
      report({
        severity: 'error',
        message: reason.slice(0, mostReasonLines).join('\n'),
        file: match![1]!,
        line: Number(match![2]),
        source: 'gradle',
      });
    }
    return {
      take(next, report) {
        if (/^(?:\* (?!What went wrong:)|BUILD FAILED|={10,}$)/.test(next) || reason.length > 40) {
          tell(report);
          return 'left';
        }
        if (next === '* What went wrong:') isReason = true;
        else if (isReason && next.trim() !== '') reason.push(next.trim());
        return 'taken';
      },
      end: tell,
    };
  },
};

/**
 * A script in Kotlin that does not compile:
 *   Line 03:     undefined()
 *                ^ Unresolved reference: undefined
 */
export const gradleKotlinScript: Recogniser = {
  source: 'gradle',
  triggers: ['  Line #'],
  read(line, _report, seen) {
    const match = /^( {2}Line (\d+): )/.exec(line);
    if (!match) return false;
    let file: string | undefined;
    for (let count = 1; count <= 12 && file === undefined; count++) {
      file = /^\w+ file '(.+\.kts)' line: \d+$/.exec(seen.back(count) ?? '')?.[1];
    }
    return {
      take(next, report) {
        const below = /^\s+\^ (.*)$/.exec(next);
        if (!below) return 'left';
        const column = next.indexOf('^') - match[1]!.length + 1;
        report({
          severity: 'error',
          message: below[1]!,
          ...(file !== undefined && { file }),
          line: Number(match[2]),
          column,
          source: 'gradle',
        });
        return 'last';
      },
      end() {},
    };
  },
};
