import { expect, test } from 'vitest';
import { type Diagnostic, formatDiagnostics } from '../../src/plan/diagnostics.ts';

const format = (text: string, diagnostic: Partial<Diagnostic>, color = false) =>
  formatDiagnostics([{ code: 'code', severity: 'error', message: 'wrong', ...diagnostic }], {
    file: 'p.yml',
    text,
    color,
  });

test('the caret stands under the word behind tabs, wide characters and joined marks', () => {
  const line = 'a:\t漢e\u0301👍 bad';
  const at = line.indexOf('bad') + 1;
  const shown = format(line, { position: { line: 1, column: at, endColumn: at + 3 } });
  expect(shown).toBe('p.yml:1:10: wrong [code]\n  a:  漢e\u0301👍 bad\n            ^^^\n');
});

test('a long line is cut around the caret', () => {
  const line = `${'x'.repeat(500)}bad${'y'.repeat(500)}`;
  const [, source, carets] = format(line, { position: { line: 1, column: 501, endColumn: 504 } }).split('\n');
  expect(source!.length).toBeLessThanOrEqual(102);
  expect(source!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('bad');
});

test('words of the plan cannot move the cursor or begin a line', () => {
  const shown = format('a\u001b[2J\u202eb', { message: 'x\n::error::y\u001b[1m', position: { line: 1, column: 1 } });
  expect(shown).toBe('p.yml:1:1: x\\n::error::y\ufffd[1m [code]\n  a\ufffd[2J\ufffdb\n  ^\n');
});

test('colours surround the words and change none', () => {
  const diagnostic = { severity: 'warning', position: { line: 1, column: 1 } } as const;
  const colored = format('bad', diagnostic, true);
  expect(colored).toContain('\u001b[33m');
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(format('bad', diagnostic));
});
