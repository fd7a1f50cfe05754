/** Each file of results beside its `.json` with the problems that it tells; `made.json` says how they were made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findInReport } from './find-in-report.ts';

const folder = join(import.meta.dirname, 'fixtures');
const made = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as Record<string, string>;

test.each(readdirSync(folder).filter((name) => /\.(xml|sarif)$/.test(name)))('%s tells its problems', (name) => {
  expect(made[name]).toMatch(/^(run|quoted): \S/);
  const expected: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  expect(findInReport(readFileSync(join(folder, name), 'utf8'))).toEqual(expected);
});
