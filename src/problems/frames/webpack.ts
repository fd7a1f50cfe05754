/**
 * webpack's errors and warnings, those of its loaders and checkers among them: `ERROR in FILE PLACE`, then the message,
 * in which the loader may name a better place; code, traces and where the module was imported are skipped.
 * webpack and Babel count columns from 0.
 */
import type { Finding, Frame, Recogniser } from '../recogniser.ts';

const head = /^(ERROR|WARNING) in (\S.*)$/;
/** `./src/a.js 1:0-29`, `./src/a.ts:2:7`, `./src/a.css (./node_modules/css-loader/index.js!./src/a.css)`, `a.ts(2,7)`. */
const headPlace = /^(\S.*?)(?: (\d+):(\d+)(?:-(?:(\d+):)?(\d+))?|:(\d+):(\d+)|\((\d+),(\d+)\):?)?$/;
const isFile = /^(?:\.{0,2}\/|[A-Za-z]:[\\/])\S|^[^\s:][^:]{0,300}\.\w{1,10}(?=$|[ :(])/;
/** A check of webpack's own. */
const isCheck = /^(?:(?:asset|entrypoint) size limit|webpack performance|configuration$|child compilations)/;
/** The name of an entry; what begins like that may be anybody's. */
const isEntry = /^[\w-]+$/;
const ofEntry = /^(?:Module |Multiple |Conflict: )/;
/** What the message and what follows it in the same report look like. */
const ends =
  /^(?:(?:ERROR|WARNING) in |webpack \d|webpack compiled|\d+ (?:errors?|warnings?) ha|\S+ compiled |npm |> )/;
const loader = /^Module (?:build failed|Error|Warning) \(from /;
const skipped = /^(?:Module (?:build failed|Error|Warning) \(from |\[tsl\] |\.{0,2}\/\S+ \d+:\d+)/;
const bodyPlaces: readonly RegExp[] = [
  // ts-loader
  /^\[tsl\] (?:ERROR|WARNING) in (?<file>\S.*)\((?<line>\d+),(?<column>\d+)\)$/,
  // Babel
  /^\w*Error: (?<file>\S.*?\.\w+): (?<message>.+) \((?<line>\d+):(?<fromZero>\d+)\)$/,
  // webpack's own parser: the file is the one of the head.
  /^(?<message>Module parse failed: .+) \((?<line>\d+):(?<fromZero>\d+)\)$/,
  // PostCSS
  /^\((?<line>\d+):(?<column>\d+)\) (?:(?<file>\/\S.*?\.\w+) )?(?<message>.+)$/,
  // Sass
  /^ {2}(?<file>\S.*\.s[ac]ss) (?<line>\d+):(?<column>\d+)(?: {2}.+)?$/,
  // webpack 4, where the head has no place: from where it was imported.
  /^ @ (?<file>\S+) (?<line>\d+):(?<fromZero>\d+)(?:-\d+)?$/,
];
const typescript = /^ *(TS\d+): (.*)$/;
const isSnippet = /^(?: @ | *[>|╷│╵]|\s*\d+ [|│]|\s+at |-{3,})/;
/** Loaders know the place better than webpack, which has the one of the import. */
const isOfLoader = /^\[tsl\]|Error: |^ {2}\S.*\.s[ac]ss /;
const mostLines = 40;

export const webpack: Recogniser = {
  source: 'webpack',
  triggers: ['ERROR in ', 'WARNING in '],
  read(line) {
    const match = head.exec(line);
    if (!match) return false;
    const [, word, where] = match;
    const isSure = isFile.test(where!) || isCheck.test(where!);
    if (!isSure && !isEntry.test(where!)) return false;
    return createFrame(word === 'ERROR' ? 'error' : 'warning', where!, isSure);
  },
};

function createFrame(severity: 'error' | 'warning', where: string, isSure: boolean): Frame {
  const body: string[] = [];
  let isTold = false;
  return {
    take(line, report) {
      if (ends.test(line) || isApart(line, body)) {
        this.end(report);
        return 'left';
      }
      if (!isSure && !ofEntry.test(body[0] ?? line)) return 'left';
      if (body.length < mostLines) body.push(line);
      return 'taken';
    },
    end(report) {
      if (!isTold && (isSure || body.length > 0)) report(readReport(severity, where, body));
      isTold = true;
    },
  };
}

/** Behind a blank line only code, traces and what a loader says go on. */
function isApart(line: string, body: readonly string[]): boolean {
  if (body.at(-1) !== '' || line === '' || /^[\s>|(]/.test(line)) return false;
  const before = body.findLast((one) => one !== '');
  return before !== undefined && !loader.test(before);
}

function readReport(severity: 'error' | 'warning', where: string, body: readonly string[]): Finding {
  const finding: Finding = { source: 'webpack', severity, message: '' };
  readHead(finding, where);
  let message: string | undefined;
  let first: string | undefined;
  for (const line of body) {
    const known = typescript.exec(line);
    if (known) finding.code = known[1]!;
    const found = bodyPlaces.map((place) => place.exec(line)).find((match) => match !== null)?.groups;
    if (found && (finding.line === undefined || isOfLoader.test(line))) usePlace(finding, found);
    message ??= known?.[2] ?? found?.message;
    if (line !== '' && !skipped.test(line) && !isSnippet.test(line)) first ??= line.trim();
  }
  finding.message = message ?? (where.includes(': ') ? where : (first ?? where));
  return finding;
}

/** Names without an extension or a folder are those of entries and of webpack's own checks. */
function readHead(finding: Finding, where: string): void {
  const [, file, ...numbers] = headPlace.exec(withoutLoaders(where).replace(/ \+ \d+ modules$/, '')) ?? [];
  const path = file?.split('!').at(-1);
  if (path === undefined || !isFile.test(path)) return;
  // Loaders of Vue and others ask for a part of a file.
  finding.file = path.replace(/\?.*$/, '');
  const [line, column, endLine, endColumn, ...others] = numbers;
  const [row, at] = line === undefined ? others.filter((one) => one !== undefined) : [line, column];
  if (row === undefined || at === undefined) return;
  finding.line = Number(row);
  finding.column = Number(at) + (line === undefined ? 0 : 1);
  if (endColumn === undefined) return;
  finding.endLine = Number(endLine ?? row);
  finding.endColumn = Number(endColumn) + 1;
}

function withoutLoaders(where: string): string {
  return where.endsWith(')') && where.includes(' (') ? where.slice(0, where.lastIndexOf(' (')) : where;
}

function usePlace(finding: Finding, { file, line, column, fromZero }: Record<string, string | undefined>): void {
  if (file !== undefined) finding.file = file;
  finding.line = Number(line);
  finding.column = fromZero === undefined ? Number(column) : Number(fromZero) + 1;
  delete finding.endLine;
  delete finding.endColumn;
}
