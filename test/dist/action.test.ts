/** The action as the runner starts it: what it leaves for the rest of the job. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../src/core/result.ts';
import { createJob } from './runner.ts';

const GRAPH = `
steps:
  - { id: build, run: 'echo "size=12" >> "$GITHUB_OUTPUT"' }
  - { id: constructor, needs: [build], run: 'exit 3' }
  - { id: after, needs: [constructor], run: 'true' }
  - { id: may-fail, continue-on-error: true, run: 'exit 1' }
`;

test('every output says what happened', async () => {
  const job = createJob(GRAPH);
  const { exitCode, outputs } = await job.run();
  expect(exitCode).toBe(1);
  const { speedup, 'makespan-ms': makespan, steps, result, ...rest } = outputs;
  expect(rest).toEqual({
    conclusion: 'failure',
    failed: '["constructor"]',
    layers: '[["build","may-fail"],["constructor"],["after"]]',
  });
  expect(Number(speedup)).toBeGreaterThan(0);
  expect(makespan).toMatch(/^\d+$/);
  const [required, flaky] = [true, false];
  expect(JSON.parse(steps!)).toEqual({
    build: { conclusion: 'success', outcome: 'success', reason: null, required, flaky, outputs: { size: '12' } },
    constructor: { conclusion: 'failure', outcome: 'failure', reason: 'exit-code', required, flaky, outputs: {} },
    after: { conclusion: 'skipped', outcome: 'skipped', reason: 'needs', required, flaky, outputs: {} },
    'may-fail': {
      conclusion: 'success',
      outcome: 'failure',
      reason: 'exit-code',
      required: false,
      flaky,
      outputs: {},
    },
  });
  const document = JSON.parse(readFileSync(result!, 'utf8')) as Result;
  expect(document.steps.map((step) => [step.id, step.conclusion, step.required])).toEqual([
    ['build', 'success', true],
    ['constructor', 'failure', true],
    ['after', 'skipped', true],
    ['may-fail', 'failure', false],
  ]);
});

test('failures that are allowed do not fail the step', async () => {
  const { exitCode, outputs, summary } = await createJob(
    'steps: [{ id: a, continue-on-error: true, run: exit 1 }, { id: b, run: "true" }]',
  ).run();
  expect([exitCode, outputs.conclusion, outputs.failed]).toEqual([0, 'success', '[]']);
  expect(summary).toContain('| ! `a` |');
});

test('the summary names the failure and how to run it again', async () => {
  const { summary } = await createJob(GRAPH).run();
  expect(summary).toMatch(/^## ✗/);
  expect(summary).toContain('npx parallel-plan run .github/parallel-plan.yml --only constructor');
});

test('annotations come one a line behind the log, at most ten of a kind', async () => {
  const job = createJob(`
steps:
  - id: lint
    run: |
      for i in $(seq 12); do echo "::error file=a.js,line=$i::bad line $i"; echo "::warning::odd $i"; done
      exit 1
  - { id: test, run: 'echo "::error file=b.js,line=1::broken"; exit 1' }
`);
  const { commands, text, summary } = await job.run();
  const found = commands.filter(({ name }) => name === 'error' || name === 'warning');
  expect(found.map(({ name }) => name)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
  expect(found[1]).toMatchObject({ properties: { file: 'b.js', line: '1', title: 'test' }, data: 'broken' });
  const lines = text.split('\n');
  expect(lines.findLastIndex((line) => line.includes('2 failed'))).toBeLessThan(found[0]!.at);
  expect(found.map(({ at }) => at)).toEqual(found.map((_, i) => found[0]!.at + i));
  expect(summary).toContain('bad line 12');
});

test('"summary: false" and "annotations: false" leave both out', async () => {
  const job = createJob(GRAPH);
  const { exitCode, commands, summary } = await job.run({ inputs: { summary: 'false', annotations: 'false' } });
  expect([exitCode, summary]).toEqual([1, '']);
  expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
});

test('what annotations would have shown is in the summary when there are none', async () => {
  const job = createJob(`steps: [{ id: a, run: 'echo "::warning file=x.js,line=7::look here"' }]`);
  const { summary, commands } = await job.run({ inputs: { annotations: 'false' } });
  expect(summary).toContain('look here');
  expect(commands.filter(({ name }) => name === 'warning')).toEqual([]);
});

test('variables and paths reach the rest of the job, NODE_OPTIONS does not', async () => {
  const job = createJob(`
steps:
  - id: late
    needs: [early]
    run: |
      echo "WHO=late" >> "$GITHUB_ENV"
      echo "/opt/late" >> "$GITHUB_PATH"
  - id: early
    run: |
      printf 'WHO=early\\nTEXT<<E\\none\\ntwo\\nE\\nNODE_OPTIONS=--inspect\\n' >> "$GITHUB_ENV"
      echo "/opt/early" >> "$GITHUB_PATH"
`);
  const { exported, paths, text } = await job.run();
  expect(exported).toEqual({ WHO: 'late', TEXT: 'one\ntwo' });
  expect(paths).toEqual(['/opt/early', '/opt/late']);
  expect(text).toContain('"NODE_OPTIONS" was left out');
});

test('a plan in the input runs, and its summary names the command itself', async () => {
  const { exitCode, summary } = await createJob().run({ inputs: { plan: 'steps:\n  - id: a\n    run: exit 4\n' } });
  expect(exitCode).toBe(1);
  expect(summary).toContain('exit 4');
  expect(summary).not.toContain('inline plan) --only');
});

test('the contexts of the workflow come by the inputs, and a job without a matrix has an empty one', async () => {
  const plan = `
steps:
  - id: a
    env: { NODE: "\${{ matrix.node }}", CONTAINER: "\${{ job.container.id }}", ACTION: "\${{ github.event.action }}" }
    run: 'echo "seen=$NODE,$CONTAINER,$ACTION" >> "$GITHUB_OUTPUT"'
`;
  const seen = async (inputs: Record<string, string>) => {
    const { outputs } = await createJob(plan).run({ inputs });
    return JSON.parse(outputs.steps!).a.outputs.seen;
  };
  expect(await seen({ matrix: '{"node":22}', job: '{"container":{"id":"c1"}}' })).toBe('22,c1,opened');
  expect(await seen({})).toBe(',,opened');
});

test('matchers are removed before anything is printed, and come back when asked', async () => {
  const job = createJob('steps: [{ id: a, run: echo hello }]');
  const { commands, text } = await job.run({ inputs: { 'restore-matchers': 'tsc, go' } });
  const removed = commands.filter(({ name }) => name === 'remove-matcher');
  expect(removed.map(({ properties }) => properties.owner)).toEqual(
    expect.arrayContaining(['tsc', 'eslint-stylish', 'eslint-compact', 'python', 'go']),
  );
  expect(removed.map(({ at }) => at)).toEqual(removed.map((_, i) => i));
  const [added, other] = commands.filter(({ name }) => name === 'add-matcher');
  expect(JSON.parse(readFileSync(added!.data, 'utf8')).problemMatcher[0].owner).toBe('tsc');
  expect(added!.at).toBeGreaterThan(text.split('\n').indexOf('hello'));
  expect(JSON.parse(readFileSync(other!.data, 'utf8')).problemMatcher[0].owner).toBe('go');
});

test('matchers come back when the plan is wrong, too', async () => {
  const { commands } = await createJob('steps: []').run({ inputs: { 'restore-matchers': 'go' } });
  expect(commands.filter(({ name }) => name === 'add-matcher')).toHaveLength(1);
});

test('"log: live" prints every line behind its step, whole and once', async () => {
  const job = createJob(`
max-parallel: 2
steps:
  - { id: a, run: 'for i in $(seq 200); do echo "line $i of a"; done; printf "no end"' }
  - { id: bcd, run: 'for i in $(seq 200); do echo "line $i of bcd"; done; echo "::error::bad"; exit 1' }
`);
  const { lines, commands } = await job.run({ inputs: { log: 'live' } });
  for (const id of ['a  ', 'bcd']) {
    const own = lines.filter((line) => line.startsWith(`${id} │ line`));
    expect(own).toEqual(Array.from({ length: 200 }, (_, i) => `${id} │ line ${i + 1} of ${id.trim()}`));
  }
  expect(lines).toContain('a   │ no end');
  expect(commands.filter(({ name }) => name === 'group')).toEqual([]);
  expect(commands.filter(({ name }) => name === 'error').map(({ data }) => data)).toEqual(['bad']);
});

test('groups are opened and closed in turn, each at the start of a line', async () => {
  const job = createJob(`
steps:
  - { id: a, run: 'printf "no line end"' }
  - { id: b, run: 'echo ::group::inner; echo text; echo ::endgroup::' }
  - { id: c, run: 'printf "\\033[31mred"' }
`);
  const { commands } = await job.run();
  const groups = commands.filter(({ name }) => /group/.test(name)).map(({ name }) => name);
  expect(groups).toEqual(['group', 'endgroup', 'group', 'endgroup', 'group', 'endgroup']);
});

test('without a file for the summary the run is as it would be', async () => {
  const { exitCode, commands } = await createJob('steps: [{ id: a, run: "true" }]').run({
    env: { GITHUB_STEP_SUMMARY: undefined },
  });
  expect(exitCode).toBe(0);
  expect(commands.filter(({ name }) => name === 'warning')).toEqual([]);
});

test('outputs that cannot be handed on fail the step and say so', async () => {
  const { exitCode, commands } = await createJob('steps: [{ id: a, run: "true" }]').run({
    env: { GITHUB_OUTPUT: '/nonexistent/output' },
  });
  expect(exitCode).toBe(1);
  expect(commands.find(({ name }) => name === 'error')?.data).toMatch(/^the outputs could not be handed on/);
});

test('a state folder that cannot be made is replaced, with a warning', async () => {
  const job = createJob('steps: [{ id: a, run: echo hello }]');
  writeFileSync(join(job.temp, 'parallel-plan'), 'in the way');
  const end = await job.run();
  expect(end.exitCode).toBe(0);
  expect(end.commands.find(({ name }) => name === 'warning')?.data).toContain('cannot be used');
  expect(JSON.parse(readFileSync(end.outputs.result!, 'utf8')).conclusion).toBe('success');
});

test('what nobody foresaw is an error in one line behind its trace, and fails the step', async () => {
  const job = createJob('steps: [{ id: a, run: echo hello }]');
  writeFileSync(join(job.temp, 'parallel-plan'), 'in the way');
  const end = await job.run({ env: { TMPDIR: '/nonexistent' } });
  expect(end.exitCode).toBe(1);
  const errors = end.commands.filter(({ name }) => name === 'error').map(({ data }) => data);
  expect(errors).toEqual([expect.stringMatching(/^a fault of parallel-plan itself: ENOENT/)]);
  expect((await job.post(end)).text).toBe('');
});

test('only the user may look into the folder of a run', async () => {
  const job = createJob('steps: [{ id: a, run: echo hello }]');
  await job.run();
  const folder = join(job.temp, 'parallel-plan');
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
});

test('a reader that goes away takes the log with it, and nothing else', async () => {
  const job = createJob('steps: [{ id: a, run: "yes | head -c 3000000" }, { id: b, needs: [a], run: touch done }]');
  const started = job.start('index');
  started.process.stdout!.destroy();
  const { exitCode, outputs, summary } = await started.ended;
  expect([exitCode, outputs.conclusion, readdirSync(job.workspace).includes('done')]).toEqual([0, 'success', true]);
  expect(summary).toMatch(/^## ✓/);
});

test('a journal that is lost during a good run is not missed', async () => {
  const job = createJob(`steps: [{ id: a, run: 'rm "$RUNNER_TEMP"/parallel-plan/*/journal.ndjson' }]`);
  const end = await job.run();
  expect([end.exitCode, end.outputs.conclusion]).toEqual([0, 'success']);
  const after = await job.post(end);
  expect([after.exitCode, after.text, after.summary]).toEqual([0, '', '']);
});

test('the input rerun-alone gives verdicts, and a notice for what passes alone', async () => {
  const job = createJob(`
steps:
  - { id: broken, run: exit 3 }
  - { id: unsteady, needs: [broken], if: always(), run: exit 1 }
  - { id: first, continue-on-error: true, run: 'test -e here || { touch here; sleep 0.3; exit 1; }' }
  - { id: beside, run: sleep 0.5 }
`);
  const { exitCode, outputs, commands } = await job.run({ inputs: { 'rerun-alone': 'true', 'max-parallel': '4' } });
  expect(exitCode).toBe(1);
  const { steps } = JSON.parse(readFileSync(outputs.result!, 'utf8')) as Result;
  expect(steps.map(({ id, conclusion, verdict }) => [id, conclusion, verdict])).toEqual([
    ['broken', 'failure', 'fails-alone'],
    ['unsteady', 'failure', null],
    ['first', 'failure', 'only-beside-others'],
    ['beside', 'success', null],
  ]);
  const notices = commands.filter(({ name }) => name === 'notice').map(({ data }) => data);
  expect(notices).toEqual([expect.stringMatching(/^Step "first" passes alone: it failed beside .*"beside"/)]);
});

test('an input rerun-alone that is neither true nor false is refused', async () => {
  const { exitCode, text } = await createJob('steps: [{ run: "true" }]').run({ inputs: { 'rerun-alone': 'yes' } });
  expect(exitCode).toBe(1);
  expect(text).toContain('rerun-alone cannot be "yes"; it takes true or false');
});
