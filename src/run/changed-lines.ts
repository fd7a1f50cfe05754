/**
 * Which lines the pull request or the push changed, from the event and the checked out commits alone: no token, no
 * fetch. Where history is missing, as after a checkout of one commit, nothing is known.
 */
import { exec } from '@actions/exec';
import { type ChangedLines, readDiff } from '../core/changed-lines.ts';
import { pickJson } from '../core/json.ts';
import type { Json } from '../core/plan.ts';
import type { StaticContexts } from '../plan/expressions.ts';

const mostDiffBytes = 32 * 1024 * 1024;
const mostFiles = 300;
const nothing: ChangedLines = new Map();

export interface ChangedLinesRequest {
  root: string;
  /** The `github` context with its event. */
  github: StaticContexts['github'];
  /** Only these files are asked for, relative to `root`. */
  files: readonly string[];
  /** git is not waited for longer, in ms; a hint is not worth more. */
  waitMs?: number;
}

/** Never rejects: what cannot be found out is not known. */
export async function findChangedLines(request: ChangedLinesRequest): Promise<ChangedLines> {
  if (request.files.length === 0) return nothing;
  const late = new Promise<ChangedLines>((resolve) => setTimeout(resolve, request.waitMs ?? 10_000, nothing).unref());
  return Promise.race([compare(request).catch(() => nothing), late]);
}

async function compare({ root, github, files }: ChangedLinesRequest): Promise<ChangedLines> {
  const base = await findBase(root, pickJson(github, 'event'));
  if (base === undefined) return nothing;
  const some = files.slice(0, mostFiles);
  // Only where git sees both names does it compare the two, instead of taking all lines for new.
  const renames = await git(root, [
    'diff',
    '--name-status',
    '-z',
    '--diff-filter=R',
    '--find-renames',
    ...common,
    base,
  ]);
  const sources = findSources(renames ?? '', new Set(some));
  const options = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--diff-filter=d', '--find-renames'];
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
  const diff = await git(root, ['diff', ...options, ...prefixes, ...common, base, '--', ...some, ...sources]);
  return diff === undefined ? nothing : readDiff(diff);
}

/** Paths from `root` on, whatever the user's own settings; submodules have problems of their own. */
const common = ['--relative', '--ignore-submodules'];

/** The earlier names of those of the files that were renamed: `R086`, NUL, from, NUL, to, NUL, and so on. */
function findSources(renames: string, files: ReadonlySet<string>): string[] {
  const fields = renames.split('\0');
  return fields.filter((_, index) => index % 3 === 1 && files.has(fields[index + 1] ?? ''));
}

/**
 * The commit that the checked out one is compared with. GitHub checks out the merge of a pull request, whose first
 * parent is the branch that it goes into; whoever checks out the branch itself, which may well end with a merge too,
 * needs the commit where it began.
 */
async function findBase(root: string, event: Json | undefined): Promise<string | undefined> {
  const sha = (...keys: string[]) => {
    const value = pickJson(event, ...keys);
    return typeof value === 'string' && /^(?!0+$)[0-9a-f]{40,64}$/.test(value) ? value : undefined;
  };
  const isCommit = (name: string) => git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  const into = sha('pull_request', 'base', 'sha');
  if (into !== undefined) {
    const head = (await isCommit('HEAD'))?.trim();
    if (head !== sha('pull_request', 'head', 'sha') && (await isCommit('HEAD^2'))) return 'HEAD^1';
    return (await git(root, ['merge-base', into, 'HEAD']))?.trim();
  }
  const before = sha('merge_group', 'base_sha') ?? sha('before');
  return before !== undefined && (await isCommit(before)) ? before : undefined;
}

/** The output of git; undefined when it failed. */
async function git(cwd: string, words: readonly string[]): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const code = await exec(
    'git',
    ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', '--literal-pathspecs', ...words],
    {
      cwd,
      silent: true,
      ignoreReturnCode: true,
      listeners: {
        stdout(data) {
          bytes += data.length;
          if (bytes <= mostDiffBytes) pieces.push(data);
        },
      },
    },
  );
  return code === 0 ? Buffer.concat(pieces).toString() : undefined;
}
