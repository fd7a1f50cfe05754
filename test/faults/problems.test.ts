/** What steps print searched for problems while the plan runs, and matchers that plans, calls and steps bring with them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { block, type Ended, mayMount, openWorkshop, type Workshop } from './runs.ts';

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
afterAll(() => shop.close());

const matcher = (owner: string, word: string, regexp = `^${word} (\\S+):(\\d+) (.*)$`) =>
  JSON.stringify({ problemMatcher: [{ owner, pattern: [{ regexp, file: 1, line: 2, message: 3 }] }] });

function prepare(folder: string): void {
  for (const name of ['a.own', 'b.own', 'a.ts']) writeFileSync(join(folder, name), '');
  mkdirSync(join(folder, 'm'));
  writeFileSync(join(folder, 'm/own.json'), matcher('own', 'OWN'));
  writeFileSync(join(folder, 'm/other.json'), matcher('other', 'OTHER'));
  writeFileSync(join(folder, 'm/endless.json'), matcher('endless', '', '^(a+)+()()$'));
  writeFileSync(join(folder, 'm/broken.json'), matcher('broken', '', '('));
}

/** `file:line message` by the id of the step. */
const found = ({ result }: Ended) =>
  Object.fromEntries(
    result!.steps.map(({ id, problems }) => [
      id,
      problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
    ]),
  );

test('a matcher that a step adds holds from that line on until it is removed, and for that step alone', async () => {
  const plan = `steps:
  - id: adds
    run: ${block(`echo "OWN a.own:1 before"
echo "::add-matcher::m/own.json"
echo "OWN a.own:2 with it"
echo "::remove-matcher owner=own::"
echo "OWN a.own:3 after"
exit 1`)}
  - id: other
    run: echo "OWN a.own:4 elsewhere"; exit 1
`;
  expect(found(await shop.finish(plan, { prepare }))).toEqual({ adds: ['a.own:2 with it'], other: [] });
});

test("matchers of the plan and of the call are asked in all steps, before the built-in ones, and a step's are its own", async () => {
  const plan = `problem-matchers: [m/own.json]
steps:
  - { id: a, run: "echo OWN a.own:1 one; echo OTHER b.own:2 two; exit 1" }
  - { id: b, run: "echo '::remove-matcher owner=own::'; echo OWN a.own:3 three; echo OTHER b.own:4 four; exit 1" }
`;
  const ended = await shop.finish(plan, { prepare, args: ['--problem-matchers', 'm/other.json'] });
  expect(found(ended)).toEqual({ a: ['a.own:1 one', 'b.own:2 two'], b: ['b.own:4 four'] });
});

test('a matcher that a step adds and that cannot be read is told, and all else is found', async () => {
  const plan = `steps:
  - id: a
    run: ${block(`echo "::add-matcher::m/none.json"
echo "::add-matcher::m/broken.json"
echo "a.ts(1,2): error TS1005: ';' expected."
exit 1`)}
`;
  const ended = await shop.finish(plan, { prepare });
  expect(found(ended)).toEqual({ a: ["a.ts:1 ';' expected."] });
  expect(ended.out).toMatch(/problem matchers "m\/none.json": there is no such file.*\[matcher\]/);
  expect(ended.out).toMatch(/problem matchers "m\/broken.json": matcher "broken", pattern 1: .*\[matcher\]/);
});

test('a regexp that never ends is left out and named, and all else is found', async () => {
  const plan = `problem-matchers: [m/endless.json, m/own.json]
steps:
  - { id: a, run: "echo OWN a.own:1 one; echo ${'a'.repeat(50)}!; echo OWN a.own:2 two; exit 1" }
  - { id: b, run: "echo OWN b.own:3 three; printf ${'a'.repeat(50)}!; exit 1" }
`;
  const ended = await shop.finish(plan, { prepare });
  expect(found(ended)).toEqual({ a: ['a.own:1 one', 'a.own:2 two'], b: ['b.own:3 three'] });
  const named = ended.out.match(/the problem matcher "endless" took too long and is left out/g);
  expect(named).toHaveLength(2);
});

test.each([
  ['problem-matchers: [m/none.json]', [], 'problem matchers "m/none.json": there is no such file'],
  ['problem-matchers: m', [], 'problem matchers "m": it is a folder'],
  [
    '',
    ['--problem-matchers', 'm/broken.json'],
    'problem matchers "m/broken.json": matcher "broken", pattern 1: Invalid',
  ],
  ['', ['--problem-matchers', 'a.own'], 'problem matchers "a.own": is no JSON: '],
])('%j with %j is refused before anything runs', async (key, args, message) => {
  const plan = `${key}\nsteps: [{ id: a, run: touch ran }]\n`;
  const { code, err, journal } = await shop.finish(plan, { prepare, args });
  expect(err).toContain(message);
  expect(err.match(/problem matchers/g)).toHaveLength(1);
  expect([code, journal]).toEqual([2, []]);
});

test('reports of a step are read; one that is missing, and one of an earlier run, are told', async () => {
  const junit =
    '<testsuite name=s><testcase name="adds" file="a.ts" line="7"><failure message="no"/></testcase></testsuite>';
  const plan = `steps:
  - id: a
    reports: [out/*.xml, old.xml]
    run: ${block(`mkdir out
cp junit.xml out/junit.xml
exit 1`)}
  - { id: b, reports: [none.xml], run: "true" }
`;
  const ended = await shop.finish(plan, {
    prepare(folder) {
      prepare(folder);
      const text = junit.replace('name=s', 'name="s"');
      writeFileSync(join(folder, 'junit.xml'), text);
      writeFileSync(join(folder, 'old.xml'), text);
    },
    before: 'touch -d 2020-01-01 old.xml; sleep 2.5',
  });
  expect(found(ended)).toEqual({ a: ['a.ts:7 adds: no'], b: [] });
  expect(ended.out).toMatch(/reports "none.xml": no such file after the step; it starts from ".*" \(b\) \[report\]/);
  expect(ended.out).toMatch(
    /reports "old.xml": the file there is older than the attempt, and not read \(a\) \[report\]/,
  );
  expect(ended.out).not.toContain('"out/*.xml"');
});

test('10,000 problems of one step: a thousand are kept, the others counted, and the log says so', async () => {
  const plan = `steps:
  - id: a
    run: ${block(`for i in $(seq 10000); do echo "a.ts($i,1): error TS2304: Cannot find name 'x'."; done
exit 1`)}
`;
  const ended = await shop.finish(plan, { prepare });
  expect(found(ended).a).toHaveLength(1000);
  expect(ended.out).toMatch(/"a" reported more problems than are kept, by 9000.*\[many-problems\]/);
});

test.skipIf(!mayMount())('where a full disk takes no output, the problems of other steps are found', async () => {
  const plan = `max-parallel: 1
steps:
  - { id: before, run: "echo 'a.ts(1,2): error TS1005: x'; exit 1" }
  - id: filler
    if: always()
    needs: before
    run: ${block('(while :; do cat /dev/zero >> state/fill; sleep 0.01; done) > /dev/null 2>&1 &\nsleep 0.3\necho "::error file=a.ts,line=3::told"\nexit 1')}
`;
  const before = `mkdir -p state; exec unshare -m bash -c 'mount -t tmpfs -o size=2m tmpfs state && exec "$@"' bash "$@"`;
  const ended = await shop.finish(plan, { prepare, before });
  expect(found(ended)).toEqual({ before: ['a.ts:1 x'], filler: ['a.ts:3 told'] });
  expect(ended.out).not.toContain('[search]');
});
