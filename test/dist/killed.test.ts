/** The action cancelled and killed as the runner does it: signals go to the node process alone. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../src/core/result.ts';
import { pidsWith, waitUntil } from '../process/programs.ts';
import { createJob, type Job, type StartedStep } from './runner.ts';

const STUBBORN = `
max-parallel: 4
steps:
  - { id: quick, run: echo done }
  - { id: gentle, run: 'touch gentle; sleep 600' }
  - { id: stubborn, run: "trap '' INT TERM; touch stubborn; while :; do sleep 1; done" }
  - { id: escaped, run: 'setsid sleep 600 & touch escaped; wait' }
  - { id: later, needs: [gentle], if: always(), run: touch later }
`;

/** Starts the plan and waits until its long steps run and the quick one has been written down. */
async function startStubborn(job: Job): Promise<StartedStep> {
  const started = job.start('index');
  await waitUntil(() => {
    const begun = ['gentle', 'stubborn', 'escaped'].every((name) => existsSync(join(job.workspace, name)));
    return begun && started.text().includes('done');
  });
  return started;
}

/** All processes of the job's steps carry its folder in their environment; the supervisor is not counted. */
function stepsOf(job: Job, started: StartedStep): number[] {
  return pidsWith(job.temp).filter((pid) => pid !== started.process.pid);
}

const conclusions = (document: string) =>
  (JSON.parse(document) as Result).steps.map((step) => `${step.id} ${step.conclusion} ${step.reason}`);

test('a cancelled run reports before its steps have died, and none is left when it ends', async () => {
  const job = createJob(STUBBORN);
  const started = await startStubborn(job);
  expect(stepsOf(job, started).length).toBeGreaterThanOrEqual(4);
  const signalledAt = performance.now();
  started.process.kill('SIGINT');
  await waitUntil(() => readFileSync(join(job.temp, 'step_summary_0'), 'utf8') !== '');
  // The stubborn one takes 5 s to die.
  expect(stepsOf(job, started).length).toBeGreaterThan(0);
  const early = readFileSync(join(job.temp, 'step_summary_0'), 'utf8');
  expect(early).toMatch(/^## ⊘/);
  expect(early).toMatch(/\| ✓ `quick` \| passed/);
  const end = await started.ended;
  expect(performance.now() - signalledAt).toBeLessThan(7000);
  expect(stepsOf(job, started)).toEqual([]);
  expect([end.exitCode, end.outputs.conclusion]).toEqual([1, 'cancelled']);
  expect(existsSync(join(job.workspace, 'later'))).toBe(false);
  expect(conclusions(readFileSync(end.outputs.result!, 'utf8'))).toEqual([
    'quick success null',
    'gentle cancelled cancelled',
    'stubborn cancelled cancelled',
    'escaped cancelled cancelled',
    'later skipped cancelled',
  ]);
  expect((await job.post(end)).text).toBe('');
});

test('a run killed in the middle is swept and reported by the post part', async () => {
  const job = createJob(STUBBORN);
  const started = await startStubborn(job);
  started.process.kill('SIGKILL');
  const end = await waitForExit(started);
  expect(stepsOf(job, started).length).toBeGreaterThanOrEqual(4);
  const after = await job.post(end);
  expect(stepsOf(job, started)).toEqual([]);
  expect(after.exitCode).toBe(0);
  expect(after.text).toMatch(/stopped process \d+, which the killed run had left: .*sleep 600/);
  expect(after.summary).toMatch(/^## ⊘ The run was killed/);
  expect(after.summary).toMatch(/\| ✓ `quick` \| passed/);
  expect(conclusions(readFileSync(join(end.state.folder!, 'result.json'), 'utf8'))).toEqual([
    'quick success null',
    'gentle cancelled lost',
    'stubborn cancelled lost',
    'escaped cancelled lost',
    'later skipped lost',
  ]);
});

test('a run that was cancelled and then killed has one summary', async () => {
  const job = createJob(STUBBORN);
  const started = await startStubborn(job);
  started.process.kill('SIGINT');
  await waitUntil(() => started.text().includes('cancelled by SIGINT'));
  started.process.kill('SIGKILL');
  const end = await waitForExit(started);
  expect(end.summary).toMatch(/^## ⊘/);
  const after = await job.post(end);
  expect(after.summary).toBe('');
  expect(stepsOf(job, started)).toEqual([]);
});

test('failures that had happened before the kill are annotated and in the summary, by the step that failed', async () => {
  const job = createJob(`
steps:
  - { id: bad, run: 'echo "::error file=a.js,line=3::it broke"; exit 1' }
  - { id: long, run: 'touch long; sleep 600' }
`);
  const started = job.start('index');
  await waitUntil(() => existsSync(join(job.workspace, 'long')) && started.text().includes('bad'));
  started.process.kill('SIGKILL');
  const after = await job.post(await waitForExit(started));
  expect(after.commands).toEqual([
    { name: 'error', properties: { title: 'bad', file: 'a.js', line: '3' }, data: 'it broke', at: expect.any(Number) },
  ]);
  expect(after.summary).toContain('it broke');
});

test('a run killed before its first step is reported as one that never began', async () => {
  const job = createJob('steps: [{ id: a, run: sleep 600 }]');
  const started = job.start('index');
  await waitUntil(
    () => existsSync(join(job.temp, 'state_0')) && readFileSync(join(job.temp, 'state_0'), 'utf8').includes('folder'),
  );
  started.process.kill('SIGKILL');
  const end = await waitForExit(started);
  rmSync(join(end.state.folder!, 'journal.ndjson'), { force: true });
  const after = await job.post(end);
  expect(after.exitCode).toBe(0);
  expect(after.text).not.toContain('ENOENT');
  expect(after.summary).toMatch(/killed before/);
  expect(stepsOf(job, started)).toEqual([]);
});

test('a run killed before its folder was made leaves nothing to do', async () => {
  const after = await createJob().post({ state: {} });
  expect([after.exitCode, after.text, after.summary]).toEqual([0, '', '']);
});

test('the inputs hold for the post part, too', async () => {
  const job = createJob('steps: [{ id: bad, run: exit 1 }, { id: long, run: "touch long; sleep 600" }]');
  const started = job.start('index', { inputs: { summary: 'false', annotations: 'false' } });
  await waitUntil(() => existsSync(join(job.workspace, 'long')) && started.text().includes('bad'));
  started.process.kill('SIGKILL');
  const after = await job.post(await waitForExit(started));
  expect([after.summary, after.commands]).toEqual(['', []]);
  expect(after.text).not.toContain('summary');
});

/** The steps of a killed run hold its pipes open: what is known then is read without them. */
async function waitForExit(started: StartedStep) {
  started.process.once('exit', () => {
    started.process.stdout?.destroy();
    started.process.stderr?.destroy();
  });
  return await started.ended;
}

test('a kill while a failed step runs again alone changes nothing of how the steps ended', async () => {
  const job = createJob(`
rerun-alone: true
steps:
  - { id: fails, run: 'test -e again && sleep 600; touch again; echo "size=1" >> "$GITHUB_OUTPUT"; exit 3' }
  - { id: after, needs: [fails], run: 'true' }
`);
  const started = job.start('index');
  await waitUntil(() => started.text().includes('fails runs again, alone'));
  started.process.kill('SIGKILL');
  const end = await waitForExit(started);
  const after = await job.post(end);
  expect(stepsOf(job, started)).toEqual([]);
  expect(after.summary).toMatch(/`fails`: exit code 3/);
  const result = JSON.parse(readFileSync(join(end.state.folder!, 'result.json'), 'utf8')) as Result;
  expect(result.conclusion).toBe('failure');
  expect(result.steps[0]).toMatchObject({
    conclusion: 'failure',
    reason: 'exit-code',
    exitCode: 3,
    outputs: { size: '1' },
    verdict: null,
    attempts: [{ reason: 'exit-code' }, { reason: 'lost', forVerdict: true }],
  });
});
