/** Steps that run again alone, as real processes: what is seen of them, and what must not follow from them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { block, openWorkshop, type Workshop } from '../faults/runs.ts';
import { waitUntil } from './programs.ts';

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
afterAll(() => shop.close());

/** Fails the first time that it runs in a folder. */
const once = (name: string) => `test -e ${name} || { touch ${name}; exit 1; }`;

test('two steps that write one file are told apart from one that always fails and one that is unsteady', async () => {
  const plan = `rerun-alone: true
steps:
  - { id: writer, run: for i in $(seq 30); do echo writer > shared; sleep 0.05; done }
  - { id: racy, run: echo racy > shared; sleep 0.4; grep racy shared }
  - { id: broken, run: exit 3 }
  - { id: unsteady, needs: [writer], run: '${once('unsteady')}' }
  - { id: behind, needs: [broken], if: always(), run: exit 4 }
`.replaceAll(/run: ((?:for|echo).*?) \}$/gm, "run: '$1' }");
  const { result, code } = await shop.finish(plan, { args: ['--max-parallel', '4'] });
  expect(code).toBe(1);
  expect(result!.steps.map(({ id, conclusion, verdict }) => [id, conclusion, verdict])).toEqual([
    ['writer', 'success', null],
    ['racy', 'failure', 'only-beside-others'],
    ['broken', 'failure', 'fails-alone'],
    ['unsteady', 'failure', 'flaky'],
    ['behind', 'failure', null],
  ]);
  expect(result!.steps[1]!.beside).toContain('writer');
  const spans = result!.steps.flatMap(({ id, attempts }) => attempts.map((attempt) => ({ id, ...attempt })));
  const alone = spans.filter(({ forVerdict }) => forVerdict);
  expect(alone.map(({ id }) => id)).toEqual(['racy', 'broken', 'unsteady']);
  for (const one of alone) {
    for (const other of spans)
      if (other !== one) expect(other.endMs <= one.startMs || other.startMs >= one.endMs).toBe(true);
  }
});

test('nothing that an attempt alone writes counts, and what earlier steps left running still serves it', async () => {
  const plan = `rerun-alone: true
steps:
  - { id: server, run: 'sleep 500 & echo $! > pid' }
  - id: fails
    needs: [server]
    run: ${block(`n=$(cat count 2>/dev/null || echo 0); echo $((n + 1)) > count
echo "run=$n" >> "$GITHUB_OUTPUT"; echo "RUN=$n" >> "$GITHUB_ENV"; echo "summary $n" >> "$GITHUB_STEP_SUMMARY"
echo "::error::problem $n"
kill -0 "$(cat pid)" && echo "served $n" >> log
[ $n -eq 1 ]`)}
  - { id: after, needs: [fails], run: "true" }
`;
  const ended = await shop.finish(plan, { args: ['--summary', 'summary.md'] });
  const { result, folder, endings } = ended;
  expect(endings).toEqual({ server: 'success', fails: 'failure (exit-code)', after: 'skipped (needs)' });
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('served 0\nserved 1\n');
  expect(result!.steps[1]).toMatchObject({
    verdict: 'flaky',
    outputs: { run: '0' },
    exports: ['RUN'],
    exitCode: 1,
    problems: [{ message: 'problem 0' }],
    attempts: [{ kind: 'first' }, { kind: 'alone', exitCode: 0, forVerdict: true }],
  });
  const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
  expect(summary).toContain('summary 0');
  expect(summary).not.toContain('summary 1');
});

test('a cancel ends the attempt alone with all its processes, and the failure stays as it was', async () => {
  const plan = `rerun-alone: true
steps:
  - { id: fails, run: 'test -e again && sleep 543; touch again; exit 7' }
  - { id: next, run: exit 8 }
`;
  const run = shop.start(plan);
  await waitUntil(() => run.journal().some((event) => event.type === 'attempt-started' && event.forVerdict));
  run.child.kill('SIGINT');
  const { code, result } = await run.ended;
  expect(code).toBe(130);
  expect(result!.steps.map(({ conclusion, exitCode, verdict }) => [conclusion, exitCode, verdict])).toEqual([
    ['failure', 7, null],
    ['failure', 8, null],
  ]);
  expect(result!.steps.map(({ attempts }) => attempts.map(({ reason }) => reason))).toEqual([
    ['exit-code', 'cancelled'],
    ['exit-code'],
  ]);
});

test('the time-out of the run ends the attempts alone without failing a plan that has passed', async () => {
  const plan = `rerun-alone: true
timeout-minutes: 0.03
steps:
  - { id: fails, continue-on-error: true, run: 'test -e again && sleep 543; touch again; exit 7' }
`;
  const { code, result, out } = await shop.finish(plan);
  expect([code, result!.conclusion]).toEqual([0, 'success']);
  expect(result!.steps[0]!.attempts.map(({ reason }) => reason)).toEqual(['exit-code', 'run-timeout']);
  expect(out).toContain('[rerun-alone]');
  expect(out).toMatch(/✓ 0 of 1 step passed/);
});

test('--rerun-alone asks for it from outside, and a step may say no', async () => {
  const plan = `steps:
  - { id: yes, run: exit 1 }
  - { id: no, rerun-alone: false, run: exit 1 }
`.replace('id: yes', 'id: again');
  const { result, out } = await shop.finish(plan, { args: ['--rerun-alone'] });
  expect(result!.steps.map(({ verdict }) => verdict)).toEqual(['fails-alone', null]);
  expect(out).toContain('It fails alone too.');
});

test('every attempt of a step that passes at last is told, and that it is flaky', async () => {
  const plan = `steps:
  - id: third
    retry: { attempts: 3, delay-seconds: 0 }
    run: 'n=$(cat n 2>/dev/null || echo 0); echo $((n + 1)) > n; echo "try $n"; exit $((n < 2 ? n + 4 : 0))'
`;
  const { result, out, folder } = await shop.finish(plan, { args: ['--summary', 'summary.md'] });
  expect(result!.steps[0]).toMatchObject({ conclusion: 'success', flaky: true, verdict: 'flaky' });
  expect(result!.steps[0]!.attempts.map(({ kind, exitCode }) => [kind, exitCode])).toEqual([
    ['first', 4],
    ['retry', 5],
    ['retry', 0],
  ]);
  expect(out).toContain('passed on attempt 3');
  for (const line of ['try 0', 'try 1', 'try 2', 'attempt 1 failed: exit code 4', 'attempt 2 failed: exit code 5']) {
    expect(out).toContain(line);
  }
  expect(out).toMatch(/The only step passed.*1 of them only on a retry/);
  const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
  expect(summary).toMatch(
    /- attempt 1: exit code 4 after .*\n- attempt 2: exit code 5 after .*\n- attempt 3: passed in /,
  );
});

test('only what looks transient is tried again where retry asks for that, and every attempt is told', async () => {
  const retry = 'retry: { attempts: 2, on: [transient], delay-seconds: 0 }';
  const plan = `steps:
  - id: network
    ${retry}
    run: ${block(`test -e tried && exit 0; touch tried
echo "curl: (6) Could not resolve host: registry.example.org"; exit 6`)}
  - { id: code, ${retry}, run: 'echo "AssertionError: expected 1 to be 2"; exit 1' }
`;
  const { result, out } = await shop.finish(plan);
  expect(result!.steps.map(({ id, conclusion, flaky, attempts }) => [id, conclusion, flaky, attempts.length])).toEqual([
    ['network', 'success', true, 2],
    ['code', 'failure', false, 1],
  ]);
  expect(out).toContain('attempt 1 failed: exit code 6');
});
