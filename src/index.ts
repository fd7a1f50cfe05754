/** The action's entry. */
import { main } from './action/main.ts';

// Servers that a plan was told to leave running must not keep us.
main(process.env).then((code) => process.exit(code));
