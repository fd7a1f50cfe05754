/**
 * Perl's errors and warnings, and what Test::More says of a failed test to prove, which hides the rest of TAP.
 * A `die` cannot be told from a `warn`: what is not one of perl's own warnings is an error.
 */
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';

const said =
  /^(?![#\s])(.{1,2000}) at (\S[^:\n]{0,400}?) line (\d+)(?:\.|, (?:near .*|at EOF|at end of line|within .*|<[\w$]+> (?:line|chunk) \d+\.))$/;
/** A script's name may have any form; without a perl one it must be a path, or perl's own words stand in front. */
const perlFile = /\.(?:p[lmh]|PL|t|cgi|psgi|al|pod|xs)$|^\S*\/[\w-]+$/;
const bareFile = /^\w[\w-]*$/;
const perlWords = /^(?:Died$|syntax error|Can't locate |Global symbol |Undefined subroutine |Can't call method )/;
/** What follows from an error that was told before. */
const follows = /^(?:BEGIN failed|INIT failed|Compilation failed in require|syntax error at .* at )/;
const warnings =
  /^(?:Use of uninitialized|Name ".*" used only once|"(?:my|our|state)" variable |Useless use of|Possible |Scalar value |Found = in|Odd number of|Deep recursion|Unquoted string|Subroutine \S+ redefined|Constant subroutine|Prototype mismatch|Statement unlikely|Argument .* isn't numeric|Reference found where|Unescaped |Missing argument|Redundant argument|Smartmatch|Wide character|substr outside|splice\(\) offset|Illegal \w+ digit|Integer overflow|Applying |Exiting |Parentheses missing|Negative repeat|print \(\.\.\.\)|.* (?:is|are) (?:deprecated|experimental)|readline\(\) on |print\(\) on |close\(\) on |Variable ".*" is not (?:available|imported)|Ambiguous use|Operator or semicolon missing|Duplicate specification|Unsuccessful )/;
const installed = /^(?:\/usr\/|\/opt\/|\/etc\/perl)|[\\/](?:site_perl|vendor_perl|perl5|local[\\/]lib)[\\/]/;
const caller = /^\s+\S.* called at (\S.*) line (\d+)\.?$/;

const testHead = /^# {3}Failed (?:test (.+)|test)$/;
const testPlace = /^# {3}(?:Failed test )?at (\S.*) line (\d+)\.$/;
const mostMessageLines = 5;

export const perl: readonly Recogniser[] = [
  {
    source: 'perl',
    // Any line may name a line: only behind a file of perl's, or with perl's own words.
    triggers: [
      ...['.pl', '.pm', '.ph', '.PL', '.t', '.cgi', '.psgi', '.al', '.pod', '.xs'].map((end) => `${end} line #`),
      ...['Died at ', 'syntax error at ', "Can't ", 'Global symbol ', 'Undefined subroutine ', 'Use of uninitialized '],
    ],
    read: readSaid,
  },
  {
    source: 'perl',
    // `#` stands for a digit in triggers.
    triggers: ['   Failed test'],
    read(line) {
      const isPlace = testPlace.test(line);
      const name = isPlace ? null : testHead.exec(line);
      if (!name && !isPlace) return false;
      const frame = readTest(name?.[1]?.replace(/^'(.*)'$/, '$1'));
      if (isPlace) frame.take(line, () => {});
      return frame;
    },
  },
];

function readSaid(line: string, report: Report): boolean | Frame {
  const match = said.exec(line);
  if (!match) return false;
  const [, text, file, row] = match;
  const isPerls = warnings.test(text!) || perlWords.test(text!);
  if (!perlFile.test(file!) && !(isPerls && bareFile.test(file!))) return false;
  if (follows.test(text!)) return true;
  const finding: Finding = {
    source: 'perl',
    severity: warnings.test(text!) ? 'warning' : 'error',
    file: file!,
    line: Number(row),
    message: text! + (/, near .*$/.exec(line)?.[0] ?? ''),
  };
  if (installed.test(file!)) return readCallers(finding);
  report(finding);
  return true;
}

/** Carp's `confess` prints the calls below; the innermost that is no installed module is where to look. */
function readCallers(finding: Finding): Frame {
  return {
    take(line, report) {
      const match = caller.exec(line);
      if (match && installed.test(match[1]!)) return 'taken';
      report(match ? { ...finding, file: match[1]!, line: Number(match[2]) } : finding);
      return match ? 'last' : 'left';
    },
    end: (report) => report(finding),
  };
}

function readTest(name: string | undefined): Frame {
  const finding: Finding = { source: 'perl', severity: 'error', message: '' };
  const lines: string[] = [];
  const close = (report: Report) => {
    const message = [name, lines.slice(0, mostMessageLines).join('\n')].filter(
      (part) => part !== undefined && part !== '',
    );
    if (finding.file !== undefined) report({ ...finding, message: message.join(': ') || 'Failed test' });
  };
  return {
    take(line, report) {
      const place = finding.file === undefined ? testPlace.exec(line) : null;
      if (place) Object.assign(finding, { file: place[1]!, line: Number(place[2]) });
      else if (/^# {4,}\S/.test(line)) lines.push(line.slice(1).trim());
      else {
        close(report);
        return 'left';
      }
      return 'taken';
    },
    end: close,
  };
}
