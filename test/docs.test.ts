/** Keeps the docs true: generated tables, every example, every snippet. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { fillReadme } from '../scripts/docs.ts';
import { INPUT_NAMES } from '../src/action/inputs.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = globSync(['*.md', 'docs/*.md'], { cwd: root }).sort();

test('the tables of the README are what action.yml says', () => {
  expect(fillReadme(read('README.md'), read('action.yml'))).toBe(read('README.md'));
});

test('a changed input changes the table', () => {
  const changed = read('action.yml').replace('default: run', 'default: check');
  expect(fillReadme(read('README.md'), changed)).not.toBe(read('README.md'));
});

test('the action reads the inputs that it declares, no others', () => {
  expect([...INPUT_NAMES].sort()).toEqual(Object.keys(parse(read('action.yml')).inputs).sort());
});

const snippets = pages.flatMap((page) =>
  [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map((match, index) => ({
    title: `${page}, snippet ${index + 1}`,
    text: match[1]!,
  })),
);

test('there are snippets to check', () => {
  expect(snippets.length).toBeGreaterThan(2);
});

test.each(snippets)('$title is YAML', ({ text }) => {
  expect(parseDocument(text).errors).toEqual([]);
});

test('links between files of the repository lead somewhere', () => {
  const broken = pages.flatMap((page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1]!);
    const folder = join(page, '..');
    return links
      .filter((link) => globSync(join(folder, link).replace(/[/\\]$/, ''), { cwd: root }).length === 0)
      .map((link) => `${page}: ${link}`);
  });
  expect(broken).toEqual([]);
});

test('every third-party action in our own workflows is pinned to a commit', () => {
  for (const workflow of globSync('.github/workflows/*.yml', { cwd: root })) {
    const uses = [...read(workflow).matchAll(/uses:\s*(\S+)(.*)$/gm)];
    const loose = uses.filter(
      ([, name, comment]) => !(name === './' || (/@[0-9a-f]{40}$/.test(name!) && /# v\d/.test(comment!))),
    );
    expect(loose.map(([line]) => `${basename(workflow)}: ${line}`)).toEqual([]);
  }
});
