// Gives one workload to several runners and prints a Markdown table of medians.
// They take turns (A B C, A B C, …), so that a busy minute of the machine hurts all alike.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listRunners, runners } from './runners.mjs';
import { findBound, workloads } from './workloads.mjs';

const help = `node bench/run.mjs --workload NAME [--runners A,B,…] [--runs N] [--lanes N] [--timeout SECONDS] [--verify]

  --workload  ${Object.keys(workloads).join(', ')}
  --runners   ${Object.keys(runners).join(', ')} (default: all)
  --verify    no clock: every step must run exactly once, after all that it needs

Install the others with "bash bench/install-peers.sh DIR" and set PEERS=DIR.`;

const { values: options } = parseArgs({
  options: {
    workload: { type: 'string' },
    runners: { type: 'string', default: Object.keys(runners).join(',') },
    runs: { type: 'string', default: '3' },
    lanes: { type: 'string' },
    timeout: { type: 'string', default: '120' },
    verify: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const names = options.runners.split(',');
const stranger = names.find((name) => !Object.hasOwn(runners, name));
if (options.help || !Object.hasOwn(workloads, options.workload ?? '') || stranger) {
  if (stranger) console.error(`no runner is called "${stranger}"\n`);
  console.error(help);
  process.exit(options.help ? 0 : 2);
}
const workload = workloads[options.workload]();
if (options.lanes) workload.lanes = Number(options.lanes);
const hasNeeds = workload.steps.some(({ needs }) => needs.length > 0);
const chosen = names.filter((name) => !(hasNeeds && listRunners.includes(name)));
const folders = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function createFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  folders.push(folder);
  return folder;
}

/** As on a runner: the output is a pipe that is read, nothing phones home, no daemon is left to help the next turn. */
const env = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  CI: 'true',
  NO_COLOR: '1',
  DO_NOT_TRACK: '1',
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/** Wall and CPU time in seconds, peak memory of the largest process in MB; the exit code, or `timeout`. */
function measure({ folder, argv }) {
  return new Promise((resolve) => {
    const report = join(folder, '.time');
    const began = performance.now();
    const child = spawn('/usr/bin/time', ['-o', report, '-f', '%U %S %M', ...argv], {
      cwd: folder,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let tail = '';
    let timedOut = false;
    const read = (chunk) => {
      tail = (tail + chunk.subarray(-1000).toString()).slice(-1000);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    const timer = setTimeout(() => {
      timedOut = true;
      process.kill(-child.pid, 'SIGKILL');
    }, Number(options.timeout) * 1000);
    child.on('close', (code) => {
      clearTimeout(timer);
      const wall = (performance.now() - began) / 1000;
      if (timedOut) return resolve({ wall, cpu: Number.NaN, memory: Number.NaN, exit: 'timeout', tail });
      const [user, system, kilobytes] = readFileSync(report, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
      resolve({ wall, cpu: user + system, memory: kilobytes / 1024, exit: code, tail });
    });
  });
}

/** What was wrong with the order in which the steps ran. */
async function findFaults(name) {
  const folder = createFolder(name);
  const log = join(createFolder('log'), 'log');
  writeFileSync(log, '');
  const steps = workload.steps.map((step) => ({
    ...step,
    run: `echo +${step.id} >> ${log}; echo -${step.id} >> ${log}`,
  }));
  const { exit, tail } = await measure({ folder, argv: runners[name]({ ...workload, steps }, folder) });
  const faults = exit === 0 ? [] : [`exit ${exit}: ${tail.slice(-300)}`];
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  const places = new Map(lines.map((line, place) => [line, place]));
  if (lines.length !== 2 * steps.length) faults.push(`${lines.length} starts and ends instead of ${2 * steps.length}`);
  for (const { id, needs } of steps) {
    if (!places.has(`-${id}`)) faults.push(`${id} did not run`);
    for (const need of needs) {
      if (!(places.get(`-${need}`) < places.get(`+${id}`))) faults.push(`${id} started before ${need} had ended`);
    }
  }
  return faults;
}

if (options.verify) {
  for (const name of chosen) {
    const faults = await findFaults(name);
    console.log(`${faults.length > 0 ? 'FAIL' : 'ok  '} ${options.workload} ${name} ${faults.slice(0, 3).join('; ')}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} else {
  const entries = chosen.map((name) => {
    const folder = createFolder(name);
    return { name, folder, argv: runners[name](workload, folder), runs: [] };
  });
  for (let turn = 1; turn <= Number(options.runs); turn += 1) {
    for (const entry of entries) {
      if (entry.runs.some(({ exit }) => exit !== 0)) continue; // it would only fail again
      const run = await measure(entry);
      entry.runs.push(run);
      console.error(`${turn}/${options.runs} ${entry.name}: ${run.wall.toFixed(2)} s, exit ${run.exit}`);
      if (run.exit !== 0) console.error(run.tail);
    }
  }
  printTable(entries);
}

function printTable(entries) {
  const median = (values) => values.sort((a, b) => a - b)[(values.length - 1) >> 1];
  const bound = findBound(workload);
  const known = bound === undefined ? '' : `, at least ${bound.toFixed(2)} s`;
  console.log(`\n${options.workload}: ${workload.steps.length} steps, ${workload.lanes} lanes${known}\n`);
  console.log('| runner | median s | range s | CPU s | peak MB | exit |\n|---|--:|--:|--:|--:|--:|');
  const rows = entries.map(({ name, runs }) => {
    const of = (key) => runs.map((run) => run[key]);
    const walls = of('wall');
    const range = `${Math.min(...walls).toFixed(2)}–${Math.max(...walls).toFixed(2)}`;
    const wall = median(walls);
    const cells = [name, wall.toFixed(2), range, median(of('cpu')).toFixed(2), median(of('memory')).toFixed(0)];
    return { wall, line: `| ${cells.join(' | ')} | ${runs.at(-1).exit} |` };
  });
  for (const { line } of rows.sort((a, b) => a.wall - b.wall)) console.log(line);
}
