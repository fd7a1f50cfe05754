/**
 * A manifest that cargo cannot read, told as a chain of causes: the file stands at the top, the line, where there is
 * one, in the last of them. Newer versions print a diagnostic like rustc's instead.
 *
 *     error: failed to parse manifest at `/work/Cargo.toml`
 *
 *     Caused by:
 *       TOML parse error at line 6, column 5
 */
import type { Finding, Recogniser, Report } from '../recogniser.ts';

const opening =
  /^error: (?:failed to (?:parse manifest at|read)|could not parse (?:manifest|input as TOML) at|failed to parse lock file at:?) `?(.+?)`?$/;
const position = /(?:^|\s)at line (\d+),? column (\d+)/;
const reason = /^ {2}(?! *(?:\||\d+ \|))(\S.*)$/;

export const cargoManifest: Recogniser = {
  source: 'cargo',
  triggers: ['error: failed to parse', 'error: could not parse', 'error: failed to read'],
  read(line) {
    const file = opening.exec(line)?.[1];
    if (file === undefined) return false;
    const place: Partial<Finding> = { file };
    let message = line.replace(/^error: /, '');

    function finish(report: Report): void {
      report({ severity: 'error', message, source: 'cargo', ...place });
    }

    return {
      take(next, report) {
        const at = position.exec(next);
        if (at) {
          place.line = Number(at[1]);
          place.column = Number(at[2]);
        }
        const said = reason.exec(next)?.[1]?.replace(position, '').trim();
        if (said !== undefined && !/^(?:TOML parse error|could not parse input as TOML)?$/.test(said)) message = said;
        if (next === '' || next === 'Caused by:' || /^ {2}/.test(next)) return 'taken';
        finish(report);
        return 'left';
      },
      end: finish,
    };
  },
};
