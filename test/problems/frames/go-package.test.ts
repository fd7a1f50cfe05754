/** Folders of Go's packages, and whose a file is. */
import { expect, test } from 'vitest';
import { guessPackageFolder, isForeignGoFile } from '../../../src/problems/frames/go-package.ts';

test('the folder of a package is what follows its module, whose path depends on the host', () => {
  const folders = {
    'github.com/acme/api/internal/client': 'internal/client',
    'github.com/acme/api/v2/pkg/a': 'pkg/a',
    'github.com/acme/api': '',
    'example.com/shop/calc': 'calc',
    'shop/calc': 'calc',
    shop: '',
  };
  for (const [path, folder] of Object.entries(folders))
    expect([path, guessPackageFolder(path)]).toEqual([path, folder]);
});

test('files of Go itself and of fetched modules are foreign, wherever Go is installed', () => {
  const foreign = [
    '/usr/local/go/src/runtime/panic.go',
    '/usr/lib/go-1.19/src/testing/testing.go',
    '/opt/hostedtoolcache/go/1.22.5/x64/src/testing/testing.go',
    'C:/hostedtoolcache/windows/go/1.22.5/x64/src/runtime/panic.go',
    '/opt/homebrew/Cellar/go/1.22.0/libexec/src/sync/waitgroup.go',
    '/home/runner/go/pkg/mod/github.com/spf13/cobra@v1.8.0/command.go',
    'runtime/panic.go',
    '_testmain.go',
  ];
  expect(foreign.filter((file) => !isForeignGoFile(file))).toEqual([]);
});

test('a folder src, or one that is named as a package of Go, may be the user’s', () => {
  const own = [
    '/home/runner/work/app/app/src/time/clock.go',
    '/home/runner/work/app/app/internal/net/dial.go',
    '/home/runner/go/src/github.com/acme/api/main.go',
    'D:/a/app/app/main.go',
  ];
  expect(own.filter(isForeignGoFile)).toEqual([]);
});
