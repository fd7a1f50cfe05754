/**
 * Linkers that print a problem over several lines: LLVM's and mold with the places behind `>>>`, Apple's with a list.
 *
 *   ld.lld: error: undefined symbol: twice
 *   >>> referenced by a.c:5 (/work/link/a.c:5)
 *   >>>               a.o:(helper)
 */
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';

const lldHeader =
  /^(?:[\w./\\:+-]*[\\/])?((?:rust-|wasm-)?(?:ld\.lld|ld64\.lld|lld-link|lld|mold|wasm-ld|wasm-lld)(?:-\d+)?)(?:\.exe)?: (error|warning): (.+)$/;
const place = /^>>> (?:referenced by|defined (?:at|in)) (?:.* \((.+):(\d+)\)|(.+):(\d+)|(\S+\.\w+))$/;
const objectFile = /\.(?:o|obj|a|lib|so|bc)$/;
const tooMany = /^too many errors/;

export const linkers: readonly Recogniser[] = [
  {
    source: 'ld',
    triggers: [': error: ', ': warning: '],
    read(line) {
      const match = lldHeader.exec(line);
      if (!match) return false;
      const [, , word, message] = match;
      if (tooMany.test(message!)) return true;
      return readPlaces({ source: 'ld', severity: word === 'error' ? 'error' : 'warning', message: message! });
    },
  },
  {
    source: 'ld',
    triggers: ['Undefined symbols for architecture '],
    read(line) {
      const match = /^Undefined symbols for architecture (\w+):$/.exec(line);
      return match ? readSymbols(match[1]!) : false;
    },
  },
];

/** The first place is the one that people look at first. */
function readPlaces(finding: Finding): Frame {
  return {
    take(line, report) {
      const match = place.exec(line);
      if (match && finding.file === undefined) {
        const file = match[1] ?? match[3] ?? match[5]!;
        const row = match[2] ?? match[4];
        if (!objectFile.test(file)) finding.file = file;
        if (!objectFile.test(file) && row !== undefined) finding.line = Number(row);
      }
      if (line.startsWith('>>>')) return 'taken';
      report(finding);
      return 'left';
    },
    end: (report) => report(finding),
  };
}

function readSymbols(architecture: string): Frame {
  return {
    take(line, report) {
      const symbol = /^ {2}(".+"|\S.*), referenced from:$/.exec(line)?.[1];
      if (symbol !== undefined) tellSymbol(symbol, report);
      return symbol !== undefined || line.startsWith('    ') ? 'taken' : 'left';
    },
    end() {},
  };

  function tellSymbol(symbol: string, report: Report): void {
    report({
      source: 'ld',
      severity: 'error',
      message: `Undefined symbol for architecture ${architecture}: ${symbol}`,
    });
  }
}
