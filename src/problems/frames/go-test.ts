/**
 * Failed tests of `go test`, plain and with `-v`, and of gotestsum. What a test says stands before its end with `-v`,
 * else behind it, and names files without their folder; the package is named at the very end.
 *
 *     --- FAIL: TestAdd (0.00s)
 *         calc_test.go:12: Add(1, 2) = 4, want 3
 *     FAIL
 *     FAIL	example.com/shop/calc	0.040s
 */
import type { Finding, Frame, Recogniser, Report, Verdict } from '../recogniser.ts';
import { belongsTo, chooseEntries, describeEntry, type LogEntry, readEntry } from './go-log.ts';
import { guessPackageFolder } from './go-package.ts';
import { opensStacks, readStacks, type StackReader } from './go-stack.ts';

const begin = /^=== (RUN|PAUSE|CONT|NAME) +(\S.*)$/;
const end = /^ *--- (FAIL|PASS|SKIP|BENCH): (\S+)(?: \(\d[\d.]*s\))?$/;
const endOfPackage = /^(?:FAIL|ok {2})\t(\S+)(?:\t| \[|$)/;
const ofGotestsum = /^=== (FAIL|SKIP): (\S+)(?: (\S.*?))?(?: \(re-run \d+\))? \((?:\d[\d.]*s|unknown)\)$/;
/** With the package's folder in front of the name. */
const endOfTestname = /^(?:FAIL|PASS|SKIP) (?:(\S+)\.)?(?:Test|Fuzz|Example)\S* \(\d[\d.]*s\)$/;
const endOfGotestsum = /^(?:DONE \d+|=== Errors$)/;
const bareWords = /^(?:FAIL|PASS|coverage: .*|exit status \d+)$/;
/** The package is named behind all that its tests have said. */
const mostLinesOfPackage = 20_000;
/** What cannot be more of a panic's message. */
const markers = [begin, end, ofGotestsum, endOfPackage, bareWords];

interface Tested {
  name: string;
  entries: LogEntry[];
  isFailed: boolean;
  /** Under a head of gotestsum, which keeps the test's own end. */
  isSummed: boolean;
  /** What killed it. */
  stacks: StackReader | undefined;
  /** What an example printed and was to print. */
  example: string[];
}

export const goTest: Recogniser = {
  source: 'go test',
  triggers: ['=== RUN ', '--- FAIL: ', '=== FAIL: '],
  read(line, report) {
    if (begin.exec(line)?.[1] !== 'RUN' && end.exec(line)?.[1] !== 'FAIL' && !ofGotestsum.test(line)) return false;
    const frame = readPackage();
    frame.take(line, report);
    return frame;
  },
};

/** Programs, and tests of which nothing was said before, that die. */
export const goStacks: Recogniser = {
  source: 'go',
  triggers: ['panic: ', 'fatal error: ', 'WARNING: DATA RACE'],
  read(line) {
    if (!/^(?:panic|fatal error|WARNING)/.test(line) || !opensStacks(line)) return false;
    const stacks = readStacks(line);
    const finish = (report: Report) => {
      if (stacks.hasStack) report(describeStacks(stacks, stacks.test));
    };
    return {
      take(next, report) {
        if (stacks.take(next)) return stacks.hasStack ? 'taken' : 'shared';
        finish(report);
        return 'left';
      },
      end: finish,
    };
  },
};

export function readPackage(): Frame {
  let tests: Tested[] = [];
  /** Names of those that were told. gotestsum tells the parts of a test before it. */
  const failedBefore = new Set<string>();
  let current: Tested | undefined;
  let entry: LogEntry | undefined;
  let stacks: StackReader | undefined;
  /** Known at once only from gotestsum. */
  let folder: string | undefined;
  /** The step runs in the package's folder. */
  let isBeside = false;
  /** All tests have run: the package's line follows, if the tests were not started by hand. */
  let isOver = false;

  function begun(name: string): Tested {
    const test: Tested = { name, entries: [], isFailed: false, isSummed: false, stacks: undefined, example: [] };
    tests.push(test);
    return test;
  }

  /** The test of that name that has not failed yet: a part of a fuzzed function has the name of the whole. */
  function enter(name: string): Tested {
    return tests.findLast((test) => test.name === name && !test.isFailed) ?? begun(name);
  }

  function finish(report: Report): void {
    for (const [index, test] of tests.entries()) {
      const parts = [...failedBefore, ...tests.slice(index + 1).flatMap((one) => (one.isFailed ? [one.name] : []))];
      for (const finding of describeTest(test, parts, folder)) report(finding);
    }
    for (const { name, isFailed } of tests) if (isFailed) failedBefore.add(name);
    tests = [];
    current = undefined;
  }

  /** A test that died was told before its stack; but the stack may be of another's goroutine, or of a race. */
  function closeStacks(): void {
    if (stacks?.hasStack) {
      const isOfCurrent = current && (stacks.test === undefined || current.name.split('/').includes(stacks.test));
      const owner = isOfCurrent && current?.stacks === undefined ? current : begun(stacks.test ?? '');
      if (owner) {
        owner.stacks = stacks;
        owner.isFailed = true;
      }
    }
    stacks = undefined;
  }

  function takeMarker(line: string, report: Report): Verdict | undefined {
    const started = begin.exec(line);
    if (started) {
      // Nothing is kept: a new frame may read as many lines again.
      if (tests.length === 0 && failedBefore.size === 0 && current) return 'left';
      // gotestsum keeps this line of an example's output.
      if (current?.isFailed && current.name === started[2]) return 'taken';
      current = enter(started[2]!);
      return 'taken';
    }
    const ended = end.exec(line);
    if (ended) {
      if (current?.isSummed && current.name === ended[2]) return 'taken';
      current = enter(ended[2]!);
      if (ended[1] === 'FAIL') current.isFailed = true;
      else tests.splice(tests.indexOf(current), 1);
      return 'taken';
    }
    const summed = ofGotestsum.exec(line);
    if (summed) {
      finish(report);
      folder = summed[2] === '.' ? '' : summed[2]!;
      current = enter(summed[3] ?? '');
      current.isFailed = summed[1] === 'FAIL' && summed[3] !== undefined;
      current.isSummed = current.isFailed;
      return 'taken';
    }
    const path = endOfPackage.exec(line)?.[1];
    if (path !== undefined) {
      folder = isBeside ? undefined : guessPackageFolder(path);
      finish(report);
      return 'last';
    }
    const named = endOfTestname.exec(line);
    if (named) {
      folder = (named[1] ?? '').replace(/^\.$/, '');
      finish(report);
      return 'taken';
    }
    if (!endOfGotestsum.test(line)) return undefined;
    finish(report);
    return 'left';
  }

  return {
    mostLines: mostLinesOfPackage,
    take(line, report) {
      if (stacks) {
        const isOther = !stacks.hasStack && markers.some((marker) => marker.test(line));
        if (!isOther && stacks.take(line)) return 'taken';
        closeStacks();
      }
      const verdict = takeMarker(line, report);
      if (verdict) {
        entry = undefined;
        return verdict;
      }
      if (opensStacks(line)) {
        stacks = readStacks(line);
        return 'taken';
      }
      if (entry && (line === '' || belongsTo(entry, line))) {
        entry.text.push(line);
        return 'taken';
      }
      const next = readEntry(line);
      if (next && current) {
        const said = next.text[0]!;
        // A fuzzed function that panics has the stack among its words.
        if (opensStacks(said)) stacks = readStacks(said);
        else current.entries.push(next);
        entry = stacks ? undefined : next;
        return 'taken';
      }
      entry = undefined;
      // `go test` in the package's own folder prints this, and whatever it fuzzes or measures.
      if (line.startsWith('exit status ')) isBeside = !tests.some(({ name }) => /^(?:Fuzz|Benchmark)/.test(name));
      if (bareWords.test(line)) {
        current = undefined;
        isOver = true;
        return 'taken';
      }
      if (isOver && line !== '') {
        finish(report);
        return 'left';
      }
      if (line !== '' && current?.isFailed && current.name.startsWith('Example')) current.example.push(line);
      // What a test prints is nobody's problem but the test's.
      return 'taken';
    },
    end(report) {
      closeStacks();
      finish(report);
    },
  };
}

function describeTest(test: Tested, failed: readonly string[], folder: string | undefined): Finding[] {
  if (!test.isFailed) return [];
  if (test.stacks) return [describeStacks(test.stacks, test.name === '' ? test.stacks.test : test.name)];
  const hasFailedParts = failed.some((name) => name === test.name || name.startsWith(`${test.name}/`));
  const chosen = chooseEntries(test.entries, hasFailedParts);
  if (chosen.length > 0) return chosen.map((one) => describeEntry(one, test.name, folder));
  const isTold = hasFailedParts || test.entries.length > 0 || test.name === '';
  if (isTold) return [];
  const reason = test.example.length > 0 ? test.example.slice(0, 5).join('\n') : 'failed without a message';
  return [{ severity: 'error', message: `${test.name}: ${reason}`, source: 'go test' }];
}

function describeStacks(stacks: StackReader, test: string | undefined): Finding {
  const name = test === undefined ? '' : `${test}: `;
  const source = test === undefined ? 'go' : 'go test';
  return { severity: 'error', message: `${name}${stacks.message}`, source, ...stacks.place };
}
