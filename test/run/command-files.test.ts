import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createCommandFiles, readCommandFiles, removeCommandFiles, writeScript } from '../../src/run/command-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
let attempts = 0;
const create = () => createCommandFiles(folder, `step.${attempts++}`);

test('an attempt gets five empty files of its own, which only the user can read', () => {
  const { env, paths } = create();
  expect(Object.keys(env)).toEqual([
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
  ]);
  for (const path of Object.values(paths)) expect(statSync(path)).toMatchObject({ size: 0, mode: 0o100600 });
});

test('what was written is read: variables, folders, outputs, the summary', () => {
  const files = create();
  appendFileSync(files.paths.env, 'A=1\nA=2\n');
  appendFileSync(files.paths.path, '/a\n/b\n');
  appendFileSync(files.paths.output, 'x<<E\n1\n2\nE\n__proto__=p\n');
  appendFileSync(files.paths.step_summary, '# Hi\n');
  const contents = readCommandFiles(files, false);
  expect(contents).toMatchObject({ env: { A: '2' }, path: ['/a', '/b'], summary: '# Hi\n', faults: [], refused: [] });
  expect(Object.entries(contents.outputs)).toEqual([
    ['x', '1\n2'],
    ['__proto__', 'p'],
  ]);
});

test('a file that is gone counts as empty, one that cannot be read is a fault', () => {
  const gone = create();
  rmSync(gone.paths.env);
  expect(readCommandFiles(gone, false)).toEqual({ env: {}, path: [], outputs: {}, faults: [], refused: [] });
  const replaced = create();
  rmSync(replaced.paths.output);
  mkdirSync(replaced.paths.output);
  expect(readCommandFiles(replaced, false).faults).toEqual([
    'GITHUB_OUTPUT: it is no longer a plain file; append to it with ">>"',
  ]);
});

test('a malformed file is a fault with its line', () => {
  const files = create();
  appendFileSync(files.paths.output, 'a=1\nhello world\n');
  expect(readCommandFiles(files, false).faults).toEqual([
    expect.stringMatching(/^GITHUB_OUTPUT, line 2: "hello world" is neither/),
  ]);
});

test('NODE_OPTIONS is left out without failing the step, a NUL byte fails it', () => {
  const files = create();
  appendFileSync(files.paths.env, 'node_options=--require x\nB=a\0b\nC=1\n');
  const { env, faults, refused } = readCommandFiles(files, false);
  expect(env).toEqual({ C: '1' });
  expect(refused).toEqual([expect.stringContaining('"NODE_OPTIONS" was left out')]);
  expect(faults).toEqual([expect.stringContaining('"B" holds a NUL byte')]);
});

test('outputs above 1 MiB are a fault, a summary above is dropped without failing the step', () => {
  const files = create();
  appendFileSync(files.paths.output, `a=${'x'.repeat(1 << 20)}`);
  appendFileSync(files.paths.step_summary, 'x'.repeat((1 << 20) + 1));
  const { faults, refused, summary } = readCommandFiles(files, false);
  expect(faults).toEqual([expect.stringContaining('GITHUB_OUTPUT: 1048578 bytes are more than the limit of 1048576')]);
  expect(refused).toEqual([expect.stringContaining('GITHUB_STEP_SUMMARY: 1048577 bytes')]);
  expect(summary).toBeUndefined();
});

test('removing takes all files of the attempt, and bears that a step has changed them', () => {
  const files = create();
  const script = writeScript(folder, 'gone', '.sh', 'true');
  expect(readFileSync(script, 'utf8')).toBe('true');
  chmodSync(files.paths.env, 0);
  rmSync(files.paths.state);
  const before = readdirSync(folder).length;
  removeCommandFiles(files, script);
  expect(readdirSync(folder)).toHaveLength(before - 5);
});
