// What the runners are given to do. Every graph comes from a seed, so that all of them, today and next year, get the
// same one. A workload is { lanes, steps: [{ id, needs, run, seconds? }] }; `seconds` where the time is known.

/** mulberry32, by Tommy Ettinger (public domain): numbers in [0, 1). */
function createRandom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const count = (length, make) => Array.from({ length }, (_, index) => make(index));

/** Up to `most` different members of `from`. */
function draw(random, from, most) {
  return [...new Set(count(most, () => from[Math.floor(random() * from.length)]))];
}

function sleeping(id, seconds, needs = []) {
  return { id, needs, run: `sleep ${seconds}`, seconds };
}

function hashing(id, rounds, needs = []) {
  const script = `const c=require('crypto');let h='x';for(let i=0;i<${rounds};i++)h=c.createHash('sha256').update(h).digest('hex')`;
  return { id, needs, run: `node -e "${script}"` };
}

const packing = (id, lines, needs = []) => ({ id, needs, run: `seq 1 ${lines} | xz -6 -T1 -c > /dev/null` });
const digesting = (id, megabytes, needs = []) => ({
  id,
  needs,
  run: `head -c ${megabytes}000000 /dev/zero | openssl dgst -sha512 > /dev/null`,
});

export const workloads = {
  /** The cost of a step: nothing to do and nothing to wait for. */
  'noop-wide': () => ({ lanes: 2, steps: count(200, (i) => ({ id: `s${i}`, needs: [], run: 'true' })) }),

  /** The way from an ended step to the next start. */
  'noop-chain': () => ({
    lanes: 2,
    steps: count(100, (i) => ({ id: `s${i}`, needs: i > 0 ? [`s${i - 1}`] : [], run: 'true' })),
  }),

  /** Whatever grows faster than the graph. A step needs up to three of the 500 before it. */
  'big-graph': () => {
    const random = createRandom(5000);
    const steps = count(5000, (i) => {
      const near = count(Math.min(i, 500), (back) => `s${i - 1 - back}`);
      return { id: `s${i}`, needs: i > 0 ? draw(random, near, Math.floor(random() * 4)) : [], run: 'true' };
    });
    return { lanes: 2, steps };
  },

  /** Fifteen short chains come first in the file, the chain that decides comes last: order by rank pays. */
  'sleep-unbalanced': () => ({
    lanes: 4,
    steps: [
      ...count(45, (i) => sleeping(`short${i}`, 0.5, i < 15 ? [] : [`short${i - 15}`])),
      ...count(5, (i) => sleeping(`zlong${i}`, 1.5, i > 0 ? [`zlong${i - 1}`] : [])),
    ],
  }),

  /** Eight layers of unequal steps, most needs from the layer before. */
  'layered-random': () => {
    const random = createRandom(60);
    const steps = [];
    for (let layer = 0; layer < 8; layer += 1) {
      const before = steps.map(({ id }) => id);
      const last = before.slice(-8);
      for (let i = 0; i < (layer < 4 ? 8 : 7); i += 1) {
        const seconds = Math.round((0.05 + random() * 1.45) * 100) / 100;
        const needs = layer > 0 ? draw(random, random() < 0.8 ? last : before, 1 + Math.floor(random() * 2)) : [];
        steps.push(sleeping(`l${layer}n${i}`, seconds, needs));
      }
    }
    return { lanes: 4, steps };
  },

  /** What checks are made of: node, compression, hashing. */
  'cpu-mixed': () => ({
    lanes: 2,
    steps: [
      hashing('lint', 150000),
      hashing('types', 300000),
      digesting('gen', 200),
      packing('build-a', 400000, ['gen']),
      packing('build-b', 250000, ['gen']),
      hashing('build-c', 200000, ['gen']),
      digesting('unit-a', 400, ['build-a']),
      digesting('unit-b', 300, ['build-b']),
      hashing('unit-c', 100000, ['build-c']),
      packing('docs', 150000, ['types']),
      packing('bundle', 300000, ['build-a', 'build-b', 'types']),
      hashing('e2e-1', 250000, ['bundle']),
      digesting('e2e-2', 300, ['bundle']),
      digesting('size', 100, ['bundle']),
    ],
  }),

  /** Eight times 20 MB of log lines. */
  chatty: () => ({
    lanes: 2,
    steps: count(8, (i) => {
      const words = 'compiled src/module/file.ts ok '.repeat(3).slice(0, 77);
      return { id: `log${i}`, needs: [], run: `seq -f 'step ${i} line %09.0f ${words}' 200000` };
    }),
  }),
};

/** max(critical path, work / lanes) in seconds, or undefined where step times are not known beforehand. */
export function findBound({ lanes, steps }) {
  if (steps.some(({ seconds }) => seconds === undefined)) return undefined;
  const ends = new Map(); // needs come before their dependents in every workload
  for (const { id, needs, seconds } of steps) {
    ends.set(id, seconds + Math.max(0, ...needs.map((need) => ends.get(need))));
  }
  const work = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  return Math.max(work / lanes, ...ends.values());
}
