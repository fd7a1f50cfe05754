import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderLanes } from '../../src/report/live.ts';
import { cutToWidth, measureWidth } from '../../src/report/width.ts';

const view = {
  lanes: 4,
  running: [
    { name: 'Unit tests', lane: 1, forMs: 65_000, lastLine: 'ok 12 - adds' },
    { name: '\x1b[2JBuild\n::error::x', lane: 0, forMs: 1234, lastLine: '\x1b[31mcompiling 漢字\x1b[0m' },
  ],
  ended: 3,
  failed: 1,
  total: 9,
  forMs: 70_000,
};

test('each busy lane has its line in the order of lanes, the status is last', () => {
  expect(renderLanes(view, { width: 80, height: 40, color: false })).toEqual([
    '▶ Build ::error::x                  1.2 s  compiling 漢字',
    '▶ Unit tests                    1 min 5 s  ok 12 - adds',
    '3 of 9 steps have ended, 1 failed; 2 of 4 lanes busy; 1 min 10 s',
  ]);
});

test('the view takes at most half of the terminal', () => {
  const running = Array.from({ length: 40 }, (_, lane) => ({ name: `s${lane}`, lane, forMs: 0, lastLine: '' }));
  const lines = renderLanes({ ...view, running }, { width: 80, height: 20, color: false });
  expect(lines).toHaveLength(10);
  expect(lines.at(-2)).toBe('  and 32 more');
});

test('no line is wider than the terminal or breaks it, whatever steps print', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 100 }), (name, lastLine, width) => {
      const running = [{ name, lane: 0, forMs: 1000, lastLine }];
      for (const line of renderLanes({ ...view, running }, { width, height: 24, color: false })) {
        expect(measureWidth(line)).toBeLessThan(Math.max(1, width));
        expect(line).not.toMatch(/[\x00-\x1f\x7f]/);
      }
    }),
  );
});

test('wide characters count twice, marks not at all, and none is cut in two', () => {
  expect(measureWidth('漢字')).toBe(4);
  expect(measureWidth('e\u0301')).toBe(1);
  expect(measureWidth('👩‍👩‍👧')).toBe(2);
  expect(cutToWidth('漢字漢字', 4)).toBe('漢…');
  expect(cutToWidth('👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧…');
});
