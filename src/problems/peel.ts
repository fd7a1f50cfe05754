/** What runners of tools put in front of the lines of each: `[0] `, `web | `, `app:lint: `, a time. */

export interface Peeled {
  prefix: string;
  text: string;
  /** The folder that the prefix names. */
  folder?: string;
}

/** Each ends where the tool's own line begins. */
const prefixes: readonly RegExp[] = [
  // GitHub's logs: 2026-01-31T23:59:59.1234567Z, and ##[error] where it took a line for a command.
  /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z /,
  /^##\[(?:error|warning|notice|debug|command)\]/,
  // docker buildx: #12 3.456
  /^#\d{1,4} \d+\.\d+ /,
  // concurrently, GNU parallel --tag, honcho: [0] [name]
  /^\[[\w@/.:-]{1,60}\] {1,3}(?=\S)/,
  // docker compose, foreman, our own live log: web-1  | , 12:00:01 web.1 |
  /^(?:\d\d:\d\d:\d\d )?[\w@/.:-]{1,60} {0,20}[|│] ?/,
  // turbo, lerna, npm-run-all: app:lint: , [lint    ] , app:
  /^\[[\w@/.:-]{1,60} {0,20}\] /,
  /^@?[\w/.-]{1,60}:[\w:.-]{1,60}: /,
  /^@?[\w/-]{1,60}: (?=\S)/,
];
/** pnpm -r: packages/a lint: … ; lint$ stands in front of the command itself. */
const pnpm = /^(?<folder>[\w@./-]{1,100}) [\w:.-]{1,40}: /;
/** What looks like a prefix and is what tools say themselves. */
const words = /^(?:error|warning|note|help|fatal|info|debug|hint|In|File|at)\b/i;

/** Takes off one prefix; undefined when there is none. */
export function peelPrefix(line: string): Peeled | undefined {
  if (words.test(line)) return undefined;
  for (const prefix of prefixes) {
    const match = prefix.exec(line);
    if (match) return { prefix: match[0], text: line.slice(match[0].length) };
  }
  const match = pnpm.exec(line);
  return match ? { prefix: match[0], text: line.slice(match[0].length), folder: match.groups!.folder! } : undefined;
}
