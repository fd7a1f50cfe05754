/**
 * The events of `go test -json`: the output of each package, line by line as without it, and the package's name with
 * every line. Packages that are tested at the same time come mixed.
 */
import type { Finding, Frame, Recogniser, Report } from '../recogniser.ts';
import { goBuild } from './go-build.ts';
import { guessPackageFolder } from './go-package.ts';
import { goStacks, goTest } from './go-test.ts';

/** Events of a package that has not ended. */
const mostEvents = 50_000;

interface Event {
  action: string;
  source: string;
  test: string | undefined;
  output: string;
}

interface Source {
  begun: string;
  frame: Frame | undefined;
}

export const goJson: Recogniser = {
  source: 'go test',
  triggers: ['"Action":"'],
  read(line, report) {
    if (!readEvent(line)) return false;
    const frame = readEvents();
    return frame.take(line, report) === 'last' ? true : frame;
  },
};

function readEvents(): Frame {
  const sources = new Map<string, Source>();

  function takeLine(source: Source, line: string, report: Report): void {
    const verdict = source.frame?.take(line, report);
    if (verdict === 'last' || verdict === 'left') source.frame = undefined;
    if (verdict === 'taken' || verdict === 'last') return;
    for (const recogniser of [goTest, goStacks, goBuild]) {
      const found = recogniser.read(line, report, { back: () => undefined });
      if (found === false) continue;
      if (found !== true) source.frame = found;
      return;
    }
  }

  return {
    mostLines: mostEvents,
    take(line, report) {
      const event = readEvent(line);
      if (!event) return sources.size > 0 ? 'shared' : 'left';
      const source = sources.get(event.source) ?? { begun: '', frame: undefined };
      sources.set(event.source, source);
      const tell = reportFrom(event.source, report);
      const lines = `${source.begun}${event.output}`.split('\n');
      source.begun = lines.pop()!;
      for (const one of lines) takeLine(source, one.trimEnd(), tell);
      if (event.test !== undefined || !/^(?:pass|fail|skip|build-fail)$/.test(event.action)) return 'taken';
      source.frame?.end(tell);
      sources.delete(event.source);
      return sources.size > 0 ? 'taken' : 'last';
    },
    end(report) {
      for (const [path, { frame }] of sources) frame?.end(reportFrom(path, report));
    },
  };
}

/** Files that are named without their folder are the package's. */
function reportFrom(path: string, report: Report): Report {
  return (finding: Finding) => {
    const isBare = finding.file !== undefined && !/[\\/]/.test(finding.file) && finding.folder === undefined;
    report(isBare && finding.source === 'go test' ? { ...finding, folder: guessPackageFolder(path) } : finding);
  };
}

function readEvent(line: string): Event | undefined {
  if (!line.startsWith('{"')) return undefined;
  let event: unknown;
  try {
    event = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { Action, Package, ImportPath, Test, Output } = event as Record<string, unknown>;
  const source = Package ?? ImportPath;
  if (typeof Action !== 'string' || typeof source !== 'string') return undefined;
  return {
    action: Action,
    source,
    test: typeof Test === 'string' ? Test : undefined,
    output: typeof Output === 'string' ? Output : '',
  };
}
