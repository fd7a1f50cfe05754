/** PHPUnit's list of what failed, and its testdox form. */
import type { Severity } from '../../core/problem.ts';
import type { Frame, Recogniser, Report } from '../recogniser.ts';

type Place = { file: string; line: number };

const entry = /^(\d+)\) ((?:[\w\\\u0080-\uffff]+::)\S.*)$/;
const place = /^((?:[A-Za-z]:(?=[\\/])|phar:\/\/)?[^\s:][^:]*\.(?:php|phpt|inc)):(\d+)$/;
const library = /\/vendor\/|^phar:|^\/usr\/(?:share|lib|bin|local)\//;
const end = /^(?:--$|OK|FAILURES!|ERRORS!|WARNINGS!|Tests: \d+|There (?:was|were) \d+|\d+ tests? triggered)/;
const mostReasonLines = 4;

/** `1) BasketTest::testAdds`, the reason, an empty line, the backtrace. */
export const phpunit: Recogniser = {
  source: 'phpunit',
  triggers: ['#) '],
  read(line) {
    const match = entry.exec(line);
    return match ? readEntry(match[2]!, 'error') : false;
  },
};

/** What is no failure has the same form below a head of its own. */
export const phpunitSection: Recogniser = {
  source: 'phpunit',
  triggers: ['There was ', 'There were ', ' triggered '],
  read(line) {
    const listed =
      /^There (?:was|were) \d+ (?:PHPUnit )?(?:test runner )?(risky|skipped|incomplete|warning|notice|deprecation)\b.*:$/.exec(
        line,
      )?.[1];
    const triggered = /^\d+ tests? triggered \d+ (?:PHP |PHPUnit )?(warning|notice|deprecation|error)s?:$/.exec(
      line,
    )?.[1];
    if (triggered !== undefined)
      return readTriggered(triggered === 'error' || triggered === 'warning' ? triggered : 'notice');
    if (listed === undefined) return false;
    const severity = listed === 'risky' || listed === 'warning' ? 'warning' : undefined;
    return readSection(severity);
  },
};

function readSection(severity: Severity | undefined): Frame {
  let current: Frame | undefined;
  return {
    take(line, report) {
      if (end.test(line)) {
        current?.end(report);
        return 'left';
      }
      const match = entry.exec(line);
      if (match) {
        current?.end(report);
        current = severity && readEntry(match[2]!, severity);
      } else if (current) {
        const verdict = current.take(line, report);
        if (verdict === 'left' || verdict === 'last') current = undefined;
      }
      return 'taken';
    },
    end: (report) => current?.end(report),
  };
}

function readEntry(name: string, severity: Severity): Frame {
  const reason: string[] = [];
  let places: Place[] = [];
  let isCause = false;
  function tell(report: Report): void {
    const found = places.find(({ file }) => !library.test(file)) ?? places[0];
    report({
      severity,
      message: [name, reason.slice(0, mostReasonLines).join('\n')].filter(Boolean).join(': '),
      ...found,
      source: 'phpunit',
    });
    places = [];
  }
  return {
    take(line, report) {
      const match = place.exec(line);
      if (match && !isCause) places.push({ file: match[1]!, line: Number(match[2]) });
      if (entry.test(line) || end.test(line)) {
        tell(report);
        return 'left';
      }
      if (line === 'Caused by') isCause = true;
      if (line === '' && places.length > 0) {
        tell(report);
        return 'last';
      }
      if (!match && line !== '' && !/^(?:--- |\+\+\+ |@@ )/.test(line)) reason.push(line);
      return 'taken';
    },
    end: tell,
  };
}

/** `1) /app/src/a.php:12`, the message, then the tests that triggered it. */
function readTriggered(severity: Severity): Frame {
  let found: Place | undefined;
  return {
    take(line, report) {
      const match = /^\d+\) (\S.*):(\d+)$/.exec(line);
      if (match) found = { file: match[1]!, line: Number(match[2]) };
      else if (found && line !== '') {
        report({ severity, message: line, ...found, source: 'phpunit' });
        found = undefined;
      } else if (end.test(line)) return 'left';
      return 'taken';
    },
    end() {},
  };
}

/** ` ✘ Adds`, then the reason and the backtrace behind a line at the left. */
export const phpunitTestdox: Recogniser = {
  source: 'phpunit',
  triggers: ['✘ '],
  read(line) {
    const name = /^ ✘ (\S.*?)(?: \[[\d.]+ (?:ms|s)\])?$/.exec(line)?.[1];
    if (name === undefined) return false;
    const reason: string[] = [];
    const places: Place[] = [];
    function tell(report: Report): void {
      if (reason.length === 0 && places.length === 0) return;
      const found = places.find(({ file }) => !library.test(file));
      report({
        severity: 'error',
        message: `${name}: ${reason.slice(0, mostReasonLines).join('\n')}`,
        ...found,
        source: 'phpunit',
      });
    }
    return {
      take(next, report) {
        const text = /^ {3}[│├┊╵┐┴|]\s?(.*)$/.exec(next)?.[1];
        if (text === undefined) {
          tell(report);
          return 'left';
        }
        const match = place.exec(text.trim());
        if (match) places.push({ file: match[1]!, line: Number(match[2]) });
        else if (text.trim() !== '' && !/^ {3}┊/.test(next) && places.length === 0) reason.push(text.trim());
        return 'taken';
      },
      end: tell,
    };
  },
};

/** Pest and Laravel: `   FAILED  Tests\Unit\ATest > it adds`, the reason, `  at tests/Unit/ATest.php:4`. */
export const pest: Recogniser = {
  source: 'pest',
  triggers: ['  FAILED  ', '• Tests'],
  read(line) {
    const name = /^\s+(?:FAILED {2}|• )([\w\\]+ > .*?)(?: {2,}\S+)?$/.exec(line)?.[1];
    if (name === undefined) return false;
    const reason: string[] = [];
    let isPlaced = false;
    let count = 0;
    function tell(report: Report, found?: Place): void {
      report({
        severity: 'error',
        message: `${name}: ${reason.slice(0, mostReasonLines).join('\n')}`,
        ...found,
        source: 'pest',
      });
    }
    return {
      take(next, report) {
        // Below a place in a library stand the numbered frames.
        const match = /^\s+(?:at|\d+) {1,3}((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.php):(\d+)$/.exec(next);
        if (match) isPlaced = true;
        if (match && !/(?:^|\/)vendor\//.test(match[1]!)) {
          tell(report, { file: match[1]!, line: Number(match[2]) });
          return 'last';
        }
        if (++count > 60) {
          tell(report);
          return 'left';
        }
        if (next.trim() !== '' && !isPlaced) reason.push(next.trim());
        return 'taken';
      },
      end: (report) => tell(report),
    };
  },
};
