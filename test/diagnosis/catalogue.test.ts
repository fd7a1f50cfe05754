/** What holds for every cause: codes, triggers, patterns that stay fast, and the page that explains them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { causes, diagnosisCodes, signatures } from '../../src/diagnosis/catalogue.ts';

test('codes are kebab-case, and each stands once', () => {
  expect(diagnosisCodes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  expect(new Set(diagnosisCodes).size).toBe(diagnosisCodes.length);
});

test('every signature has triggers, and keeps nothing between two lines', () => {
  expect(signatures.length).toBeGreaterThan(200);
  for (const { triggers, pattern } of signatures) {
    expect(triggers.length, String(pattern)).toBeGreaterThan(0);
    expect(
      triggers.every((trigger) => trigger.length >= 3),
      String(pattern),
    ).toBe(true);
    expect(pattern.flags, String(pattern)).not.toMatch(/[gy]/);
  }
});

test('a cause that follows from others names codes that exist', () => {
  const named = causes.flatMap(({ follows = [] }) => follows);
  expect(named.filter((code) => !diagnosisCodes.includes(code))).toEqual([]);
});

/** Lines of 4 KB that make a careless pattern try again and again. */
function hostileLines(trigger: string): string[] {
  const literal = trigger.replaceAll('#', '5');
  const fill = (piece: string) => piece.repeat(Math.ceil(4096 / piece.length)).slice(0, 4096);
  const pieces = [
    `${literal} `,
    literal,
    `${literal}: `,
    `'${literal}`,
    'a: line 1: ',
    'a:1: ',
    'npm error ',
    'fatal: unable to access ',
    "'a' ",
    '"a" ',
    'a/',
    ' ',
    '(a ',
    'x 1 ',
    'Connection ',
  ];
  return pieces.flatMap((piece) => [fill(piece), fill(piece).slice(0, 3900) + literal, literal + fill(piece)]);
}

test('no pattern is slow on a hostile line', () => {
  const slow = new Map<string, number>();
  for (const { triggers, pattern } of signatures) {
    for (const line of hostileLines(triggers[0]!)) {
      let ms = Number.POSITIVE_INFINITY;
      // The machine may be busy: the best of a few tries counts.
      for (let tries = 0; tries < 20 && ms > 2; tries++) {
        const start = performance.now();
        pattern.test(line);
        ms = Math.min(ms, performance.now() - start);
      }
      if (ms > 2) slow.set(String(pattern), Math.max(ms, slow.get(String(pattern)) ?? 0));
    }
  }
  expect([...slow]).toEqual([]);
});

test('docs/diagnosis.md has a heading for every code, and for no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/diagnosis.md'), 'utf8');
  const headings = [...page.matchAll(/^### (\S+)$/gm)].map((match) => match[1]!);
  expect(headings.sort()).toEqual([...diagnosisCodes].sort());
});

test('docs/diagnosis.md says whose fault each cause is, and which are worth a retry', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/diagnosis.md'), 'utf8');
  for (const { code, blame, transient } of causes) {
    const section = page.split(`### ${code}\n`)[1]?.split(/^##/m)[0] ?? '';
    expect(section, code).toContain(`Fault: ${blame}${transient ? ', transient' : ''}.`);
  }
});
