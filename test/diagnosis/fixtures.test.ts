/** Real outputs of failed commands, and what must be said of them: `NAME.log` with `NAME.json` beside it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnosisCodes } from '../../src/diagnosis/catalogue.ts';
import { diagnose, isTransient } from '../../src/diagnosis/diagnose.ts';
import { type FailureSketch, sketchFailure } from './sketches.ts';

interface Fixture extends Pick<FailureSketch, 'errors' | 'facts' | 'plan' | 'ranMs' | 'usualMs'> {
  exitCode?: number;
  signal?: string;
  reason?: 'timeout' | 'out-of-memory' | 'signal';
  run?: string;
  shell?: string;
  /** All that is said, the most telling first; `message` and `advice` are parts of the sentences. */
  expect: { code: string; message?: string; advice?: string }[];
  transient?: boolean;
}

const folder = join(import.meta.dirname, 'fixtures');
const names = globSync('*/*.log', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/').replace(/\.log$/, ''))
  .sort();

function readFixture(name: string): { fixture: Fixture; header: string; output: string } {
  const [header, ...lines] = readFileSync(join(folder, `${name}.log`), 'utf8').split('\n');
  return {
    fixture: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
    header: header!,
    output: lines.join('\n'),
  };
}

test.each(names)('%s', (name) => {
  const { fixture, header, output } = readFixture(name);
  const { exitCode = null, signal = null, reason = 'exit-code', run = 'true', shell, plan, ...rest } = fixture;
  expect(header).toMatch(/^# (?:run|quoted): \S/);
  const input = sketchFailure({
    ...rest,
    output,
    plan: plan ?? { test: { run, ...(shell !== undefined && { shell }) } },
    end: { exitCode, signal, reason },
  });
  const diagnoses = diagnose(input);
  expect(diagnoses.map(({ code }) => code)).toEqual(fixture.expect.map(({ code }) => code));
  for (const [i, { message, advice }] of fixture.expect.entries()) {
    expect(diagnoses[i]!.message).toContain(message ?? '');
    expect(diagnoses[i]!.advice).toContain(advice ?? '');
  }
  if (fixture.transient !== undefined) expect(isTransient(diagnoses)).toBe(fixture.transient);
});

describe('the catalogue', () => {
  test('has a real output for every code', () => {
    const seen = new Set(names.flatMap((name) => readFixture(name).fixture.expect.map(({ code }) => code)));
    expect(diagnosisCodes.filter((code) => !seen.has(code))).toEqual([]);
  });
});
