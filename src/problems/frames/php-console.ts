/** Exceptions as the consoles of Symfony and Laravel show them. */
import type { Recogniser, Report } from '../recogniser.ts';

const mostReasonLines = 4;
const mostLines = 40;

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

/** `   RuntimeException `, the message, `  at app/Basket.php:33`; behind a library the user's frames are numbered. */
export const collision: Recogniser = {
  source: 'laravel',
  triggers: ['Exception', 'Error'],
  read(line) {
    const name = /^ {3}((?:[A-Z]\w*\\)*[A-Z]\w*(?:Exception|Error))$/.exec(line)?.[1];
    if (name === undefined) return false;
    const reason: string[] = [];
    let isPlaced = false;
    let count = 0;
    return {
      take(next, report) {
        const match = /^ {2}(?:at|\d+) {1,3}((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.php):(\d+)$/.exec(next);
        if (match) isPlaced = true;
        if (match && !/(?:^|\/)vendor\//.test(match[1]!)) {
          const message = [name, ...reason.slice(0, mostReasonLines - 1)].join(': ');
          report({ severity: 'error', message, file: match[1]!, line: Number(match[2]), source: 'laravel' });
          return 'last';
        }
        if (/^\S/.test(next) || ++count > mostLines) return 'left';
        if (next.trim() !== '' && !isPlaced) reason.push(next.trim());
        return 'taken';
      },
      end() {},
    };
  },
};
