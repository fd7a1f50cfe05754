/**
 * The lines of JavaScript's stacks, as V8, Bun, Vitest and AVA print them, and which of them lie in the user's own code.
 *
 *     at async Cart.total [as sum] (/work/src/cart.js:3:5)      at file:///work/test/a.mjs:3:5
 *   ❯ expectTotal test/cart.test.ts:6:24                        › test/cart.js:11:5
 */

export interface StackPlace {
  file: string;
  line: number;
  column: number;
}

const marked = /^\s*(?:at |❯ |› )(.*)$/;
/** Firefox and Safari: name@file:line:column */
const browser = /^\s*[\w$.<>/*[\]]{0,80}@(\S+:\d+:\d+)$/;
const placed = /^(.+):(\d+):(\d+)$/;
/** Where a transformer could not read the code: miette's form, which counts columns from 1, esbuild's and Vite's from 0. */
const boxed = /^\s*(?:╭─+|,-)\[ ?(\S.*):(\d+):(\d+) ?\]$/;
const fromZero: readonly RegExp[] = [/^\s*(\S.*):(\d+):(\d+): ERROR: (.*)/, /^\s*File: (\S.*):(\d+):(\d+)$/];
const foreign: readonly RegExp[] = [
  /(?:^|[\\/])(?:node_modules|\.yarn)[\\/]/,
  /^(?:async )?(?:node|bun|ext|deno|jsr|npm|wasm|blob|data|https?|chrome(?:-extension)?|vitest):/,
  // node's own files before 16, webpack's, and what has no file
  /^(?:internal|webpack|__cypress)[\\/]/,
  /^(?:events|fs|net|timers|child_process|async_hooks|_\w+)\.js$/,
  /^(?:<|\[[\w -]{1,40}\](?![\\/])|eval at |evalmachine|native\b|undefined$|unknown\b)/,
  /\.pnp\.c?js$/,
];

/** Undefined for what is no line of a stack. `place`: only of the user's own code. */
export function readStackLine(line: string): { place?: StackPlace } | undefined {
  const match = marked.exec(line) ?? browser.exec(line);
  if (!match) return undefined;
  const place = readOwnPlace(match[1]!.replace(/ \{$/, ''));
  return place ? { place } : {};
}

/** `name (file:line:column)`, `name file:line:column` or the place alone; undefined unless it is the user's own code. */
export function readOwnPlace(text: string): StackPlace | undefined {
  const at = text.indexOf('(');
  const isWrapped = text.endsWith(')') && at >= 0;
  const match = placed.exec(isWrapped ? text.slice(at + 1, -1) : dropName(text));
  if (!match) return undefined;
  const file = cleanFile(match[1]!);
  return isOwnFile(file) ? { file, line: Number(match[2]), column: Number(match[3]) } : undefined;
}

/** The file in which a test was, where its message ends with it, as Mocha's of time-outs do. */
export function readNamedFile(line: string): string | undefined {
  const file = /\(((?:\/|[A-Za-z]:\\)[^()]*\.\w{2,4})\)$/.exec(line)?.[1];
  return file !== undefined && isOwnFile(file) ? file : undefined;
}

/** With the message, where it stands in the same line. */
export function readCodePlace(line: string): { place: StackPlace; message?: string } | undefined {
  for (const pattern of [boxed, ...fromZero]) {
    const match = pattern.exec(line);
    if (!match || !isOwnFile(match[1]!)) continue;
    const column = Number(match[3]) + (pattern === boxed ? 0 : 1);
    const place = { file: match[1]!, line: Number(match[2]), column };
    return { place, ...(match[4] !== undefined && { message: match[4] }) };
  }
  return undefined;
}

/** Whether it could be a file of the user: not of a package, of the runtime, or of nowhere. */
export function isOwnFile(file: string): boolean {
  return !foreign.some((pattern) => pattern.test(file)) && (!file.includes('://') || /^file:\/\//i.test(file));
}

/** A name is what stands before a word that looks like a path. */
function dropName(text: string): string {
  let rest = text;
  for (let at = rest.indexOf(' '); at >= 0; at = rest.indexOf(' ')) {
    if (/[\\/]/.test(rest.slice(0, at))) break;
    rest = rest.slice(at + 1);
  }
  return rest;
}

/** Bundlers' names of modules, and what a loader appends. */
function cleanFile(file: string): string {
  return file
    .replace(/^https?:\/\/[\w.-]+:\d+\/(?:_karma_webpack_\/(?=webpack:)|base\/)/, '')
    .replace(/^webpack(?:-internal)?:\/(?:\/[^/]*\/)?(?:\([\w-]+\)\/)?(?:\.\/)?/, '')
    .replace(/(\.\w{1,5})\?[^/\\]*$/, '$1');
}
