/** What steps see of the action's environment, and that secrets which they mask are nowhere to be read. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createJob } from './runner.ts';

/** What a step of the plan sees, by name. */
async function seenBy(step: string, top = '', env: Record<string, string> = {}, inputs: Record<string, string> = {}) {
  const job = createJob(`${top}\nsteps:\n  - { id: a, run: 'env -0 > seen', ${step} }\n`);
  const { exitCode, text } = await job.run({ env, inputs });
  if (exitCode !== 0) throw new Error(text);
  const pairs = readFileSync(join(job.workspace, 'seen'), 'utf8').split('\0');
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

test('a step sees what a "run:" step would, and nothing that is for actions', async () => {
  const seen = await seenBy('env: { A: b }', '', { INPUT_OTHER: 'outer', MINE: 'yes' }, { only: 'a' });
  const names = [...seen.keys()];
  expect(names.filter((name) => /^(ACTIONS|INPUT|STATE)_/.test(name)).sort()).toEqual([
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'INPUT_OTHER',
  ]);
  expect(seen.get('MINE')).toBe('yes');
  expect(seen.get('GITHUB_WORKSPACE')).toMatch(/work$/);
  expect(seen.get('GITHUB_OUTPUT')).not.toMatch(/temp\/output_/);
});

test('"pass-env" hands on what is for actions: of the input, of the plan and of a step', async () => {
  const seen = await seenBy(
    'pass-env: [ACTIONS_CACHE_URL]',
    'pass-env: [ACTIONS_RESULTS_URL]',
    {},
    {
      'pass-env': 'ACTIONS_RUNTIME_TOKEN',
    },
  );
  expect(seen.get('ACTIONS_RUNTIME_TOKEN')).toBe('runtime-token');
  expect(seen.get('ACTIONS_RESULTS_URL')).toMatch(/results/);
  expect(seen.get('ACTIONS_CACHE_URL')).toMatch(/cache/);
});

test('a private variable reaches only the step that names it', async () => {
  const top = 'private-env: [NPM_TOKEN]';
  const env = { NPM_TOKEN: 'npm-secret' };
  expect((await seenBy('env: { A: b }', top, env)).has('NPM_TOKEN')).toBe(false);
  expect((await seenBy('pass-env: [NPM_TOKEN]', top, env)).get('NPM_TOKEN')).toBe('npm-secret');
});

const SECRET = 'hunter2 is no good';
const LEAK = [
  'echo "::add-mask::$VALUE"',
  'echo "it is $VALUE"',
  'echo "::error file=x.js::it is $VALUE"',
  'echo "made=$VALUE" >> "$GITHUB_OUTPUT"',
  'echo "**$VALUE**" >> "$GITHUB_STEP_SUMMARY"',
  'printf %s "$VALUE" | base64',
  'exit 1',
].join('\n      ');

test.each(['grouped', 'live'])('the runner learns of a mask before any line with the secret (%s)', async (log) => {
  const job = createJob(`steps:\n  - id: leak\n    run: |\n      ${LEAK}\n`);
  const { text, commands, summary } = await job.run({ inputs: { log }, env: { VALUE: SECRET } });
  const [mask] = commands.filter(({ name }) => name === 'add-mask');
  expect(mask?.data).toBe(SECRET);
  const others = text.split('\n').filter((_, at) => at !== mask!.at);
  expect(others.join('\n')).not.toContain('hunter2');
  expect(others.join('\n')).toContain('it is ***');
  for (const content of [summary, ...filesUnder(join(job.temp, 'parallel-plan'))]) {
    expect(content).not.toContain('hunter2');
    expect(content).not.toContain(Buffer.from(SECRET).toString('base64'));
  }
});

test('a secret of several lines is told as one', async () => {
  const job = createJob(`steps: [{ id: a, run: 'echo "::add-mask::first%0Asecond"; echo second' }]`);
  const { commands, lines } = await job.run();
  expect(commands.find(({ name }) => name === 'add-mask')?.data).toBe('first\nsecond');
  expect(lines).toContain('***');
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'));
}
