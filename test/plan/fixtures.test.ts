/** Every `NAME.yml` is read; what is found must be `NAME.out`, and a right plan must be `NAME.json`. UPDATE=1 writes them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/plan/diagnostics.ts';
import { readPlan } from '../../src/plan/read.ts';
import { STATIC } from './contexts.ts';

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.slice(0, -4));

/** Compares with the file, or writes it. A file that is not expected must not be there. */
function expectFile(name: string, content: string): void {
  const file = new URL(name, folder);
  if (process.env.UPDATE && (content !== '' || existsSync(file))) writeFileSync(file, content);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(content);
}

for (const name of names) {
  test(`the plan ${name}.yml is read as its files say`, () => {
    const text = readFileSync(new URL(`${name}.yml`, folder), 'utf8');
    const { plan, diagnostics } = readPlan({ text, file: `${name}.yml`, contexts: STATIC });
    expectFile(`${name}.out`, formatDiagnostics(diagnostics, { file: `${name}.yml`, text, color: false }));
    expectFile(`${name}.json`, plan ? `${JSON.stringify(plan, null, 2)}\n` : '');
  });
}

test('every diagnostic code of the source has a case and a paragraph', () => {
  const source = readdirSync(new URL('../../src/plan/', import.meta.url))
    .map((name) => readFileSync(new URL(`../../src/plan/${name}`, import.meta.url), 'utf8'))
    .join('\n');
  const codes = new Set(
    [
      ...source.matchAll(/(?:error|warn)\(\s*'([a-z-]+)'/g),
      ...source.matchAll(/code: '([a-z-]+)'/g),
      ...source.matchAll(/, '(unknown-[a-z]+)'\)/g),
    ].map((match) => match[1]!),
  );
  expect(codes.size).toBeGreaterThan(25);
  const shown = names
    .map((name) => new URL(`${name}.out`, folder))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const docs = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');
  const documented = [...docs.matchAll(/^### (.+)$/gm)].map((match) => match[1]!);
  // A flag, a fault of ours, and a file that nobody wants in a repository: the first and the last have tests elsewhere.
  const cases = [...codes].filter((code) => !['unknown-id', 'unreadable', 'too-large'].includes(code));
  expect(cases.filter((code) => !shown.includes(`[${code}]`))).toEqual([]);
  expect([...codes].sort()).toEqual([...documented].sort());
});
