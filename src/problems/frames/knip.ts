/**
 * Knip: a title with a number, then so many rows. A row is a file, or a name with the file and the place where it is.
 *
 *   Unused exports (2)
 *   neverUsed            src/used.ts:2:14
 */
import type { Finding, Frame, Recogniser } from '../recogniser.ts';
import { readFileLine } from './file-line.ts';

const title = /^((?:Unused|Unlisted|Unresolved|Duplicate|Referenced)(?: [a-zA-Z-]+){1,4}) \((\d{1,5})\)$/;
const row = /^(\S.{0,300}?) {2,}(?:[a-z][\w ]{0,30}? {2,})?(\S+?)(?::(\d+):(\d+))?$/;
const compact = /^([^\s:]+): (\S.*)$/;

export const knip: Recogniser = {
  source: 'knip',
  triggers: ['Unused ', 'Unlisted ', 'Unresolved ', 'Duplicate ', 'Referenced '],
  read(line) {
    const match = title.exec(line);
    return match ? createFrame(match[1]!, Number(match[2])) : false;
  },
};

function createFrame(kind: string, rows: number): Frame {
  let left = rows;
  return {
    take(line, report) {
      const finding = readRow(line);
      if (!finding) return 'left';
      const name = finding.message === '' ? '' : `: ${finding.message}`;
      report({ ...finding, message: `${kind.replace(/ies$/, 'y').replace(/s$/, '')}${name}` });
      return --left > 0 ? 'taken' : 'last';
    },
    end() {},
  };
}

function readRow(line: string): Finding | undefined {
  const match = row.exec(line);
  if (match) {
    const [, name, file, at, column] = match;
    const place = at === undefined ? {} : { line: Number(at), column: Number(column) };
    return { source: 'knip', severity: 'error', message: name!, file: file!, ...place };
  }
  const short = compact.exec(line);
  const file = short?.[1] ?? readFileLine(line);
  if (file === undefined || readFileLine(file) === undefined) return undefined;
  const names = short?.[2] === file ? undefined : short?.[2];
  return { source: 'knip', severity: 'error', message: names ?? '', file };
}
