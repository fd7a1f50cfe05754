/** Mistakes in inputs and plans, and the modes that run nothing: as the runner would show them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createJob, type StepEnd } from './runner.ts';

const errorsOf = ({ commands }: StepEnd) => commands.filter(({ name }) => name === 'error');

test('every mistake in a plan is an annotation at its line, and nothing runs', async () => {
  const job = createJob(
    'steps:\n  - { id: a, run: touch ran }\n  - { id: b, needs: [biuld], run: "true" }\n  - { id: c, runs: x }\n',
  );
  const end = await job.run();
  expect(end.exitCode).toBe(1);
  const places = errorsOf(end).map(({ properties: { file, line }, data }) => [
    file,
    line,
    /\[([\w-]+)\]$/.exec(data)?.[1],
  ]);
  expect(places).toContainEqual(['.github/parallel-plan.yml', '3', 'unknown-need']);
  expect(places).toContainEqual(['.github/parallel-plan.yml', '4', 'unknown-key']);
  expect(end.text).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(end.summary).toBe('');
  expect((await job.post(end)).text).toBe('');
});

test('all wrong inputs are told at once, with those that only the plan could show', async () => {
  const job = createJob('steps: [{ id: a, run: touch ran }]');
  const end = await job.run({
    inputs: {
      log: 'grupped',
      annotations: 'yes',
      mode: 'dry',
      'max-parallel': 'many',
      schedule: 'lazy',
      'fail-fast': 'maybe',
      only: 'z',
      'restore-matchers': 'tcs',
    },
  });
  expect(end.exitCode).toBe(1);
  const told = errorsOf(end).map(({ data }) => data);
  expect(told).toHaveLength(8);
  expect(told[0]).toBe('input "log" cannot be "grupped"; did you mean "grouped"?; it takes grouped, live [bad-input]');
  for (const word of ['"tcs"', '"yes"', '"dry"', '"many"', '"lazy"', '"maybe"', '"z"']) {
    expect(told.filter((message) => message.includes(word))).toHaveLength(1);
  }
});

test('a plan that is missing, or a folder, is one sentence with what to do', async () => {
  const job = createJob();
  const missing = await job.run();
  expect([missing.exitCode, errorsOf(missing).length]).toEqual([1, 1]);
  expect(errorsOf(missing)[0]!.data).toMatch(
    /".github\/parallel-plan.yml" cannot be read: there is no such file; .* \[no-plan\]$/,
  );
  mkdirSync(join(job.workspace, 'plans'));
  expect(errorsOf(await job.run({ inputs: { plan: 'plans' } }))[0]!.data).toContain('it is a folder');
});

test('"mode: check" and "mode: explain" run nothing and leave the job as it was', async () => {
  const job = createJob('steps: [{ id: a, run: touch ran }, { id: b, needs: [a], run: "true" }]');
  const check = await job.run({ inputs: { mode: 'check' } });
  expect([check.exitCode, check.text]).toEqual([0, '.github/parallel-plan.yml is right: 2 steps\n']);
  const explain = await job.run({ inputs: { mode: 'explain' } });
  expect(explain.text).toContain('critical path: a → b');
  for (const end of [check, explain]) {
    expect([end.commands, end.outputs, end.summary, end.state]).toEqual([[], {}, '', {}]);
  }
});

test('a plan of one step is told of in the singular', async () => {
  const check = await createJob('steps: [{ run: "true" }]').run({ inputs: { mode: 'check' } });
  expect(check.text).toBe('.github/parallel-plan.yml is right: 1 step\n');
});

test('"mode: check" fails for a plan that is wrong', async () => {
  const end = await createJob('steps: [{ id: a }]').run({ inputs: { mode: 'check' } });
  expect([end.exitCode, errorsOf(end).length]).toEqual([1, 1]);
});

test.each(['run', 'check', 'explain'])(
  'no text of a plan becomes a command for the runner (mode: %s)',
  async (mode) => {
    const bad = '##[add-path]/evil and ::set-env name=A::b';
    const plan = [
      'steps:',
      `  - { id: a, name: "${bad}", run: "true" }`,
      `  - { id: b, name: "::add-path::/evil", run: "true" }`,
      mode === 'explain'
        ? ''
        : `  - { id: c, run: "true", ? "::stop-commands::x" : 1 }\n\n  - id: d\n    ::add-path::/evil: "##[add-path]/x"`,
    ].join('\n');
    const { commands } = await createJob(plan).run({ inputs: { mode } });
    const harmless = ['error', 'warning', 'remove-matcher', 'group', 'endgroup'];
    expect(commands.filter(({ name }) => !harmless.includes(name))).toEqual([]);
  },
);

test('warnings about the plan are within the ten that the runner shows', async () => {
  const job = createJob(`
nested: true
steps:
  - { id: a, run: 'for i in $(seq 12); do echo "::warning::odd $i"; done' }
`);
  const { commands, exitCode } = await job.run();
  expect(exitCode).toBe(0);
  const warnings = commands.filter(({ name }) => name === 'warning').map(({ data }) => data);
  expect(warnings).toHaveLength(10);
  expect(warnings[0]).toContain('not-yet');
});
