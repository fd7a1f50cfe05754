/**
 * TAP, the Test Anything Protocol: the `not ok` lines, with what stands below them. Written by tape, node-tap, node:test,
 * AVA, Mocha, Vitest, QUnit, bats, Perl's Test::More. A test that holds others and fails with them is not told again.
 *
 *     not ok 2 - adds things
 *       ---
 *       at: Test.<anonymous> (/work/test/cart.js:12:5)
 *       ...
 */
import {
  type Finding,
  type Frame,
  mostBack,
  mostFrameLines,
  type Recogniser,
  type Report,
  type Seen,
  type Verdict,
} from '../recogniser.ts';
import { createFailedTest, type FailedTest } from './failed-test.ts';
import { readNamedFile, readStackLine } from './javascript-stack.ts';
import { createTapBlock, type TapBlock } from './tap-block.ts';

const result = /^( *)(not )?ok(?: +(\d+)\b|(?= +-|$))(?: +-)? *(.*)$/;
const directive = / # *(?:TODO|SKIP)\b/i;
/** AVA names a file that could not be read. */
const inName = /^((?:\/|[A-Za-z]:\\).*):(\d+)$/;
/** AVA tells with this line that it has told before. */
const exited = /exited (?:with a non-zero exit code|due to)/;
const plan = /^( *)1\.\.\d+/;
/** What may stand between the tests. */
const between = /^ *(?:#.*|1\.\.\d+.*|\}|TAP version \d+|)$/;

export const tap: Recogniser = {
  source: 'tap',
  triggers: ['not ok '],
  read(line, _report, seen) {
    const failed = readFailed(line);
    if (!failed) return false;
    const frame = createFrame(isBelowProve(seen));
    frame.open(failed, isBelowOthers(failed.indent, seen));
    return frame;
  },
};

/** Then Test::More has told of the failures on stderr, where prove does not hold it back. */
function isBelowProve(seen: Seen): boolean {
  for (let count = 1; count <= mostBack; count++) if (/^\S+\.t \.{2,}/.test(seen.back(count) ?? '')) return true;
  return false;
}

interface Failed {
  indent: number;
  name: string;
  /** Vitest and node-tap open a block for the tests that it holds. */
  isHolder: boolean;
}

function readFailed(line: string): Failed | undefined {
  const match = result.exec(line);
  if (match?.[2] === undefined || directive.test(line) || exited.test(line)) return undefined;
  const name = match[4]!
    .replace(/ # time=.*$/, '')
    .replace(/ \{$/, '')
    .replace(/ Require stack:.*$/, '');
  const title = name.replace(/\\([#\\])/g, '$1') || `test ${match[3] ?? ''}`.trim();
  return { indent: match[1]!.length, name: title, isHolder: line.endsWith(' {') };
}

/** Its own plan closes a list of tests; the test that holds them comes next. */
function isBelowOthers(indent: number, seen: Seen): boolean {
  for (let count = 1; count <= 6; count++) {
    const line = seen.back(count);
    if (line === undefined) return false;
    const match = plan.exec(line);
    if (match) return match[1]!.length > indent;
    if (!between.test(line)) return false;
  }
  return false;
}

interface Body extends Failed {
  test: FailedTest;
  yaml: TapBlock | undefined;
  isBelow: boolean;
  /** Where to look when the block tells no place. */
  known: Partial<Finding> | undefined;
  /** Its block has ended. */
  isRead: boolean;
}

function createFrame(isToldBefore: boolean): Frame & { open(failed: Failed, isBelow: boolean): void } {
  let body: Body | undefined;
  /** Told when its holder does not know the place either. */
  let placeless: { finding: Finding; indent: number } | undefined;
  /** Of the last test that failed. */
  let failedIndent = -1;
  let isInYaml = false;
  let yamlIndent = 0;
  let lines = 0;

  function open(failed: Failed, isBelow: boolean): void {
    if (failed.isHolder) return;
    const named = inName.exec(failed.name) ?? undefined;
    const test = createFailedTest('tap', named ? '' : failed.name);
    body = {
      ...failed,
      test,
      yaml: undefined,
      isBelow: isBelow || failed.indent < failedIndent,
      isRead: false,
      known: named && { file: named[1]!, line: Number(named[2]) },
    };
    failedIndent = failed.indent;
  }

  function flush(report: Report): void {
    if (placeless) report(placeless.finding);
    placeless = undefined;
  }

  function close(report: Report): void {
    if (!body) return;
    const { test, yaml, known, indent, isBelow } = body;
    body = undefined;
    isInYaml = false;
    const place = yaml?.place() ?? known;
    const finding = { ...test.finding(place), ...(yaml?.isOfNode() && { source: 'node:test' }) };
    const isOwn = yaml?.isOwnFailure() ?? false;
    if (isBelow && !isOwn) {
      if (placeless && placeless.indent > indent && place) placeless.finding = { ...placeless.finding, ...place };
      flush(report);
      return;
    }
    flush(report);
    if (yaml?.isToldElsewhere()) return;
    if (finding.file === undefined && isToldBefore && !yaml) return;
    if (finding.file === undefined) placeless = { finding, indent };
    else report(finding);
  }

  function readBody(line: string, { indent, test }: Body): Verdict {
    if (isInYaml) {
      // A text in the block may hold such a line too, further in.
      isInYaml = !/^ *\.\.\.$/.test(line) || line.search(/\S/) > yamlIndent;
      if (isInYaml) body!.yaml!.read(line, test);
      body!.isRead = !isInYaml;
      return 'taken';
    }
    if (/^ +---$/.test(line)) {
      body!.yaml = createTapBlock();
      isInYaml = true;
      yamlIndent = line.search(/\S/);
      return 'taken';
    }
    const stack = readStackLine(line);
    const comment = /^ *# (?: +(?=\S)|(?=\())(.*)$/.exec(line)?.[1];
    const perl = comment === undefined ? undefined : readComment(comment);
    if (stack) test.placeAt(stack.place);
    else if (perl) body!.known ??= perl;
    else if (comment !== undefined) sayComment(comment, test);
    else if (line.startsWith(' '.repeat(indent + 2))) {
      const file = readNamedFile(line);
      if (file !== undefined) body!.known ??= { file };
      test.say(file === undefined ? line : line.slice(0, -file.length - 2));
    }
    return 'taken';
  }

  return {
    open,
    take(line, report) {
      lines++;
      const match = result.exec(line);
      if (match && !(isInYaml && match[1]!.length > body!.indent)) {
        close(report);
        const failed = readFailed(line);
        // Another frame is opened for it, so that it is not cut off.
        if (failed && lines > mostFrameLines / 2) {
          flush(report);
          return 'left';
        }
        if (failed) open(failed, false);
        else {
          failedIndent = Math.min(failedIndent, match[1]!.length);
          flush(report);
        }
        return 'taken';
      }
      if (body?.isRead && /^ +---$/.test(line)) {
        // QUnit writes a block for each assertion of the test.
        const again = body;
        close(report);
        open(again, false);
        return readBody(line, body);
      }
      const isInBody =
        body && !body.isRead && (isInYaml || line === '' || /^ *#/.test(line) || line.search(/\S/) > body.indent);
      if (isInBody) return readBody(line, body!);
      close(report);
      const end = /^( *)\}$/.exec(line);
      if (end) failedIndent = end[1]!.length;
      if (between.test(line)) return 'shared';
      flush(report);
      return 'left';
    },
    end(report) {
      close(report);
      flush(report);
    },
  };
}

/** `at t/x.t line 3.` of Test::More, `in test file test/x.bats, line 12)` of bats. */
function readComment(text: string): { file: string; line: number } | undefined {
  const match =
    /^(?:Failed .*)?\bat (\S.*) line (\d+)\.?$/.exec(text) ?? /^\(?in test file (\S.*), line (\d+)\)$/.exec(text);
  return match ? { file: match[1]!, line: Number(match[2]) } : undefined;
}

function sayComment(text: string, test: FailedTest): void {
  if (!/^(?:Subtest: |\(from function |from function |Failed (?:test|\(TODO\))|Looks like you)/.test(text))
    test.say(text);
}
