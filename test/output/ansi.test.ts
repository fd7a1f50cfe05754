import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { stripAnsi } from '../../src/core/escapes.ts';
import { createColourState, keepColoursOnly } from '../../src/output/ansi.ts';

test('escape sequences are stripped whole', () => {
  expect(stripAnsi('\x1b]0;title\x07a\x1b[1;31mb\x1b[0m\x1b[2K\x1b(Bc\x1b]8;;http://x\x1b\\d')).toBe('abcd');
});

test('a terminal gets the colours of a step and nothing that moves, clears or names it', () => {
  const hostile = '\x1b[2J\x1b[5A\x1b]0;owned\x07\x1b[31mred\x1b[0m\x1bc\x08\x07\x1b[?25l\xc2\x9b2J ok\ttab\r\n';
  expect(keepColoursOnly(Buffer.from(hostile, 'latin1')).toString('latin1')).toBe('\x1b[31mred\x1b[0m2J ok\ttab\r\n');
});

test('text without control characters is passed on as the same bytes', () => {
  const bytes = Buffer.from('é ☃ plain\n');
  expect(keepColoursOnly(bytes)).toBe(bytes);
});

test('a colour is on until its own code, or a reset, turns it off', () => {
  const cases: [string, boolean][] = [
    ['\x1b[31m', true],
    ['\x1b[31m\x1b[39m', false],
    ['\x1b[31m\x1b[49m', true],
    ['\x1b[1;48;2;0;0;0m\x1b[22m', true],
    ['\x1b[1;48;2;0;0;0m\x1b[22;49m', false],
    ['\x1b[7m\x1b[m', false],
    ['\x1b[0m\x1b[4m', true],
    ['\x1b[2K', false],
  ];
  for (const [text, open] of cases) {
    const colours = createColourState();
    colours.push(Buffer.from(text));
    expect(colours.open, JSON.stringify(text)).toBe(open);
  }
});
