/** Failed expectations of XCTest and Swift Testing. Each has a place of its own, also where one test has several. */
import type { Recogniser } from '../recogniser.ts';

/** /app/Tests/ATests.swift:12: error: ATests.testAdds : XCTAssertEqual failed: …; on macOS -[AppTests.ATests testAdds] */
export const xctest: Recogniser = {
  source: 'xctest',
  triggers: [': error: '],
  read(line, report) {
    const match =
      /^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(?:swift|mm?)):(\d+): error: (?:-\[(?:\w+\.)?([^\]]+)\]|([\w.]+)) : (.*)$/.exec(
        line,
      );
    if (!match) {
      // A test that threw has no place on Linux.
      const thrown = /^<EXPR>:0: error: ([\w.]+) : (.*)$/.exec(line);
      if (!thrown) return false;
      report({ severity: 'error', message: `${thrown[1]}: ${thrown[2]!.trim()}`, source: 'xctest' });
      return true;
    }
    const name = match[3]?.replace(' ', '.') ?? match[4]!;
    const message = `${name}: ${match[5]!.replace(/ -\s*$/, '').trim()}`;
    report({ severity: 'error', message, file: match[1]!, line: Number(match[2]), source: 'xctest' });
    return true;
  },
};

/** ✘ Test adds() recorded an issue at ATests.swift:12:5: Expectation failed: …; the reason can stand in the next line. */
export const swiftTesting: Recogniser = {
  source: 'swift-testing',
  triggers: ['recorded an issue', 'recorded a warning'],
  read(line, report) {
    const match =
      /^(?:\S{1,4} {1,3})?(?:Test|Suite) (.*?) recorded an? (issue|warning)(?: with .*)? at ([^\s:][^:]*\.swift):(\d+):(\d+):? ?(.*)$/.exec(
        line,
      );
    if (!match) return false;
    const [, name = '', kind, file = '', number, column, text = ''] = match;
    const finding = {
      severity: kind === 'issue' ? 'error' : 'warning',
      file,
      line: Number(number),
      column: Number(column),
      source: 'swift-testing',
    } as const;
    if (text !== '') {
      report({ ...finding, message: `${name}: ${text}` });
      return true;
    }
    return {
      take(next, tell) {
        tell({ ...finding, message: `${name}: ${next.trim()}` });
        return 'last';
      },
      end: (tell) => tell({ ...finding, message: name }),
    };
  },
};
