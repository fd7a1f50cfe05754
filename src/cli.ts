/** The command line's entry: hands the process's surroundings to `main`. */
import packageJson from '../package.json' with { type: 'json' };
import { main } from './command-line/main.ts';

const { env, stdout, stderr } = process;
const colors = (stream: NodeJS.WriteStream) =>
  env.NO_COLOR ? false : Boolean(env.FORCE_COLOR || env.GITHUB_ACTIONS === 'true' || stream.isTTY);

const code = await main(process.argv.slice(2), {
  env,
  root: process.cwd(),
  version: packageJson.version,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  outColor: colors(stdout),
  errColor: colors(stderr),
  terminal: Boolean(stdout.isTTY) && env.TERM !== 'dumb',
});
// Servers that a plan was told to leave running must not keep us; what was written is on its way in order.
stdout.write('', () => stderr.write('', () => process.exit(code)));
