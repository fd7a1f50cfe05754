/** The supervisor is killed with SIGKILL at random moments: what had ended is in the journal. `SEED=n RUNS=1` repeats one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyEvent, createRecord } from '../../src/core/record.ts';
import { buildResult } from '../../src/report/result.ts';
import { forEachBeside, waitUntil } from '../process/programs.ts';
import { openWorkshop, randomFrom, survivorsOf, type Workshop } from './runs.ts';

const RUNS = Number(process.env.RUNS ?? 30);
const SEED = Number(process.env.SEED ?? 1);

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
afterAll(() => shop.close());

const WIDTH = 6;
const DEPTH = 8;

/** Chains side by side; the start of each step witnesses that the one before it in its chain had ended. */
function chains(random: () => number): string {
  const steps: string[] = [];
  for (let place = 0; place < DEPTH; place++) {
    for (let chain = 0; chain < WIDTH; chain++) {
      const before = `c${chain}-${place - 1}`;
      const fails = random() < 0.1 ? 'exit 3' : 'exit 0';
      steps.push(
        `  - id: c${chain}-${place}\n` +
          (place > 0 ? `    needs: ${before}\n    if: always()\n` : '') +
          `    run: |\n      ${place > 0 ? `touch seen-${before}; ` : ''}echo "x=${place}" >> "$GITHUB_OUTPUT"\n` +
          `      sleep ${(random() * 0.1).toFixed(3)}; ${fails}\n`,
      );
    }
  }
  return `max-parallel: ${WIDTH}\nsteps:\n${steps.join('')}`;
}

async function killOnce(seed: number): Promise<string[]> {
  const random = randomFrom(seed);
  const number = `${8_200_000 + seed}`;
  const run = shop.start(chains(random), { env: { KILLED: number }, args: random() < 0.5 ? ['--log', 'live'] : [] });
  while (run.journal().length === 0 && run.child.exitCode === null) await sleep(20);
  await sleep(random() * 2000);
  run.child.kill('SIGKILL');
  const end = await run.ended;
  // Steps that were running go on to their end, as nobody is there to stop them.
  while (survivorsOf(number).length > 0) await sleep(50);

  const faults: string[] = [];
  const record = createRecord();
  for (const event of end.journal) applyEvent(record, event);
  const result = buildResult(record);
  if (result.steps.length !== WIDTH * DEPTH) faults.push(`${result.steps.length} steps`);
  const isOver = end.journal.at(-1)?.type === 'run-ended';
  if (!isOver && result.conclusion === 'success') faults.push('success');
  for (const file of readdirSync(end.folder).filter((name) => name.startsWith('seen-'))) {
    const step = result.steps.find(({ id }) => `seen-${id}` === file);
    // A step that failed by itself is told apart from one that was lost.
    if (step?.exitCode === null || (step?.reason ?? 'exit-code') !== 'exit-code') {
      faults.push(`${file}: ${step?.conclusion} (${step?.reason})`);
    }
    if (step?.reason === null && step.outputs.x !== step.id.split('-')[1]) faults.push(`${file}: no output`);
  }
  for (const step of result.steps) if (!step.conclusion) faults.push(`${step.id} has no conclusion`);
  // The text of the journal is whole lines but for the last.
  const path = readdirSync(join(end.folder, 'state'), { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('journal.ndjson'),
  );
  const text =
    path && existsSync(join(end.folder, 'state', path)) ? readFileSync(join(end.folder, 'state', path), 'utf8') : '';
  const torn = text.split('\n').slice(0, -1).length - end.journal.length;
  if (torn !== 0) faults.push(`${torn} lines of the journal cannot be read`);
  return faults;
}

test(`after ${RUNS} kills of the supervisor the journal holds every step that had ended, with its outputs`, async () => {
  const failed: string[] = [];
  let seen = 0;
  await forEachBeside(
    Array.from({ length: RUNS }, (_, i) => SEED + i),
    4,
    async (seed) => {
      const faults = await killOnce(seed);
      if (faults.length > 0) failed.push(`SEED=${seed}: ${faults.join(' | ')}`);
      seen++;
    },
  );
  expect(seen).toBe(RUNS);
  expect(failed).toEqual([]);
}, 200_000);

test('what a killed run has left running is stopped by the next run there, and named', async () => {
  const number = '8200900';
  const plan = `steps:\n  - { id: a, run: "setsid sleep ${number} & sleep ${number}" }\n`;
  const run = shop.start(plan);
  await waitUntil(() => survivorsOf(`sleep ${number}`).length >= 2);
  run.child.kill('SIGKILL');
  await new Promise((resolve) => run.child.once('exit', resolve));
  expect(survivorsOf(number).length).toBeGreaterThanOrEqual(2);
  const { code, err } = await shop.finish('steps:\n  - run: "true"\n', { folder: run.folder });
  expect(survivorsOf(number)).toEqual([]);
  expect(err).toMatch(/stopped process \d+, which a killed run had left: sleep 8200900/);
  expect(code).toBe(0);
});
