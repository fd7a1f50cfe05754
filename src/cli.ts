/** The command line's entry: hands the process's surroundings to `main`. */
import packageJson from '../package.json' with { type: 'json' };
import { EXIT, main } from './command-line/main.ts';

const { env, stdout, stderr } = process;

/** The customs of no-color.org, and of the many tools to which FORCE_COLOR=0 means none. */
function colors(stream: NodeJS.WriteStream): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return env.GITHUB_ACTIONS === 'true' || (stream.isTTY && env.TERM !== 'dumb');
}

/** Terminals that do not know their size say 0. */
function terminalSize(): { width: number; height: number } {
  return { width: stdout.columns || 80, height: stdout.rows || 24 };
}

// A reader that has gone away, such as `head`, is no fault.
for (const stream of [stdout, stderr]) stream.on('error', () => {});

const call = main(process.argv.slice(2), {
  env,
  root: process.cwd(),
  version: packageJson.version,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  outColor: colors(stdout),
  errColor: colors(stderr),
  ...(stdout.isTTY && env.TERM !== 'dumb' && { terminal: { size: terminalSize } }),
});
call
  .catch((error: unknown) => {
    stderr.write(`parallel-plan: a fault of the program itself: ${(error as Error).stack}\n`);
    return EXIT.failure;
  })
  // Servers that a plan was told to leave running must not keep us; what was written is on its way in order.
  .then((code) => stdout.write('', () => stderr.write('', () => process.exit(code))));
