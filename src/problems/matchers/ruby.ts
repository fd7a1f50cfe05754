/** Formats of Ruby's tools that one line can say; those of several lines are in `frames/`. */
import type { MatcherData } from '../matcher.ts';

const path = String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:#][^:]*`;

/** Where the rest of the line is less telling: with a blank only behind a slash, or any text were a path. */
const plainPath = String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:\\/#]*(?:[\\/][^:]*)?`;

export const rubyMatchers: readonly MatcherData[] = [
  {
    // RuboCop, progress, clang, emacs; Standard indents. What it has corrected is none of its problems any more.
    owner: 'rubocop',
    triggers: [': C: ', ': W: ', ': E: ', ': F: ', ': R: ', ': I: '],
    pattern: [
      {
        regexp: String.raw`^(${path}):(\d+):(\d+): ([CWEFRI]): (?!\[Corrected\])(?:\[(?:Correctable|Todo)\] )?(?:([A-Z]\w+(?:/[A-Z]\w+)+): )?(.*)$`,
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
    owner: 'standard',
    severity: 'error',
    triggers: [':#: '],
    pattern: [
      {
        regexp: String.raw`^ {2}(${path}\.(?:rb|rake|gemspec)|Gemfile|Rakefile):(\d+):(\d+): ([A-Z]\w+(?:/[A-Z]\w+)+): (.*)$`,
        file: 1,
        line: 2,
        column: 3,
        code: 4,
        message: 5,
      },
    ],
  },
  {
    // haml-lint, slim-lint, scss-lint, i18n: app/a.haml:3 [W] LineLength: Line is too long.
    owner: 'haml-lint',
    triggers: [' [W] ', ' [E] ', ' [C] '],
    pattern: [
      {
        regexp: String.raw`^(${path}\.(?:haml|slim|scss|erb)):(\d+)(?::(\d+))? \[([CWE])\] (?:(\w+): )?(.*)$`,
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
    owner: 'ruby',
    severity: 'warning',
    triggers: [': warning: '],
    pattern: [
      {
        regexp: String.raw`^(?!.{0,300}/(?:gems|lib/ruby)/)(${plainPath}(?:\.(?:rb|rake|gemspec|ru|erb)|Gemfile|Rakefile)):(\d+): warning: (?!previous definition of )(.*)$`,
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
];
