/** Compilers for C and its relatives, and others that print as they do. */
import type { MatcherData } from '../matcher.ts';
import { bracketed, drive, source } from './source-path.ts';

const codeTriggers = ['C', 'CXX', 'RC', 'U', 'D', 'MIDL', 'IDL', 'A', 'CVT', 'BK'].flatMap((code) => [
  ` error ${code}#`,
  ` warning ${code}#`,
]);
const project = String.raw`(?: \[[^\][]*\.\w*proj(?:::[^\][]*)?\])?`;
const place = { file: 1, line: 2, column: 3 } as const;

export const compilerMatchers: readonly MatcherData[] = [
  {
    owner: 'ubsan',
    triggers: [': runtime error: '],
    pattern: [{ regexp: String.raw`^${source}:(\d+):(\d+): runtime error: (.+)$`, ...place, message: 4 }],
  },
  {
    owner: 'as',
    triggers: [': Error: ', ': Warning: ', ': Fatal error: '],
    pattern: [
      {
        regexp: String.raw`^${source}:(\d+): (Error|Warning|Fatal error): (.+)$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
      },
    ],
  },
  {
    // a.y:3.5-10 and, over several lines, a.y:3.5-4.2
    owner: 'bison',
    triggers: ['.y:#', '.yy:#', '.ypp:#'],
    pattern: [
      {
        regexp: String.raw`^${source}:(\d+)\.(\d+)(?:-(?:(\d+)\.)?(\d+))?: (fatal error|error|warning|note): (.+?)(?: \[(-W[\w=-]+)\])?$`,
        ...place,
        endLine: 4,
        endColumn: 5,
        severity: 6,
        message: 7,
        code: 8,
      },
    ],
  },
  {
    // Its conflicts are of the whole file.
    owner: 'bison-file',
    source: 'bison',
    triggers: [' conflict'],
    pattern: [
      {
        regexp: String.raw`^${source}: (error|warning): (\d+ (?:shift|reduce).+?)(?: \[(-W[\w=-]+)\])?$`,
        file: 1,
        severity: 2,
        message: 3,
        code: 4,
      },
    ],
  },
  {
    // What gcc and clang print, and with them nasm, doxygen, icx, nvc, emcc, zig and many others.
    owner: 'gcc',
    triggers: [': error: ', ': warning: ', 'fatal error: ', ': note: ', ': remark: '],
    pattern: [
      {
        regexp: String.raw`^${source}:(\d+)(?::(\d+))?(?::\{[{}\d:-]{1,400})?: (fatal error|error|warning|note|remark): (.+?)(?: \[CWE-\d+\])?(?: \[(?:-Werror,)?([-A-Za-z][\w.+=#/-]*)(?:,[^\][]*)?\])?$`,
        ...place,
        severity: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  {
    owner: 'gcc-unable',
    source: 'gcc',
    triggers: ['internal compiler error: ', ': sorry, '],
    pattern: [
      {
        regexp: String.raw`^(?:${source}:(\d+)(?::(\d+))?|[\w./\\:+-]{1,300}): ((?:internal compiler error|sorry, unimplemented): .+)$`,
        ...place,
        message: 4,
      },
    ],
  },
  {
    // The compiler itself, without a place: what only sums up the errors above is none.
    owner: 'gcc-driver',
    source: 'gcc',
    triggers: [': error: ', ': warning: ', 'fatal error: '],
    pattern: [
      {
        regexp: String.raw`^(?:[\w./\\:+-]*[\/-])?(?:<command-line>|cc1|cc1plus|cc1obj|f951|lto1|lto-wrapper|collect2|gcc|g\+\+|cc|c\+\+|gfortran|nvcc|icx|icpx)(?:-[\d.]+)?(?:\.exe)?: (fatal error|error|warning): (?!(?:all|some) warnings being treated as errors|ld returned|ld terminated)(.+?)(?: \[(-[\w=-]+)\])?$`,
        severity: 1,
        message: 2,
        code: 3,
      },
    ],
  },
  {
    owner: 'clang-driver',
    source: 'clang',
    triggers: [': error: ', ': warning: ', 'fatal error: '],
    pattern: [
      {
        regexp: String.raw`^(?:[\w./\\:+-]*[\\/-])?(?:clang|clang\+\+|clang-cl|flang|emcc|em\+\+|swiftc)(?:-[\d.]+)?(?:\.exe)?: (fatal error|error|warning): (?!linker command failed)(.+?)(?: \[(-[\w=-]+)\])?$`,
        severity: 1,
        message: 2,
        code: 3,
      },
    ],
  },
  {
    // C:\a\b.cpp(3,5): error C2065: … [C:\a\a.vcxproj], behind 1> where several projects are built at once
    owner: 'msvc',
    triggers: codeTriggers,
    pattern: [
      {
        regexp: String.raw`^\s*(?:\d+>\s*)?(${drive}[^\s:][^:]*)\((\d+)(?:,(\d+)(?:,(\d+),(\d+)|-(\d+))?)?\) ?: (fatal error|error|warning) ((?:CXX|C|RC|U|MIDL|IDL|A|CVT|BK)\d{4}) ?: (.+?)${project}$`,
        ...place,
        endLine: 4,
        endColumn: 5,
        severity: 7,
        code: 8,
        message: 9,
      },
    ],
  },
  {
    // LNK1120 and LNK1169 only count the errors above; the object file is none that people edit.
    owner: 'msvc-link',
    source: 'msvc',
    triggers: [' error LNK#', ' warning LNK#'],
    pattern: [
      {
        regexp: String.raw`^\s*(?:\d+>\s*)?${drive}[^\s:][^:]{0,300}? ?: (fatal error|error|warning) (?!LNK1120|LNK1169)(LNK\d{4}) ?: (.+?)${project}$`,
        severity: 1,
        code: 2,
        message: 3,
      },
    ],
  },
  {
    // cl : Command line warning D9002 : …; c1xx : fatal error C1083: …; U1077 only tells that a command failed.
    owner: 'msvc-driver',
    source: 'msvc',
    triggers: codeTriggers,
    pattern: [
      {
        regexp: String.raw`^\s*(?:\d+>\s*)?(?:cl|c1|c1xx|c2|rc|ml|ml64|nmake|NMAKE|RC|cvtres|CVTRES|midl|mt)(?:\.exe)? ?: (?:Command line )?(fatal error|error|warning) (?!U1077)([A-Z]{1,4}\d{4}) ?: (.+?)${project}$`,
        severity: 1,
        code: 2,
        message: 3,
      },
    ],
  },
  {
    owner: 'boost-test',
    source: 'boost',
    triggers: [': in "'],
    pattern: [
      {
        regexp: String.raw`^(?:${bracketed}\((\d+)\)|unknown location\(0\)): (fatal error|error|warning): in ("[^"]{1,300}": .+)$`,
        file: 1,
        line: 2,
        severity: 3,
        message: 4,
      },
    ],
  },
  {
    // clang-cl, and clang with -fdiagnostics-format=msvc.
    owner: 'clang-cl',
    source: 'clang',
    triggers: ['): error: ', '): warning: ', ') :  error: ', ') :  warning: ', '): fatal error: '],
    pattern: [
      {
        regexp: String.raw`^\s*(?:\d+>\s*)?${bracketed}\((\d+),(\d+)\)(?:: | : {1,2})(fatal error|error|warning): (.+?)(?: \[(?:-Werror,)?(-W[\w+=#-]+)\])?${project}$`,
        ...place,
        severity: 4,
        message: 5,
        code: 6,
      },
    ],
  },
  {
    // nvcc: a.cu(3): warning #177-D: …, a.cu(3): error: …; icc has a number too.
    owner: 'nvcc',
    triggers: ['): error', '): warning', '): fatal error', '): catastrophic error', '): remark'],
    pattern: [
      {
        regexp: String.raw`^${bracketed}\((\d+)\): (?:(?<=\.cuh?\(\d+\): )|(?=[a-z ]+ #))(fatal error|error|warning|catastrophic error|remark)(?: #([\w-]+))?: (.+)$`,
        file: 1,
        line: 2,
        severity: 3,
        code: 4,
        message: 5,
      },
    ],
  },
];
