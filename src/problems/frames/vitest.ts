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
import { isOwnFile, readCodePlace, readStackLine, type StackPlace } from './javascript-stack.ts';

const head = /^ FAIL {2,}(\S.*)$/;
/** The kind of the test, the name of its project, with colours around it or without. */
const label = /^(?:\|[^|]*\| |[^\s/\\.]+(?: [^\s/\\.]+){0,3} {2,})/;
const outside = /^⎯+ ((?:Unhandled|Uncaught|Startup) \w+?(?<!s)) ⎯+$/;
const rule = /^⎯{8,}/;
const importer =
  /\bfrom ['"]([^'"]+)['"]\.?(?: Does the file exist\?)?$|\(resolved id: [^()]*\) in (\S+?\.[cm]?[jt]sx?)\. Does/;

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
  const plain = text.replace(label, '').replace(label, '');
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
  let importedFrom: string | undefined;

  function close(report: Report): void {
    for (const { name, file } of names) {
      const known = importedFrom ?? file;
      const found = test.finding(codePlace ?? (known === undefined ? {} : { file: known }));
      report(name === '' ? found : { ...found, message: `${name}: ${found.message}` });
    }
  }

  /** Where a name ends and a path with blanks begins is seen only if the path is known. */
  function readKnown(line: string): { place: StackPlace } | undefined {
    for (const { file } of names) {
      const at = file?.includes(' ') && line.startsWith(' ❯ ') ? line.indexOf(` ${file}:`) : -1;
      const place = at < 0 ? null : /^:(\d+):(\d+)$/.exec(line.slice(at + 1 + file!.length));
      if (place) return { place: { file: file!, line: Number(place[1]), column: Number(place[2]) } };
    }
    return undefined;
  }

  function read(line: string): void {
    const stack = readKnown(line) ?? readStackLine(line);
    if (stack) {
      test.placeAt(stack.place);
      return;
    }
    const code = readCodePlace(line);
    if (code) {
      codePlace ??= code.place;
      if (code.message !== undefined) test.say(code.message);
      return;
    }
    if (/^ {2}(?:Plugin|File): /.test(line)) return;
    const importing = importer.exec(line);
    const file = importing?.[1] ?? importing?.[2];
    if (file !== undefined && /[\\/]/.test(file) && isOwnFile(file)) importedFrom ??= file;
    if (!test.hasPlace()) test.say(line);
  }

  return {
    take(line, report): Verdict {
      // Behind the same word of Jest there are indented lines, behind node-tap's marks.
      if (/^(?: {2}|[✖✔☐] )/.test(line) && !test.hasReason()) return 'left';
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
