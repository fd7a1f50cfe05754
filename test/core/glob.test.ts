import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GlobPart, parseGlob } from '../../src/core/glob.ts';

/** Matches whole paths by the parts, as slowly and plainly as it can be said. */
function matches(glob: string, path: string): boolean {
  const match = (parts: GlobPart[], names: string[]): boolean => {
    const [part, ...rest] = parts;
    if (part === undefined) return names.length === 0;
    if (part.kind === 'folders') return match(rest, names) || (names.length > 0 && match(parts, names.slice(1)));
    const [name, ...others] = names;
    if (name === undefined) return false;
    return (part.kind === 'name' ? part.name === name : part.pattern.test(name)) && match(rest, others);
  };
  return parseGlob(glob).some((parts) => match(parts, path.split('/')));
}

test.each([
  ['lib/*.js', 'lib/a.js', true],
  ['lib/*.js', 'lib/a/b.js', false],
  ['lib/**', 'lib/a/b.js', true],
  ['lib/**/*.js', 'lib/b.js', true],
  ['**/b.js', 'b.js', true],
  ['**/**/b.js', 'x/y/b.js', true],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['a?c', 'a😀c', true],
  ['*', '.hidden', true],
  ['[a-c].x', 'b.x', true],
  ['[!a-c].x', 'b.x', false],
  ['[!a-c].x', 'd.x', true],
  ['[]', '[]', true],
  ['[z-a]', '[z-a]', true],
  ['{a,b{1,2}}.x', 'b2.x', true],
  ['{a,b{1,2}}.x', 'b.x', false],
  ['{a}', '{a}', true],
  ['{a,b', '{a,b', true],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'axb', false],
  ['a.b', 'axb', false],
  ['./a//b', 'a/b', true],
  ['x(1)+$^|.y', 'x(1)+$^|.y', true],
])('%s against %s is %s', (glob, path, expected) => {
  expect(matches(glob, path)).toBe(expected);
});

test('any text is a glob, and plain text matches itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab[]{},!^-*?\\/.') }), (text) => {
      for (const parts of parseGlob(text))
        for (const part of parts) if (part.kind === 'pattern') part.pattern.test('a');
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[^\\[\]{}*?/]+$/), (text) => {
      fc.pre(text !== '.');
      expect(matches(text, text)).toBe(true);
    }),
  );
});

test('braces that would give thousands of globs are plain characters', () => {
  expect(parseGlob('{a,b}'.repeat(20))).toHaveLength(1);
});

test('many stars do not take long', () => {
  const startedAt = performance.now();
  matches(`${'*'.repeat(50)}b`, 'a'.repeat(250));
  expect(performance.now() - startedAt).toBeLessThan(500);
});
