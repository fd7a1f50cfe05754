/**
 * What node prints when an error ends it: the place with its code, the error, the stack. node:test puts `# ` in front
 * of it in TAP.
 *
 *     /work/src/a.js:3
 *       if (at < 0) throw new TypeError('no colon');
 *                   ^
 *
 *     TypeError: no colon
 *         at parse (/work/src/a.js:3:21)
 */
import type { Finding, Frame, Recogniser, Report, Seen, Verdict } from '../recogniser.ts';
import { createFailedTest } from './failed-test.ts';
import { isOwnFile, readCodePlace, readStackLine, type StackPlace } from './javascript-stack.ts';

const caret = /^(# |)\s*\^+$/;
const head =
  /^((?:file:\/\/|\/|[A-Za-z]:[\\/]|node:|internal\/|evalmachine|<|\[eval)(?:[^:]|:(?!\d+$))*|undefined|\w+\.js):(\d+)$/;
const rejected = /^\(node:\d+\) UnhandledPromiseRejectionWarning: (.+)$/;
const errorName = /^(?:Uncaught )?\[?[A-Z$_][\w$.]*(?: ?\[[^\]]+\])*(?:: .*|)$/;
const importer = /imported from (\S.*)$|^SyntaxError\[ @(.+?) \]: |^Error: While loading (\S.*?): /;
const required = /^- (\S.*)$/;
const inJson = /^SyntaxError: (\S.*?\.json): .*\(line (\d+) column (\d+)\)/;
/** What test runners print of an error that ended them, without the head. */
const bare =
  /^(?: Exception during run: |[\w ]+: )?((?<= run: )\w*Error\b.*|Error \[ERR_MODULE_NOT_FOUND\]: .*|Error: While loading .*)$/;
const missing = /^(?:[\w ]+: )?(Error: Cannot find module .*)$/;
const snippet = /^>? *\d+ \||^ *\|| {3}at \S.*:\d+$/;
const mostReasonLines = 60;

export const nodeCrash: Recogniser = {
  source: 'node',
  triggers: [
    '^',
    'UnhandledPromiseRejectionWarning: ',
    'Exception during run: ',
    'Require stack:',
    'Error [ERR_MODULE_NOT_FOUND]: ',
    'Error: While loading ',
  ],
  read(line, _report, seen) {
    const warned = rejected.exec(line)?.[1];
    if (warned !== undefined) return createFrame({ margin: '', severity: 'warning' }, warned);
    const caught = line === 'Require stack:' ? missing.exec(seen.back(1) ?? '') : bare.exec(line);
    if (caught) return createFrame({ margin: '', severity: 'error' }, caught[1]!);
    const match = caret.exec(line);
    if (!match) return false;
    const margin = match[1]!;
    const place = readHead(margin, seen, line.indexOf('^') + 1 - margin.length);
    return place === undefined ? false : createFrame({ margin, severity: 'error', ...place });
  },
};

/** The line above the code, of which there may be two. */
function readHead(margin: string, seen: Seen, column: number): { header?: StackPlace } | undefined {
  for (const count of [2, 3]) {
    const line = seen.back(count);
    const text = line?.startsWith(margin) ? line.slice(margin.length) : '';
    const match = head.exec(text.replace(/^ Exception during run: /, ''));
    if (!match) continue;
    const file = match[1]!;
    return isOwnFile(file) ? { header: { file, line: Number(match[2]), column } } : {};
  }
  return undefined;
}

interface Start {
  margin: string;
  severity: 'error' | 'warning';
  header?: StackPlace;
}

function createFrame({ margin, severity, header }: Start, firstReason?: string): Frame {
  let error = createFailedTest('node', '');
  let part: 'reason' | 'thrown' | 'stack' | 'properties' = 'reason';
  let hasName = false;
  let isOfCompiler = false;
  let isOfOther = false;
  let stackLines = 0;
  let lines = 0;
  let file: string | undefined;
  let told: Finding | undefined;
  if (firstReason !== undefined) sayReason(firstReason);

  function sayReason(text: string): void {
    lines++;
    if (!hasName && errorName.test(text)) {
      hasName = true;
      error = createFailedTest('node', '');
      isOfCompiler = text.startsWith('SyntaxError');
    }
    const imported =
      importer
        .exec(text)
        ?.slice(1)
        .find((one) => one !== undefined) ?? required.exec(text)?.[1];
    if (imported !== undefined && isOwnFile(imported)) file ??= imported;
    const code = readCodePlace(text);
    if (code) told = { severity, source: 'node', message: code.message ?? text, ...code.place };
    if (/^\(Use `node --trace|^Thrown at:$/.test(text)) {
      if (!hasName) part = 'thrown';
      return;
    }
    if (!required.test(text) && text !== 'Require stack:')
      error.say(text.replace(/ \{$/, '').replace(/^\[(.*)\]$/, '$1'));
    const json = inJson.exec(text);
    if (json && isOwnFile(json[1]!)) error.placeAt({ file: json[1]!, line: Number(json[2]), column: Number(json[3]) });
    if (hasName && text.endsWith(' {')) part = 'properties';
  }

  function close(report: Report): void {
    if (isOfOther || (!error.hasReason() && stackLines === 0)) return;
    const otherwise = hasName && !isOfCompiler && header === undefined ? undefined : header;
    report(told ?? { ...error.finding(otherwise ?? (file === undefined ? {} : { file })), severity });
  }

  function readStack(place: StackPlace | undefined): void {
    stackLines++;
    // The compiler stands on top of the stack when it is the code above that it could not read.
    if (isOfCompiler && stackLines === 1 && header && !place) error.placeAt(header);
    error.placeAt(place);
    part = 'stack';
  }

  return {
    take(line, report): Verdict {
      const text = line.startsWith(margin) ? line.slice(margin.length) : line === margin.trimEnd() ? '' : undefined;
      if (text?.startsWith('Node.js v')) {
        close(report);
        return 'last';
      }
      const stack = text === undefined ? undefined : readStackLine(text);
      if (
        text === undefined ||
        (part === 'stack' && isOver(text)) ||
        (part === 'thrown' && isOver(text) && !errorName.test(text)) ||
        lines > mostReasonLines
      ) {
        close(report);
        return 'left';
      }
      // Compilers that run inside of node tell their own problems.
      if (/\berror TS\d+: /.test(text)) {
        isOfOther = true;
        return 'shared';
      }
      if (stack) {
        readStack(stack.place);
        if (text.endsWith(' {')) part = 'properties';
      } else if (part === 'properties') {
        if (text === '}' || text === '}]') part = 'stack';
      } else if (part !== 'stack') {
        part = 'reason';
        sayReason(text);
        // What was thrown and is no error, or more of the code.
        if (text === '' && error.hasReason() && !hasName) part = 'thrown';
      }
      return 'taken';
    },
    end: close,
  };

  function isOver(text: string): boolean {
    return text !== '' && !/^\s+(?:at |\.\.\. )|^Emitted '|^Thrown at:|^\(Use `node/.test(text) && !snippet.test(text);
  }
}
