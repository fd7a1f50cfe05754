/** RSpec's failures: the number and the description, `Failure/Error:` with the code, the reason, the backtrace behind `#`. */
import type { Frame, Recogniser, Report } from '../recogniser.ts';
import { isOwn, type RubyPlace, readRubyPlace } from './ruby-place.ts';

const mostReasonLines = 4;
const mostLinesAbove = 8;
const failure = /^(?: {5,7})?(?: {0,4}\d+\.\d+\) )?Failure\/Error: ?/;
const cause = /^\s*# --- Caused by: ---$/;

/**
 * `  1) Basket adds up`, `     Failure/Error: expect(2).to eq(3)`. It begins with the second line, since others have
 * heads like the first; a description can have several lines.
 */
export const rspecFailure: Recogniser = {
  source: 'rspec',
  triggers: ['Failure/Error:'],
  read(line, _report, seen) {
    if (!failure.test(line)) return false;
    const above: string[] = [];
    for (let count = 1; count <= mostLinesAbove; count++) {
      const text = seen.back(count);
      if (text === undefined) return false;
      const first = /^ {2}\d+\) (\S.*)$/.exec(text)?.[1];
      if (first !== undefined) return readFailure([first, ...above].join('\n'), true);
      // The reason why an example is pending; it may fail.
      if (/^ {5,7}# /.test(text)) return true;
      if (/^ {5,7}Got \d+ failures?/.test(text) || text === '') continue;
      above.unshift(text.trim());
    }
    return false;
  },
};

/** An example that was pending and passes: `  7) Basket adds up FIXED`, the reason, its place behind `#`. */
export const rspecFixed: Recogniser = {
  source: 'rspec',
  triggers: ['to fail. No error was raised'],
  read(line, _report, seen) {
    if (!/^ {5,7}Expected pending .* to fail\. No error was raised\.$/.test(line)) return false;
    const name = /^ {2}\d+\) (\S.*?)(?: FIXED)?$/.exec(seen.back(1) ?? '')?.[1];
    return name === undefined ? false : readFailure(`${name}: ${line.trim()}`, true);
  },
};

/** An error occurred while loading ./spec/a_spec.rb. */
export const rspecLoad: Recogniser = {
  source: 'rspec',
  triggers: ['An error occurred '],
  read(line) {
    const match = /^(An error occurred (?:while loading (\S+\.rb)|in an? .* hook))\./.exec(line);
    return match ? readFailure(match[1]!, false, match[2]) : false;
  },
};

function readFailure(name: string, isReasonNext: boolean, loaded?: string): Frame {
  const reason = createReason();
  let isFailure = isReasonNext;
  let isCause = false;
  let hasPlaces = false;
  let count = 0;
  let place: RubyPlace | undefined;

  function tell(report: Report): void {
    if (!isFailure) return;
    const text = reason.text();
    const inMessage = /(?:^|: )(\S[^:\n]*\.rb):(\d+): /m.exec(text);
    const found = place ?? (inMessage ? { file: inMessage[1]!, line: Number(inMessage[2]) } : undefined);
    report({
      severity: 'error',
      message: text === '' ? name : `${name}: ${text}`,
      ...(found ?? (loaded !== undefined && { file: loaded })),
      source: 'rspec',
    });
  }

  return {
    take(line, report) {
      if (!isFailure) {
        if (failure.test(line)) {
          isFailure = true;
          return 'taken';
        }
        if (++count > mostLinesAbove) return 'left';
        return 'taken';
      }
      const isNext = /^ {2}\d+\) /.test(line) || (/^\S/.test(line) && !line.startsWith('#') && hasPlaces);
      const isOutside =
        /^(?:Finished in |Failed examples:|No examples found|Pending: |Failures:|Randomized with )/.test(line);
      if (
        isNext ||
        isOutside ||
        (line === '' && hasPlaces && !isCause && loaded === undefined && place && /^/.test(line))
      ) {
        tell(report);
        return isNext || isOutside ? 'left' : 'last';
      }
      if (cause.test(line)) isCause = true;
      const frame = /^\s*# (.*)$/.exec(line)?.[1];
      if (frame !== undefined) {
        hasPlaces = true;
        const found = readRubyPlace(frame);
        if (found && isOwn(found) && !isCause) place ??= found;
      } else if (!hasPlaces) reason.add(line);
      return 'taken';
    },
    end: tell,
  };
}

/** What stands below the code that failed: behind an empty line where there is one. */
function createReason(): { add(line: string): void; text(): string } {
  const before: string[] = [];
  const behind: string[] = [];
  let isBehind = false;
  let isDone = false;
  return {
    add(line) {
      const text = line.trim();
      if (text === '') {
        if (isBehind && behind.length > 0 && !behind.at(-1)!.endsWith(':')) isDone = behind.length > 1 || isDone;
        isBehind = true;
      } else if (/^(?:\(compared using|Diff:)/.test(text) || failure.test(line)) isDone = true;
      else if (!isDone) (isBehind ? behind : before).push(text);
    },
    text() {
      const lines = (behind.length > 0 ? behind : before).slice(0, mostReasonLines);
      return lines.join('\n').replace(/^([A-Z][\w:]*:)\n/, '$1 ');
    },
  };
}
