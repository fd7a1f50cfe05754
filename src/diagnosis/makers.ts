/** Which step of the plan makes a file: by `produces`, by what its command evidently writes, or by installing packages. */
import { posix } from 'node:path';
import type { Step } from '../core/plan.ts';
import type { DiagnosisInput } from './cause.ts';
import { matchesGlob } from './glob.ts';

export interface Maker {
  step: number;
  /** What tells so, for a message. */
  because: string;
}

/** A module is named without its extension. */
const ENDINGS = ['', '.js', '.mjs', '.cjs', '.ts', '.d.ts', '.json', '/index.js', '/index.ts', '/index.d.ts'];

const INSTALLS = {
  node: /(?:^|[\s;&|(])(?:npm (?:ci|install|i)|pnpm (?:install|i)|yarn(?: install)?|bun (?:install|i))(?=$|[\s;&|)])/m,
  python:
    /(?:^|[\s;&|(])(?:(?:python3? -m |uv )?pip3? install|uv sync|poetry install|pipenv install|pdm install)(?=$|[\s;&|)])/m,
};

/** The step other than the failed one that makes `path`, as the failed step's tools named it; undefined when none evidently does. */
export function findMaker(input: DiagnosisInput, path: string): Maker | undefined {
  const candidates = pathsFromRoot(input, path);
  const others = input.plan.steps.filter((step) => step.index !== input.step.index);
  for (const find of [findProduce, findWriter]) {
    for (const step of others) {
      const because = find(step, candidates);
      if (because !== undefined) return { step: step.index, because };
    }
  }
  return undefined;
}

/** The first step that installs packages for the tools of a language, the failed one excepted. */
export function findInstaller({ plan, step }: DiagnosisInput, kind: keyof typeof INSTALLS): number | undefined {
  return plan.steps.find((one) => one.index !== step.index && INSTALLS[kind].test(one.run))?.index;
}

function findProduce(step: Step, paths: readonly string[]): string | undefined {
  for (const { path: glob } of step.produces) {
    // A folder that is missing as a whole is made by whoever makes a file in it.
    const full = posix.join(folderOf(step), glob);
    const named = full.replace(/\/[^/]*[*?[{].*$/, '');
    if (paths.some((path) => matchesGlob(full, path) || named === path || named.startsWith(`${path}/`))) {
      return `produces: ${glob}`;
    }
  }
  return undefined;
}

// Redirections, tee, and the options by which most tools name what they write.
const WRITES =
  /(?:>{1,2}\s*|\btee\s+(?:-a\s+)?|\s(?:-o|-O|--output|--out|--out-?file|--out-?dir|--output-?dir|--dist-?dir|--dest|--build-dir)(?:\s+|=)|\bmkdir\s+(?:-p\s+)?)(["']?)([\w@%+,./-]+)\1/gi;

function findWriter(step: Step, paths: readonly string[]): string | undefined {
  for (const [, , word] of step.run.matchAll(WRITES)) {
    if (word === undefined || /^&?\d*$|^\/dev\/|^\.{0,2}\/?$/.test(word)) continue;
    const target = posix.join(folderOf(step), word.replace(/\/$/, ''));
    if (paths.some((path) => path === target || path.startsWith(`${target}/`))) return `it writes ${word}`;
  }
  return undefined;
}

/**
 * What the path can mean, relative to the workspace. An import is relative to a file that the line does not name,
 * and a package of the workspace is found by way of node_modules: both are looked for by their ends.
 */
function pathsFromRoot({ step, facts }: DiagnosisInput, path: string): string[] {
  const plain = path.replaceAll('\\', '/').replace(/^file:\/\//, '');
  const root = facts.root.replaceAll('\\', '/').replace(/\/$/, '');
  const bases: string[] = [];
  if (root !== '' && plain.startsWith(`${root}/`)) bases.push(plain.slice(root.length + 1));
  else if (!plain.startsWith('/')) bases.push(posix.join(folderOf(step), plain));
  if (/^\.\.?\//.test(plain)) bases.push(posix.join(folderOf(step), plain.replace(/^(?:\.\.?\/)+/, '')));
  const inPackage = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(plain);
  if (inPackage)
    for (const folder of ['packages', 'libs', 'apps']) {
      bases.push(`${folder}/${posix.basename(inPackage[1]!)}/${inPackage[2]!}`);
    }
  const endings = inPackage || /^\.\.?\//.test(plain) ? ENDINGS : [''];
  return bases
    .filter((base) => base !== '.')
    .flatMap((base) => endings.map((ending) => base.replace(/\/$/, '') + ending));
}

function folderOf(step: Step): string {
  return posix.isAbsolute(step.workingDirectory) ? '.' : posix.normalize(step.workingDirectory || '.');
}
