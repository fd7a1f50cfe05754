// How each runner is told of a workload: its own configuration, as a user would write it, caches off.
// A runner is (workload, folder) => argv, started in that folder. `PEERS` is the folder of install-peers.sh.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const peers = process.env.PEERS ?? join(here, 'peers');
const binary = (name) => join(peers, 'node_modules/.bin', name);
const idsOf = (steps) => steps.map(({ id }) => id);
const byId = (steps, make) => Object.fromEntries(steps.map((step) => [step.id, make(step)]));
const escapeDollar = (text) => text.replaceAll('$', '$$$$');

function write(folder, name, content) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

/** The JavaScript runners want a package in a git repository, with themselves installed. */
function writePackage(folder, fields) {
  symlinkSync(join(peers, 'node_modules'), join(folder, 'node_modules'));
  write(folder, '.gitignore', 'node_modules\n.*/cache\n.turbo\n.nx\n.wireit\n');
  write(folder, 'package.json', {
    name: 'bench',
    version: '1.0.0',
    private: true,
    packageManager: 'npm@10.0.0',
    ...fields,
  });
}

function commit(folder) {
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@localhost', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'bench');
}

/** Text of a plan; a JSON string is a YAML string. */
export function writePlan({ lanes, steps }) {
  const lines = steps.map(
    ({ id, needs, run }) => `  - { id: ${id}, needs: [${needs}], run: ${JSON.stringify(run)} }\n`,
  );
  return `max-parallel: ${lanes}\nsteps:\n${lines.join('')}`;
}

export const runners = {
  ours(workload, folder) {
    write(folder, 'plan.yml', writePlan(workload));
    return ['node', join(here, '../dist/cli.js'), 'run', 'plan.yml'];
  },
  floor(workload, folder) {
    write(folder, 'plan.json', { lanes: workload.lanes, steps: workload.steps });
    return ['node', join(here, 'floor.mjs'), 'plan.json'];
  },
  make({ lanes, steps }, folder) {
    const rules = steps.map(({ id, needs, run }) => `${id}: ${needs.join(' ')}\n\t${escapeDollar(run)}\n`);
    const all = idsOf(steps).join(' ');
    write(folder, 'Makefile', `all: ${all}\n.PHONY: all ${all}\n${rules.join('')}`);
    return ['make', `-j${lanes}`];
  },
  ninja({ lanes, steps }, folder) {
    const edges = steps.map(
      ({ id, needs, run }) => `build ${id}: run ${needs.join(' ')}\n  c = ${escapeDollar(run)}\n`,
    );
    write(folder, 'build.ninja', `rule run\n  command = $c\n${edges.join('')}`);
    return ['ninja', `-j${lanes}`];
  },
  just({ lanes, steps }, folder) {
    const recipes = steps.map(
      ({ id, needs, run }) => `[parallel]\n${id}: ${needs.join(' ')}\n  ${run.replaceAll('{{', '{{{{')}\n`,
    );
    write(folder, 'justfile', `[parallel]\nall: ${idsOf(steps).join(' ')}\n${recipes.join('')}`);
    return [binary('rust-just'), '--jobs', `${lanes}`, 'all'];
  },
  wireit({ lanes, steps }, folder) {
    const wireit = byId(steps, ({ run, needs }) => ({ command: run, dependencies: needs }));
    wireit.all = { dependencies: idsOf(steps) };
    writePackage(folder, { scripts: byId([...steps, { id: 'all' }], () => 'wireit'), wireit });
    return ['env', `WIREIT_PARALLEL=${lanes}`, 'WIREIT_CACHE=none', 'npm', 'run', 'all'];
  },
  nx({ lanes, steps }, folder) {
    const targets = byId(steps, ({ run, needs }) => ({
      executor: 'nx:run-commands',
      options: { command: run },
      dependsOn: needs,
      cache: false,
    }));
    targets.all = { executor: 'nx:noop', dependsOn: idsOf(steps), cache: false };
    writePackage(folder, {});
    write(folder, 'nx.json', { neverConnectToCloud: true, analytics: false });
    write(folder, 'project.json', { name: 'bench', targets });
    commit(folder);
    return [binary('nx'), 'run', 'bench:all', `--parallel=${lanes}`, '--outputStyle=stream'];
  },
  moon({ lanes, steps }, folder) {
    const options = { cache: false, runInCI: true };
    const tasks = byId(steps, ({ run, needs }) => ({ script: run, deps: needs, options }));
    tasks.all = { command: 'noop', deps: idsOf(steps), options };
    writePackage(folder, {});
    write(folder, '.moon/workspace.yml', {
      projects: { bench: '.' },
      vcs: { defaultBranch: 'main' },
      telemetry: false,
    });
    write(folder, 'moon.yml', { tasks });
    commit(folder);
    return [binary('moon'), 'run', 'bench:all', '--concurrency', `${lanes}`];
  },
  turbo({ lanes, steps }, folder) {
    const tasks = byId(steps, ({ needs }) => ({ cache: false, dependsOn: needs }));
    tasks.all = { cache: false, dependsOn: idsOf(steps) };
    writePackage(folder, { scripts: { ...byId(steps, ({ run }) => run), all: 'true' } });
    write(folder, 'turbo.json', { tasks });
    commit(folder);
    return [binary('turbo'), 'run', 'all', `--concurrency=${lanes}`];
  },
  lage({ lanes, steps }, folder) {
    const pipeline = byId(steps, ({ needs }) => ({ dependsOn: needs, cache: false }));
    pipeline.all = { dependsOn: idsOf(steps), cache: false };
    writePackage(folder, { workspaces: ['packages/*'] });
    write(folder, 'packages/app/package.json', {
      name: 'app',
      version: '1.0.0',
      scripts: { ...byId(steps, ({ run }) => run), all: 'true' },
    });
    write(folder, 'package-lock.json', { name: 'bench', lockfileVersion: 3, packages: {} });
    write(folder, 'lage.config.js', `module.exports = ${JSON.stringify({ npmClient: 'npm', pipeline })}`);
    commit(folder);
    return [binary('lage'), 'run', 'all', '--no-cache', '--concurrency', `${lanes}`, '--reporter', 'basic'];
  },
  parallel({ lanes, steps }, folder) {
    write(folder, 'commands', steps.map(({ run }) => `${run}\n`).join(''));
    return ['parallel', '-j', `${lanes}`, '-a', 'commands'];
  },
  concurrently: ({ lanes, steps }) => [binary('concurrently'), '-m', `${lanes}`, ...steps.map(({ run }) => run)],
};

/** Runners of lists: they know no needs. */
export const listRunners = ['parallel', 'concurrently'];
