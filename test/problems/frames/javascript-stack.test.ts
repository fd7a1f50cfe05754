import { expect, test } from 'vitest';
import { readCodePlace, readOwnPlace, readStackLine } from '../../../src/problems/frames/javascript-stack.ts';

test.each([
  ['    at Cart.total [as sum] (/work/src/cart.js:3:5)', '/work/src/cart.js'],
  ['    at async file:///work/test/a.mjs:3:5', 'file:///work/test/a.mjs'],
  ['    at new Cart (/work/odd (one) names/cart.js:3:5) {', '/work/odd (one) names/cart.js'],
  ['    at C:\\work\\src\\cart.js:3:5', 'C:\\work\\src\\cart.js'],
  ['      at Object.<anonymous> (test/odd names/a.test.js:3:5)', 'test/odd names/a.test.js'],
  [' ❯ async Cart.total src/odd names/cart.ts:3:5', 'src/odd names/cart.ts'],
  [' ❯ test/cart.test.ts:3:5', 'test/cart.test.ts'],
  ['  › Object.<anonymous> (test/missing.js:3:5)', 'test/missing.js'],
  ['      at Context.eval (webpack://shop/./cypress/e2e/cart.cy.js:3:5)', 'cypress/e2e/cart.cy.js'],
  ['  at UserContext.apply (http://localhost:9876/_karma_webpack_/webpack:/src/a.spec.ts:3:5)', 'src/a.spec.ts'],
  ['add@http://localhost:9876/base/src/cart.js?4f2a:3:5', 'src/cart.js'],
  ['    at fn (src/cart.ts?t=1700000000000:3:5)', 'src/cart.ts'],
])('%s is a place of the user', (line, file) => {
  expect(readStackLine(line)).toEqual({ place: { file, line: 3, column: 5 } });
});

test.each([
  '    at Module._compile (node:internal/modules/cjs/loader:1929:14)',
  '    at listOnTimeout (internal/timers.js:549:17)',
  '    at EventEmitter.emit (events.js:315:20)',
  '    at expect (node_modules/expect/build/index.js:2116:15)',
  '    at x (C:\\work\\node_modules\\chai\\index.js:3:5)',
  '    at assertEquals (https://jsr.io/@std/assert/1.0.0/equals.ts:64:9)',
  '    at Array.map (<anonymous>)',
  '    at eval (eval at run (/work/a.js:1:2), <anonymous>:3:5)',
  '    at async Promise.all (index 0)',
  '    at exitSanitizer (ext:cli/40_test.js:201:33)',
])('%s is a line of a stack, but no place of the user', (line) => {
  expect(readStackLine(line)).toEqual({});
});

test('what is no line of a stack is none', () => {
  for (const line of ['', 'at', 'look at src/cart.js:3:5', 'ann@example.com:3', '  > 3 | throw x;']) {
    expect(readStackLine(line)).toBeUndefined();
  }
});

test('the place where a transformer stopped counts columns from 1', () => {
  const place = { file: 'src/a.ts', line: 3, column: 13 };
  expect(readCodePlace('   ╭─[ src/a.ts:3:13 ]')).toEqual({ place });
  expect(readCodePlace('src/a.ts:3:12: ERROR: Unexpected ";"')).toEqual({ place, message: 'Unexpected ";"' });
  expect(readCodePlace('  File: src/a.ts:3:12')).toEqual({ place });
});

test('long lines without an end take no time', () => {
  for (const part of [' ', 'a:1:', 'at (', 'a/ ', '❯ ', 'x@', '.js?']) {
    const line = `    at ${part.repeat(4096 / part.length)}`;
    // The machine may be busy: the best of a few tries counts.
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      readStackLine(line);
      readOwnPlace(line);
      readCodePlace(line);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  }
});
