/** Much output, slow readers and none. `BIG=1` sends 1 GB through each kind of log instead of 100 MB. */
import { createHash, type Hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkshop, type Run, randomFrom, survivorsOf, type Workshop } from './runs.ts';

const STEPS = 16;
const REPEATS = process.env.BIG ? 64 : 6;
// The worker that searches the outputs has some 40 MB of its own.
const LIMIT_BYTES = 200 * 1024 * 1024;

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
afterAll(() => shop.close());

/** About 1 MB of harmless lines, each behind the id of its step: short, long, empty, coloured, and not UTF-8. */
function makeBlock(id: string, random: () => number): Buffer {
  const lines: Buffer[] = [];
  for (let size = 0; size < 1024 * 1024; size += lines.at(-1)!.length) {
    const length = random() < 0.01 ? 20_000 * random() : 160 * random();
    const text = Buffer.from(Array.from({ length }, () => 32 + Math.floor(random() * 90)));
    const end = random() < 0.05 ? '\x1b[31mé€😀\x1b[0m' : '';
    const odd = random() < 0.02 ? Buffer.from([0xff, 0x00, 0xc3]) : Buffer.alloc(0);
    // The signs that could make a command are another matter.
    const plain = Buffer.from(text.toString('latin1').replaceAll(':', ';').replaceAll('#', '-'), 'latin1');
    lines.push(Buffer.concat([Buffer.from(`${id}:`), plain, odd, Buffer.from(`${end}\n`)]));
  }
  return Buffer.concat(lines);
}

const ids = Array.from({ length: STEPS }, (_, i) => `s${String(i).padStart(2, '0')}`);
const plan = `max-parallel: 16\nsteps:\n${ids
  .map((id) => `  - id: ${id}\n    run: for i in $(seq ${REPEATS}); do cat ${id}.txt; done\n`)
  .join('')}`;
const blocks = ids.map((id, i) => makeBlock(id, randomFrom(i)));

function startMuch(log: string, env: Record<string, string> = {}, more = ''): Run {
  return shop.start(plan + more, {
    args: ['--log', log],
    env,
    ownReader: true,
    prepare(folder) {
      for (const [i, id] of ids.entries()) writeFileSync(join(folder, `${id}.txt`), blocks[i]!);
    },
  });
}

/** The most memory that the process ever had, in bytes; 0 when it has ended. */
function peakBytesOf(pid: number): number {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Reads with a pause behind each chunk, and gives the digest of the lines of each step. */
async function readSlowly(run: Run, log: string): Promise<{ digests: string[]; peakBytes: number }> {
  const hashes: Hash[] = ids.map(() => createHash('sha256'));
  let held: Buffer = Buffer.alloc(0);
  let peakBytes = 0;
  let chunks = 0;
  for await (const chunk of run.child.stdout!) {
    const bytes = Buffer.concat([held, chunk as Buffer]);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      take(bytes.subarray(from, end + 1));
      from = end + 1;
    }
    held = bytes.subarray(from);
    if (++chunks % 20 === 0) peakBytes = Math.max(peakBytes, peakBytesOf(run.child.pid!));
    await sleep(1);
  }
  return { digests: hashes.map((hash) => hash.digest('hex')), peakBytes };

  function take(line: Buffer): void {
    const start = log === 'live' ? line.indexOf('│') + 4 : 0;
    const id = Number(line.toString('latin1', start + 1, start + 3));
    if (line[start] !== 0x73 || line[start + 3] !== 0x3a) return;
    // A live line that holds a colour ends it.
    const reset = log === 'live' && line.includes(0x1b) ? 5 : 1;
    hashes[id]!.update(line.subarray(start, line.length - reset)).update('\n');
  }
}

const expected = blocks.map((block) => {
  const hash = createHash('sha256');
  for (let i = 0; i < REPEATS; i++) hash.update(block);
  return hash.digest('hex');
});

test.each(['grouped', 'live'])(
  'every line of 16 steps reaches a slow reader byte for byte, in bounded memory: %s',
  async (log) => {
    const run = startMuch(log);
    const { digests, peakBytes } = await readSlowly(run, log);
    const { code } = await run.ended;
    console.log(`${log}: ${STEPS * REPEATS} MB, peak ${Math.round(peakBytes / 1024 / 1024)} MB`);
    expect(code).toBe(0);
    expect(digests).toEqual(expected);
    expect(peakBytes).toBeGreaterThan(20 * 1024 * 1024);
    expect(peakBytes).toBeLessThan(LIMIT_BYTES);
  },
  400_000,
);

test.each(['grouped', 'live'])(
  'a cancel is obeyed in time although nobody reads the log, which says so: %s',
  async (log) => {
    const number = log === 'live' ? '8100001' : '8100002';
    const run = startMuch(log, { MUCH: number }, '  - run: sleep 60\n');
    await new Promise((resolve) => run.child.stdout!.once('readable', resolve));
    await sleep(500);
    const began = performance.now();
    run.child.kill('SIGINT');
    const { code, result, err } = await run.ended;
    expect(performance.now() - began).toBeLessThan(7000);
    expect(result?.steps.every(({ conclusion }) => conclusion)).toBe(true);
    expect(code).toBe({ success: 0, failure: 1, cancelled: 130 }[result!.conclusion]);
    expect(err).toContain('part of the log is left out');
    expect(survivorsOf(number)).toEqual([]);
  },
);
