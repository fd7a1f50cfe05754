/**
 * Writes the tables of inputs and outputs in README.md from action.yml, and has the plan's own tables written.
 * With --check nothing is written: exits with 1 if something would change.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');

interface Entry {
  description: string;
  default?: string;
}

/** The README with its tables as action.yml has them; throws when a pair of markers is missing. */
export function fillReadme(readme: string, actionYaml: string): string {
  const action: { inputs: Record<string, Entry>; outputs: Record<string, Entry> } = parse(actionYaml);
  const inputs = Object.entries(action.inputs).map(([name, entry]) => [
    `\`${name}\``,
    entry.description,
    entry.default === undefined ? '' : `\`${entry.default}\``,
  ]);
  const outputs = Object.entries(action.outputs).map(([name, entry]) => [`\`${name}\``, entry.description]);
  const filled = replaceBetween(readme, 'inputs', formatTable(['input', 'what it says', 'default'], inputs));
  return replaceBetween(filled, 'outputs', formatTable(['output', 'what it holds'], outputs));
}

function replaceBetween(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name}: written by npm run docs -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`README.md has no "${open}" before "${close}"`);
  return `${text.slice(0, from + open.length)}\n\n${content}\n${text.slice(to)}`;
}

function formatTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function main(check: boolean): number {
  const path = join(root, 'README.md');
  const readme = readFileSync(path, 'utf8');
  const filled = fillReadme(readme, readFileSync(join(root, 'action.yml'), 'utf8'));
  let stale = false;
  if (filled !== readme && check) {
    console.error('README.md: its tables are not what action.yml says; run "npm run docs"');
    stale = true;
  } else if (filled !== readme) {
    writeFileSync(path, filled);
    console.log('README.md: tables written');
  }
  const planDocs = join(root, 'scripts/plan-docs.ts');
  if (existsSync(planDocs)) {
    const { status } = spawnSync(process.execPath, [planDocs, ...(check ? ['--check'] : [])], { stdio: 'inherit' });
    stale ||= status !== 0;
  }
  return stale ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.includes('--check'));
