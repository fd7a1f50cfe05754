// Bundles the entries into dist/, which is committed because runners start it without an install.
// The bytes depend on the sources and the lock file alone: not on the folder, the machine or the time.
//   node scripts/build.mjs [ENTRY…]     build all entries, or some of: index, post, cli, search
//   node scripts/build.mjs --check      compare dist/ with what a build would write
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const ENTRIES = ['index', 'post', 'cli', 'search'];
/** dist/ holds CommonJS, which node starts a few milliseconds sooner than modules; this tells it so, whatever is above. */
const FORMAT_MARKER = `${JSON.stringify({ type: 'commonjs' })}\n`;

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const unknown = positionals.filter((entry) => !ENTRIES.includes(entry));
if (unknown.length > 0) {
  console.error(`no entry is called "${unknown[0]}"; the entries are ${ENTRIES.join(', ')}`);
  process.exit(2);
}
if (values.check) {
  const faults = compare(await bundle(ENTRIES));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error('dist/ is not what the sources build; run "npm run build" and commit dist/');
    process.exit(1);
  }
  console.log('dist/ is what the sources build');
} else {
  const entries = positionals.length > 0 ? positionals : ENTRIES;
  if (positionals.length === 0) rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const [name, { text, mode }] of await bundle(entries)) {
    writeFileSync(join(dist, name), text);
    chmodSync(join(dist, name), mode);
    console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1024).toFixed(0)} kB`);
  }
}

/** What dist/ must hold, by file name. */
async function bundle(entries) {
  const files = new Map();
  const packages = new Map();
  for (const entry of entries) {
    // One build for each entry: every file stands alone, and an edit of one leaves the others' bytes in peace.
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      entryPoints: [`src/${entry}.ts`],
      outfile: `dist/${entry}.js`,
      write: false,
      metafile: true,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      // Else esbuild turns such literals into calls, which it cannot leave out where nobody uses them.
      supported: { 'regexp-unicode-property-escapes': true },
      // Names are kept, so that stack traces can be read; without blanks it starts a few milliseconds sooner.
      minifyWhitespace: true,
      minifySyntax: true,
      lineLimit: 120,
      charset: 'utf8',
      // Where a bundle lies, as its sources ask for it.
      define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
      legalComments: 'none', // the licences are shipped whole, in licenses.txt
      logLevel: 'warning',
      alias: {
        // The build for node is CommonJS, of which esbuild can leave out nothing.
        yaml: './node_modules/yaml/browser/index.js',
        '@actions/http-client/lib/auth': './scripts/http-stub.mjs',
        '@actions/http-client': './scripts/http-stub.mjs',
      },
      ...(entry === 'cli' && { banner: { js: '#!/usr/bin/env node' } }),
    });
    files.set(`${entry}.js`, { text: outputFiles[0].text, mode: entry === 'cli' ? 0o755 : 0o644 });
    for (const [input, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0].inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder && bytesInOutput > 0) packages.set(folder, describePackage(folder));
    }
  }
  if (entries === ENTRIES) {
    files.set('licenses.txt', { text: listLicenses([...packages.values()]), mode: 0o644 });
    files.set('package.json', { text: FORMAT_MARKER, mode: 0o644 });
  }
  return files;
}

function describePackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const texts = readdirSync(join(root, folder))
    .filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file))
    .sort()
    .map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    );
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') };
}

function listLicenses(packages) {
  const rule = '-'.repeat(80);
  const unique = new Map(packages.map(({ title, text }) => [title, text]));
  const titles = [...unique.keys()].sort();
  const parts = titles.map((title) => `${rule}\n${title}\n${rule}\n${unique.get(title)}\n`);
  return `The files beside this one contain the following packages.\n\n${parts.join('\n')}`;
}

/** One line for each way in which dist/ on disk, or in git, is not what it must be. */
function compare(wanted) {
  const faults = [];
  let present = [];
  try {
    present = readdirSync(dist);
  } catch {
    return ['dist/ is missing'];
  }
  for (const [name, { text, mode }] of wanted) {
    if (!present.includes(name)) {
      faults.push(`dist/${name}: missing`);
      continue;
    }
    const found = readFileSync(join(dist, name), 'utf8');
    if (found !== text) faults.push(`dist/${name}: differs, ${firstDifference(found, text)}`);
    const executable = (statSync(join(dist, name)).mode & 0o100) !== 0;
    if (process.platform !== 'win32' && executable !== ((mode & 0o100) !== 0)) {
      faults.push(`dist/${name}: must ${executable ? 'not ' : ''}be executable`);
    }
  }
  for (const name of present) if (!wanted.has(name)) faults.push(`dist/${name}: no build writes it`);
  // Outside of a git checkout (an unpacked archive) there is nothing more to compare.
  const git = spawnSync('git', ['ls-files', '--', 'dist'], { cwd: root, encoding: 'utf8' });
  if (git.status === 0) {
    const tracked = new Set(git.stdout.split('\n'));
    for (const name of present) if (!tracked.has(`dist/${name}`)) faults.push(`dist/${name}: not committed`);
  }
  return faults;
}

function firstDifference(found, wanted) {
  let at = 0;
  while (found[at] === wanted[at]) at += 1;
  const show = (text) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
  return `from character ${at}: ${show(found)} instead of ${show(wanted)}`;
}
