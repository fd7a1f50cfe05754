import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunEvent } from '../../src/core/events.ts';
import { buildResult } from '../../src/report/result.ts';
import { renderSummary, type SummaryOptions, summaryLimitBytes } from '../../src/report/summary.ts';
import { readMarkdown } from './read-markdown.ts';
import { checks, manySteps, oneFailure, tenFailures, verdicts } from './sketches.ts';
import { recordOf, type StepSketch, sketchRun } from './streams.ts';

function summarise(events: readonly RunEvent[], options: Partial<SummaryOptions> = {}): string {
  const record = recordOf(events);
  const reproduce = (id: string) => `npx parallel-plan run plan.yml --only ${id}`;
  return renderSummary(record, buildResult(record), { reproduce, limitBytes: summaryLimitBytes, ...options });
}

const lanes = { lanes: 4, cores: 4 };

test.each([
  ['passed', sketchRun(checks, lanes)],
  ['failed', sketchRun(oneFailure, lanes)],
  ['ten-failures', sketchRun(tenFailures, lanes)],
  ['many-steps', sketchRun(manySteps, { lanes: 8, cores: 8 })],
  ['killed', sketchRun(checks, lanes).filter((event) => event.at < 14_000 && event.type !== 'run-ended')],
  ['killed-before-it-began', []],
  ['verdicts', sketchRun(verdicts)],
  [
    'cancelled',
    [
      ...sketchRun(checks, lanes).filter((event) => event.at < 9000),
      { at: 9000, type: 'cancel-requested' as const, by: 'SIGINT' },
    ],
  ],
])('the summary of a run: %s', async (name, events) => {
  await expect(summarise(events)).toMatchFileSnapshot(`fixtures/${name}.md`);
});

test('an optional failure, a retry and a skip are all in the headline, and the counts add up', () => {
  const events = sketchRun([
    { id: 'a', reason: 'exit-code' },
    { id: 'b', needs: ['a'] },
    { id: 'c', failsFirst: 1 },
    { id: 'd', reason: 'exit-code', mayFail: true },
    { id: 'e' },
  ]);
  expect(summarise(events).split(', at most')[0]).toBe(
    '## ✗ 1 of 5 steps failed in 3 s; 2 passed, 1 of them only on a retry, 1 optional failed, 1 not run',
  );
});

test('problems without an annotation are listed with their place', () => {
  const problems = Array.from({ length: 12 }, (_, i) => ({
    severity: 'warning' as const,
    message: `unused x${i}`,
    file: 'a.ts',
    line: i + 1,
  }));
  const summary = summarise(sketchRun([{ id: 'lint', problems }]));
  expect(summary).toContain('2 problems without an annotation');
  expect(summary).toContain('- `a.ts:12` warning: `unused x11`\n');
  expect(summary).not.toContain('unused x9\n');
});

test("a fence that a step's own summary leaves open does not swallow the next", () => {
  const summary = summarise(
    sketchRun([
      { id: 'a', summary: '# A\n~~~~js\nx\n~~~' },
      { id: 'b', summary: '# B' },
    ]),
  );
  expect(readMarkdown(summary).openFence).toBe(false);
  expect(readMarkdown(summary).prose).toContain('# B');
});

test("steps' own summaries that do not fit are left out whole, and that is said", () => {
  const events = sketchRun([
    { id: 'a', summary: 'A'.repeat(9000) },
    { id: 'b', summary: 'B'.repeat(500) },
  ]);
  const summary = summarise(events, { limitBytes: 4000 });
  expect(summary).not.toContain('AAA');
  expect(summary).toContain('8.8 KiB long and did not fit');
  expect(summary).toContain('B'.repeat(500));
});

const piece = fc.constantFrom(
  '`',
  '``',
  '```',
  '~~~',
  '\n',
  '\r',
  '\r\n',
  '|',
  '\\',
  '\\|',
  '<b>EVIL',
  '</code>',
  '</details>',
  '<!--',
  '](http://EVIL)',
  '![EVIL](x)',
  '@EVIL',
  '#123',
  '**',
  '_',
  '%%{init: EVIL}',
  ':',
  ';',
  ', ',
  '"',
  "'",
  '&amp;',
  'gantt',
  'section EVIL',
  '\u001b[31m',
  '\u001b]8;;EVIL',
  '\u0000',
  '\u202e',
  '\ud800',
  'é',
  '😀',
  ' ',
  'word',
);
const hostile = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const hostileSteps: fc.Arbitrary<StepSketch[]> = fc
  .array(
    fc.record({
      name: hostile,
      tail: hostile,
      message: hostile,
      problem: hostile,
      file: hostile,
      fails: fc.boolean(),
      mayFail: fc.boolean(),
      flaky: fc.boolean(),
      ms: fc.nat(3000),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((steps) =>
    steps.map(
      (step, i): StepSketch => ({
        id: `s${i}`,
        name: step.name,
        needs: i > 2 ? [`s${i - 3}`] : [],
        ms: step.ms,
        tail: step.tail,
        message: step.message,
        mayFail: step.mayFail,
        failsFirst: step.flaky ? 1 : 0,
        ...(step.fails && { reason: 'exit-code' as const }),
        problems: [{ severity: 'warning', message: step.problem, file: step.file, line: 1 }],
      }),
    ),
  );

test('text of users and tools is never read as Markdown, HTML or Mermaid', () => {
  fc.assert(
    fc.property(hostileSteps, hostile, (steps, notice) => {
      const events = sketchRun(steps);
      events.splice(1, 0, { at: 0, type: 'notice', severity: 'warning', code: 'test', message: notice });
      const summary = summarise(events, { title: notice, left: [] });
      const reading = readMarkdown(summary);
      expect(reading.openFence).toBe(false);
      expect(reading.openDetails).toBe(0);
      for (const table of reading.tables) expect(new Set(table).size).toBe(1);
      const ours = reading.prose.replace(/<\/?(?:details|summary|br)>/g, '').replace(/<code>[^<>\n]*<\/code>/g, '');
      expect(ours).not.toMatch(/EVIL|#123|[<>]|\]\(/);
      for (const { language, text } of reading.fences) {
        if (language !== 'mermaid') continue;
        for (const line of text.split('\n').slice(4)) {
          expect(line).toMatch(
            /^ {2}section Lane \d+$|^ {4}[✓✗!⊘] [^:;#"`<>|\\{}[\]~]* :(?:crit|active|done), [\d:.]+, [\d:.]+$/,
          );
        }
      }
      expect(summary).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
      expect(summary).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 500 },
  );
});

test('the limit is kept, the headline stays, and nothing is cut in the middle', () => {
  const steps = tenFailures.map((step) => ({ ...step, summary: '| a |\n| - |\n| é |\n' }));
  const events = sketchRun(steps, lanes);
  fc.assert(
    fc.property(fc.integer({ min: 700, max: 20_000 }), (limitBytes) => {
      const summary = summarise(events, { limitBytes });
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limitBytes);
      expect(summary).toMatch(/^## ✗ 10 of 12 steps failed/);
      const reading = readMarkdown(summary);
      expect([reading.openFence, reading.openDetails]).toEqual([false, 0]);
      for (const table of reading.tables) expect(new Set(table).size).toBe(1);
      if (limitBytes > 2000) expect(summary).toContain('Check no. 9');
    }),
    { numRuns: 300 },
  );
});

test('5,000 failed steps with long output stay within the limit of GitHub', () => {
  const tail = 'x'.repeat(150).concat('\n').repeat(40);
  const steps = Array.from(
    { length: 5000 },
    (_, i): StepSketch => ({ id: `s${i}`, reason: 'exit-code', tail, ms: 10 }),
  );
  const summary = summarise(sketchRun(steps, { lanes: 16, cores: 16 }));
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(summaryLimitBytes);
  expect(summary).toContain('✗ 5000 of 5000 steps failed');
  expect(summary).toContain('`s4999`');
});

test('a line of output too long to show is left out whole, so that no secret is cut in two', () => {
  const summary = summarise(
    sketchRun([{ id: 'a', reason: 'exit-code', tail: `first\n${'s3cret'.repeat(1000)}\nlast` }]),
  );
  expect(summary).toContain('first\n… a line of 6000 characters …\nlast');
});

test('blank lines around what a step printed are left out', () => {
  const summary = summarise(sketchRun([{ id: 'a', reason: 'exit-code', tail: '\n\none\n\ntwo\n\n' }]));
  expect(summary).toContain('Its last 3 lines:\n\n```text\none\n\ntwo\n```\n');
});
