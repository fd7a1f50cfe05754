/** The action's entry. */
import { main } from './action/main.ts';

// To touch it makes the pipe non-blocking: else a reader that does not read would hold up a cancelled run for ever.
process.stdout.on('error', () => {});

// Servers that a plan was told to leave running must not keep us.
main(process.env).then((code) => process.exit(code));
