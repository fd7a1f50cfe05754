import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { readReports } from '../../src/run/report-files.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'report-files-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  mkdirSync(join(cwd, 'out'));
});

const junit = (name: string) => `<testsuite><testcase name="${name}"><failure message="no"/></testcase></testsuite>`;
const write = (path: string, text: string) => writeFileSync(join(cwd, path), text);
/** Of an attempt that began now. */
const read = (declared: string[], announced: string[] = [], since = Date.now()) =>
  readReports({ declared, announced, cwd, since });
const names = ({ contents }: Awaited<ReturnType<typeof read>>) =>
  contents.flatMap(({ failedTests }) => failedTests.map(({ name }) => name));

test('reports come in the order of their globs, then of their paths, each once', async () => {
  for (const name of ['b', 'a', 'c']) write(`out/${name}.xml`, junit(name));
  const reports = await read(['out/c.xml', 'out/*.xml'], ['out']);
  expect(names(reports)).toEqual(['c', 'a', 'b']);
  expect(reports.faults).toEqual([]);
});

test('of an announced folder only XML is read, and its faults are not told', async () => {
  write('out/a.xml', junit('a'));
  write('out/broken.xml', '<testsuite>');
  write('out/notes.txt', 'no report');
  const reports = await read([], [join(cwd, 'out'), 'none']);
  expect(names(reports)).toEqual(['a']);
  expect(reports.faults).toEqual([]);
});

test('a file of an earlier attempt is not read, and a glob that names no other says so', async () => {
  write('out/old.xml', junit('old'));
  write('out/new.xml', junit('new'));
  const since = Date.now() + 60_000;
  utimesSync(join(cwd, 'out/new.xml'), since / 1000, since / 1000);
  const reports = await read(['out/*.xml', 'out/old.xml'], ['out'], since);
  expect(names(reports)).toEqual(['new']);
  expect(reports.faults).toEqual(['reports "out/old.xml": the file there is older than the attempt, and not read']);
});

test('what is declared and not there, broken, of another kind, or no file is told, and the rest is read', async () => {
  write('out/good.xml', junit('good'));
  write('out/empty.xml', '');
  write('out/html.xml', '<html></html>');
  write('out/cut.xml', junit('cut').slice(0, -5));
  write('out/x.json', '{ "a": 1 }');
  const declared = ['out/none.xml', 'out/empty.xml', 'out/html.xml', 'out/cut.xml', 'out/x.json', 'out/good.xml'];
  if (process.platform !== 'win32') {
    execFileSync('mkfifo', [join(cwd, 'out/pipe.xml')]);
    declared.push('out/pipe.xml', '/dev/zero');
  }
  const reports = await read(declared);
  expect(names(reports)).toEqual(['good']);
  const faults = reports.faults.map((fault) => fault.replaceAll(cwd, ''));
  expect(faults.slice(0, 5)).toEqual([
    'reports "out/none.xml": no such file after the step; it starts from ""',
    'report "/out/empty.xml" is empty',
    'report "/out/html.xml" has the root "html", which is neither that of JUnit nor of Checkstyle',
    expect.stringMatching(/^report "\/out\/cut.xml" is not well-formed XML: /),
    'report "/out/x.json" is JSON, but not SARIF: it has no list "runs"',
  ]);
  expect(faults.slice(5)).toEqual(
    process.platform === 'win32' ? [] : ['report "/out/pipe.xml" is no file', 'report "/dev/zero" is no file'],
  );
});
