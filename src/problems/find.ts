/** Finds the problems in one output: searched, placed in the workspace, each told once. The same for a run and for any log. */
import { Buffer } from 'node:buffer';
import type { Clue, Signature } from '../core/clue.ts';
import type { Problem } from '../core/problem.ts';
import { recognisers } from './catalogue.ts';
import { createJsonReader } from './json-documents.ts';
import { type Knowledge, prepareSearch } from './knowledge.ts';
import { locateFile, type Workspace } from './locate.ts';
import { putOver } from './own-matchers.ts';
import type { Finding, Recogniser } from './recogniser.ts';
import { placeTest } from './reports/place-test.ts';
import type { FailedTest, ReportContents } from './reports/report.ts';
import { createTestComparison } from './reports/same-test.ts';
import { createSearch } from './search.ts';

export interface Finder {
  push(bytes: Buffer): void;
  /** From now on these are asked before ours, and nothing that is named in `without` is asked at all. */
  learn(own: readonly Recogniser[], without: ReadonlySet<string>): void;
  /**
   * A problem from a command that the step printed; where it names no file, its message may. `shown` is what stands in
   * the output instead of the command.
   */
  add(problem: Problem, shown: string): void;
  /** What a file of results says, less what the output has told already. */
  addReport(contents: ReportContents): void;
  end(): void;
  /** The output comes again from its first byte; what was told is not told again. */
  restart(): void;
  /** Lines so far. */
  lines(): number;
}

export interface FinderOptions {
  workspace: Workspace;
  signatures: readonly Signature[];
  /** What was told already, and is not told again; what is told is added. */
  told: Set<string>;
  onProblem(problem: Problem): void;
  onClue(clue: Clue): void;
}

const mostErrors = 2000;
/** To search their texts takes its time; a thousand problems are kept. */
const mostFailedTests = 2000;
/** Deeper frames of a failed test are hardly where to look. */
const mostPlaces = 10;
const mostShown = 5000;
/** Beyond these nobody keeps them apart any more. */
const mostTold = 50_000;
const mostLocated = 2000;

/** Problems in the order in which they were printed; one that is printed again is not told again. */
export function createFinder({ workspace, signatures, told, onProblem, onClue }: FinderOptions): Finder {
  /** What the output told, for reports that come with the same in other words. */
  const errors: Problem[] = [];
  const isTold = createTestComparison(errors);
  let failedTests = 0;
  const located = new Map<string, string>();

  /** Tools name a file many times. One that is not there yet may come. */
  function locate(printed: string, folders: readonly string[]): string | undefined {
    const key = `${printed}\n${folders.join('\n')}`;
    const known = located.get(key);
    if (known !== undefined) return known;
    const found = locateFile(printed, folders, workspace);
    if (found !== undefined && located.size < mostLocated) located.set(key, found);
    return found;
  }

  function tell(finding: Problem, folders: readonly string[]): void {
    tellPlaced(placeFinding(finding, folders, locate));
  }

  function tellPlaced(problem: Problem, isOfReport = false): void {
    const { file, line, column, severity, message } = problem;
    const key = `${file}\n${line}\n${column}\n${severity}\n${message}`;
    if (told.has(key) || errors.some((one) => isSameInWords(one, problem))) return;
    if (told.size < mostTold) told.add(key);
    if (severity === 'error' && !isOfReport && errors.length < mostErrors) errors.push(problem);
    onProblem(problem);
  }

  const knowledge = knowAll(signatures);
  /** How often each line stands in place of a command, and how often it is yet to come. */
  const shownLines = new Map<string, number>();
  let shownAhead = new Map<string, number>();
  let unwanted: ReadonlySet<string> = new Set();
  let json = readJson();
  let search = readLines();

  function readJson() {
    return createJsonReader((finding) => {
      if (!unwanted.has(finding.source)) tell(finding, []);
    });
  }

  function readLines() {
    return createSearch({
      knowledge,
      onFinding: tell,
      onClue,
      isPassedOver,
    });
  }

  /** Once for each time: the tool may print the same for people, too. */
  function isPassedOver(line: string): boolean {
    const count = shownAhead.size > 0 ? (shownAhead.get(line.trim()) ?? 0) : 0;
    if (count > 0) shownAhead.set(line.trim(), count - 1);
    return count > 0;
  }

  function addFailedTest(test: FailedTest): void {
    const most = ++failedTests > mostFailedTests ? 0 : mostPlaces;
    const candidates = placeTest(test, most === 0 ? [] : findIn(test.text, knowledge));
    let best: Problem | undefined;
    for (const one of [...candidates.slice(0, -1).slice(0, most), ...candidates.slice(-1)]) {
      best = placeFinding(one, one.folder === undefined ? [] : [one.folder], locate);
      if (best.file !== undefined) break;
    }
    if (best && !isTold(best, test.name)) tellPlaced(best, true);
  }

  return {
    push(bytes) {
      search.push(bytes);
      json.push(bytes);
    },
    learn(own, without) {
      unwanted = without;
      search.learn(putOver(knowledge, own, without));
    },
    add(problem, shown) {
      for (const line of shown.split(/[\r\n]+/).map((one) => one.trim())) {
        if (line === '' || shownLines.size >= mostShown) continue;
        for (const lines of [shownLines, shownAhead]) lines.set(line, (lines.get(line) ?? 0) + 1);
      }
      if (problem.file === undefined && (isOfRunner(problem) || search.read(problem.message))) return;
      tell(problem, []);
    },
    addReport({ findings, failedTests }) {
      for (const finding of findings) tell(finding, []);
      failedTests.forEach(addFailedTest);
    },
    end: () => search.end(),
    restart() {
      unwanted = new Set();
      json = readJson();
      search = readLines();
      shownAhead = new Map(shownLines);
    },
    lines: () => search.lines(),
  };
}

/** Reporters for GitHub print as a command what the reporter beside them has printed for people, or will. */
function isSameInWords(one: Problem, other: Problem): boolean {
  if ((one.source === 'command') === (other.source === 'command')) return false;
  if (other.line === undefined || one.line !== other.line) return false;
  if (one.column !== other.column || one.file !== other.file || one.severity !== other.severity) return false;
  const [command, told] = one.source === 'command' ? [one, other] : [other, one];
  return told.message.includes(command.message.split('\n', 1)[0]!.trim());
}

/** What the recognisers find in a text that is not a part of the output. */
function findIn(text: string, knowledge: Knowledge): Finding[] {
  const findings: Finding[] = [];
  const search = createSearch({
    knowledge,
    onFinding: (finding) => findings.push(finding),
    onClue() {},
    isPassedOver: () => false,
  });
  search.push(Buffer.from(`${text}\n`));
  search.end();
  return findings;
}

/** How the runner itself says that a step failed, in logs of whole jobs. */
function isOfRunner({ message }: Problem): boolean {
  return /^(?:Process completed with exit code \d+|The process '.*' failed with exit code \d+|The operation was cancel+ed)\.?$/.test(
    message.trim(),
  );
}

/** Made once for all outputs: it is a table of many states. */
let known: { signatures: readonly Signature[]; knowledge: Knowledge } | undefined;

function knowAll(signatures: readonly Signature[]): Knowledge {
  if (known?.signatures !== signatures) known = { signatures, knowledge: prepareSearch(recognisers, signatures) };
  return known.knowledge;
}

/** The file in which we, or the runner, hand the text of a `run` to its shell. */
const stepScript = /(?:^|[\\/])(?:files[\\/]\d+-[\w-]{1,60}\.\d+|_temp[\\/][0-9a-f-]{36})\.\w{1,4}$/;

type Locate = (printed: string, folders: readonly string[]) => string | undefined;

/** A file that is not in the workspace goes into the message, since nobody could be led to it. */
function placeFinding(finding: Problem & { folder?: string }, folders: readonly string[], locate: Locate): Problem {
  const { folder: _, file, line, column, endLine, endColumn, ...rest } = finding;
  if (file === undefined) return rest;
  // Nobody could open it: it is gone when the step has ended.
  if (stepScript.test(file)) {
    const where = line === undefined ? '' : `line ${line} of the step's script: `;
    return { ...rest, message: `${where}${rest.message}` };
  }
  const found = locate(file, folders);
  const known = keepNumbers({ line, column, endLine, endColumn });
  if (found !== undefined) return { ...rest, file: found, ...known };
  // A command says for itself where it is to be shown.
  if (rest.source === 'command') return { ...rest, file, ...known };
  const printed = [file, line, line && column].filter((part) => part !== undefined && part !== 0).join(':');
  return { ...rest, message: `${printed}: ${rest.message}` };
}

type Place = Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** Some tools print 0 where they know none. */
function keepNumbers(place: { [Key in keyof Place]-?: Place[Key] | undefined }): Place {
  const kept: Place = {};
  for (const key of ['line', 'column', 'endLine', 'endColumn'] as const) {
    const value = place[key];
    if (value !== undefined && value > 0) kept[key] = value;
  }
  return kept;
}
