/** Holds every source file to the rules of the house, and shows that the rules catch what they name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFaults, readImports } from './architecture/rules.ts';

const src = join(import.meta.dirname, '../src');

function readSources(): Map<string, string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Map(
    files.sort().map((file) => [file.replaceAll('\\', '/'), readFileSync(join(src, file), 'utf8')] as const),
  );
}

/** Two well-behaved files, so that one made-up breach is the only one. */
function faultsWith(files: Record<string, string>): string[] {
  const base = { 'core/plan.ts': 'export const plan = 1;\n', 'run/launch.ts': 'export const launch = 1;\n' };
  return findFaults(new Map(Object.entries({ ...base, ...files })));
}

test('the sources keep to the layers, to their packages and to their size', () => {
  const sources = readSources();
  expect(sources.size).toBeGreaterThan(10);
  expect(findFaults(sources)).toEqual([]);
});

test('every form of import is seen', () => {
  const code = [
    "import a from 'a';",
    "import type { b } from 'b';",
    "import {\n  type c,\n  d,\n} from 'c';",
    "import 'd';",
    "export { e } from 'e';",
    "export type { f } from 'f';",
    "export * from 'g';",
    "const h = await import('h');",
    "type I = import('i').I;",
    "const j = require('j');",
    "import * as k from 'k';",
    'const l = import(name);',
  ].join('\n');
  const seen = readImports(code).map((name) => name ?? '(computed)');
  expect(seen.sort()).toEqual(['(computed)', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']);
});

describe('a breach is named', () => {
  const cases: [string, Record<string, string>, string][] = [
    [
      'an upward import',
      { 'core/a.ts': "import { launch } from '../run/launch.ts';" },
      'src/core/a.ts imports run/launch.ts, but core may not',
    ],
    [
      'an upward import of a type alone',
      { 'core/a.ts': "import type { launch } from '../run/launch.ts';" },
      'src/core/a.ts imports run/launch.ts, but core may not',
    ],
    [
      'an upward import inside a type',
      { 'core/a.ts': "export type A = import('../run/launch.ts').A;" },
      'src/core/a.ts imports run/launch.ts, but core may not',
    ],
    [
      'an upward re-export',
      { 'core/a.ts': "export const b = 1;\nexport { launch } from '../run/launch.ts';" },
      'src/core/a.ts imports run/launch.ts, but core may not',
    ],
    [
      'an import between siblings',
      { 'plan/a.ts': 'export const a = 1;', 'output/b.ts': "import { a } from '../plan/a.ts';" },
      'src/output/b.ts imports plan/a.ts, but output may not',
    ],
    [
      'an import of an entry',
      { 'cli.ts': '', 'action/a.ts': "import '../cli.ts';" },
      'src/action/a.ts imports the entry cli.ts',
    ],
    [
      'a circle of types',
      { 'plan/a.ts': "import type { b } from './b.ts';", 'plan/b.ts': "import type { a } from './a.ts';" },
      'circle: plan/a.ts -> plan/b.ts -> plan/a.ts',
    ],
    [
      'processes outside of run',
      { 'command/a.ts': "import { spawn } from 'node:child_process';" },
      'src/command/a.ts imports node:child_process',
    ],
    ['files in a report', { 'report/a.ts': "import fs from 'node:fs';" }, 'src/report/a.ts imports node:fs'],
    ['a builtin without node:', { 'run/a.ts': "import fs from 'fs';" }, 'src/run/a.ts imports fs, which has no owner'],
    ['the clock in core', { 'core/a.ts': 'export const now = Date.now();' }, 'src/core/a.ts uses Date'],
    ['the environment in plan', { 'plan/a.ts': 'export const ci = process.env.CI;' }, 'src/plan/a.ts uses process'],
    ['chance in core', { 'core/a.ts': 'export const x = Math.random();' }, 'src/core/a.ts uses Math.random'],
    [
      'YAML outside of plan',
      { 'command/a.ts': "import { parse } from 'yaml';" },
      'src/command/a.ts imports yaml, which belongs to plan',
    ],
    [
      'the toolkit outside of action',
      { 'run/a.ts': "import * as core from '@actions/core';" },
      'src/run/a.ts imports @actions/core, which belongs to action',
    ],
    [
      'a package that nobody has decided on',
      { 'run/a.ts': "import x from 'left-pad';" },
      'src/run/a.ts imports left-pad, which has no owner',
    ],
    ['a computed import', { 'run/a.ts': 'await import(name);' }, 'src/run/a.ts imports something computed'],
    ['a default export', { 'run/a.ts': 'export default 1;' }, 'src/run/a.ts has a default export'],
    ['a barrel', { 'run/a.ts': "export { launch } from './launch.ts';" }, 'src/run/a.ts is a barrel'],
    ['a long file', { 'run/a.ts': 'let a;\n'.repeat(251) }, 'src/run/a.ts has 251 lines, more than 250'],
    ['a new folder', { 'misc/a.ts': '' }, 'src/misc/a.ts is in no layer'],
  ];
  test.each(cases)('%s', (_title, files, fault) => {
    expect(faultsWith(files)).toEqual([fault]);
  });
});

test('prose, strings and property names are not taken for imports or clocks', () => {
  const text = [
    "// import { launch } from '../run/launch.ts'",
    "/* Date.now() is not for us; import('fs') neither */",
    "import { plan } from './plan.ts';",
    'export const pattern = /[\'"]\\/\\/ not a comment/;',
    "export const text = 'see Date.now() // or not';",
    'export const at = plan.process.name + plan.Date.now;',
  ].join('\n');
  expect(faultsWith({ 'core/a.ts': text })).toEqual([]);
});
