import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { locateFile, type Workspace } from '../../src/problems/locate.ts';
import { openWorkspace } from '../../src/run/workspace-files.ts';

const names = [
  'src/a.ts',
  'src/with space.ts',
  'packages/a/src/a.ts',
  'packages/a/only.ts',
  'packages/b/src/b.ts',
  'main.py',
  'lib/deep/er.go',
];
const here: Workspace = {
  root: '/home/runner/work/app/app',
  cwd: '/home/runner/work/app/app/packages/a',
  files: {
    has: (path) => names.includes(path),
    findEnding: (ending) => names.filter((name) => name === ending || name.endsWith(`/${ending}`)),
  },
};
const { files: _, ...elsewhere } = here;

test.each([
  // The step's own folder comes before the root.
  ['src/a.ts', 'packages/a/src/a.ts'],
  ['./src/a.ts', 'packages/a/src/a.ts'],
  ['../../src/a.ts', 'src/a.ts'],
  ['../b/src/b.ts', 'packages/b/src/b.ts'],
  ['main.py', 'main.py'],
  ['"main.py"', 'main.py'],
  ['/home/runner/work/app/app/src/a.ts', 'src/a.ts'],
  ['/home/runner/work/app/app/./packages/../src/a.ts', 'src/a.ts'],
  ['file:///home/runner/work/app/app/src/with%20space.ts', 'src/with space.ts'],
  ['file:/home/runner/work/app/app/src/a.ts', 'src/a.ts'],
  ['file://localhost/home/runner/work/app/app/src/a.ts', 'src/a.ts'],
  ['src\\with space.ts', 'src/with space.ts'],
  // Behind the root of a container, or of another machine.
  ['/app/src/a.ts', 'src/a.ts'],
  ['/app/main.py', 'main.py'],
  ['/usr/src/app/main.py', 'main.py'],
  ['/github/workspace/main.py', 'main.py'],
  ['/builds/group/app/lib/deep/er.go', 'lib/deep/er.go'],
  // The only file that ends so.
  ['deep/er.go', 'lib/deep/er.go'],
  ['example.org/app/lib/deep/er.go', undefined],
  ['only.ts', 'packages/a/only.ts'],
  ['b.ts', 'packages/b/src/b.ts'],
  // Nobody can tell which, or there is none.
  ['a.ts', undefined],
  ['none.ts', undefined],
  ['src', undefined],
  ['src/', undefined],
  ['', undefined],
  ['<stdin>', undefined],
  ['<anonymous>', undefined],
  ['a\0.ts', undefined],
  ['http://host/src/a.ts', undefined],
  ['webpack://app/./src/a.ts', undefined],
  ['/somewhere/main.py', undefined],
  ['/usr/lib/python3/main.py', undefined],
  ['/usr/lib/x/src/a.ts', undefined],
  ['/app/node_modules/x/src/a.ts', undefined],
  ['../../../../../etc/passwd', undefined],
  ['%E0%A4%A', undefined],
])('%j is %j', (printed, expected) => {
  expect(locateFile(printed, [], here)).toBe(expected);
});

test('a folder that the tool names comes first, the innermost in front, absolute or not', () => {
  expect(locateFile('src/a.ts', ['../..'], here)).toBe('src/a.ts');
  expect(locateFile('src/b.ts', ['../b'], here)).toBe('packages/b/src/b.ts');
  expect(locateFile('src/a.ts', ['/home/runner/work/app/app/packages/b', '/home/runner/work/app/app'], here)).toBe(
    'src/a.ts',
  );
  expect(locateFile('a.ts', ['example.org/app/packages/a/src'], here)).toBe('packages/a/src/a.ts');
  expect(locateFile('a.ts', ['nowhere'], here)).toBe(undefined);
});

test('a workspace of another machine is resolved as text, from the folder of the step, and no file is missed', () => {
  expect(locateFile('src/x.ts', [], elsewhere)).toBe('packages/a/src/x.ts');
  expect(locateFile('/home/runner/work/app/app/x y.ts', [], elsewhere)).toBe('x y.ts');
  expect(locateFile('../../../../up.ts', [], elsewhere)).toBe(undefined);
  expect(locateFile('/usr/include/x.h', [], elsewhere)).toBe('/usr/include/x.h');
});

test('drives of Windows are the same in any case, and slashes too', () => {
  const windows: Workspace = { root: 'D:/a/app/app', cwd: 'D:/a/app/app' };
  for (const printed of [
    'D:\\a\\app\\app\\src\\A.cs',
    'd:/a/app/app/src/A.cs',
    'file:///D:/a/app/app/src/A.cs',
    'src\\A.cs',
    '.\\src\\A.cs',
    'src/A.cs',
  ]) {
    expect(locateFile(printed, [], windows)).toBe('src/A.cs');
  }
  expect(locateFile('D:\\a\\application\\x.cs', [], windows)).not.toMatch(/^lication/);
});

test('a root behind a symbolic link, files of the workspace, and what comes into it later', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  };
  write('real/src/a.ts');
  write('real/node_modules/x/only-there.ts');
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  const root = join(folder, 'link');
  const workspace = openWorkspace(root, root);
  expect(locateFile(join(realpathSync(folder), 'real/src/a.ts'), [], workspace)).toBe('src/a.ts');
  expect(locateFile(join(root, 'src/a.ts'), [], workspace)).toBe('src/a.ts');
  expect(locateFile('a.ts', [], workspace)).toBe('src/a.ts');
  // Dependencies are not the user's own files, unless they are named whole.
  expect(locateFile('only-there.ts', [], workspace)).toBe(undefined);
  write('real/made/later.ts');
  expect(locateFile('made/later.ts', [], workspace)).toBe('made/later.ts');
  expect(locateFile('src', [], workspace)).toBe(undefined);
});

test('a root that is not here has no files', () => {
  expect(openWorkspace('/nowhere/at/all', '/nowhere/at/all/sub')).toEqual({
    root: '/nowhere/at/all',
    cwd: '/nowhere/at/all/sub',
  });
});
