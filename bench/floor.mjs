// The least that a runner in node can cost: starts `bash -e FILE` for every step when its needs have ended, on N lanes,
// its output in a pipe that is read, and does nothing else. No log, groups, signals, results or conditions.
//   node bench/floor.mjs PLAN.json      { lanes, steps: [{ id, needs, run }] }
// Writing the scripts counts: any runner that hands a script to a shell as GitHub does must write it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { lanes, steps } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'floor-'));
const dependents = new Map(steps.map(({ id }) => [id, []]));
for (const step of steps) for (const need of step.needs) dependents.get(need).push(step);
const missing = new Map(steps.map(({ id, needs }) => [id, needs.length]));
const ready = steps.filter(({ needs }) => needs.length === 0);
let next = 0;
let free = lanes;

function startReady() {
  while (free > 0 && next < ready.length) start(ready[next++]);
}

function start({ id, run }) {
  free -= 1;
  const script = join(folder, `${id}.sh`);
  writeFileSync(script, run);
  const child = spawn('bash', ['-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(process.stdout, { end: false });
  child.on('exit', (code) => {
    free += 1;
    if (code !== 0) process.exitCode = 1;
    for (const dependent of code === 0 ? dependents.get(id) : []) {
      missing.set(dependent.id, missing.get(dependent.id) - 1);
      if (missing.get(dependent.id) === 0) ready.push(dependent);
    }
    startReady();
  });
}

process.stdout.setMaxListeners(0);
startReady();
process.on('exit', () => rmSync(folder, { recursive: true }));
