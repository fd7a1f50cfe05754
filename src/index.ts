/** The action's entry. */
import { main } from './action/main.ts';

const code = await main(process.env);
// Servers that a plan was told to leave running must not keep us.
process.exit(code);
