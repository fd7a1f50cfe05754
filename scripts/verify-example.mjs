// Fails unless the example has ended as its comments promise. CI calls it after the action has run the example.
//   node scripts/verify-example.mjs NAME    with CONCLUSION, FAILED, SPEEDUP, RESULT: the outputs of the action
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { CONCLUSION, FAILED, SPEEDUP, RESULT } = process.env;
const result = JSON.parse(readFileSync(RESULT, 'utf8'));
const step = (id) => {
  const found = result.steps.find((candidate) => candidate.id === id);
  assert.ok(found, `the result has no step "${id}"`);
  return found;
};
const conclusions = () => Object.fromEntries(result.steps.map(({ id, conclusion }) => [id, conclusion]));
const overlap = (a, b) => step(a).startMs < step(b).endMs && step(b).startMs < step(a).endMs;

const examples = {
  hello() {
    assert.ok(Number(SPEEDUP) > 1.2, `a speedup of ${SPEEDUP}`);
    assert.ok(step('pack').startMs >= Math.max(step('test').endMs, step('docs').endMs));
    assert.deepEqual(result.layers, [['build', 'lint'], ['test', 'docs'], ['pack']]);
  },
  matrix() {
    assert.equal(result.steps.length, 5);
    assert.deepEqual(new Set(Object.values(conclusions())), new Set(['success']));
    assert.equal(step('report').needs.length, 4);
  },
  'retry-and-timeout'() {
    assert.equal(step('flaky').flaky, true);
    assert.equal(step('flaky').attempts.length, 2);
    assert.equal(step('slow').reason, 'timeout');
    assert.equal(step('slow').required, false);
    assert.equal(step('optional').exitCode, 3);
    assert.equal(step('after').conclusion, 'success');
  },
  outputs() {
    assert.deepEqual(conclusions(), { version: 'success', build: 'success', warn: 'skipped', 'clean-up': 'success' });
    assert.equal(step('version').outputs.number, '1.2.3');
    assert.deepEqual(step('version').exports, ['BUILD_LABEL']);
    // The rest of the job has what the step exported.
    assert.equal(process.env.BUILD_LABEL, 'example');
  },
  'locks-and-weights'() {
    assert.equal(overlap('migrate', 'seed'), false);
  },
};

const name = process.argv[2];
assert.ok(Object.hasOwn(examples, name), `no example is called "${name}"`);
assert.equal(CONCLUSION, 'success');
assert.deepEqual(JSON.parse(FAILED), []);
examples[name]();
console.log(`${name}: as promised`);
