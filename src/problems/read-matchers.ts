/** Reads files of problem matchers, as GitHub and VS Code know them: `{ "problemMatcher": [{ "owner", "pattern": [] }] }`. */
import * as v from 'valibot';
import type { Severity } from '../core/problem.ts';
import type { MatcherData, Pattern } from './matcher.ts';
import { mostBack } from './recogniser.ts';
import { readSeverity } from './severity.ts';

export interface ReadMatchers {
  matchers: MatcherData[];
  /** What is wrong, a sentence each, without the name of the file; then there are no matchers. */
  faults: string[];
}

const mostMatchers = 100;
const longestRegexp = 2000;

const group = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)));
const pattern = v.looseObject({
  regexp: v.pipe(v.string(), v.minLength(1), v.maxLength(longestRegexp)),
  file: group,
  line: group,
  column: group,
  endLine: group,
  endColumn: group,
  location: group,
  severity: group,
  code: group,
  message: group,
  fromPath: group,
  loop: v.optional(v.boolean()),
});
const matcher = v.pipe(
  v.looseObject({
    owner: v.optional(v.string()),
    name: v.optional(v.string()),
    severity: v.optional(v.string()),
    pattern: v.union(
      [v.pipe(v.array(pattern), v.minLength(1, noPattern), v.maxLength(mostBack, noPattern)), pattern],
      noPattern,
    ),
  }),
  v.check(({ owner, name }) => (owner ?? name ?? '') !== '', 'needs an "owner"'),
);
const file = v.looseObject({ problemMatcher: v.pipe(v.array(matcher), v.maxLength(mostMatchers)) });

function noPattern(): string {
  return `must be a pattern, or a list of 1 to ${mostBack}; each needs a "regexp", and numbers of groups from 1 to 99`;
}

/** VS Code's keys that mean nothing in a log, such as `background`, are passed over. */
export function readMatchers(text: string): ReadMatchers {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { matchers: [], faults: [`is no JSON: ${(error as Error).message}`] };
  }
  if (!Array.isArray((json as { problemMatcher?: unknown } | null)?.problemMatcher)) {
    return { matchers: [], faults: ['has no list "problemMatcher", in which GitHub and VS Code keep matchers'] };
  }
  const parsed = v.safeParse(file, json);
  if (!parsed.success) {
    const faults = parsed.issues.slice(0, 5).map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    return { matchers: [], faults };
  }
  const faults: string[] = [];
  const matchers = parsed.output.problemMatcher.map((one): MatcherData => {
    const patterns = (Array.isArray(one.pattern) ? one.pattern : [one.pattern]) as Pattern[];
    const owner = one.owner ?? one.name!;
    faults.push(...patterns.flatMap((each, index) => checkRegexp(each, `matcher "${owner}", pattern ${index + 1}`)));
    const severity = one.severity === undefined ? undefined : readSeverity(one.severity);
    return { owner, pattern: patterns, ...(isSeverity(severity) && { severity }) };
  });
  return faults.length > 0 ? { matchers: [], faults } : { matchers, faults };
}

function checkRegexp({ regexp, ...groups }: Pattern, where: string): string[] {
  try {
    // With an alternative that always matches, the match has all groups.
    const count = new RegExp(`${regexp}|`).exec('')!.length - 1;
    const beyond = Object.values(groups).find((one) => typeof one === 'number' && one > count);
    return beyond === undefined ? [] : [`${where}: there is no group ${beyond} in its regexp`];
  } catch (error) {
    return [`${where}: ${(error as Error).message}`];
  }
}

function isSeverity(word: Severity | 'none' | undefined): word is Severity {
  return word !== undefined && word !== 'none';
}
