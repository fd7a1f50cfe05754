/** How npm, pnpm and yarn report an error of the system, by its name. */
import type { Look } from '../cause.ts';

/** `error` as in `ECONNRESET`; the host, where the line names it, is the group `host`. */
export function npmLooks(error: string): Look[] {
  return [
    { triggers: [`code ${error}`], pattern: new RegExp(`^npm (?:error|ERR!) code ${error}$`) },
    {
      triggers: [error],
      pattern: new RegExp(
        `^(?:npm (?:error|ERR!)|error An unexpected error occurred:| ?ERR_PNPM_\\w+).* ${error} ?(?<host>[\\w.:-]+)?`,
      ),
    },
  ];
}
