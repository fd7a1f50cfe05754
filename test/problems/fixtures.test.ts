/** Each `fixtures/TOOL/NAME.log` is what a tool printed, `NAME.json` beside it what is to be found there. */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProblems, readFixture } from './fixture.ts';

const folder = join(import.meta.dirname, 'fixtures');

for (const tool of readdirSync(folder).sort()) {
  describe(tool, () => {
    for (const name of readdirSync(join(folder, tool)).sort()) {
      if (!name.endsWith('.log')) continue;
      test(`${tool}/${name} gives its problems, whatever the size of the chunks`, () => {
        const fixture = readFixture(join(folder, tool, name));
        const expected: unknown = JSON.parse(readFileSync(join(folder, tool, name.replace(/log$/, 'json')), 'utf8'));
        const found = findProblems(fixture, fixture.output.length);
        const wanted = expected as Record<string, unknown>[];
        // Only the keys that the expectation names are compared.
        const seen = found.map((problem, index) => {
          const keys = Object.keys(wanted[index] ?? problem);
          return Object.fromEntries(Object.entries(problem).filter(([key]) => keys.includes(key)));
        });
        expect(seen).toEqual(wanted);
        expect(findProblems(fixture, 997)).toEqual(found);
      });
    }
  });
}

test('a fixture says how it was made', () => {
  for (const tool of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, tool))) {
      if (!name.endsWith('.log')) continue;
      const text = Buffer.from(readFileSync(join(folder, tool, name))).toString('latin1');
      expect(`${tool}/${name}: ${text.split('\n')[0]}`).toMatch(/: # (?:run|quoted): \S/);
    }
  }
});
