/** With real repositories, as `actions/checkout` leaves them behind. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Json } from '../../src/core/plan.ts';
import { findChangedLines } from '../../src/run/changed-lines.ts';

let folder: string;
/** What is pushed from, and fetched from. */
let origin: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changed lines-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  origin = join(folder, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '-q', '-b', 'main');
});

function git(cwd: string, ...words: string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'protocol.file.allow=always'];
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...who, ...words], { cwd, encoding: 'utf8', env, stdio: 'pipe' }).trim();
}

function write(cwd: string, path: string, lines: readonly (string | number)[]): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), lines.map((line) => `line ${line}\n`).join(''));
}

/** Returns the name of the commit. */
function commit(cwd: string): string {
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', 'x');
  return git(cwd, 'rev-parse', 'HEAD');
}

/** A clone as the checkout action makes it: one branch, to a depth. */
function checkout(ref: string, depth: number): string {
  const clone = join(folder, `clone-${depth}-${ref.replaceAll('/', '-')}`);
  mkdirSync(clone);
  git(clone, 'init', '-q');
  git(clone, 'fetch', '-q', ...(depth > 0 ? [`--depth=${depth}`] : []), `file://${origin}`, ref);
  git(clone, 'checkout', '-q', '--detach', 'FETCH_HEAD');
  return clone;
}

/** `main` has a.ts and moved on; `topic` changed line 3 of a.ts; refs/pull/1/merge is the merge of both. */
function openPullRequest(): Json {
  write(origin, 'a.ts', [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  commit(origin);
  git(origin, 'checkout', '-q', '-b', 'topic');
  write(origin, 'a.ts', [1, 2, 'three', 4, 5, 6, 7, 8, 9]);
  const head = commit(origin);
  git(origin, 'checkout', '-q', 'main');
  write(origin, 'a.ts', [1, 2, 3, 4, 5, 6, 7, 8, 'nine']);
  const base = commit(origin);
  git(origin, 'checkout', '-q', '--detach', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  git(origin, 'update-ref', 'refs/pull/1/merge', 'HEAD');
  git(origin, 'checkout', '-q', 'main');
  return { pull_request: { base: { sha: base }, head: { sha: head } } };
}

async function changedIn(root: string, event: Json, files: string[]): Promise<Record<string, unknown>> {
  return Object.fromEntries(await findChangedLines({ root, github: { event }, files }));
}

const line3 = { 'a.ts': [[3, 3]] };

test.each([
  ['the merge of a pull request, two commits deep', 'refs/pull/1/merge', 2, line3],
  ['the merge of a pull request with all history', 'refs/pull/1/merge', 0, line3],
  ['the merge of a pull request alone, as by default', 'refs/pull/1/merge', 1, {}],
  ['the last commit of the branch alone', 'topic', 1, {}],
])('%s', async (_, ref, depth, expected) => {
  const event = openPullRequest();
  expect(await changedIn(checkout(ref, depth), event, ['a.ts'])).toEqual(expected);
});

test('a branch with its history, the base too, is compared with the commit where it began', async () => {
  const event = openPullRequest();
  const clone = checkout('topic', 0);
  git(clone, 'fetch', '-q', `file://${origin}`, 'main');
  expect(await changedIn(clone, event, ['a.ts'])).toEqual(line3);
});

test('a branch that ends with a merge of its base into it is not taken for the merge of the pull request', async () => {
  const event = openPullRequest() as { pull_request: { head: { sha: string } } };
  git(origin, 'checkout', '-q', 'topic');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'main');
  event.pull_request.head.sha = git(origin, 'rev-parse', 'HEAD');
  expect(await changedIn(checkout('topic', 0), event, ['a.ts'])).toEqual(line3);
});

test('a push is compared with the commit before it, and a new branch with nothing', async () => {
  write(origin, 'a.ts', [1, 2, 3]);
  write(origin, 'b.ts', [1]);
  const before = commit(origin);
  write(origin, 'a.ts', [1, 'two', 3]);
  commit(origin);
  write(origin, 'a.ts', [1, 'two', 3, 'four']);
  write(origin, 'b.ts', ['one']);
  commit(origin);
  expect(await changedIn(origin, { before }, ['a.ts'])).toEqual({
    'a.ts': [
      [2, 2],
      [4, 4],
    ],
  });
  expect(await changedIn(origin, { merge_group: { base_sha: before } }, ['b.ts'])).toEqual({ 'b.ts': [[1, 1]] });
  expect(await changedIn(origin, { before: '0'.repeat(40) }, ['a.ts'])).toEqual({});
  expect(await changedIn(origin, { before: '--output=x' }, ['a.ts'])).toEqual({});
  expect(await changedIn(checkout('main', 1), { before }, ['a.ts'])).toEqual({});
  expect(await changedIn(origin, {}, ['a.ts'])).toEqual({});
});

test('of a renamed file only what differs is changed, and lines that steps have changed since count too', async () => {
  const lines = Array.from({ length: 30 }, (_, i) => i + 1);
  write(origin, 'old name.ts', lines);
  write(
    origin,
    'same.ts',
    lines.map((n) => n + 100),
  );
  const before = commit(origin);
  renameSync(join(origin, 'old name.ts'), join(origin, 'new.ts'));
  renameSync(join(origin, 'same.ts'), join(origin, 'moved.ts'));
  write(
    origin,
    'new.ts',
    lines.map((n) => (n === 7 ? 'seven' : n)),
  );
  commit(origin);
  write(
    origin,
    'new.ts',
    lines.map((n) => (n === 7 ? 'seven' : n === 9 ? 'nine' : n)),
  );
  const changed = await changedIn(origin, { before }, ['new.ts', 'moved.ts', 'none.ts']);
  expect(changed).toEqual({
    'new.ts': [
      [7, 7],
      [9, 9],
    ],
  });
});

test('names with blanks, quotes, backslashes, brackets, of everywhere, and ones that look like a pattern', async () => {
  const names = [
    'a b.ts',
    'c"d.ts',
    'e\\f.ts',
    'pages/[id].tsx',
    'ä漢.ts',
    'tab\there.ts',
    ':(top)x.ts',
    '*.ts',
    '-x.ts',
  ];
  for (const name of names) write(origin, name, [1, 2]);
  write(origin, 'other.ts', [1]);
  const before = commit(origin);
  for (const name of names) write(origin, name, [1, 'two']);
  write(origin, 'other.ts', ['one']);
  commit(origin);
  const changed = await changedIn(origin, { before }, names);
  expect(changed).toEqual(Object.fromEntries(names.map((name) => [name, [[2, 2]]])));
});

test("a workspace below the repository's root has paths of its own", async () => {
  write(origin, 'packages/a/x.ts', [1, 2]);
  write(origin, 'x.ts', [1]);
  const before = commit(origin);
  write(origin, 'packages/a/x.ts', [1, 'two']);
  write(origin, 'x.ts', ['one']);
  commit(origin);
  expect(await changedIn(join(origin, 'packages/a'), { before }, ['x.ts'])).toEqual({ 'x.ts': [[2, 2]] });
});

test("the user's own settings for diffs change nothing", async () => {
  write(origin, 'a.ts', [1, 2, 3]);
  const before = commit(origin);
  write(origin, 'a.ts', [1, 'two', 3]);
  commit(origin);
  for (const [key, value] of [
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.external', 'false'],
    ['color.ui', 'always'],
    ['diff.interHunkContext', '9'],
    ['core.pager', 'false'],
  ] as const) {
    git(origin, 'config', key, value);
  }
  expect(await changedIn(origin, { before }, ['a.ts'])).toEqual({ 'a.ts': [[2, 2]] });
});

test('a submodule with other commits harms nobody', async () => {
  const library = join(folder, 'library');
  mkdirSync(library);
  git(library, 'init', '-q');
  write(library, 'lib.ts', [1]);
  commit(library);
  write(origin, 'a.ts', [1]);
  git(origin, 'submodule', 'add', '-q', `file://${library}`, 'library');
  const before = commit(origin);
  write(origin, 'a.ts', ['one']);
  write(origin, 'library/lib.ts', ['one']);
  git(join(origin, 'library'), 'commit', '-q', '-a', '-m', 'x');
  commit(origin);
  expect(await changedIn(origin, { before }, ['a.ts', 'library/lib.ts'])).toEqual({ 'a.ts': [[1, 1]] });
});

test('outside of a repository, and without git, nothing is known', async () => {
  expect(await changedIn(folder, { before: 'a'.repeat(40) }, ['a.ts'])).toEqual({});
  await withPath(folder, async () => {
    expect(await changedIn(origin, { before: 'a'.repeat(40) }, ['a.ts'])).toEqual({});
  });
});

test('a git that hangs is not waited for', async () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho $$ > '${folder}/pid'\nexec /bin/sleep 300\n`);
  chmodSync(join(bin, 'git'), 0o755);
  await withPath(bin, async () => {
    const startedAt = performance.now();
    const request = { root: origin, github: { event: { before: 'a'.repeat(40) } }, files: ['a.ts'] };
    expect(await findChangedLines({ ...request, waitMs: 300 })).toEqual(new Map());
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
  // The runner ends such processes after the job; here nobody would.
  process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 'SIGKILL');
});

async function withPath(path: string, work: () => Promise<void>): Promise<void> {
  const before = process.env.PATH;
  process.env.PATH = path;
  try {
    await work();
  } finally {
    process.env.PATH = before;
  }
}
