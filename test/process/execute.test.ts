/** Whole runs in this process, where what counts is the joint between the scheduler and real steps. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunEvent } from '../../src/core/events.ts';
import { buildGraph } from '../../src/core/graph.ts';
import { orderByRank, ranksOf } from '../../src/core/layers.ts';
import { createMasks } from '../../src/output/masks.ts';
import { readPlan } from '../../src/plan/read.ts';
import { readStaticContexts } from '../../src/run/contexts.ts';
import { executeRun } from '../../src/run/execute.ts';
import { readRunFacts } from '../../src/run/run-facts.ts';
import { createRunFolder } from '../../src/run/state-folder.ts';
import { createWorkplace } from '../../src/run/workplace.ts';

/** Runs a plan and gives what each step came to, by id, such as `success` or `skipped condition`. */
async function run(text: string, onEvent: (event: RunEvent) => void = () => {}): Promise<Record<string, string>> {
  const root = mkdtempSync(join(tmpdir(), 'execute-'));
  const contexts = readStaticContexts(process.env, { matrix: {}, job: {} });
  const { plan, diagnostics } = readPlan({ text, file: 'plan.yml', contexts });
  if (!plan) throw new Error(JSON.stringify(diagnostics));
  const graph = buildGraph(plan.steps.map((step) => step.needs));
  const folder = createRunFolder(root, new Date());
  const ends: Record<string, string> = {};
  const emit = (event: RunEvent) => {
    onEvent(event);
    if (event.type !== 'step-ended') return;
    ends[plan.steps[event.step]!.id] = [event.conclusion, event.reason].filter(Boolean).join(' ');
  };
  const handle = executeRun({
    plan,
    graph,
    startOrder: orderByRank(
      ranksOf(
        graph,
        plan.steps.map(() => 1),
      ),
    ),
    selection: plan.steps.map(() => 'run'),
    cores: 2,
    lanes: 2,
    lanesBecause: 'test',
    contexts,
    masks: createMasks(),
    emit,
    debug: false,
    matchers: [],
    facts: readRunFacts(contexts, root),
    spoolFolder: folder.spool,
    workplace: createWorkplace({
      plan,
      root,
      folder,
      env: process.env,
      inputNames: [],
      passEnv: [],
      inContainer: false,
    }),
  });
  await handle.ended;
  return ends;
}

test('a condition sees the outputs and the result of the need that has just ended', async () => {
  const ends = await run(`
steps:
  - id: build
    run: echo changed=yes >> "$GITHUB_OUTPUT"
  - id: when-changed
    needs: build
    if: needs.build.outputs.changed == 'yes'
    run: "true"
  - id: when-not
    needs: build
    if: needs.build.outputs.changed == 'no'
    run: "true"
  - id: optional
    continue-on-error: true
    run: exit 1
  - id: after
    needs: optional
    if: needs.optional.outcome == 'failure' && needs.optional.result == 'success'
    run: "true"
`);
  expect(ends).toEqual({
    build: 'success',
    'when-changed': 'success',
    'when-not': 'skipped condition',
    optional: 'failure exit-code',
    after: 'success',
  });
});

test('a matrix is read by its own id, and its worst step counts', async () => {
  const ends = await run(`
steps:
  - id: part
    strategy: { matrix: { n: [1, 2] } }
    env: { N: "\${{ matrix.n }}" }
    run: echo "last=$N" >> "$GITHUB_OUTPUT"; [ "$N" = 1 ]
  - id: report
    needs: part
    if: always() && needs.part.result == 'failure' && needs.part.outputs.last == '2'
    run: "true"
`);
  expect(ends.report).toBe('success');
});

test('what a step exports reaches its dependents only, and their own env is stronger', async () => {
  const ends = await run(`
env: { LEVEL: plan, OWN: plan }
steps:
  - id: setter
    run: |
      echo "LEVEL=export" >> "$GITHUB_ENV"
      echo "OWN=export" >> "$GITHUB_ENV"
      mkdir -p tools && printf '#!/bin/sh\\necho tool' > tools/mytool && chmod +x tools/mytool
      echo "$PWD/tools" >> "$GITHUB_PATH"
  - id: direct
    needs: setter
    env: { OWN: step }
    run: '[ "$LEVEL" = export ] && [ "$OWN" = step ] && [ "$(mytool)" = tool ]'
  - id: indirect
    needs: direct
    env: { SEEN: "\${{ env.LEVEL }}" }
    run: '[ "$LEVEL" = export ] && [ "$SEEN" = export ]'
  - id: stranger
    run: '[ "$LEVEL" = plan ] && ! command -v mytool'
`);
  expect(ends).toEqual({ setter: 'success', direct: 'success', indirect: 'success', stranger: 'success' });
});

test('a time-out that comes when the process has exited by itself, while its output is held, changes nothing', async () => {
  const exits: Record<number, unknown> = {};
  const ends = await run(
    `
steps:
  - id: green
    timeout-minutes: 0.006
    run: sleep 611 & sleep 0.1
  - id: red
    timeout-minutes: 0.006
    run: sleep 600 & sleep 0.1; exit 7
  - id: after
    needs: green
    run: pgrep -f "^sleep 611"
`,
    (event) => {
      if (event.type === 'attempt-ended') exits[event.step] = event.end;
    },
  );
  expect(ends).toEqual({ green: 'success', red: 'failure exit-code', after: 'success' });
  expect(exits[1]).toEqual({ exitCode: 7, signal: null, reason: 'exit-code' });
});

test('fail-fast leaves a step its own end when its process has exited', async () => {
  const ends = await run(`
fail-fast: true
steps:
  - id: done
    run: sleep 600 & echo done
  - id: red
    run: sleep 0.3; exit 1
`);
  expect(ends).toEqual({ done: 'success', red: 'failure exit-code' });
});

test('a time-out says how long the step ran, not how long it took to die', async () => {
  let message: string | undefined;
  await run(
    `
steps:
  - id: stubborn
    timeout-minutes: 0.005
    run: trap 'sleep 1; exit 1' TERM; while :; do sleep 0.05; done
`,
    (event) => {
      if (event.type === 'step-ended') message = event.message;
    },
  );
  expect(message).toMatch(/^stopped after 0\.\d s/);
});
