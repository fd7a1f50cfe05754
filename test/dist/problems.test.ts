/** The action with outputs that tell problems: annotations in this step and in the one after the job. */
import { expect, test } from 'vitest';
import { createJob, type RunnerCommand } from './runner.ts';

const PLAN = `
steps:
  - id: lint
    run: |
      for i in $(seq 25); do echo "a.ts($i,1): error TS2304: Cannot find name 'x$i'."; done
      for i in $(seq 12); do echo "b.c:$i:2: warning: odd $i [-Wodd]"; done
      for i in $(seq 11); do echo "::notice file=a.ts,line=$i::note $i"; done
      exit 1
`;

const count = (commands: readonly RunnerCommand[]) =>
  ['error', 'warning', 'notice'].map((kind) => commands.filter(({ name }) => name === kind).length);
const errors = (commands: readonly RunnerCommand[]) =>
  commands.filter(({ name }) => name === 'error').map(({ properties }) => `${properties.file}:${properties.line}`);

function createProject(plan = PLAN) {
  const job = createJob(plan);
  job.write('a.ts', 'x\n'.repeat(30));
  job.write('b.c', 'x\n'.repeat(30));
  return job;
}

test('ten of each kind are annotations of the step, the next ten of the one after the job, and all others in the summary', async () => {
  const job = createProject();
  const end = await job.run();
  expect([end.exitCode, count(end.commands)]).toEqual([1, [10, 10, 10]]);
  expect(end.commands.find(({ name }) => name === 'error')).toMatchObject({
    properties: { file: 'a.ts', line: '1', col: '1', title: 'lint [TS2304]' },
    data: "Cannot find name 'x1'.",
  });
  const after = await job.post(end);
  expect([after.exitCode, count(after.commands)]).toEqual([0, [10, 2, 1]]);
  const told = [...errors(end.commands), ...errors(after.commands)];
  expect(told).toEqual(Array.from({ length: 20 }, (_, i) => `a.ts:${i + 1}`));
  for (const n of [21, 25]) expect(end.summary).toContain(`Cannot find name 'x${n}'.`);
  // Who runs it twice tells nothing twice.
  expect(count((await job.post(end)).commands)).toEqual([0, 0, 0]);
});

test('without annotations there are none after the job either', async () => {
  const job = createProject();
  const end = await job.run({ inputs: { annotations: 'false' } });
  expect(count(end.commands)).toEqual([0, 0, 0]);
  expect(count((await job.post(end)).commands)).toEqual([0, 0, 0]);
});

test('the matchers of the input are asked, and what is wrong with them is told before anything runs', async () => {
  const plan = 'steps: [{ id: a, run: "echo OWN a.ts 3; touch ran; exit 1" }]';
  const pattern = [{ regexp: '^(OWN) (\\S+) (\\d+)$', message: 1, file: 2, line: 3 }];
  const job = createProject(plan);
  job.write('own.json', JSON.stringify({ problemMatcher: [{ owner: 'own', pattern }] }));
  const end = await job.run({ inputs: { 'problem-matchers': 'own.json' } });
  expect(errors(end.commands)).toEqual(['a.ts:3']);
  const wrong = await createProject(plan).run({ inputs: { 'problem-matchers': 'own.json, b.c' } });
  expect(wrong.exitCode).toBe(1);
  expect(wrong.commands.filter(({ name }) => name === 'error').map(({ data }) => data)).toEqual([
    expect.stringContaining('problem matchers "own.json": there is no such file'),
    expect.stringContaining('problem matchers "b.c": is no JSON'),
  ]);
  expect(wrong.text).not.toContain('ran');
});
