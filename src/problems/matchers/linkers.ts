/** GNU's linkers. Those whose problems take several lines (lld, Apple's) are in `frames/linker.ts`. */
import type { MatcherData } from '../matcher.ts';
import { source } from './source-path.ts';

/** `/usr/bin/ld: `, `C:/mingw/bin/x86_64-w64-mingw32-ld.exe: `, `/usr/bin/ld:` in front of a linker script. */
const ld = String.raw`(?:(?:[A-Za-z]:(?=[\\/]))?[^:]{0,250}(?<![\w.])ld(?:\.[a-z]{2,5}){0,2}: ?)`;
/** `/tmp/ccX1.o:`, `libfoo.a(foo.o):` in front of what it was made from. */
const object = String.raw`(?:(?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(?:o|obj|a|lo|so|lib)(?:\([^()]{1,200}\))?:)`;
const section = String.raw`\([^()\s]{1,500}\+0x[0-9a-f]+\)`;
const reason = `((?:undefined reference to|multiple definition of|undefined symbol) .+?|warning: .+?)(?:; .*first defined here)?`;

/** What linkers say that are called by their bare name, as Apple's is. */
const apple = ['cannot ', "can't ", 'library ', 'framework ', 'unknown ', 'unrecognized ', 'failed ', 'no '];

export const linkerMatchers: readonly MatcherData[] = [
  {
    // With debug information: /work/a.c:5: undefined reference to `twice'
    owner: 'ld-line',
    source: 'ld',
    triggers: ['undefined reference to', 'multiple definition of'],
    pattern: [
      {
        regexp: String.raw`^${ld}?${object}?${source}:(\d+): (?:error: )?((?:undefined reference to|multiple definition of) .+?)(?:; .*first defined here)?$`,
        file: 1,
        line: 2,
        message: 3,
      },
    ],
  },
  {
    // Without it there is no line: a.c:(.text+0xf): undefined reference to `twice'; the C library's start has no file.
    owner: 'ld-section',
    source: 'ld',
    triggers: ['+0x'],
    pattern: [
      {
        regexp: `^${ld}?${object}?(?:${source}:)?${section}: ${reason}$`,
        file: 1,
        message: 2,
      },
    ],
  },
  {
    // gold: a.o:a.c:function main: error: undefined reference to 'twice'
    owner: 'gold-function',
    source: 'ld',
    triggers: [':function '],
    pattern: [
      {
        regexp: `^${ld}?${object}?${source}:function .{1,1000}: error: (undefined reference to .+)$`,
        file: 1,
        message: 2,
      },
    ],
  },
  {
    // A linker script: /usr/bin/ld:bad.ld:3: syntax error
    owner: 'ld-script',
    source: 'ld',
    triggers: ['.ld:#'],
    pattern: [{ regexp: String.raw`^${ld}${source}:(\d+): (?!warning)(.+)$`, file: 1, line: 2, message: 3 }],
  },
  {
    owner: 'ld-warning',
    source: 'ld',
    severity: 'warning',
    triggers: ['ld: warning: ', 'ld.exe: warning: ', 'ld.gold: warning: ', 'ld.bfd: warning: ', '.o: warning: '],
    pattern: [{ regexp: String.raw`^${ld}((?:[^\s:]+: )?)warning: (.+)$`, message: 2 }],
  },
  {
    owner: 'ld',
    // The name alone ends many a word, such as build.
    triggers: ['/ld: ', '-ld: ', 'ld.bfd: ', 'ld.gold: ', 'ld.exe: ', ...apple.map((words) => `ld: ${words}`)],
    pattern: [
      {
        regexp: String.raw`^${ld}(?:error: )?(cannot find .+|cannot open .+|can't open .+|library .*not found.*|framework .*not found.*|unrecognized .+|unknown .+|no input files|failed to .+|[^\s:].*: (?:multiple definition of|error adding symbols|file not recognized|relocation .+ can ?not be used|undefined reference to|hidden symbol|file in wrong format|plugin needed) ?.*|[^\s:].* (?:will not fit in region|overflowed by|overlaps section|is referenced by DSO) ?.*?)(?:; \S+ first defined here)?$`,
        message: 1,
      },
    ],
  },
  {
    owner: 'ld-duplicate',
    source: 'ld',
    triggers: ['duplicate symbol '],
    pattern: [{ regexp: "^(duplicate symbol '?.+?'?) in:$", message: 1 }],
  },
];
