/** Ruby's own words: uncaught exceptions, syntax errors in both of its parsers' forms, and what ends rake. */
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';
import { isOwn, type RubyPlace, readRubyPlace } from './ruby-place.ts';

const mostMessageLines = 4;
const mostLines = 30;
const uncaught =
  /^((?:[A-Za-z]:(?=[\\/]))?(?:<internal:[^>]*>|[^\s:][^:]*)):(\d+):in [`'][^`']*': (.*) \(([A-Z][\w:]*)\)$/;

/** lib/a.rb:9:in `fetch': key not found: :price (KeyError), then the frames, each behind a tab and `from`. */
export const rubyException: Recogniser = {
  source: 'ruby',
  triggers: [':in `', ":in '"],
  read(line, report) {
    const match = uncaught.exec(line);
    if (!match) return false;
    const [, file = '', number, text = '', name = ''] = match;
    const message = text === name ? name : `${name}: ${text}`;
    const here = { file, line: Number(number) };
    let isTold = isOwn(here);
    const tell = (tellTo: Report, place: RubyPlace | undefined): void => {
      isTold = true;
      tellTo({ severity: 'error', message, ...place, source: 'ruby' });
    };
    if (isTold) tell(report, here);
    let count = 0;
    return {
      take(next, tellTo) {
        const from = /^\s+(?:\d+: )?from (.*)$/.exec(next)?.[1];
        const place = from === undefined ? undefined : readRubyPlace(from);
        if (place) {
          if (!isTold && isOwn(place)) tell(tellTo, place);
          return 'taken';
        }
        // The rest of the message and the line of source stand between the head and the frames.
        const isNear = ++count <= 6 && (next.trim() === '' || /^\s/.test(next));
        if (isNear || from !== undefined) return 'taken';
        if (!isTold) tell(tellTo, undefined);
        return 'left';
      },
      end(tellTo) {
        if (!isTold) tell(tellTo, undefined);
      },
    };
  },
};

/**
 * The parser of Ruby 3.4:
 * lib/a.rb:3: syntax errors found (SyntaxError)
 *   > 3 |     x = [1, 2
 *       |              ^ expected a matching `]`
 */
export const rubySyntax: Recogniser = {
  source: 'ruby',
  triggers: ['syntax error'],
  read(line, report) {
    const found =
      /^(?:.*[:'] )?((?:[A-Za-z]:(?=[\\/]))?[^\s:'][^:']*):(\d+): syntax errors? found(?: \(SyntaxError\))?$/.exec(
        line,
      );
    if (found) return found[1] === '-e' ? true : readSnippets(found[1]!, Number(found[2]));
    const old =
      /^(?:.*[:'] )?((?:[A-Za-z]:(?=[\\/]))?[^\s:'][^:']*):(\d+): (syntax error, .*?)(?: \(SyntaxError\))?$/.exec(line);
    if (!old) return false;
    const [, file = '', number, message = ''] = old;
    if (file !== '-e') report({ severity: 'error', message, file, line: Number(number), source: 'ruby' });
    return true;
  },
};

function readSnippets(file: string, first: number): Frame {
  let row: number | undefined;
  let isCut = false;
  const told = new Set<string>();
  function end(report: Report): void {
    if (told.size === 0) report({ severity: 'error', message: 'syntax error', file, line: first, source: 'ruby' });
  }
  return {
    take(line, report) {
      const source = /^\s*(?:>\s*)?(\d+) \| ?/.exec(line);
      const below = /^(\s*(?:>\s*)?\| )(\s*)\^~* ?(.*)$/.exec(line);
      if (below) {
        const at = { line: row ?? first, ...(!isCut && { column: below[2]!.length + 1 }) };
        const key = `${at.line}:${below[2]!.length}`;
        const message = below[3] === '' ? 'syntax error' : below[3]!;
        if (!told.has(key)) report({ severity: 'error', message, file, ...at, source: 'ruby' });
        told.add(key);
      } else if (source) {
        row = Number(source[1]);
        // A long line is shown in part: its columns are lost.
        isCut = line.slice(source[0].length).startsWith('...');
      } else if (!/^\s*(?:>\s*)?(?:\||\.\.\.|~~+)/.test(line) && line !== '') {
        end(report);
        return 'left';
      }
      return 'taken';
    },
    end,
  };
}

/** rake aborted!, the exception, its frames. A command that failed has told its own problems. */
export const rake: Recogniser = {
  source: 'rake',
  triggers: ['rake aborted!', 'bin/rails aborted!', 'rails aborted!'],
  read(line) {
    if (!/^\S*(?:rake|rails) aborted!$/.test(line)) return false;
    const lines: string[] = [];
    let place: RubyPlace | undefined;
    let isComplete = false;
    let count = 0;
    function tell(report: Report): void {
      if (lines.length === 0 || /^Command failed with status/.test(lines[0]!)) return;
      const finding: Finding = { severity: 'error', message: lines.join('\n'), ...place, source: 'rake' };
      report(finding);
    }
    return {
      take(next, report) {
        const found = readRubyPlace(next);
        if (found && isOwn(found)) place ??= found;
        if (/^(?:Tasks: TOP|\(See full trace)/.test(next) || ++count > mostLines) {
          tell(report);
          return 'last';
        }
        // Below an empty line Ruby shows the code of an error.
        if (next.trim() === '' || found) isComplete ||= lines.length > 0;
        else if (!isComplete && lines.length < mostMessageLines) lines.push(next.trim());
        return 'taken';
      },
      end: tell,
    };
  },
};
