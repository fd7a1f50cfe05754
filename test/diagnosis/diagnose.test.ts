import { describe, expect, test } from 'vitest';
import { diagnose, isTransient } from '../../src/diagnosis/diagnose.ts';
import { type FailureSketch, sketchFailure } from './sketches.ts';

const codes = (sketch: FailureSketch) => diagnose(sketchFailure(sketch)).map(({ code }) => code);
const first = (sketch: FailureSketch) => diagnose(sketchFailure(sketch))[0]!;
const filler = (count: number) => Array.from({ length: count }, (_, i) => `ok ${i} - does what it should`).join('\n');
const reset = 'npm error code ECONNRESET\n';

describe('a file that another step makes', () => {
  const output = 'cat: dist/lib/a.js: No such file or directory\n';

  test('is named with that step and the needs to add', () => {
    const plan = { lint: {}, build: { produces: ['dist/**'] }, test: { needs: ['lint'] } };
    expect(first({ output, plan })).toEqual({
      code: 'file-not-found',
      blame: 'plan',
      message: '"dist/lib/a.js" does not exist yet: step "build" makes it (produces: dist/**)',
      advice: 'add to step "test": needs: [lint, build]',
    });
  });

  test('is looked for from the working directories of both steps', () => {
    const plan = {
      build: { produces: ['dist/*.js'], workingDirectory: 'packages/ui' },
      other: { produces: ['dist/*.js'] },
      test: { workingDirectory: 'packages/app' },
    };
    const found = first({ output: 'cat: ../ui/dist/a.js: No such file or directory\n', plan });
    expect(found.message).toContain('step "build"');
    expect(first({ output: 'cat: dist/a.js: No such file or directory\n', plan }).message).not.toContain('step "');
  });

  test('is found by its absolute path, and a folder by what lies in it', () => {
    const plan = { build: { produces: ['dist/app.js'] }, test: {} };
    const at = (path: string) => first({ output: `cat: ${path}: No such file or directory\n`, plan }).message;
    expect(at('/home/runner/work/app/app/dist/app.js')).toContain('"dist/app.js" does not exist yet: step "build"');
    expect(at('dist')).toContain('step "build"');
    expect(at('/srv/dist/app.js')).not.toContain('step "build"');
  });

  test('is found by the command that evidently writes it', () => {
    const plan = { report: { run: 'node report.js > out/report.txt' }, test: {} };
    expect(first({ output: 'cat: out/report.txt: No such file or directory\n', plan }).message).toBe(
      '"out/report.txt" does not exist yet: step "report" makes it (it writes out/report.txt)',
    );
  });

  test('is no reason to add a need that is there already, directly or not', () => {
    const plan = { build: { produces: ['dist/**'] }, lint: { needs: ['build'] }, test: { needs: ['lint'] } };
    const { message, advice } = first({ output, plan });
    expect(message).toContain('although step "build" makes it (produces: dist/**) and has ended before');
    expect(advice).not.toContain('needs: [');
  });

  test('is not looked for in the failed step itself', () => {
    const plan = { test: { produces: ['dist/**'], run: 'tsc --outDir dist' } };
    expect(first({ output, plan }).message).toBe('"dist/lib/a.js" does not exist in the workspace');
    const other = { build: { run: 'tsc --outDir dist' }, test: {} };
    expect(first({ output, plan: other }).message).toContain('step "build" makes it (it writes dist)');
  });

  test('is no reason to make a cycle', () => {
    const plan = { test: {}, build: { produces: ['dist/**'], needs: ['test'] } };
    expect(first({ output, plan, step: 'test' }).message).toContain(
      'step "build" makes it (produces: dist/**), but needs this step',
    );
  });

  test('of a matrix is needed by the id in the plan', () => {
    const input = sketchFailure({ output, plan: { 'build (20)': { produces: ['dist/**'], group: 0 }, test: {} } });
    const plan = { ...input.plan, groups: [{ id: 'build', steps: [0], failFast: false }] };
    expect(diagnose({ ...input, plan })[0]!.advice).toBe('add to step "test": needs: [build]');
  });

  test('is found for an import without its ending, and for a package of the workspace', () => {
    const plan = { build: { produces: ['dist/**'], workingDirectory: 'packages/ui' }, test: {} };
    const packaged =
      "Error: Cannot find module '/home/runner/work/app/app/node_modules/@acme/ui/dist/index.js'. Please verify\n";
    expect(first({ output: packaged, plan }).message).toContain('step "build"');
    const imported =
      "src/a.ts(1,1): error TS2307: Cannot find module './gen/api' or its corresponding type declarations.\n";
    const generate = { generate: { produces: ['gen/api.ts'] }, test: {} };
    expect(
      first({
        output: imported,
        plan: generate,
        errors: ["Cannot find module './gen/api' or its corresponding type declarations."],
      }),
    ).toMatchObject({
      code: 'file-not-found',
      message: expect.stringContaining('step "generate"'),
    });
    expect(codes({ output: imported, plan: { build: {}, test: {} } })).toEqual([]);
  });

  test('goes before a later one that no step makes', () => {
    const plan = { build: { produces: ['dist/**'] }, test: {} };
    const message = first({ output: `${output}cat: other.txt: No such file or directory\n`, plan }).message;
    expect(message).toContain('"dist/lib/a.js"');
  });
});

describe('packages that are not installed yet', () => {
  test.each([
    ['a module', "Error: Cannot find module 'left-pad'\n", 1, 'module-not-found'],
    ['a command of npm', '> tsc -p .\n\nsh: 1: tsc: not found\n', 127, 'command-not-found'],
  ])('%s names the step that installs them', (_title, output, exitCode, code) => {
    const plan = { deps: { run: 'npm ci --no-audit' }, test: {} };
    const found = first({ output, plan, end: { exitCode } });
    expect(found.code).toBe(code);
    expect(found.message).toContain('step "deps" installs packages, and this step does not wait for it');
    expect(found.advice).toBe('add to step "test": needs: [deps]');
    const waits = { deps: { run: 'npm ci' }, test: { needs: ['deps'] } };
    expect(first({ output, plan: waits, end: { exitCode } }).advice).not.toContain('needs: [');
  });
});

describe('a line is no proof', () => {
  test('what was tried again far before the end is not the cause', () => {
    expect(codes({ output: reset })).toEqual(['connection-lost']);
    expect(codes({ output: reset + filler(500) })).toEqual([]);
    expect(codes({ output: `No space left on device\n${filler(500)}` })).toEqual(['disk-full']);
  });

  test('errors that tools reported go before lines that do not tell the same', () => {
    const output = `${reset}${filler(60)}\nsrc/a.ts:3:5: error: Type 'x' is wrong\n`;
    expect(codes({ output, errors: ["Type 'x' is wrong"] })).toEqual([]);
    const failed = 'Error: connect ECONNREFUSED 127.0.0.1:5432\n  ✗ saves\n1 failed\n';
    expect(codes({ output: failed, errors: ['saves: expected 1 to be 2'] })).toEqual([]);
    expect(codes({ output: failed, errors: ['saves: connect ECONNREFUSED 127.0.0.1:5432'] })).toEqual([
      'server-not-running',
    ]);
  });

  test('a line that explains few of many errors is not the cause of all', () => {
    const output = `ModuleNotFoundError: No module named 'yaml_x'\n${filler(60)}\n`;
    const missing = "ModuleNotFoundError: No module named 'yaml_x'";
    expect(codes({ output, errors: [missing, 'adds: 1 != 2'] })).toEqual(['python-module-not-found']);
    expect(codes({ output, errors: [missing, 'adds: 1 != 2', 'b', 'c', 'd'] })).toEqual([]);
  });

  test('a weak line counts only near the end', () => {
    const weak = 'ls: cannot access dist: No such file or directory\n';
    expect(codes({ output: weak })).toEqual(['file-not-found']);
    expect(codes({ output: `cat: dist: No such file or directory\n${filler(60)}\n` })).toEqual([]);
  });

  test('the exit code decides between two', () => {
    const output = 'CONFLICT (content): Merge conflict in a\nrun.sh: line 3: foo: command not found\n';
    expect(codes({ output, end: { exitCode: 1 } })).toEqual(['merge-conflict', 'command-not-found']);
    expect(codes({ output, end: { exitCode: 127 } })).toEqual(['command-not-found', 'merge-conflict']);
  });

  test('what only follows from another cause is not said', () => {
    const output =
      "WARNING: Retrying after connection broken by 'NewConnectionError(': Failed to establish a new connection: [Errno 111] Connection refused')\nERROR: No matching distribution found for requests\n";
    expect(codes({ output })).toEqual(['connection-refused']);
  });

  test('prefixes of tools that run others do not weaken a line', () => {
    expect(codes({ output: `app:lint: ${reset}${filler(60)}` })).toEqual(['connection-lost']);
  });

  test('a line that the end outweighs is not named beside it', () => {
    const conflict = 'CONFLICT (content): Merge conflict in a\n';
    expect(codes({ output: `${reset}${filler(60)}\n${conflict}` })).toEqual(['merge-conflict']);
  });

  test('of several lines of one cause the last one is told', () => {
    const output = 'cat: first.txt: No such file or directory\ncat: second.txt: No such file or directory\n';
    expect(first({ output }).message).toContain('"second.txt"');
  });

  test.each([
    '  ✓ answers with an error when the connection is refused (5 ms)',
    'not ok 3 - throws ENOENT for a missing file',
    '  ✓ returns 429 Too Many Requests after ten tries',
    'GET /api/users 503 12.3 ms - 21',
    'warning: lock.ts:3:5 the variable "lock" is never used',
    'src/network.ts:10:5: error: connection refused is not handled',
    '    it("retries on ECONNRESET", async () => {',
    'lint: deadlock detected in 0 of 12 files',
    'INFO out of memory checks: 12 passed',
    'DEBUG command not found in cache, compiling',
    'test authentication::rejects_401 ... ok',
    'Downloading permission-denied-1.0.0.tgz',
    'ok 12 - Killed processes are counted',
    '-rw-r--r-- 1 runner docker 12 Nov 3 10:00 file not found.html',
    'ERROR: 1 of 20 tests failed',
    '::debug::no such file or directory is fine here',
    'Cache not found for input keys: Linux-node-abc',
    'The port 3000 is where the server will listen',
  ])('"%s" says nothing about the cause', (line) => {
    expect(codes({ output: `${line}\n${line}\n` })).toEqual([]);
  });
});

describe('ends', () => {
  test('a success has no diagnosis, nor has what others caused', () => {
    const output = reset;
    const success = sketchFailure({ output });
    expect(diagnose({ ...success, end: { exitCode: 0, signal: null } })).toEqual([]);
    for (const reason of ['cancelled', 'fail-fast', 'run-timeout', 'produces'] as const) {
      expect(codes({ output, end: { reason } })).toEqual([]);
    }
  });

  test.each([
    [
      { exitCode: 137 },
      'out-of-memory',
      'was killed (SIGKILL), most likely since the machine (7.0 GB) ran out of memory',
    ],
    [{ exitCode: null, signal: 'SIGKILL', reason: 'signal' }, 'out-of-memory', 'most likely'],
    [
      { exitCode: 137, reason: 'out-of-memory', peakMemoryBytes: 3 << 30 },
      'out-of-memory',
      'the machine (7.0 GB) had no memory left',
    ],
    [{ exitCode: 139 }, 'crashed', 'SIGSEGV: it touched memory that is not its own'],
    [{ exitCode: null, signal: 'SIGABRT', reason: 'signal' }, 'crashed', 'SIGABRT'],
    [{ exitCode: 132 }, 'crashed', 'SIGILL'],
    [{ exitCode: 135 }, 'crashed', 'SIGBUS'],
    [{ exitCode: 3221225477 }, 'crashed', '0xC0000005'],
    [{ exitCode: -1073741819 }, 'crashed', '0xC0000005'],
    [{ exitCode: 141 }, 'broken-pipe', 'SIGPIPE'],
    [{ exitCode: 143 }, 'terminated', 'SIGTERM'],
    [{ exitCode: 127 }, 'command-not-found', 'exit code 127'],
    [{ exitCode: 126 }, 'permission-denied', 'exit code 126'],
  ] as const)('%o alone tells of %s', (end, code, message) => {
    const found = diagnose(sketchFailure({ end, facts: { memoryBytes: 7 * 1024 ** 3 } }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  test('exit codes 1, 2 and 255 alone say nothing', () => {
    for (const exitCode of [1, 2, 255]) expect(codes({ end: { exitCode } })).toEqual([]);
  });

  test('a time-out that hangs at a question says so', () => {
    const output = 'Need to install the following packages\nOk to proceed? [y/N] ';
    expect(first({ output, end: { exitCode: 143, reason: 'timeout' }, ranMs: 60_000 }).message).toContain(
      'waited for an answer',
    );
  });

  test('a time-out tells what the step waits for, where a line near its end does', () => {
    const output = 'Error: connect ECONNREFUSED 127.0.0.1:3000\n'.repeat(3);
    expect(codes({ output, end: { exitCode: 143, reason: 'timeout' } })).toEqual(['timed-out', 'server-not-running']);
  });
});

describe('grep without a match', () => {
  const isGrep = (run: string, output = '', shell?: string) =>
    codes({ output, plan: { test: { run, ...(shell !== undefined && { shell }) } } }).includes('grep-no-match');

  test.each([
    'grep -q TODO src/a.ts',
    'echo start\nfound=$(grep -c TODO src/*.ts)\necho "$found"',
    'git log | grep fix',
    'LC_ALL=C egrep x y',
  ])('%s', (run) => {
    expect(isGrep(run)).toBe(true);
  });

  test.each([
    'grep x y || true',
    'if grep -q x y; then echo yes; fi\nfalse',
    'test -f a\ngrep x y',
    'npm test',
    "echo 'grep x y'",
    'grep x y | wc -l',
    'grep x y && exit 1\nfalse',
  ])('not: %s', (run) => {
    expect(isGrep(run)).toBe(false);
  });

  test('a step that printed something is only suspected when nothing else in it can fail', () => {
    expect(isGrep('echo start\ngrep x y', 'start\n')).toBe(true);
    expect(isGrep('npm test\ngrep x y', 'all fine\n')).toBe(false);
  });

  test('under pipefail each command of a pipe counts, and other shells are left alone', () => {
    expect(isGrep('grep x y | sort')).toBe(false);
    expect(isGrep('grep x y | sort', '', 'bash')).toBe(true);
    expect(isGrep('grep x y || true', '', 'bash')).toBe(false);
    expect(isGrep('grep x y', '', 'pwsh')).toBe(false);
  });
});

describe('secrets', () => {
  const output = 'npm error code ENEEDAUTH\n';
  const empty = { emptyVariables: ['CI_NAME', 'DEPLOY_TOKEN', 'NPM_TOKEN'] };

  test('in a fork an empty secret that the step uses is the cause', () => {
    const plan = { publish: { run: 'npm publish', env: { NODE_AUTH_TOKEN: '${{ env.NPM_TOKEN }}', NPM_TOKEN: '' } } };
    expect(first({ output, plan, facts: { forkPullRequest: true, ...empty } })).toMatchObject({
      code: 'missing-secret',
      message: '"NPM_TOKEN" is empty: GitHub gives no secrets to a pull request from a fork',
    });
  });

  test('elsewhere it is a failed sign-in, and the empty variable is named', () => {
    const found = first({ output, facts: empty });
    expect(found.code).toBe('authentication-failed');
    expect(found.advice).toContain('"DEPLOY_TOKEN" is empty');
    expect(first({ output, facts: { forkPullRequest: true, emptyVariables: ['CI_NAME'] } }).code).toBe(
      'authentication-failed',
    );
  });
});

describe('transient', () => {
  const transient = (sketch: FailureSketch) => isTransient(diagnose(sketchFailure(sketch)));

  test.each([
    [reset, true],
    ['curl: (22) The requested URL returned error: 503\n', true],
    ['curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to example.com:443\n', true],
    ['curl: (60) SSL certificate problem: self-signed certificate\n', false],
    ['curl: (22) The requested URL returned error: 404\n', false],
    ['curl: (22) The requested URL returned error: 401\n', false],
    ['ERROR:  deadlock detected\n', true],
    ["fatal: Unable to create '/w/.git/index.lock': File exists.\n", true],
    ['sqlite3.OperationalError: database is locked\n', true],
    ['Error: listen EADDRINUSE: address already in use :::3000\n', true],
    ["Error: Cannot find module 'left-pad'\n", false],
    ['No space left on device\n', false],
    ['', false],
  ])('%j: %s', (output, expected) => {
    expect(transient({ output })).toBe(expected);
  });

  test('the most telling cause decides', () => {
    const output = `${reset}${filler(20)}\nfatal: not a git repository (or any of the parent directories): .git\n`;
    expect(transient({ output, end: { exitCode: 128 } })).toBe(false);
  });

  test('failed tests beside an npm retry that went well are not transient', () => {
    const output = `npm warn retry fetch attempt failed with ECONNRESET\n${filler(20)}\nnot ok 21 - adds\n# fail 1\n`;
    expect(transient({ output, errors: ['adds: 1 !== 2'] })).toBe(false);
    expect(transient({ output: `${reset}${filler(45)}\nnot ok 46 - adds\n`, errors: ['adds: 1 !== 2'] })).toBe(false);
  });
});

test('long words of an output are left out whole, never cut', () => {
  const long = 'x'.repeat(300);
  expect(first({ output: `cat: a/${long}: No such file or directory\n` }).message).toBe(
    '"…" does not exist in the workspace',
  );
  const killed = `run.sh: line 1: 42 Killed                  node build.js --token=${'y'.repeat(100)}\n`;
  expect(first({ output: killed, end: { exitCode: 137 } }).message).toContain('"node …" was killed');
});

test('at most three causes are named', () => {
  const output = [
    'npm error code ECONNRESET',
    'curl: (22) The requested URL returned error: 503',
    'ERROR:  deadlock detected',
    'fatal: not a git repository (or any of the parent directories): .git',
  ].join('\n');
  expect(codes({ output }).length).toBe(3);
});

describe('what an author would want to know', () => {
  test.each([
    [
      "Error: Cannot find module '@rollup/rollup-linux-x64-gnu'. npm has a bug related to optional dependencies\n",
      'module-not-found',
      'for this platform',
    ],
    ['Error: Timed out waiting 60000ms from config.webServer.\n', 'server-not-running', 'did not answer in time'],
    [
      'Error: error:0308010C:digital envelope routines::unsupported\n',
      'unsupported-version',
      'too old for the OpenSSL',
    ],
    ["ERROR: JAVA_HOME is not set and no 'java' command could be found in your PATH.\n", 'command-not-found', '"java"'],
    [
      'a.c:1:10: fatal error: openssl/ssl.h: No such file or directory\n',
      'file-not-found',
      'the header "openssl/ssl.h"',
    ],
    ['getaddrinfo ENOTFOUND postgres\n', 'dns-failure', '"postgres"'],
  ])('%j', (output, code, message) => {
    expect(first({ output })).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  test('tests that do not exit are told apart from tests that are slow', () => {
    const output = 'Ran all tests\nJest did not exit one second after the test run has completed.\n';
    const end = { exitCode: 143, reason: 'timeout' as const };
    expect(first({ output, end }).message).toContain('kept them from exiting');
    expect(first({ output: 'running\n', end }).message).not.toContain('exiting');
  });
});
