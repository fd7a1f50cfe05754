import { Buffer } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognisers } from '../../src/problems/catalogue.ts';
import { prepareSearch } from '../../src/problems/knowledge.ts';
import type { Finding } from '../../src/problems/recogniser.ts';
import { createSearch } from '../../src/problems/search.ts';
import { readFixture } from './fixture.ts';

const knowledge = prepareSearch(recognisers, []);
const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder)
  .sort()
  .flatMap((tool) => readdirSync(join(folder, tool)).map((name) => join(tool, name)))
  .filter((path) => path.endsWith('.log'))
  .map((path) => ({ path, output: readFixture(join(folder, path)).output }));

function search(output: Buffer, { using = knowledge, chunks = [output.length] } = {}): Finding[] {
  const found: Finding[] = [];
  const searching = createSearch({ knowledge: using, onFinding: (finding) => found.push(finding), onClue() {} });
  let at = 0;
  for (let nth = 0; at < output.length; nth++) {
    const length = Math.max(1, chunks[nth % chunks.length]!);
    searching.push(output.subarray(at, at + length));
    at += length;
  }
  searching.end();
  return found;
}

/** Perl's reader leaves the words of Test::More to that of TAP by its triggers alone. */
const leftToOthers = ['tap/perl.log', 'tap/prove.log'];

test('what is found behind the triggers is what is found without them', () => {
  const all = prepareSearch(
    recognisers.map((one) => ({ ...one, triggers: [''] })),
    [],
  );
  for (const { path, output } of fixtures) {
    if (leftToOthers.includes(path)) continue;
    expect({ path, found: search(output, { using: all }) }).toEqual({ path, found: search(output) });
  }
});

test('where an output is cut into chunks never matters', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...fixtures.filter(({ output }) => output.length < 8000)),
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 }),
      ({ output }, chunks) => {
        expect(search(output, { chunks })).toEqual(search(output));
      },
    ),
    { numRuns: 300 },
  );
});

function putInFront(output: Buffer, prefix: string): Buffer[] {
  const lines = output.toString('latin1').replace(/\n$/, '').split('\n');
  return lines.map((line) => Buffer.from(`${prefix}${line}\n`, 'latin1'));
}

test.each([
  ['concurrently and npm-run-all', '[0] '],
  ['docker compose and foreman', 'web-1  | '],
  ["GitHub's logs", '2026-01-31T12:00:00.1234567Z '],
  ['docker buildx', '#12 3.456 '],
  ['compose in a log of GitHub', '2026-01-31T12:00:00.1234567Z api | '],
])('behind the prefix of %s the same is found', (_, prefix) => {
  for (const { path, output } of fixtures) {
    const found = search(Buffer.concat(putInFront(output, prefix)));
    expect({ path, found }).toEqual({ path, found: search(output) });
  }
});

test('two tools whose lines come mixed, each behind a prefix, give what they give alone', () => {
  const sorted = (findings: Finding[]) => findings.map((one) => JSON.stringify(one)).sort();
  const small = fixtures.filter(({ output }) => output.length < 12_000);
  for (const [index, one] of small.entries()) {
    // Neighbours are of one tool: two of its frames are open at once.
    for (const other of [small[index + 1], small[(index * 7) % small.length]]) {
      if (!other) continue;
      const lines = [putInFront(one.output, '[0] '), putInFront(other.output, '[1] ')] as const;
      const mixed = Array.from({ length: Math.max(lines[0].length, lines[1].length) }, (_, at) => [
        ...lines[0].slice(at, at + 1),
        ...lines[1].slice(at, at + 1),
      ]).flat();
      const paths = [one.path, other.path];
      const alone = [...search(one.output), ...search(other.output)];
      expect({ paths, found: sorted(search(Buffer.concat(mixed))) }).toEqual({ paths, found: sorted(alone) });
    }
  }
});
