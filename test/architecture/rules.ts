/** The rules of the house, as a function from sources to faults. Which files there are is the business of the test. */
import { posix } from 'node:path';

/** Source text by path under `src/`, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** What a folder may import of ours, besides itself. The entries may import every folder, nothing imports them. */
const LAYERS: Record<string, readonly string[]> = {
  core: [],
  plan: ['core'],
  output: ['core'],
  report: ['core'],
  problems: ['core'],
  diagnosis: ['core'],
  audit: ['core'],
  run: ['core', 'plan', 'output', 'problems', 'diagnosis'],
  command: ['core', 'plan', 'output', 'report', 'problems', 'diagnosis', 'audit', 'run'],
  'command-line': ['core', 'plan', 'output', 'report', 'problems', 'diagnosis', 'audit', 'run', 'command'],
  action: ['core', 'plan', 'output', 'report', 'problems', 'diagnosis', 'audit', 'run', 'command'],
};
const ENTRIES = ['index.ts', 'post.ts', 'cli.ts', 'search.ts'];

/** Packages, and the folders (or entries) that may import them. */
const PACKAGES: Record<string, readonly string[]> = {
  '@actions/core': ['action'],
  '@actions/cache': ['action'],
  '@actions/exec': ['run', 'action'],
  '@actions/expressions': ['plan'],
  '@dagrejs/graphlib': ['core'],
  'p-limit': ['run', 'command', 'action'],
  saxes: ['problems', 'run'],
  valibot: ['plan', 'problems'],
  yaml: ['plan'],
};

/** Node's modules without input or output. Everything else of node belongs to `run`. */
const PURE_MODULES = ['node:buffer', 'node:path', 'node:path/posix', 'node:string_decoder', 'node:util'];
/** Who else may touch the machine: path (a folder ends in `/`), and what it may use. */
const IMPURE: readonly { path: string; modules: readonly string[]; globals: readonly string[] }[] = [
  { path: 'run/', modules: ['*'], globals: ['*'] },
  { path: 'index.ts', modules: [], globals: ['process'] },
  { path: 'post.ts', modules: [], globals: ['process'] },
  { path: 'cli.ts', modules: [], globals: ['process'] },
  // The folder of the run, and its name, are chosen where a call is read.
  { path: 'action/main.ts', modules: [], globals: ['process', 'Date'] },
  { path: 'command-line/main.ts', modules: [], globals: ['Date'] },
];
/** Names that reach clock, chance, environment or network. */
const IMPURE_GLOBALS =
  /(?<![\w$.'"`-])(process|Date|performance|setTimeout|setInterval|setImmediate|fetch|console|globalThis)\s*(?:[.(]|\?\.)|(Math\.random)\b/g;

const MOST_LINES = 250;

/** Every breach, one sentence each, in the order of the files. */
export function findFaults(sources: Sources): string[] {
  const faults: string[] = [];
  for (const [file, text] of sources) {
    const fault = (what: string) => faults.push(`src/${file} ${what}`);
    const code = blankComments(text);
    const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : file;
    if (!(folder in LAYERS) && !ENTRIES.includes(file)) fault('is in no layer');
    const imports = readImports(code);
    for (const name of imports) {
      if (name === undefined) fault('imports something computed');
      else if (name.startsWith('.')) checkOwn(file, folder, name, sources, fault);
      else checkForeign(file, folder, name, fault);
    }
    checkGlobals(file, code, fault);
    if (/^export default\b/m.test(code)) fault('has a default export');
    if (/^export \*/m.test(code)) fault('exports everything of another file');
    if (/^export (?:type )?\{[^}]*\} from/m.test(code) && !/^export (?!(?:type )?\{)/m.test(code)) fault('is a barrel');
    const lines = text.split('\n').length - 1;
    if (lines > MOST_LINES) fault(`has ${lines} lines, more than ${MOST_LINES}`);
    if (/^utils?\b|\/utils?\b/.test(file)) fault('is named utils');
  }
  return [...faults, ...findCircles(sources)];
}

function checkOwn(file: string, folder: string, name: string, sources: Sources, fault: (what: string) => void): void {
  const target = resolve(file, name);
  if (target.startsWith('../')) {
    if (!target.endsWith('.json')) fault(`imports ${target} from outside of src`);
    return;
  }
  const layer = target.slice(0, target.indexOf('/'));
  const allowed = LAYERS[folder];
  if (!sources.has(target)) fault(`imports ${target}, which is not there`);
  else if (ENTRIES.includes(target)) fault(`imports the entry ${target}`);
  else if (layer !== folder && allowed && !allowed.includes(layer)) fault(`imports ${target}, but ${folder} may not`);
}

function checkForeign(file: string, folder: string, name: string, fault: (what: string) => void): void {
  if (name.startsWith('node:')) {
    const allowed = IMPURE.filter(({ path }) => covers(path, file)).flatMap(({ modules }) => modules);
    if (![...PURE_MODULES, ...allowed].includes(name) && !allowed.includes('*')) fault(`imports ${name}`);
    return;
  }
  const packageName = /^(?:@[^/]+\/)?[^/]+/.exec(name)![0];
  const owners = PACKAGES[packageName];
  if (!owners) fault(`imports ${name}, which has no owner`);
  else if (!owners.includes(folder)) fault(`imports ${name}, which belongs to ${owners.join(', ')}`);
}

function checkGlobals(file: string, code: string, fault: (what: string) => void): void {
  const allowed = IMPURE.filter(({ path }) => covers(path, file)).flatMap(({ globals }) => globals);
  if (allowed.includes('*')) return;
  const used = [...blankStrings(code).matchAll(IMPURE_GLOBALS)].map((match) => match[1] ?? match[2]!);
  for (const name of new Set(used)) if (!allowed.includes(name)) fault(`uses ${name}`);
}

function covers(path: string, file: string): boolean {
  return path.endsWith('/') ? file.startsWith(path) : file === path;
}

function resolve(file: string, name: string): string {
  return posix.join(posix.dirname(file), name);
}

/** Names of what a file imports, in any form, types too; undefined for one that is computed. */
export function readImports(code: string): (string | undefined)[] {
  const names: (string | undefined)[] = [];
  // import a, { type b } from 'c'; import 'c'; export { a } from 'c'; export * from 'c'
  for (const match of code.matchAll(/^\s*(?:import|export)\b(?:[^'"`;=()]*?\bfrom\s*|\s*)(['"])(.*?)\1/gm)) {
    names.push(match[2]);
  }
  // import('c') as a value or as a type, and require('c')
  for (const match of code.matchAll(/(?<![\w$.])(?:import|require)\s*\(\s*(?:(['"])(.*?)\1\s*[,)])?/g)) {
    names.push(match[2]);
  }
  return names;
}

// A comment, a string or a regular expression, which may hold the beginnings of the others.
const TOKEN =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(,:!&|?[;{}]\s*|return\s+)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;

/** Comments become nothing, so that prose about imports is not taken for one; strings stay. */
function blankComments(text: string): string {
  return text.replace(TOKEN, (match) => (match.startsWith('/*') || match.startsWith('//') ? '' : match));
}

/** Plain strings and patterns become empty; templates stay, since they may hold code. */
function blankStrings(code: string): string {
  return code.replace(TOKEN, (match) => (match.startsWith('`') ? match : "''"));
}

/** Circles between files, each once, as the trail from its first file back to it. */
function findCircles(sources: Sources): string[] {
  const targets = new Map(
    [...sources].map(([file, text]) => [
      file,
      readImports(blankComments(text))
        .filter((name) => name?.startsWith('.'))
        .map((name) => resolve(file, name!)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    const start = trail.indexOf(file);
    if (start >= 0) circles.push(`circle: ${[...trail.slice(start), file].join(' -> ')}`);
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return circles;
}
