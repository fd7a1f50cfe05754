// Prints what CHANGELOG.md says about the version of package.json; fails if that is nothing.
import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));
const section = read('CHANGELOG.md')
  .split(/^## /m)
  .find((text) => text.startsWith(`[${version}]`));
const notes = section?.slice(section.indexOf('\n')).trim();
if (!notes) {
  console.error(`CHANGELOG.md has no section "## [${version}]", or nothing in it`);
  process.exit(1);
}
console.log(notes);
