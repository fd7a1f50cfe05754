/** Failures of Minitest (also as Rails prints them) and test-unit. */
import type { Recogniser, Report } from '../recogniser.ts';
import { isOwn, type RubyPlace, readRubyPlace } from './ruby-place.ts';

const mostReasonLines = 4;
const mostLines = 120;

/**
 *   1) Failure:
 * BasketTest#test_adds [test/basket_test.rb:5]:
 * Expected: 3
 */
export const minitest: Recogniser = {
  source: 'minitest',
  triggers: [']:', 'test_'],
  read(line, _report, seen) {
    const failed = line.endsWith(']:') ? /^(\S.*) \[([^\]]+):(\d+)\]:$/.exec(line) : null;
    const isBroken = /^\S/.test(line) && line.endsWith(':') && /[#(]\S/.test(line);
    const name = failed?.[1] ?? (isBroken ? line.slice(0, -1) : '');
    if (name === '' || !/^(?:\s{0,3}\d+\) )?(?:Failure|Error):$/.test(seen.back(1) ?? '')) return false;
    let place: RubyPlace | undefined = failed ? { file: failed[2]!, line: Number(failed[3]) } : undefined;
    const reason: string[] = [];
    function tell(report: Report): void {
      const text = reason.slice(0, mostReasonLines).join('\n');
      report({ severity: 'error', message: text === '' ? name : `${name}: ${text}`, ...place, source: 'minitest' });
    }
    let isBacktrace = false;
    let isComplete = false;
    let count = 0;
    return {
      take(next, report) {
        const found = /^\s+\S/.test(next) ? readRubyPlace(next) : undefined;
        if (found) {
          isBacktrace = true;
          if (isOwn(found)) place ??= found;
          return 'taken';
        }
        if (
          /^(?:\s{0,3}\d+\) \w+:$|\d+ (?:runs|tests), |(?:bin\/)?rails test )/.test(next) ||
          (isBacktrace && next === '')
        ) {
          tell(report);
          return 'left';
        }
        if (place && next === '') {
          tell(report);
          return 'last';
        }
        // Below an empty line Ruby shows the code of an error.
        if (next === '' && reason.length > 0) isComplete = true;
        else if (!isComplete && !/^(?:---|\+\+\+|@@)/.test(next)) reason.push(next.trim());
        return ++count > mostLines ? 'left' : 'taken';
      },
      end: tell,
    };
  },
};

/**
 * minitest-reporters: ` FAIL BasketTest#test_adds (0.01s)` or `  test_adds      FAIL (0.01s)`, then the reason and the
 * backtrace, indented.
 */
export const minitestReporters: Recogniser = {
  source: 'minitest',
  triggers: [' FAIL ', ' FAIL[', 'ERROR ', 'ERROR['],
  read(line) {
    const match =
      /^ {0,2}(?:FAIL|ERROR)[ [](\S.*?#.*?|"test.*?)(?: \([\d.]+s\)|\])$/.exec(line) ??
      /^ {2}(\S+(?: \S+)*) {1,80}(?:FAIL|ERROR) \([\d.]+s\)$/.exec(line);
    if (!match) return false;
    const name = match[1]!;
    const reason: string[] = [];
    let place: RubyPlace | undefined;
    let isBacktrace = false;
    let count = 0;
    function tell(report: Report): void {
      const text = reason.slice(0, mostReasonLines).join('\n');
      if (text !== '' || place)
        report({ severity: 'error', message: `${name}: ${text}`, ...place, source: 'minitest' });
    }
    return {
      take(next, report) {
        const found = /^\s/.test(next) ? readRubyPlace(next) : undefined;
        isBacktrace ||= found !== undefined;
        if ((isBacktrace && !found) || ++count > mostLines) {
          tell(report);
          return 'left';
        }
        if (found && isOwn(found)) place ??= found;
        else if (!found && next.trim() !== '') reason.push(next.trim());
        return 'taken';
      },
      end: tell,
    };
  },
};

/** Between two lines of `=`: `Failure: test_adds(BasketTest)`, the place, the code around it, the reason. */
export const testUnit: Recogniser = {
  source: 'test-unit',
  triggers: ['Failure: ', 'Error: '],
  read(line, _report, seen) {
    const match = /^(?:Failure|Error): (.+\([^()]+\)):?$/.exec(line);
    if (!match || !/^={20,}$/.test(seen.back(1) ?? '')) return false;
    let place: RubyPlace | undefined;
    const reason: string[] = [];
    let isComplete = false;
    function tell(report: Report): void {
      const text = reason.slice(0, mostReasonLines).join('\n');
      report({
        severity: 'error',
        message: text === '' ? match![1]! : `${match![1]}: ${text}`,
        ...place,
        source: 'test-unit',
      });
    }
    return {
      take(next, report) {
        if (/^={20,}$/.test(next)) {
          tell(report);
          return 'last';
        }
        const found = readRubyPlace(next);
        if (found) {
          if (isOwn(found)) place ??= found;
        } else if (next.trim() === '') isComplete ||= reason.length > 0;
        else if (!isComplete && !/^\s+(?:=> )?\s*\d+: /.test(next)) reason.push(next.trim());
        return 'taken';
      },
      end: tell,
    };
  },
};
