/** Random plans with real processes: their own log witnesses the order, an obvious model says how each step ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPlan } from '../../src/command/load.ts';
import { predictEndings } from '../core/model.ts';
import { forEachBeside } from '../process/programs.ts';
import { openWorkshop, randomFrom, type Workshop } from './runs.ts';

const RUNS = Number(process.env.RUNS ?? 20);
const SEED = Number(process.env.SEED ?? 1);

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
afterAll(() => shop.close());

interface Sketch {
  text: string;
  fails: boolean[];
  locks: (string | undefined)[];
}

function sketchPlan(random: () => number): Sketch {
  const count = 5 + Math.floor(random() * 20);
  const sketch: Sketch = { text: '', fails: [], locks: [] };
  const steps = Array.from({ length: count }, (_, i) => {
    const needs = Array.from({ length: i }, (_, need) => need).filter(() => random() < 2 / i);
    const code = random() < 0.25 ? 1 + Math.floor(random() * 250) : 0;
    const lock = random() < 0.3 ? (random() < 0.5 ? 'db' : 'git') : undefined;
    const asks = random();
    sketch.fails.push(code !== 0);
    sketch.locks.push(lock);
    return [
      `  - id: s${i}`,
      `    run: echo "start ${i}" >> log; sleep ${(random() * 0.05).toFixed(3)}; echo "end ${i}" >> log; exit ${code}`,
      needs.length > 0 ? `    needs: [${needs.map((need) => `s${need}`).join(', ')}]` : '',
      asks < 0.15 ? '    if: always()' : asks < 0.25 && needs.length > 0 ? '    if: failure()' : '',
      random() < 0.2 ? '    continue-on-error: true' : '',
      lock ? `    locks: [${lock}]` : '',
      random() < 0.2 ? '    cpus: 2' : '',
    ].filter((line) => line !== '');
  });
  const top = `max-parallel: ${1 + Math.floor(random() * 8)}\nschedule: ${random() < 0.3 ? 'layers' : 'eager'}\n`;
  sketch.text = `${top}steps:\n${steps.flat().join('\n')}\n`;
  return sketch;
}

async function runOnce(seed: number): Promise<void> {
  const { text, fails, locks } = sketchPlan(randomFrom(seed));
  const contexts = { github: {}, runner: {}, env: {}, matrix: {}, job: {} };
  const { plan, selection } = loadPlan({ plan: text, root: shop.folder, contexts, overrides: {} }).loaded!;
  const { result, folder, code } = await shop.finish(text);
  const ids = plan.steps.map(({ id }) => id);
  const endings = result!.steps.map(({ conclusion, reason, skippedBecause }) => {
    const because = skippedBecause.map((id) => ids.indexOf(id)).join(', ');
    return conclusion + (reason ? ` (${reason}${because && `: ${because}`})` : '');
  });
  expect(endings, `SEED=${seed}`).toEqual(predictEndings(plan, selection, fails));
  const isRed = result!.steps.some(({ conclusion, required }) => conclusion === 'failure' && required);
  expect(code).toBe(isRed ? 1 : 0);

  const log = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
  const placeOf = new Map(log.map((line, place) => [line, place]));
  expect(placeOf.size, 'each step ran at most once').toBe(log.length);
  const ran = ids.map((_, i) => i).filter((i) => placeOf.has(`start ${i}`));
  expect(ran).toEqual(ids.map((_, i) => i).filter((i) => /^(success|failure)/.test(endings[i]!)));
  const span = (i: number) => [placeOf.get(`start ${i}`)!, placeOf.get(`end ${i}`)!] as const;
  for (const i of ran) {
    for (const need of plan.steps[i]!.needs.filter((one) => ran.includes(one))) {
      expect(span(need)[1], `SEED=${seed}: s${i} after s${need}`).toBeLessThan(span(i)[0]);
    }
    for (const other of ran.filter((one) => one < i && locks[i] !== undefined && locks[one] === locks[i])) {
      const [first, second] = span(other)[0] < span(i)[0] ? [other, i] : [i, other];
      expect(span(first)[1], `SEED=${seed}: s${first} and s${second} share a lock`).toBeLessThan(span(second)[0]);
    }
  }
}

test(`${RUNS} random plans run in the order of their needs, and end as the model says`, async () => {
  await forEachBeside(
    Array.from({ length: RUNS }, (_, i) => SEED + i),
    3,
    runOnce,
  );
}, 200_000);
