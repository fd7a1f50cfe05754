/** The command line in a terminal, which `script` makes: lanes at the bottom while steps run, and nothing of them later. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { waitUntil } from '../process/programs.ts';
import { renderScreen } from './screen.ts';

const program = join(import.meta.dirname, '../../dist/cli.js');
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;

const PLAN = `
max-parallel: 2
steps:
  - { id: long, name: Long one, run: 'echo compiling; until [ -e go ]; do sleep 0.05; done; printf "no line end"' }
  - { id: short, name: Short one, run: 'echo of the short one; touch ended; exit 1' }
`;

test.skipIf(!hasScript).each(['grouped', 'live'])('lanes are drawn below the log, and taken away (%s)', async (log) => {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'parallel-plan.yml'), PLAN);
  const child = spawn('script', ['-qfec', `'${process.execPath}' '${program}' run --log ${log}`, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env.PATH!, HOME: folder, TERM: 'xterm', COLUMNS: '80' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout!.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  const status = () => renderScreen(text).at(-1) ?? '';
  await waitUntil(
    () => existsSync(join(folder, 'ended')) && /^1 of 2 steps have ended, 1 failed; 1 of 2 lanes busy/.test(status()),
  );
  const screen = renderScreen(text);
  expect(screen.at(-2)).toMatch(/^▶ Long one +\d.*s {2}compiling$/);
  expect(screen.some((line) => line.includes('✗ Short one failed'))).toBe(true);
  writeFileSync(join(folder, 'go'), '');
  await new Promise((resolve) => child.on('close', resolve));
  const left = renderScreen(text);
  expect(left.filter((line) => line.startsWith('▶') || line.includes('lanes busy'))).toEqual([]);
  for (const line of ['compiling', 'no line end', 'of the short one']) {
    expect(left.filter((shown) => shown.endsWith(line))).toHaveLength(1);
  }
});
