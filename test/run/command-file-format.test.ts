import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFile, parseFolders, parsePairs } from '../../src/run/command-file-format.ts';

const linux = (text: string) => parsePairs(text, false);

test('what @actions/core writes is read back, whatever the value', () => {
  const folder = mkdtempSync(join(tmpdir(), 'command-file-'));
  const file = join(folder, 'output');
  process.env.GITHUB_OUTPUT = file;
  try {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[^=<\r\n]+$/), fc.string({ unit: 'grapheme' }))),
        fc.array(fc.constantFrom('\n', '\r', '<<', '=', ' ', 'EOF')),
        (pairs, spice) => {
          const written = pairs.map(([name, value]) => [name, value + spice.join('')] as const);
          writeFileSync(file, '');
          for (const [name, value] of written) core.setOutput(name, value);
          expect(parsePairs(decodeFile(readFileSync(file)), false)).toEqual({ pairs: written });
        },
      ),
    );
  } finally {
    delete process.env.GITHUB_OUTPUT;
    rmSync(folder, { recursive: true });
  }
});

test('any text gives pairs or a fault, and never throws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('A', '=', '<<', '\n', '\r\n', 'E', '\0', ' ')),
      fc.boolean(),
      (parts, windows) => {
        const text = parts.join('');
        const { pairs, fault } = parsePairs(text, windows);
        for (const [name] of pairs) expect(name).not.toBe('');
        if (fault !== undefined) expect(fault.line).toBeLessThanOrEqual(text.split('\n').length);
      },
    ),
  );
});

test('lines, blocks and empty lines follow the rules of the runner', () => {
  expect(linux('A=1\n\nB<<E\nx\ny\nE\nC=<<E\nD<<E\nE\n').pairs).toEqual([
    ['A', '1'],
    ['B', 'x\ny'],
    ['C', '<<E'],
    ['D', ''],
  ]);
});

test('a carriage return is part of the value, except on Windows', () => {
  expect(linux('A=1\r\n').pairs).toEqual([['A', '1\r']]);
  expect(parsePairs('A=1\r\nB<<E\r\nx\r\ny\r\nE\r\n', true).pairs).toEqual([
    ['A', '1'],
    ['B', 'x\r\ny'],
  ]);
});

test('a byte order mark is no part of the name', () => {
  expect(linux(decodeFile(Buffer.from('\ufeffA=1'))).pairs).toEqual([['A', '1']]);
  expect(linux(decodeFile(Buffer.from('\ufeffA=é', 'utf16le'))).pairs).toEqual([['A', 'é']]);
});

test('what cannot be read names its line and what is wrong', () => {
  expect(linux('A=1\nhello\n')).toEqual({
    pairs: [['A', '1']],
    fault: {
      line: 2,
      message: '"hello" is neither NAME=value nor NAME<<DELIMITER; write a value with newlines as a block',
    },
  });
  expect(linux('A<<E\nx\n').fault).toEqual({
    line: 1,
    message: 'the block of "A" never ends; write its delimiter "E" on a line of its own',
  });
  expect(linux('=x').fault?.message).toBe('"=x" has no name before "="');
  expect(linux('<<E\nE').fault?.message).toBe('"<<E" has no name before "<<"');
  expect(linux('A<<\n').fault?.message).toBe('"A<<" has no delimiter after "<<"');
});

test('folders are one a line', () => {
  expect(parseFolders('/a\r\n\n/b c\n')).toEqual(['/a', '/b c']);
});
