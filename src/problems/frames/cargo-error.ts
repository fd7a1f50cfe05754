/**
 * What cargo itself cannot do, told as a chain of causes: a manifest's file stands at the top, its line, where there is
 * one, in the last cause. Newer versions print a diagnostic like rustc's for most manifests instead.
 *
 *     error: failed to parse manifest at `/work/Cargo.toml`
 *
 *     Caused by:
 *       TOML parse error at line 6, column 5
 */
import type { Finding, Recogniser, Report } from '../recogniser.ts';
import { opensPanic } from './rust-panic.ts';

const ofFile =
  /^error: (?:failed to (?:parse manifest at|read)|could not parse (?:manifest|input as TOML) at|failed to parse lock file at:) `?(.+?)`?$/;
const ofPackage = /^error: (failed to (?:get|load source for|run custom build command for) .*)$/;
const position = /(?:^|\s)at line (\d+),? column (\d+)/;
/** A cause, and not the lines of the file that are shown with it. */
const cause = /^ {2}(?! *(?:\||\d+ \|))(?:\(?\S)/;

export const cargoError: Recogniser = {
  source: 'cargo',
  triggers: ['error: failed to ', 'error: could not parse '],
  read(line) {
    const file = ofFile.exec(line)?.[1];
    const failure = ofPackage.exec(line)?.[1];
    if (file === undefined && failure === undefined) return false;
    const place: Partial<Finding> = file === undefined ? {} : { file };
    let last: string | undefined;

    function finish(report: Report): void {
      const parts =
        failure === undefined && last !== undefined ? [last] : [failure ?? line.slice('error: '.length), last];
      report({
        severity: 'error',
        message: parts.filter((part) => part !== undefined).join(': '),
        source: 'cargo',
        ...place,
      });
    }

    return {
      take(next, report) {
        // A build script that panics has its own place.
        if (opensPanic(next)) return 'left';
        const at = position.exec(next);
        if (at) {
          place.line = Number(at[1]);
          place.column = Number(at[2]);
        }
        const said = cause.test(next) ? next.replace(position, '').trim() : '';
        if (!/^(?:TOML parse error|could not parse input as TOML|--- std(?:out|err)|cargo:.*)?$/.test(said))
          last = said;
        if (/^(?:$|Caused by:$|note: | {2})/.test(next)) return 'taken';
        finish(report);
        return 'left';
      },
      end: finish,
    };
  },
};
