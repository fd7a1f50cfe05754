/** What runners of tools put in front of the lines of each: `[0] `, `web | `, `app:lint: `, a time. */

/** A line without what stands in front of it for certain. */
export interface Line {
  /** The same for all lines of one tool, whatever the time that stands in front. */
  stream: string;
  text: string;
}

/** A line without what may stand in front of it. */
export interface Peeled {
  prefix: string;
  text: string;
  /** The folder that the prefix names. */
  folder?: string;
}

/** What looks like a prefix and is what tools say themselves. */
const words = '(?:[Ee]rror|[Ww]arning|[Nn]ote|[Hh]elp|[Ff]atal|[Ii]nfo|[Dd]ebug|[Hh]int|In|File|at)\\b';
/** gh run view --log: the job, the step, then GitHub's own line. */
const ofJob = /^([^\t]{1,200}\t[^\t]{1,200}\t)(?=\ufeff?\d{4}-\d\d-\d\dT)/;
/** No tool begins a line of its own like this; the group is what differs between tools. */
const strong: readonly RegExp[] = [
  // GitHub's logs: 2026-01-31T23:59:59.1234567Z, and ##[error] where it took a line for a command.
  /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z /,
  /^##\[(?:error|warning|notice|debug|command)\]/,
  // docker buildx: #12 3.456
  /^(#\d{1,4}) \d+\.\d+ /,
  // concurrently, npm-run-all -l, GNU parallel --tag: [0], [lint    ]; Maven's and sbt's [ERROR] are part of their lines,
  // as are Ant's [javac] and Ruby's [ArgumentError].
  /^(\[(?!(?:error|err|warn|warning|info|fatal|debug|trace|severe|success|x|javac|groovyc|scalac|(?:ant:)?checkstyle|\w*(?:Error|Exception|Failure))\])(?:[\w@/.:-]{1,60} {0,20}\]|[\w@/-]{1,60}\]:))(?: |$)/i,
  // docker compose, foreman, our own live log: web-1  | , 12:00:01 web.1 |
  /^(?:\d\d:\d\d:\d\d )?((?!\d+ {0,20}[|│])[\w@/.:-]{0,59}[\w@/.-]) {0,20}[|│](?: |$)/,
];
/** The loaders and plugins of bundlers, and the codes of Rolldown, [MISSING_EXPORT]: parts of their lines too. */
const bundler = /^\[(?:tsl|sass|eslint|(?:vite|rollup|plugin|builtin)(?::[\w:-]+)?|EVAL|[A-Z]+(?:_[A-Z]+)+)\] /;
/** What these take off may be a part of the tool's own line. */
const weak: readonly RegExp[] = [
  // What a command is shown as.
  /^(?:Error|Warning|Notice): (?=\S+[:(]\d)/,
  // turbo, lerna: app:lint: , app:
  new RegExp(`^(?!${words})@?[\\w/.-]{1,60}:[\\w:.-]{1,60}: `),
  new RegExp(`^(?!${words})@?[\\w/-]{1,60}: (?=\\s*\\S)`),
];
/** pnpm -r: packages/a lint: … ; lint$ stands in front of the command itself. */
const pnpm = /^(?<folder>[\w@./-]{1,100}) [\w:.-]{1,40}: /;

/** Takes off all that is no part of a tool's line for certain, and blanks at the end. */
export function peelStrong(line: string): Line {
  const job = line.includes('\t') ? ofJob.exec(line)?.[1] : undefined;
  let stream = job ?? '';
  let text = line.slice(stream.length);
  for (let match = matchAny(strong, text); match && !bundler.test(text); match = matchAny(strong, text)) {
    stream += match[1] ?? '';
    text = text.slice(match[0].length);
  }
  return { stream, text: text.trimEnd() };
}

/** Takes off one prefix that may be one; undefined when there is none. */
export function peelWeak(line: string): Peeled | undefined {
  const match = matchAny(weak, line) ?? pnpm.exec(line);
  if (!match) return undefined;
  const folder = match.groups?.folder;
  return { prefix: match[0], text: line.slice(match[0].length), ...(folder !== undefined && { folder }) };
}

function matchAny(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && match[0].length > 0) return match;
  }
  return undefined;
}
