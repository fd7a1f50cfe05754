/** Formats of PHP's tools that one line can say; those of several lines are in `frames/`. */
import type { MatcherData } from '../matcher.ts';

/** A path without a colon but a drive's, so that no address is one; with a blank only behind a slash, or any text were one. */
const path = String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:\\/]*(?:[\\/][^:]*)?\.(?:php|phtml|inc|module|install)`;

export const phpMatchers: readonly MatcherData[] = [
  {
    // --report=emacs: /app/a.php:3:15: error - Expected 0 spaces … (Squiz.Functions.Rule)
    owner: 'phpcs',
    triggers: [': error - ', ': warning - '],
    pattern: [
      {
        regexp: String.raw`^(${path}|[^\s:][^:]*\.(?:js|css)):(\d+):(\d+): (error|warning) - (.*?)(?: \((\w+(?:\.\w+){2,})\))?$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  {
    // --report=csv: "/app/a.php",3,15,error,"Expected 0 spaces …",Squiz.Functions.Rule,5,1
    owner: 'phpcs',
    triggers: [',error,"', ',warning,"'],
    pattern: [
      {
        regexp: String.raw`^"?(${path})"?,(\d+),(\d+),(error|warning),"(.*)",(\w+(?:\.\w+){2,}),\d+,\d$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  {
    // Psalm: ERROR: UndefinedVariable - src/a.php:12:8 - Cannot find … (see https://psalm.dev/024)
    owner: 'psalm',
    triggers: ['.php:#', '.phtml:#', '.inc:#'],
    pattern: [
      {
        regexp: String.raw`^(ERROR|WARNING|INFO): (\w+) - (${path}):(\d+):(\d+) - (.*?)(?: \(see https://psalm\.dev/\d+\))?$`,
        severity: 1,
        code: 2,
        file: 3,
        line: 4,
        column: 5,
        message: 6,
      },
    ],
  },
  {
    // Psalm, --output-format=emacs: src/a.php:12:8:error - UndefinedVariable: Cannot find …
    owner: 'psalm',
    triggers: [':error - ', ':warning - ', ':info - '],
    pattern: [
      {
        regexp: String.raw`^(${path}):(\d+):(\d+):(error|warning|info) - (?:(\w+): )?(.*?)(?: \(see https://psalm\.dev/\d+\))?$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    ],
  },
  {
    // PHPStan, --error-format=raw: /app/src/a.php:12:Undefined variable: $x [identifier=variable.undefined]
    owner: 'phpstan',
    triggers: ['.php:#'],
    pattern: [
      {
        regexp: String.raw`^(${path}):(\d+):([A-Z$].*?)(?: \[identifier[=:]([\w.]+)\])?$`,
        file: 1,
        line: 2,
        message: 3,
        code: 4,
      },
    ],
  },
  {
    // PHPMD: /app/src/a.php:12  UnusedLocalVariable  Avoid unused local variables such as '$x'.
    owner: 'phpmd',
    severity: 'warning',
    triggers: ['.php:#'],
    pattern: [
      {
        regexp: String.raw`^(${path}):(\d+)\s{1,60}(?:([A-Z][A-Za-z]+)(?:\t| {2,60}))?([A-Z].*)$`,
        file: 1,
        line: 2,
        code: 3,
        message: 4,
      },
    ],
  },
];
