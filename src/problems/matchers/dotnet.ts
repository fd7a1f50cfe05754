/** Formats of .NET's compilers, MSBuild and NuGet; those of its test runners are in `frames/`. */
import type { MatcherData } from '../matcher.ts';

/** Paths of Windows too; a parallel build puts the number of the node in front, the project stands behind in brackets. */
const node = String.raw`^\s{0,12}(?:\d{1,4}>)?\s?`;
const path = String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:(][^:(]*`;
/** Those of sources may hold brackets: the place is the last pair. */
const source = String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:(][^:]*?`;
const rest = String.raw`(error|warning|info|message) ?((?:[A-Za-z]{1,14}\d{1,6}|WHITESPACE|IMPORTS|CHARSET|ENDOFLINE|FINALNEWLINE)?) ?: (.*?)(?: \[[^\[\]]*proj(?:::[^\[\]]*)?\])?$`;
const triggers = [') : ', '): error', '): warning', '): info', '): message'];

export const dotnetMatchers: readonly MatcherData[] = [
  {
    owner: 'csc',
    triggers,
    pattern: [
      {
        regexp: String.raw`${node}(${source}\.(?:cs|vb|csx|razor|cshtml|xaml|axaml|resx|vbhtml))\((\d+)(?:,(\d+)(?:,(\d+),(\d+))?)?\)\s?: ${rest}`,
        file: 1,
        line: 2,
        column: 3,
        endLine: 4,
        endColumn: 5,
        severity: 6,
        code: 7,
        message: 8,
      },
    ],
  },
  {
    owner: 'fsc',
    triggers,
    pattern: [
      {
        regexp: String.raw`${node}(${path}\.fs[xi]?)\((\d+)(?:,(\d+)(?:,(\d+),(\d+))?)?\)\s?: ${rest}`,
        file: 1,
        line: 2,
        column: 3,
        endLine: 4,
        endColumn: 5,
        severity: 6,
        code: 7,
        message: 8,
      },
    ],
  },
  {
    owner: 'msbuild',
    triggers,
    pattern: [
      {
        regexp: String.raw`${node}(${path}\.(?:\w*proj|props|targets|sln|slnx|nuspec|config))\((\d+)(?:,(\d+))?\)\s?: ${rest}`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6,
      },
    ],
  },
  {
    // /app/App.csproj : error NU1101: Unable to find package …
    owner: 'msbuild',
    triggers: [' : error ', ' : warning ', ': error ', ': warning '],
    pattern: [
      {
        regexp: String.raw`${node}(${path}\.(?:\w*proj|props|targets|sln|slnx)) ?: (error|warning) ?([A-Za-z]{1,14}\d{1,6})? ?: (.*?)(?: \[[^\[\]]*\])?$`,
        file: 1,
        severity: 2,
        code: 3,
        message: 4,
      },
    ],
  },
  {
    // CSC : error CS5001: Program does not contain a static 'Main' method
    owner: 'msbuild',
    triggers: [' : error ', ' : warning ', ': error ', ': warning '],
    pattern: [
      {
        regexp: String.raw`${node}(?:CSC|VBC|FSC|MSBUILD|MSBuild|ILLink|EXEC|NETSDK|dotnet) ?: (error|warning) ?([A-Za-z]{1,14}\d{1,6})? ?: (.*?)(?: \[[^\[\]]*\])?$`,
        severity: 1,
        code: 2,
        message: 3,
      },
    ],
  },
];
