/**
 * Failed tests of Rust's own test harness, and panics outside of it. The harness keeps what a test prints and shows it
 * for each one that failed; told not to (`--nocapture`, cargo-nextest), panics stand where they happened.
 *
 *     ---- tests::adds stdout ----
 *     thread 'tests::adds' panicked at src/lib.rs:43:9:
 *     assertion `left == right` failed
 */
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';
import { choosePanic, createPanicReader, isPassedOn, opensPanic, type Panic } from './rust-panic.ts';

const section = /^\s*---- (.+) (?:stdout|stderr) ----$/;
const endOfSection = /^\s*(?:failures:|test result: )/;
/** `src/lib.rs - add (line 13)`; what a test of documentation panics with has lines of a file that nobody sees. */
const documentation = /^(.+?) - (?:.* )?\(line (\d+)\)/;
const diagnostic = /^(?:error|warning)(?:\[\w+\])?: /;
const notPanicked = /^note: test did not panic as expected(?: at (.+):(\d+):(\d+))?$/;
const verdicts =
  /^(?:Error: .*|Test compiled successfully, but .*|Test executable succeeded, but .*|Test executable failed .*|Some expected error codes were not found: .*)$/;
/** insta panics in its own code, and names the assertion before. */
const ofSnapshot = /^Source: (\S.*):(\d+)$/;
const threadsWithoutName = new Set(['main', '<unnamed>', '<unknown>', 'tokio-runtime-worker', 'rustc']);

/** Frames for what a failed test printed. */
export const cargoTest: Recogniser = {
  source: 'cargo test',
  triggers: ['---- ', 'successes:'],
  read(line) {
    if (line === 'successes:') return passOver();
    const name = section.exec(line)?.[1];
    return name === undefined ? false : readSection(name);
  },
};

/** Frames for panics that stand by themselves. */
export const rustPanic: Recogniser = {
  source: 'rust',
  triggers: ["thread '"],
  read(line) {
    return opensPanic(line) ? readPanics(line) : false;
  },
};

/** `--show-output` shows what tests have printed that passed, expected panics too. */
function passOver(): Frame {
  return {
    take: (line) => (endOfSection.test(line) ? 'left' : 'taken'),
    end() {},
  };
}

function readSection(name: string): Frame {
  const reader = createPanicReader();
  const documented = documentation.exec(name);
  let verdict: string | undefined;
  let place: Partial<Finding> = documented ? { file: documented[1]!, line: Number(documented[2]) } : {};

  function finish(report: Report): void {
    const panic = choosePanic(reader.panics, name);
    const message = panic ? panic.message || 'panicked' : verdict;
    if (message === undefined) return;
    const found = documented ? place : (panic?.place ?? place);
    report({ severity: 'error', message: `${name}: ${message}`, source: 'cargo test', ...found });
  }

  return {
    take(line, report) {
      if (reader.take(line)) return 'taken';
      if (section.test(line) || endOfSection.test(line)) {
        finish(report);
        return 'left';
      }
      // What does not compile has its own places.
      if (documented && diagnostic.test(line)) return 'left';
      const asserted = ofSnapshot.exec(line);
      if (asserted && !documented) place = { file: asserted[1]!, line: Number(asserted[2]) };
      const expected = notPanicked.exec(line);
      if (expected) {
        verdict = 'test did not panic as expected';
        const [, file, at, column] = expected;
        if (file !== undefined) place = { file, line: Number(at), column: Number(column) };
      }
      if (verdicts.test(line)) verdict ??= line;
      return 'taken';
    },
    end: finish,
  };
}

/** Panics that follow each other; the word of the harness behind them tells whether the test was to panic. */
function readPanics(first: string): Frame {
  const reader = createPanicReader();
  reader.take(first);

  function finish(report: Report): void {
    const { panics } = reader;
    const test = panics.find(({ thread }) => !threadsWithoutName.has(thread))?.thread;
    const chosen = test === undefined ? undefined : choosePanic(panics, test);
    const told = chosen ? [chosen] : panics.filter((panic) => panics.length === 1 || !isPassedOn(panic));
    for (const panic of told) report(describe(panic, test));
  }

  return {
    take(line, report) {
      if (reader.take(line)) return 'taken';
      if (line.trim() === '') return 'shared';
      const isExpected = line === 'ok' || (/^test .* - should panic \.\.\. ok$/.test(line) && isOf(line));
      if (!isExpected) finish(report);
      return 'left';
    },
    end: finish,
  };

  function isOf(line: string): boolean {
    return reader.panics.some(({ thread }) => line.startsWith(`test ${thread} `));
  }
}

function describe({ message, place }: Panic, test: string | undefined): Finding {
  const name = test === undefined ? '' : `${test}: `;
  return {
    severity: 'error',
    message: `${name}${message || 'panicked'}`,
    source: test === undefined ? 'rust' : 'cargo test',
    ...place,
  };
}
