/**
 * Diagnostics as miette and ariadne draw them (oxlint, SWC, Rolldown and with it Vite): the message, then a box that
 * has the place at its top.
 *
 *     ⚠ eslint(no-unused-vars): Variable 'x' is declared but never used.
 *      ╭─[src/a.ts:2:5]
 */
import type { Finding, Recogniser, Seen } from '../recogniser.ts';

const top = /^ *(?:╭─+|,-+)\[ ?(\S.*?):(\d+):(\d+) ?\]$/;
const marked = /^ *(?:\w*Error: *)?([×x✖⚠!☞>]) (\S.*)$/;
const continued = /^ *[│|] (.*)$/;
const rolldown = /^\[(?:([A-Z][A-Z_]+)|[a-z]+:[\w:-]+)\] (?:(Error|Warning): )?(\S.*)$/;
/** Rolldown's kinds that do not stop it; nothing but a colour tells them. */
const warnings =
  /^(?:EVAL|CIRCULAR_|MIXED_EXPORTS?|EMPTY_IMPORT_META|CANNOT_CALL|THIS_IS|COMMONJS_VARIABLE|MISSING_(?:GLOBAL_)?NAME|PREFER_|IMPORT_IS_|INEFFECTIVE_|UNUSED_|CONFIGURATION_|DEPRECATED_)/;
const ruled = /^(@?[\w/-]+\([\w./@-]+\)): (.*)$/;
const mostMessageLines = 5;

export const miette: Recogniser = {
  source: 'miette',
  triggers: ['╭─', ',-['],
  read(line, report, seen) {
    const match = top.exec(line);
    const head = match && readMessage(seen);
    if (!match || !head) return false;
    report({ ...head, file: match[1]!, line: Number(match[2]), column: Number(match[3]) });
    return true;
  },
};

function readMessage(seen: Seen): Finding | undefined {
  const more: string[] = [];
  for (let count = 1; count <= mostMessageLines; count++) {
    const line = seen.back(count);
    if (line === undefined) return undefined;
    const next = continued.exec(line);
    if (next) {
      more.unshift(next[1]!.trim());
      continue;
    }
    return readHead(line, more);
  }
  return undefined;
}

function readHead(line: string, more: readonly string[]): Finding | undefined {
  const named = rolldown.exec(line);
  if (named) {
    const [, code, word, text] = named;
    const severity = word === 'Warning' || (code !== undefined && warnings.test(code)) ? 'warning' : 'error';
    const message = [text, ...more].join('\n');
    return { source: 'rolldown', severity, message, ...(code !== undefined && { code }) };
  }
  const match = marked.exec(line);
  if (!match) return undefined;
  const [, mark, first] = match;
  const severity = mark === '⚠' || mark === '!' ? 'warning' : mark === '☞' || mark === '>' ? 'notice' : 'error';
  // miette breaks long lines; the parts are one sentence.
  const text = [first!, ...more].join(' ');
  const rule = ruled.exec(text);
  if (rule) return { source: 'oxlint', severity, code: rule[1]!, message: rule[2]! };
  return { source: mark === 'x' ? 'swc' : 'oxlint', severity, message: text };
}
