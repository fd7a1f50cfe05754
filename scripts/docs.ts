/**
 * Writes what the docs take from elsewhere: the inputs and outputs in README.md from action.yml, the keys in
 * docs/plan.md and the schema for editors from the plan's own schema, the known tools from their fixtures.
 * With --check nothing is written: exits with 1 if something would change.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { renderDocs, renderSchema } from './plan-docs.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

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

/** How many logs of each tool were made by running it, and how many are quoted. */
function listTools(): string {
  const folder = join(root, 'test/problems/fixtures');
  const rows = readdirSync(folder)
    .sort()
    .flatMap((tool) => {
      const logs = readdirSync(join(folder, tool)).filter((name) => name.endsWith('.log'));
      const quoted = logs.filter((name) => readFileSync(join(folder, tool, name), 'latin1').startsWith('# quoted:'));
      return logs.length === 0 ? [] : [[tool, String(logs.length - quoted.length), String(quoted.length)]];
    });
  return formatTable(['tool', 'run', 'quoted'], rows);
}

function replaceBetween(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name}: written by npm run docs -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`there is no "${open}" before "${close}"`);
  return `${text.slice(0, from + open.length)}\n\n${content}\n${text.slice(to)}`;
}

function formatTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function main(check: boolean): number {
  const generated: Record<string, string> = {
    'README.md': fillReadme(read('README.md'), read('action.yml')),
    'docs/plan.md': renderDocs(),
    'docs/problems.md': replaceBetween(read('docs/problems.md'), 'tools', listTools()),
    'schema/plan.schema.json': renderSchema(),
  };
  const stale = Object.keys(generated).filter((path) => generated[path] !== read(path));
  for (const path of stale) {
    if (check) console.error(`${path}: its generated part is not up to date; run "npm run docs"`);
    else writeFileSync(join(root, path), generated[path]!);
  }
  console.log(stale.length === 0 ? 'the docs are up to date' : `${check ? 'stale' : 'written'}: ${stale.join(', ')}`);
  return check && stale.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.includes('--check'));
