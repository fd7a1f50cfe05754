/**
 * Vitest's failures: the tests that failed alike, one below the other, the error, its stack, a rule.
 *
 *  FAIL  test/cart.test.ts > Cart > total > sums up
 * AssertionError: expected 3 to be 4 // Object.is equality
 *  ❯ expectTotal test/cart.test.ts:6:24
 * ⎯⎯⎯⎯⎯⎯⎯⎯[6/20]⎯
 */
import type { Frame, Recogniser, Report, Verdict } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { readStackLine, type StackPlace } from './javascript-stack.ts';

const head = /^ ?FAIL {2}(\S.*)$/;
const outside = /^⎯+ ((?:Unhandled|Uncaught|Startup) \w+?(?<!s)) ⎯+$/;
const rule = /^⎯{8,}/;
/** Where transformers say that they could not read a file. */
const inCode: readonly RegExp[] = [
  /^\s*(?:╭─+|,-)\[ ?(\S.*):(\d+):(\d+) ?\]$/,
  /^\s*(\S.*):(\d+):(\d+): ERROR: /,
  /^\s*File: (\S.*):(\d+):(\d+)$/,
  /^\s*(\S.*):(\d+):(\d+)$/,
];
const importer = /(?:imported from|in) ['"]?([^'"\s][^'"]*?\.[cm]?[jt]sx?)['"]?$/;

export const vitest: Recogniser = {
  source: 'vitest',
  triggers: ['FAIL  ', '⎯ U', '⎯ Startup'],
  read(line) {
    const failed = head.exec(line);
    if (failed) return createFrame(readName(failed[1]!));
    const named = outside.exec(line);
    return named ? createFrame({ name: named[1]! }) : false;
  },
};

interface Name {
  name: string;
  file?: string;
}

/** `|project| file > suite > test`, `project  file [ file ]` */
function readName(text: string): Name {
  const plain = text.replace(/^\|[^|]*\| /, '').replace(/^.* {2,}/, '');
  const file = plain.replace(/ (?:>|\[) .*$/, '');
  const name = plain
    .slice(file.length)
    .replace(/^ > /, '')
    .replace(/^ \[ .* \]$/, '');
  return { name, file };
}

function createFrame(first: Name): Frame {
  const names = [first];
  const test = createFailedTest('vitest', '');
  let codePlace: StackPlace | undefined;

  function close(report: Report): void {
    for (const { name, file } of names) {
      const found = test.finding(codePlace ?? (file === undefined ? {} : { file }));
      report(name === '' ? found : { ...found, message: `${name}: ${found.message}` });
    }
  }

  function read(line: string): void {
    const stack = readStackLine(line);
    if (stack) {
      test.placeAt(stack.place);
      return;
    }
    for (const pattern of inCode) {
      const match = pattern.exec(line);
      if (!match) continue;
      codePlace ??= { file: match[1]!, line: Number(match[2]), column: Number(match[3]) };
      return;
    }
    const file = importer.exec(line)?.[1];
    if (file !== undefined && names[0]!.file !== undefined && !file.includes('node_modules')) names[0]!.file = file;
    if (!test.hasPlace()) test.say(line);
  }

  return {
    take(line, report): Verdict {
      // Jest's own FAIL is followed by its blocks.
      if (/^ {2}● /.test(line) && !test.hasReason()) return 'left';
      const failed = head.exec(line);
      if (failed && !test.hasReason()) {
        names.push(readName(failed[1]!));
        return 'taken';
      }
      if (failed || outside.test(line)) {
        close(report);
        return 'left';
      }
      if (rule.test(line)) {
        if (!test.hasReason()) return 'last';
        close(report);
        return 'last';
      }
      if (line.startsWith('This error originated in')) {
        close(report);
        return 'last';
      }
      read(line);
      return 'taken';
    },
    end(report) {
      if (test.hasReason()) close(report);
    },
  };
}
