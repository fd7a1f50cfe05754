/** Steps that do what no step should, and runs that must bear it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../process/programs.ts';
import { openWorkshop, survivorsOf, type Workshop } from './runs.ts';

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
afterAll(() => shop.close());

test('a step that deletes the folder of the run, its own working directory or its output takes no other step along', async () => {
  const { endings, code, out, result } = await shop.finish(
    `max-parallel: 1
steps:
  - { id: before, run: echo out of before }
  - { id: state, needs: before, run: 'echo x=1 >> $GITHUB_OUTPUT; rm -rf state; echo out of state' }
  - { id: folder, needs: state, working-directory: sub, run: 'cd ..; rm -rf sub; echo out of folder' }
  - { id: mute, needs: state, run: 'exec >&- 2>&-; sleep 0.1' }
  - { id: closed, needs: state, run: 'exec >&- 2>&-; exit 5' }
  - { id: after, needs: folder, run: 'echo y=2 >> $GITHUB_OUTPUT; echo out of after' }
`,
    { prepare: (folder) => mkdirSync(join(folder, 'sub')) },
  );
  expect(endings).toEqual({
    before: 'success',
    state: 'success',
    folder: 'success',
    mute: 'success',
    closed: 'failure (exit-code)',
    after: 'success',
  });
  expect(code).toBe(1);
  expect(result?.steps[5]?.outputs).toEqual({ y: '2' });
  for (const id of ['folder', 'after']) expect(out).toContain(`out of ${id}`);
  // What had been printed before is shown already, or is said to be gone.
  expect(out).toMatch(/out of before|the output cannot be read back: no such file/);
});

test('ids that are members of objects, and one of a thousand letters, are ids like others', async () => {
  const long = 'a'.repeat(1000);
  const ids = ['constructor', '__proto__', 'toString', 'hasOwnProperty', long];
  const steps = ids.map((id, i) => `  - { id: ${id}, run: 'echo x=${i} >> $GITHUB_OUTPUT; echo $((40+${i}))' }\n`);
  const { endings, code, result, err } = await shop.finish(`steps:\n${steps.join('')}`);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(Object.values(endings)).toEqual(ids.map(() => 'success'));
  expect(result?.steps.map(({ outputs }) => outputs)).toEqual(ids.map((_, i) => ({ x: `${i}` })));
});

test('100 MB in one line, and 20 MB on stderr alone, pass whole and in bounded memory', async () => {
  const run = shop.start(
    `steps:
  - { id: line, run: "head -c 100000000 /dev/zero | tr '\\\\0' Q" }
  - { id: errors, run: "yes eeeeeeeeeeeeeeeeeee | head -n 1000000 >&2" }
`,
    { ownReader: true },
  );
  let x = 0;
  let lines = 0;
  let peakBytes = 0;
  for await (const chunk of run.child.stdout!) {
    for (const byte of chunk as Buffer) {
      if (byte === 0x51) x++;
    }
    lines += (chunk as Buffer).toString('latin1').split('eeeeee\n').length - 1;
    const status = existsSync(`/proc/${run.child.pid}/status`)
      ? readFileSync(`/proc/${run.child.pid}/status`, 'latin1')
      : '';
    peakBytes = Math.max(peakBytes, 1024 * Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }
  expect((await run.ended).code).toBe(0);
  expect(x).toBe(100_000_000);
  // A line that two chunks share is not counted.
  expect(lines).toBeGreaterThan(990_000);
  expect(peakBytes).toBeLessThan(200 * 1024 * 1024);
});

const server = (number: string) =>
  `node -e "require('http').createServer((q,s)=>s.end('here')).listen(0,function(){require('fs').writeFileSync('port.tmp',''+this.address().port);require('fs').renameSync('port.tmp','port')})" ${number} > /dev/null 2>&1 &
      while [ ! -e port ]; do sleep 0.05; done`;
const ask = `node -e "fetch('http://127.0.0.1:'+require('fs').readFileSync('port')).then(r=>r.text()).then(console.log,()=>process.exit(9))"`;

test.each([
  ['plan-end', 'success', 0],
  ['kill', 'failure (exit-code)', 0],
  ['keep', 'success', 1],
] as const)('what a step leaves running under leftovers: %s', async (leftovers, client, left) => {
  const number = `83000${leftovers.length}`;
  const { endings, out } = await shop.finish(
    `leftovers: ${leftovers}\nsteps:\n  - id: server\n    run: |\n      ${server(number)}\n  - { id: client, needs: server, run: ${JSON.stringify(ask)} }\n`,
  );
  const survivors = survivorsOf(number);
  for (const line of survivors) process.kill(Number.parseInt(line, 10), 'SIGKILL');
  expect(endings).toEqual({ server: 'success', client });
  expect(survivors).toHaveLength(left);
  if (client === 'success') expect(out).toContain('here');
  if (leftovers === 'plan-end') expect(out).toMatch(/stopped process \d+, which a step had left running.*leftover/s);
});

test('a time-out reaches a grandchild that ignores signals, and says what was printed last', async () => {
  const number = '8300100';
  const { endings, out, code } = await shop.finish(
    `steps:
  - id: slow
    timeout-minutes: 0.01
    run: |
      echo the last words
      bash -c "trap '' INT TERM; sleep ${number}; sleep ${number}" &
      setsid bash -c "trap '' INT TERM HUP; sleep ${number}; sleep ${number}" &
      wait
  - { id: look, needs: slow, if: always(), run: "! pgrep -f '[s]leep ${number}'" }
`,
  );
  expect(survivorsOf(number)).toEqual([]);
  // Not only the end of the run ends them.
  expect(endings).toEqual({ slow: 'failure (timeout)', look: 'success' });
  expect(out).toContain('the last words');
  expect(code).toBe(1);
});

test('the time-out of the run ends all steps, and is a failure', async () => {
  const number = '8300200';
  const { endings, code, result } = await shop.finish(
    `timeout-minutes: 0.01
steps:
  - { id: done, run: "true" }
  - { id: long, run: "sleep ${number}" }
  - { id: next, needs: long, if: always(), run: "true" }
`,
  );
  expect(survivorsOf(number)).toEqual([]);
  expect(endings).toEqual({ done: 'success', long: 'cancelled (run-timeout)', next: 'skipped (run-timeout)' });
  expect([code, result?.conclusion]).toEqual([1, 'failure']);
});

test('a step that runs a plan itself: a cancel of the outer run ends the steps of the inner one', async () => {
  const number = '8300300';
  const run = shop.start(
    `steps:\n  - id: outer\n    run: exec "${process.execPath}" "${shop.cli}" run inner.yml --result inner.json\n`,
    {
      prepare(folder) {
        const inner = `steps:\n  - { id: inner, run: "sleep ${number}" }\n  - { id: deaf, run: "trap '' INT TERM; setsid sleep ${number} & sleep ${number}" }\n`;
        writeFileSync(join(folder, 'inner.yml'), inner);
      },
    },
  );
  await waitUntil(() => survivorsOf(number).some((line) => line.includes(`sleep ${number}`)));
  await sleep(300);
  const began = performance.now();
  run.child.kill('SIGINT');
  const { code, endings, folder } = await run.ended;
  expect(performance.now() - began).toBeLessThan(7000);
  expect(survivorsOf(number)).toEqual([]);
  expect([code, endings]).toEqual([130, { outer: 'cancelled (cancelled)' }]);
  expect(JSON.parse(readFileSync(join(folder, 'inner.json'), 'utf8')).conclusion).toBe('cancelled');
});

test('an inner run that is killed fails its step, and its own steps end with the outer one', async () => {
  const number = '8300400';
  const run = shop.start(`steps:\n  - id: outer\n    run: exec "${process.execPath}" "${shop.cli}" run inner.yml\n`, {
    prepare: (folder) =>
      writeFileSync(join(folder, 'inner.yml'), `steps:\n  - { id: inner, run: "setsid sleep ${number}" }\n`),
  });
  const inner = () => survivorsOf('run inner.yml').find((line) => line.includes(shop.cli));
  await waitUntil(() => survivorsOf(`sleep ${number}`).length >= 1 && inner() !== undefined);
  process.kill(Number.parseInt(inner()!, 10), 'SIGKILL');
  const { code, endings } = await run.ended;
  expect(survivorsOf(`sleep ${number}`)).toEqual([]);
  expect([code, endings]).toEqual([1, { outer: 'failure (signal)' }]);
});

test('an exported value that no process can be given fails the steps behind it, by name', async () => {
  const { endings, out, code } = await shop.finish(
    `steps:
  - { id: export, run: "(printf BIG=; head -c 200000 /dev/zero | tr '\\\\0' x; echo) >> $GITHUB_ENV" }
  - { id: behind, needs: export, run: "echo never" }
  - { id: beside, run: "echo beside" }
`,
  );
  expect(endings).toEqual({ export: 'success', behind: 'failure (not-started)', beside: 'success' });
  expect(out).toMatch(/the environment is too large .* "BIG" takes 200004/);
  expect(code).toBe(1);
});

test('what a step produces is told by when it was written, not by the date that it carries', async () => {
  const { endings } = await shop.finish(
    `steps:
  - { id: old-date, run: "echo x > a; touch -d 2001-01-01 a", produces: [a] }
  - { id: not-written, run: "true", produces: [future] }
  - { id: loop, run: "ln -s loop loop", produces: [loop/x, "loop/**"] }
`,
    {
      before: 'echo x > future; touch -d 2099-01-01 future; sleep 0.1',
    },
  );
  expect(endings).toEqual({
    'old-date': 'success',
    'not-written': 'failure (produces)',
    loop: 'failure (produces)',
  });
});

test('a reader that goes away does not end the run', async () => {
  const { endings, code } = await shop.finish(
    `steps:\n  - { id: a, run: "seq 100000" }\n  - { id: b, needs: a, run: "seq 100000" }\n`,
    { args: ['--log', 'live'], before: 'exec > >(head -n 1) 2>&1' },
  );
  expect(endings).toEqual({ a: 'success', b: 'success' });
  expect(code).toBe(0);
});
