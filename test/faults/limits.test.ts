/** Machines that are short of disk, descriptors or processes, and clocks that jump. `BIG=1` runs 5,000 steps instead of 1,000. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { block, mayMount, openWorkshop, type Workshop } from './runs.ts';

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
afterAll(() => shop.close());

/** The program starts in a world of its own, in which `folder` is a disk of 2 MB. */
const smallDisk = (folder: string) =>
  `mkdir -p ${folder}; exec unshare -m bash -c 'mount -t tmpfs -o size=2m tmpfs ${folder} && exec "$@"' bash "$@"`;

test.skipIf(!mayMount())(
  'a full disk costs output and fails the steps that need it, and is told; no result is lost',
  async () => {
    const plan = `max-parallel: 1
steps:
  - { id: before, run: echo out of before }
  - id: filler
    needs: before
    run: ${block('(while :; do cat /dev/zero >> state/fill; sleep 0.01; done) > /dev/null 2>&1 &\nsleep 0.3\nseq 500000\necho the end of filler')}
${[1, 2, 3, 4, 5, 6].map((i) => `  - { id: after-${i}, needs: filler, run: "sleep 0.05" }\n`).join('')}`;
    const { endings, code, out, result } = await shop.finish(plan, { before: smallDisk('state') });
    expect(endings).toMatchObject({ before: 'success', filler: 'success' });
    const later = Object.entries(endings).filter(([id]) => id.startsWith('after'));
    expect(later).toHaveLength(6);
    expect(later.filter(([, end]) => end === 'failure (not-started)').length).toBeGreaterThan(0);
    expect(later.filter(([, end]) => end !== 'failure (not-started)' && end !== 'success')).toEqual([]);
    expect([code, result?.conclusion]).toEqual([1, 'failure']);
    expect(out).toContain('out of before');
    expect(out).toContain('the end of filler');
    expect(out).toMatch(/the output of "filler" could not be written to disk \(no space left on device\).*\[spool\]/);
    expect(out).toMatch(/bytes are missing: they could not be written to disk/);
    expect(out).toMatch(/files could not be written: ENOSPC/);
    expect(out).toMatch(/the journal could not be written: .*\[journal\]/);
  },
);

test.skipIf(!mayMount())('a result that cannot be written is not a success', async () => {
  const plan = `steps:\n  - { id: fill, run: "cat /dev/zero > small/fill || true" }\n`;
  const { code, err, out } = await shop.finish(plan, {
    before: smallDisk('small'),
    resultFile: 'small/x.json',
  });
  expect(out).toContain('passed');
  expect(err).toMatch(/small\/x\.json could not be written: ENOSPC/);
  expect(code).toBe(1);
});

test('a clock that jumps changes no duration, no order and no product', async () => {
  // Two days ahead at first, set right while the first step runs, then 400 days back.
  const jump = `data:text/javascript,${encodeURIComponent(
    'import { existsSync } from "node:fs"; const now = Date.now;' +
      'Date.now = () => now() + 864e5 * (existsSync("made") ? (existsSync("back") ? -400 : 0) : 2);',
  )}`;
  const { endings, result, code } = await shop.finish(
    `steps:
  - { id: a, run: "sleep 0.5; echo x > made", produces: [made] }
  - { id: b, needs: a, run: "sleep 0.3; touch back; sleep 0.3", timeout-minutes: 1 }
  - { id: c, run: "echo x >> tries; [ $(wc -l < tries) = 3 ]", retry: { attempts: 3, delay-seconds: 0.2 } }
`,
    { nodeArgs: ['--import', jump] },
  );
  expect(endings).toEqual({ a: 'success', b: 'success', c: 'success' });
  expect(code).toBe(0);
  for (const { durationMs, startMs } of result!.steps) {
    expect(startMs).toBeGreaterThanOrEqual(0);
    expect(durationMs).toBeGreaterThan(0);
    expect(durationMs).toBeLessThan(60_000);
  }
  expect(result!.steps[0]!.durationMs).toBeGreaterThan(490);
  expect(result!.steps[1]!.startMs).toBeGreaterThanOrEqual(result!.steps[0]!.endMs!);
});

const many = (count: number, script: string) =>
  `max-parallel: 64\nsteps:\n${Array.from({ length: count }, (_, i) => `  - { id: s${i}, run: "${script}" }\n`).join('')}`;

test('few descriptors delay steps, or fail them with what to do; none is lost', async () => {
  const { endings, code, out } = await shop.finish(many(80, 'sleep 0.2; echo x'), { before: 'ulimit -n 60' });
  const ends = Object.values(endings);
  expect(ends).toHaveLength(80);
  expect(ends.filter((end) => end !== 'success' && end !== 'failure (not-started)')).toEqual([]);
  expect(ends.filter((end) => end === 'success').length).toBeGreaterThan(20);
  const isGreen = ends.every((end) => end === 'success');
  expect(code).toBe(isGreen ? 0 : 1);
  if (!isGreen) expect(out).toContain('lower max-parallel or raise the limit');
});

test.skipIf(process.getuid?.() !== 0)(
  'few processes delay steps, or fail them with what to do; none is lost',
  async () => {
    const { endings, code, result } = await shop.finish(many(40, 'true'), {
      before: `chmod -R a+rwX . ..; ulimit -u 24; exec setpriv --reuid=54321 --clear-groups bash -c 'exec "$@"' bash "$@"`,
    });
    const ends = Object.values(endings);
    expect(ends).toHaveLength(40);
    // A shell that could be started, but can start nothing itself, fails by its own exit code.
    for (const end of ends) expect(['success', 'failure (not-started)', 'failure (exit-code)']).toContain(end);
    const isGreen = ends.every((end) => end === 'success');
    expect([code, result?.conclusion]).toEqual(isGreen ? [0, 'success'] : [1, 'failure']);
  },
);

const MANY = process.env.BIG ? 5000 : 1000;

test(`${MANY} steps leave no listener behind, and need little memory`, async () => {
  const run = shop.start(many(MANY, 'true'), { args: ['--max-parallel', '8'] });
  let peakBytes = 0;
  const look = setInterval(() => {
    try {
      const text = readFileSync(`/proc/${run.child.pid}/status`, 'latin1');
      peakBytes = Math.max(peakBytes, 1024 * Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0));
    } catch {}
  }, 500);
  const { endings, code, err } = await run.ended;
  clearInterval(look);
  console.log(`${MANY} steps: peak ${Math.round(peakBytes / 1024 / 1024)} MB`);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(Object.values(endings).filter((end) => end === 'success')).toHaveLength(MANY);
  expect(peakBytes).toBeLessThan(250 * 1024 * 1024);
}, 300_000);
