/** The places that the text of a failed test names, as the tools that write JUnit print them, the most telling first. */
import type { Finding } from '../recogniser.ts';

export type PlaceInText = Pick<Finding, 'file' | 'line' | 'column'>;

interface Form {
  /** Groups: file, line, column. */
  pattern: RegExp;
  /** The frame that failed is the last one. */
  isLast?: boolean;
}

const forms: readonly Form[] = [
  // pytest: py/test_cart.py:6: AssertionError
  { pattern: /^([^\s:][^:\n]{0,300}\.py):(\d+): \w/gm, isLast: true },
  { pattern: /^ *File "([^"\n]{1,300})", line (\d+)/gm, isLast: true },
  // Rust: panicked at src/lib.rs:3:5:
  { pattern: /panicked at (?:'.{0,500}', )?([^\s:]{1,300}\.rs):(\d+):(\d+)/g },
  // JavaScript: at f (src/a.js:3:5), at file:///src/a.mjs:3:5, ❯ src/a.ts:3:5
  { pattern: /^\s*(?:at|❯) (?:[^(\n]{0,300}\()?([^\s()][^()\n]{0,300}?):(\d+):(\d+)\)?$/gm },
  // PHPUnit and GoogleTest: a line of its own
  { pattern: /^([^\s:][^:\n]{0,300}\.(?:php|c|cc|cpp|cxx|h|hpp)):(\d+)$/gm },
  // .NET: in /src/A.cs:line 3
  { pattern: / in ([^\n]{1,300}?\.(?:cs|fs|vb)):line (\d+)/g },
  // Go: calc_test.go:12: got 3
  { pattern: /^\s*([\w./-]{1,300}\.go):(\d+): /gm },
  // RSpec and minitest: # ./spec/a_spec.rb:3:in, [test/a_test.rb:3]
  { pattern: /(?:^|[\s[(#])([\w./~-]{1,300}\.rb):(\d+)/gm },
];

/** Code of others: it is not where the user must look. */
const foreign =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|\.cargo|rustlib)\/|^node:|^<|^\/(?:usr|opt)\/(?:lib|share|local)\/|^\/rustc\//;

/** Without those in the code of others. */
export function findPlaces(text: string): PlaceInText[] {
  return forms.flatMap(({ pattern, isLast = false }) => {
    const places = [...text.matchAll(pattern)].flatMap(([, file = '', line, column]): PlaceInText[] =>
      foreign.test(file) ? [] : [{ file, line: Number(line), ...(column !== undefined && { column: Number(column) }) }],
    );
    return isLast ? places.reverse() : places;
  });
}
