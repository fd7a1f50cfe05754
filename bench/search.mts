// How fast outputs are searched for problems, in MB of output for each second of CPU time, the best of some rounds.
//   node bench/search.mts [ROUNDS]      needs a node that runs TypeScript (22.18 or newer)
import { signatures } from '../src/diagnosis/catalogue.ts';
import { createFinder } from '../src/problems/find.ts';

const rounds = Number(process.argv[2] ?? 5);
const outputBytes = 20e6;
const chunkBytes = 64 * 1024;
const filler = 'compiled src/module/file.ts ok '.repeat(3).slice(0, 77);

/** Lines of one kind each; the first four hold nothing that could be a problem. */
const kinds: Record<string, (i: number) => string> = {
  'bench lines': (i) => `step 3 line ${String(i).padStart(9, '0')} ${filler}`,
  words: () => '   Compiling the quick brown fox jumps over the lazy dog and then some more words follow here',
  colours: () => '\x1b[32m   Compiling\x1b[0m the quick brown fox jumps over the lazy dog and then some more words',
  times: (i) => `2026-01-31T23:59:59.${i % 1000}Z the quick brown fox jumps over the lazy dog and some more words`,
  'error, but no problem': (i) => `${i} tests ran with Error: something expected but not found in a list of failures`,
  'stack frames': (i) => `    at Object.<anonymous> (/work/node_modules/foo/lib/bar.js:${i % 500}:34)`,
  'every line a problem': (i) => `src/module/file${i % 50}.c:${i}:3: error: expected something before the other token`,
};

for (const [name, line] of Object.entries(kinds)) {
  const lines: string[] = [];
  for (let i = 0, bytes = 0; bytes < outputBytes; i++) bytes += lines.push(line(i)) && line(i).length + 1;
  const output = Buffer.from(`${lines.join('\n')}\n`);
  let best = 0;
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    found = 0;
    const finder = createFinder({
      workspace: { root: '/work', cwd: '/work' },
      signatures,
      told: new Set(),
      onProblem: () => found++,
      onClue() {},
    });
    const before = process.cpuUsage();
    for (let at = 0; at < output.length; at += chunkBytes) finder.push(output.subarray(at, at + chunkBytes));
    finder.end();
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, output.length / (user + system));
  }
  console.log(`${name.padEnd(24)} ${best.toFixed(0).padStart(5)} MB/s  ${found} problems`);
}
