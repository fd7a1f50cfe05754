/** Tells why an attempt failed, from its clues and its end; the causes themselves are in the catalogue. */
import type { Clue } from '../core/clue.ts';
import type { Diagnosis } from '../core/result.ts';
import { blameFor, causes, findCause } from './catalogue.ts';
import type { Cause, DiagnosisInput } from './cause.ts';
import { type EndTold, readEnd } from './ends.ts';
import { ENOUGH, weighClue } from './weigh.ts';

const MOST = 3;
/** Reasons about which the output can tell more. */
const TELLING = new Set(['exit-code', 'signal', 'timeout', 'out-of-memory']);

interface Found {
  cause: Cause;
  /** Those that count, the last one first. */
  clues: [Clue, ...Clue[]];
  weight: number;
}

/** What is known of a failure, most telling first, at most 3; empty for a success and where nothing is known. */
export function diagnose(input: DiagnosisInput): Diagnosis[] {
  const { end } = input;
  if (end.reason === undefined || !TELLING.has(end.reason)) return [];
  const found = weighCauses(input);
  const told = readEnd(input);
  const fromLines = found.flatMap(({ cause, clues }) => {
    const said = cause.explain(clues, input);
    return said ? [makeDiagnosis(said.code ?? cause.code, said)] : [];
  });
  return joinEnd(fromLines, told, input).slice(0, MOST);
}

/** Whether another attempt may well succeed without a change. */
export function isTransient(diagnoses: readonly Diagnosis[]): boolean {
  const first = diagnoses[0];
  return first !== undefined && findCause(first.code)?.transient === true;
}

function weighCauses(input: DiagnosisInput): Found[] {
  const taken = new Set<number>();
  const found: Found[] = [];
  for (const cause of causes) {
    const weighed = input.clues
      .filter((clue) => clue.code === cause.code && !taken.has(clue.number))
      .map((clue) => ({ clue, weight: weighClue(cause, clue, input) }))
      .sort((a, b) => b.clue.number - a.clue.number);
    // A line that looks like two causes is taken for the more special one.
    for (const { clue } of weighed) taken.add(clue.number);
    const counting = weighed.filter(({ weight }) => weight >= ENOUGH);
    const [last, ...rest] = counting.map(({ clue }) => clue);
    if (last) found.push({ cause, clues: [last, ...rest], weight: Math.max(...counting.map(({ weight }) => weight)) });
  }
  const codes = new Set(found.map(({ cause }) => cause.code));
  const roots = found.filter(({ cause }) => !cause.follows?.some((code) => codes.has(code)));
  const best = Math.max(...roots.map(({ weight }) => weight));
  // Sorting is stable: of equal weights the first in the catalogue comes first.
  return roots.filter(({ weight }) => weight >= best - 1).sort((a, b) => b.weight - a.weight);
}

/** The end speaks first, unless it is faint or a line explains that very exit code. */
function joinEnd(fromLines: Diagnosis[], told: EndTold | undefined, { end }: DiagnosisInput): Diagnosis[] {
  const distinct = fromLines.filter(({ code }, i) => fromLines.findIndex((one) => one.code === code) === i);
  if (!told || distinct.some(({ code }) => code === told.code)) return distinct;
  if (told.faint) return distinct.length > 0 ? distinct : [makeDiagnosis(told.code, told)];
  const { exitCode } = end;
  const explained = distinct.some(({ code }) => exitCode !== null && findCause(code)?.exitCodes?.includes(exitCode));
  return explained ? distinct : [makeDiagnosis(told.code, told), ...distinct];
}

function makeDiagnosis(code: string, { message, advice }: { message: string; advice: string }): Diagnosis {
  return { code, blame: blameFor(code), message, advice };
}
