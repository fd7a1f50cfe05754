/** The runs whose summaries are looked at and kept as files. */
import type { StepSketch } from './streams.ts';

const jestTail = `> jest --ci

PASS src/format.test.ts
PASS src/graph.test.ts
\u001b[31mFAIL\u001b[0m src/parser.test.ts
  ● reads a nested list › with \`backticks\` and <b>tags</b>

    expect(received).toEqual(expected)

    - Expected  - 1
    + Received  + 1

      Array [
    -   "a | b",
    +   "a",
      ]

      at Object.<anonymous> (src/parser.test.ts:41:20)

Tests:       1 failed, 84 passed, 85 total
Time:        9.41 s`;

const mb = 1024 * 1024;

export const checks: StepSketch[] = [
  {
    id: 'build',
    name: 'Build',
    ms: 8200,
    cpuMs: 7900,
    peakMemoryBytes: 412 * mb,
    summary: '### Bundle\n\n| file | size |\n| :-- | --: |\n| `main.js` | 41 kB |\n',
  },
  { id: 'format', name: 'Formatting', ms: 900, cpuMs: 850, peakMemoryBytes: 88 * mb },
  { id: 'lint', name: 'Lint', ms: 6100, cpuMs: 5800, peakMemoryBytes: 301 * mb },
  { id: 'types', name: 'Types', needs: ['build'], ms: 7300, cpuMs: 7200, peakMemoryBytes: 520 * mb },
  { id: 'unit-22', name: 'Unit tests (22)', needs: ['build'], ms: 12_400, cpuMs: 12_000, peakMemoryBytes: 380 * mb },
  { id: 'unit-24', name: 'Unit tests (24)', needs: ['build'], ms: 11_800, cpuMs: 11_000, peakMemoryBytes: 377 * mb },
  { id: 'e2e', name: 'Browser tests', needs: ['build'], ms: 21_000, cpuMs: 14_000, peakMemoryBytes: 902 * mb },
  { id: 'docs', name: 'Docs', ms: 3100, cpuMs: 2900, peakMemoryBytes: 120 * mb },
  { id: 'links', name: 'Links in the docs', needs: ['docs'], ms: 4400, cpuMs: 300, peakMemoryBytes: 60 * mb },
  { id: 'audit', name: 'npm audit', ms: 2100, cpuMs: 700, peakMemoryBytes: 95 * mb },
  { id: 'licenses', name: 'Licenses', ms: 1200, cpuMs: 600, peakMemoryBytes: 70 * mb },
  { id: 'size', name: 'Bundle size', needs: ['build'], ms: 700, cpuMs: 500, peakMemoryBytes: 64 * mb },
  {
    id: 'pack',
    name: 'Pack: npm pack --dry-run',
    needs: ['types', 'size'],
    ms: 1900,
    cpuMs: 900,
    peakMemoryBytes: 77 * mb,
  },
  { id: 'smoke', name: 'Smoke test of the package', needs: ['pack'], ms: 3600, cpuMs: 2800, peakMemoryBytes: 140 * mb },
];

/** The same steps, with some of them changed. */
export function change(changes: Record<string, Partial<StepSketch>>): StepSketch[] {
  return checks.map((step) => ({ ...step, ...changes[step.id] }));
}

export const oneFailure = change({
  'unit-22': {
    reason: 'exit-code',
    tail: jestTail,
    problems: [
      {
        severity: 'error',
        message: 'reads a nested list: expected ["a | b"], received ["a"]',
        file: 'src/parser.test.ts',
        line: 41,
        column: 20,
        code: 'jest',
      },
    ],
  },
  types: {
    reason: 'exit-code',
    exitCode: 2,
    tail: "src/parser.ts(12,5): error TS2322: Type 'string' is not assignable to type 'number'.",
    problems: [
      {
        severity: 'error',
        message: "Type 'string' is not assignable to type 'number'.",
        file: 'src/parser.ts',
        line: 12,
        column: 5,
        code: 'TS2322',
      },
    ],
  },
  links: { failsFirst: 1, tail: 'https://example.org: 503 Service Unavailable' },
  audit: { reason: 'exit-code', mayFail: true, tail: '2 moderate severity vulnerabilities' },
});

export const tenFailures: StepSketch[] = [
  { id: 'build', name: 'Build', ms: 4000 },
  ...Array.from(
    { length: 10 },
    (_, i): StepSketch => ({
      id: `check-${i}`,
      name: `Check no. ${i}`,
      needs: ['build'],
      ms: 1500 + 700 * i,
      reason: i === 3 ? 'timeout' : i === 5 ? 'signal' : i === 7 ? 'produces' : 'exit-code',
      ...(i === 7 && { message: 'no file matches "lib/**"; write it, or change "produces"' }),
      exitCode: i + 1,
      tail: Array.from({ length: 60 }, (_, line) => `line ${line} of check ${i}`).join('\n'),
      problems: Array.from({ length: 4 }, (_, p) => ({
        severity: 'error' as const,
        message: `finding ${p} of check ${i}`,
        file: `src/part-${p}.ts`,
        line: 10 + i,
        column: 3,
      })),
    }),
  ),
  { id: 'release', name: 'Release', needs: ['check-0'] },
];

export const manySteps: StepSketch[] = Array.from(
  { length: 300 },
  (_, i): StepSketch => ({
    id: `step-${i}`,
    name: `packages/part-${String(i).padStart(3, '0')}: test`,
    needs: i < 8 ? [] : [`step-${(i * 7) % 8}`, ...(i > 40 && i % 5 === 0 ? [`step-${i - 30}`] : [])],
    ms: 300 + ((i * 7919) % 4000),
    ...(i === 77 && { reason: 'exit-code' as const, tail: 'Error: no such table' }),
  }),
);

/** Failed steps that were run again alone, one of each verdict, and a step that passed on a retry. */
export const verdicts: StepSketch[] = [
  { id: 'unit', name: 'Unit tests', ms: 3000 },
  { id: 'e2e', name: 'Browser tests', ms: 2500, reason: 'exit-code', alone: 'passes', tail: 'EADDRINUSE 4000' },
  { id: 'lint', name: 'Lint', ms: 900, reason: 'exit-code', alone: 'fails', tail: '2 problems' },
  { id: 'network', name: 'npm audit', ms: 700, failsFirst: 1, tail: '503 Service Unavailable' },
  { id: 'last', name: 'Smoke test', needs: ['unit', 'network'], reason: 'timeout', alone: 'passes' },
  { id: 'nightly', name: 'Nightly', needs: ['last'], ms: 400 },
];
