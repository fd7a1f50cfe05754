/** Exceptions as the consoles of Symfony and Laravel show them. */
import { mostBack, type Recogniser, type Report } from '../recogniser.ts';

const mostReasonLines = 4;
const mostLines = 40;
const library = /(?:^|\/)vendor\//;

/** `In Kernel.php line 12:`, then the message, indented. */
export const symfonyConsole: Recogniser = {
  source: 'symfony',
  triggers: ['.php line #'],
  read(line) {
    const match = /^In ([\w.-]+\.php) line (\d+):$/.exec(line);
    if (!match) return false;
    const reason: string[] = [];
    function tell(report: Report): void {
      if (reason.length === 0) return;
      const message = reason.slice(0, mostReasonLines).join('\n');
      report({ severity: 'error', message, file: match![1]!, line: Number(match![2]), source: 'symfony' });
    }
    return {
      take(next, report) {
        const text = next.trim();
        const isEnd = text === '' ? reason.length > 0 : !/^ {2}\S/.test(next);
        if (isEnd || reason.length > mostLines) {
          tell(report);
          return 'left';
        }
        if (text !== '') reason.push(text);
        return 'taken';
      },
      end: tell,
    };
  },
};

const place = /^ {2}(?:at|\d+) {1,3}((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.php):(\d+)$/;

/** `   RuntimeException `, the message, `  at app/Basket.php:33`; behind a library the user's frames are numbered. */
export const collision: Recogniser = {
  source: 'laravel',
  triggers: ['.php:#'],
  read(line, report, seen) {
    const first = line.startsWith('  at ') ? place.exec(line) : null;
    if (!first) return false;
    const above: string[] = [];
    let name: string | undefined;
    for (let count = 1; count <= mostBack && name === undefined; count++) {
      const text = seen.back(count);
      if (text === undefined) return false;
      name = /^ {3}((?:[A-Z]\w*\\)*[A-Z]\w*(?:Exception|Error))$/.exec(text)?.[1];
      if (name === undefined && text.trim() !== '') above.unshift(text.trim());
    }
    if (name === undefined) return false;
    const message = [name, ...above.slice(0, mostReasonLines - 1)].join(': ');
    function tell(to: Report, found?: RegExpExecArray): void {
      const at = found && { file: found[1]!, line: Number(found[2]) };
      to({ severity: 'error', message, ...at, source: 'laravel' });
    }
    if (!library.test(first[1]!)) {
      tell(report, first);
      return true;
    }
    let count = 0;
    return {
      take(next, to) {
        const match = place.exec(next);
        if (match && !library.test(match[1]!)) {
          tell(to, match);
          return 'last';
        }
        if (!/^\S/.test(next) && ++count <= mostLines) return 'taken';
        tell(to);
        return 'left';
      },
      end: (to) => tell(to),
    };
  },
};
