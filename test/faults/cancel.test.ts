/**
 * Cancels whole runs at random moments. A failure prints its seed: `SEED=n RUNS=1` repeats it, as far as time allows.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forEachBeside } from '../process/programs.ts';
import { block, openWorkshop, randomFrom, survivorsOf, type Workshop } from './runs.ts';

const RUNS = Number(process.env.RUNS ?? 200);
const SEED = Number(process.env.SEED ?? 1);
const BESIDE = 6;
/** A runner sends SIGTERM 7.5 s after its SIGINT; the rest is for its own work. */
const LIMIT_MS = 7000;

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
afterAll(() => shop.close());

/** Scripts by what they do to whoever wants to stop them; `N` sleeps for longer than the test, known by its number. */
const stubborn: Record<string, string> = {
  sleeper: 'exec N',
  nested: `bash -c "bash -c 'N; true'; true"; true`,
  'ignores-int': "trap '' INT; N; N; N; N",
  background: 'N & N & wait',
  escape: 'setsid N & setsid bash -c "N; true" & N',
  'trap-zero': "trap 'exit 0' INT TERM; while :; do sleep 0.1; done",
  'clear-env': 'env -i N & N',
  forks: 'while :; do sleep 0.05 & wait; done',
  'own-groups': 'set -m; N & N & wait',
};
const brief: Record<string, string> = {
  quick: 'sleep 0.05',
  server: 'N > /dev/null 2>&1 & sleep 0.1',
  holder: 'N & sleep 0.05',
};

/** A step counts as ended by itself when it has come to its last line. */
function planOf(random: () => number, number: string): { plan: string; isLong: boolean } {
  const isLong = random() < 0.75;
  const scripts: [string, string][] = Object.entries(isLong ? { ...brief, ...stubborn } : brief)
    .filter(() => random() < 0.7)
    .sort(() => random() - 0.5);
  if (isLong && random() < 0.1) scripts.push(['ignores-all', "trap '' INT TERM; while :; do N; done"]);
  const steps = scripts.map(([id, script]) =>
    step(id, `${script.replace(/\bN\b/g, `sleep ${number}`)}\ntouch ended-${id}`),
  );
  steps.push(step('again', 'sleep 0.1\nexit 3', 'retry: { attempts: 9, delay-seconds: 0.2 }\n    timeout-minutes: 1'));
  const ids = scripts.map(([id]) => id);
  steps.push(step('always', 'touch ended-always', `needs: [${ids.join(', ')}]\n    if: always()`));
  steps.push(step('after', 'sleep 0.02\ntouch ended-after', `needs: [${ids.slice(0, 1).join('')}]`));
  const leftovers = random() < 0.2 ? 'kill' : 'plan-end';
  return {
    plan: `max-parallel: ${2 + Math.floor(random() * 10)}\nleftovers: ${leftovers}\nsteps:\n${steps.join('')}`,
    isLong,
  };
}

function step(id: string, script: string, more = ''): string {
  return `  - id: ${id}\n    shell: bash\n    run: ${block(script)}\n${more && `    ${more}\n`}`;
}

/** What is wrong with one cancelled run; empty when nothing is. */
async function torture(seed: number): Promise<string[]> {
  const random = randomFrom(seed);
  const number = `${7_000_000 + seed}`;
  const { plan, isLong } = planOf(random, number);
  const signal = random() < 0.5 ? 'SIGINT' : 'SIGTERM';
  const run = shop.start(plan, {
    env: { TORTURE: `torture-${number}-` },
    args: random() < 0.3 ? ['--log', 'live'] : [],
  });
  // A fifth meets the start of the program, the others a run that has begun, the short ones also its end.
  if (random() < 0.2) await sleep(random() * 500);
  else {
    while (run.journal().length === 0 && run.child.exitCode === null) await sleep(20);
    await sleep(random() * (isLong ? 1000 : 2500));
  }
  const began = performance.now();
  run.child.kill(signal);
  if (random() < 0.15) {
    await sleep(random() * 600);
    run.child.kill(signal);
  }
  const end = await run.ended;
  const tookMs = performance.now() - began;

  const faults: string[] = [];
  const survivors = survivorsOf(number);
  if (survivors.length > 0) faults.push(`left: ${survivors.join('; ')}`);
  if (tookMs > LIMIT_MS) faults.push(`took ${Math.round(tookMs)} ms`);
  const { result, journal, code } = end;
  const hasBegun = journal.length > 0;
  if (!hasBegun && end.signal === signal) return faults;
  if (!result)
    return [
      ...faults,
      `no result; exit ${code} ${end.signal} ${end.err} ${JSON.stringify(journal.map((e) => [Math.round(e.at), e.type])).slice(0, 600)}`,
    ];
  const isOver = journal.some(({ type }) => type === 'run-ended');
  if (!isOver) faults.push('the journal has no end');
  const wanted = { success: 0, failure: 1, cancelled: 130 }[result.conclusion];
  // A signal that comes when all is written may end the program in its own way.
  if (code !== wanted && end.signal !== signal) faults.push(`${result.conclusion}, but exit ${code} ${end.signal}`);
  if (result.steps.some(({ conclusion }) => !conclusion)) faults.push('a step without a conclusion');
  for (const { id, conclusion } of result.steps) {
    if (conclusion === 'success' && !existsSync(join(end.folder, `ended-${id}`))) faults.push(`${id} is no success`);
  }
  if (result.conclusion === 'success' && result.steps.some(({ conclusion }) => conclusion !== 'success')) {
    faults.push(`success with ${JSON.stringify(end.endings)}`);
  }
  return faults.length > 0 ? [...faults, JSON.stringify(end.endings), end.err] : [];
}

test(`${RUNS} runs that are cancelled at any moment leave no process, end in time and report every step`, async () => {
  const seeds = Array.from({ length: RUNS }, (_, i) => SEED + i);
  const failed: string[] = [];
  const started = performance.now();
  await forEachBeside(seeds, BESIDE, async (seed) => {
    const faults = await torture(seed);
    if (faults.length > 0) failed.push(`SEED=${seed}: ${faults.join(' | ')}`);
  });
  console.log(`${RUNS} runs from SEED=${SEED} in ${Math.round(performance.now() - started)} ms`);
  expect(failed).toEqual([]);
}, 400_000);
