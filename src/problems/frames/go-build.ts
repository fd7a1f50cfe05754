/**
 * What Go's compiler, `go vet` and the linters built on them say: place and message in one line, more of the message
 * indented below. Linters name their rule in brackets behind it, and golangci-lint shows the line of code below.
 *
 *     b/b.go:11:12: not enough arguments in call to take
 *     	have (number)
 *     	want (int, string)
 */
import type { Finding, Recogniser, Report } from '../recogniser.ts';

// No blanks, lest the words before a file become a part of it, but where a path certainly begins.
const diagnostic =
  /^(?<vet>vet: )?(?<file>(?:[A-Za-z]:)?(?:\.{0,2}[\\/][^:]*|[^\s:"'`([{<=,;|]+)\.(?:go|s)):(?<line>\d+)(?::(?<column>\d+)(?:-(?:\d+:)?\d+)?)?: ?\s*(?<message>\S.*)$/;
/** A C compiler's about the C in a Go file. */
const ofC = /^(?:fatal )?(error|warning|note): (.*)$/;
const summary = /^too many errors$/;
const staticcheck = /^(.*\S) \(([A-Z]{1,3}\d{4}|compile|config)\)$/;
const golangci = /^(.*\S) \(([a-z][a-z0-9_-]*)\)$/;
/** Linters of golangci-lint that tell of whole lines; other lines without a column are those of logs. */
const lineLinters = new Set(
  'asciicheck,depguard,dogsled,dupl,errcheck,funlen,gci,gocognit,gocritic,gocyclo,cyclop,godot,godox,gofmt,gofumpt,goheader,goimports,golines,gomoddirectives,gomodguard,gosec,gosimple,govet,ineffassign,lll,maintidx,misspell,nestif,nlreturn,nolintlint,revive,staticcheck,stylecheck,swaggo,testpackage,typecheck,unparam,unused,whitespace,wsl,wsl_v5'.split(
    ',',
  ),
);
const unformatted = /^File is not (?:`|properly formatted)/;
const more = /^\t(?!.*\.go:\d+:\d+: )\s*(\S.*)$/;
const mostLines = 5;

export const goBuild: Recogniser = {
  source: 'go',
  triggers: ['.go:#', '.s:#'],
  read(line) {
    const groups = diagnostic.exec(line)?.groups;
    const text = groups?.message;
    if (!groups || text === undefined) return false;
    const inC = ofC.exec(text);
    if (inC && !groups.file!.endsWith('.go')) return false;
    if (inC?.[1] === 'note') return true;
    const column = groups.column === undefined ? undefined : Number(groups.column);
    const linter = staticcheck.exec(text) ?? golangci.exec(text);
    if (column === undefined && !lineLinters.has(linter?.[2] ?? '') && !unformatted.test(text)) return false;
    const finding: Finding = {
      severity: inC?.[1] === 'warning' ? 'warning' : 'error',
      message: linter?.[1] ?? inC?.[2] ?? text,
      source: inC ? 'cgo' : nameSource(linter?.[2], groups.vet !== undefined),
      file: groups.file!,
      line: Number(groups.line),
    };
    if (column !== undefined) finding.column = column;
    if (linter) finding.code = linter[2]!;
    const message = [finding.message];

    function finish(report: Report): void {
      if (!summary.test(finding.message)) report({ ...finding, message: message.slice(0, mostLines).join('\n') });
    }

    return {
      take(next, report) {
        const said = more.exec(next)?.[1];
        if (next.startsWith('\t')) {
          // Below a linter's words the code is shown.
          if (said !== undefined && !linter) message.push(said);
          return 'taken';
        }
        finish(report);
        return 'left';
      },
      end: finish,
    };
  },
};

function nameSource(rule: string | undefined, isVet: boolean): string {
  if (isVet) return 'go vet';
  if (rule === undefined) return 'go';
  return /^(?:[A-Z]|compile$|config$)/.test(rule) ? 'staticcheck' : 'golangci-lint';
}
