/** Whole runs in this process, where what counts is what people get to see of them. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadPlan } from '../../src/command/load.ts';
import { type RunOptions, runPlan } from '../../src/command/run.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { readStaticContexts } from '../../src/run/contexts.ts';
import { createRunFolder } from '../../src/run/state-folder.ts';
import { createWriter } from '../../src/run/writer.ts';

/** Runs a plan to its end and gives what was printed, the result as JSON, and the summary. */
async function run(text: string, options: Pick<RunOptions, 'log' | 'target'>) {
  const root = mkdtempSync(join(tmpdir(), 'run-plan-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFileSync(join(root, 'parallel-plan.yml'), text);
  const contexts = readStaticContexts({}, { matrix: {}, job: {} });
  const { loaded, diagnostics } = loadPlan({ root, contexts, overrides: {} });
  if (!loaded) throw new Error(JSON.stringify(diagnostics));
  const fd = openSync(join(root, 'printed'), 'w');
  const writer = createWriter(fd);
  const reports: { result: string; summary: string }[] = [];
  await runPlan({
    loaded,
    root,
    env: { PATH: process.env.PATH },
    contexts,
    folder: createRunFolder(join(root, 'state'), new Date()),
    writer,
    color: false,
    debug: false,
    inputNames: [],
    passEnv: [],
    inContainer: false,
    report(record, result) {
      const summary = renderSummary(record, result, { reproduce: (id) => id, limitBytes: 1_000_000 });
      reports.push({ result: JSON.stringify(result), summary });
    },
    ...options,
  });
  await writer.flush();
  closeSync(fd);
  return { printed: readFileSync(join(root, 'printed'), 'latin1'), ...reports.at(-1)! };
}

test('a value that is masked late is in no log, result or summary that is written after that', async () => {
  const plan = `steps:
  - id: shows
    run: |
      echo "printed hunter2hunter2"
      echo "::error file=hunter2hunter2.c,title=hunter2hunter2::problem hunter2hunter2"
      echo "value=hunter2hunter2" >> "$GITHUB_OUTPUT"
      echo "summary hunter2hunter2" >> "$GITHUB_STEP_SUMMARY"
      exit 1
  - id: unmade
    produces: hunter2hunter2.txt
    run: "true"
  - id: masks
    if: always()
    needs: [shows, unmade]
    run: echo "::add-mask::hunter2hunter2"
`;
  const { printed, result, summary } = await run(plan, { log: 'grouped', target: 'actions' });
  const shown = printed.replace('::add-mask::hunter2hunter2', '');
  expect(shown).toContain('printed ***');
  expect(result).toContain('problem ***');
  expect(result).toContain('"value":"***"');
  expect(summary).toContain('summary ***');
  expect(summary).toContain('printed ***');
  expect(shown.slice(shown.indexOf('━━'))).not.toContain('hunter2');
  expect(result).not.toContain('hunter2');
  expect(summary).not.toContain('hunter2');
});

test.each(['grouped', 'live'] as const)(
  'steps get colours to a terminal, and nothing that moves it (%s)',
  async (log) => {
    const plan = `steps:
  - { id: wild, run: 'printf "a\\033[2Jb\\033]0;title\\007c\\033[31mred\\033[0m\\033[Hd\\bz\\n"; exit 1' }
  - { id: tame, run: 'printf "\\033[?1049hfine\\n"' }
`;
    const { printed } = await run(plan, { log, target: { size: () => ({ width: 80, height: 24 }) } });
    expect(printed).toContain('abc\x1b[31mred\x1b[0mdz');
    expect(printed).toContain('fine');
    for (const wild of ['\x1b[2Jb', '\x1b]0;', '\x1b[Hd', '\b', '\x1b[?1049h']) expect(printed).not.toContain(wild);
  },
);

test('a step that reports too many problems is told how many are left out', async () => {
  const plan = `steps:
  - id: much
    run: seq 1234 | sed 's/^/::warning::again /'
  - { id: little, run: 'echo "::warning::once"' }
`;
  const { printed, result } = await run(plan, { log: 'grouped', target: 'plain' });
  expect(printed.match(/.*\[many-problems\]/g)).toEqual([
    'notice: "much" reported more problems than are kept, by 234; all are in its output (much) [many-problems]',
  ]);
  expect(JSON.parse(result).steps[0].problems).toHaveLength(1000);
});
