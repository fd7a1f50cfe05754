/**
 * Errors and warnings of Rollup, and of Vite, which passes them on: the message, with the place in front of it, on a
 * line of its own, or behind `file:`; then code and a trace, which are skipped.
 */
import type { Finding, Frame, Recogniser } from '../recogniser.ts';

const error = /^\[!\] (\S.*)$/;
const warning = /^\(!\) (\S.*)$/;
const vite = /^error during build:$/;
const label = /^(?:\((plugin [^()]+)\) |(?:\[[\w@/:. -]+\]:? )|(?:\w*Error: ))/;
/** Rollup counts columns from 0; these plugins tell theirs from 1. */
const fromOne = /typescript|vue/;
const inFront = /^(\S.*?\.\w+) \((\d+):(\d+)\): (.+)$/;
const alone = /^(\S.*?\.\w+)(?: \((\d+):(\d+)\))?$/;
const behindFile = /^\s*file: (\S.*?)(?::(\d+):(\d+))?$/;
const imported = /(?: from "|\(imported by "?)([^")]+)["),]/;
const typescript = /^(?:@rollup\/plugin-typescript )?(TS\d+): (.*)$/;
const trace = /^\s+at |^\s*\d+: |^\s*\^/;
/** Others tell these better, line by line. */
const isOthers =
  /: ERROR: |^Build failed with \d+ error|^\[[A-Z_]+\] |\(\d+,\d+\): (?:\w+ )?error TS\d| - error TS\d|^\s*╷$/;
const mostLines = 15;

export const rollup: readonly Recogniser[] = [
  { source: 'rollup', triggers: ['[!] '], read: (line) => open(error.exec(line)?.[1], 'rollup', 'error') },
  { source: 'rollup', triggers: ['(!) '], read: (line) => open(warning.exec(line)?.[1], 'rollup', 'warning') },
  {
    source: 'vite',
    triggers: ['error during build:'],
    read: (line) => (vite.test(line) ? createFrame('vite', 'error', []) : false),
  },
];

function open(text: string | undefined, source: string, severity: 'error' | 'warning'): false | Frame {
  if (text === undefined || isOthers.test(text)) return false;
  return createFrame(source, severity, [text]);
}

function createFrame(source: string, severity: 'error' | 'warning', body: string[]): Frame {
  let isTold = false;
  return {
    take(line, report) {
      if (isTold) return /^\s+(?:at |\[cause\]|\^)|^\s*\d+: |^$/.test(line) ? 'taken' : 'left';
      // Not ours after all: the parts are told by those who know them.
      if (isOthers.test(line)) {
        isTold = true;
        return 'left';
      }
      const isOver = trace.test(line) || (line === '' && body.length > 0) || body.length >= mostLines;
      const isNext = error.test(line) || warning.test(line) || /^created /.test(line);
      if (isOver || isNext) {
        this.end(report);
        return isNext ? 'left' : 'taken';
      }
      if (line !== '') body.push(line);
      return 'taken';
    },
    end(report) {
      const finding = isTold ? undefined : readReport(source, severity, body);
      isTold = true;
      if (finding && (finding.file !== undefined || isCertain(source, body[0]!))) report(finding);
    },
  };
}

/** Others use these marks too, and Vite for advice. */
function isCertain(source: string, first: string): boolean {
  return source === 'vite' || /^(?:\(plugin |\[plugin |\w*Error: )/.test(first);
}

function readReport(source: string, severity: 'error' | 'warning', body: readonly string[]): Finding | undefined {
  let message = body[0];
  if (message === undefined) return undefined;
  let labels = '';
  for (let match = label.exec(message); match; match = label.exec(message)) {
    labels += match[0];
    message = message.slice(match[0].length);
  }
  const finding: Finding = { source, severity, message };
  const first = fromOne.test(labels) ? 0 : 1;
  const front = inFront.exec(message);
  if (front) {
    usePlace(finding, front, first);
    finding.message = front[4]!;
  }
  for (const line of body.slice(1)) {
    const match = behindFile.exec(line) ?? alone.exec(line);
    if (match && !line.includes('://') && finding.line === undefined) usePlace(finding, match, first);
  }
  const from = imported.exec(body.join('\n'));
  if (finding.file === undefined && from) finding.file = from[1]!;
  const code = typescript.exec(finding.message);
  if (code) Object.assign(finding, { code: code[1]!, message: code[2]! });
  return finding;
}

function usePlace(finding: Finding, [, file, line, column]: readonly (string | undefined)[], first: number): void {
  if (line === undefined && finding.file !== undefined) return;
  finding.file = file!;
  if (line !== undefined) Object.assign(finding, { line: Number(line), column: Number(column) + first });
}
