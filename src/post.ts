/** The entry of the action's clean-up. */
import { post } from './action/post.ts';

// As in the action itself: a reader that does not read must not hold us up.
process.stdout.on('error', () => {});

post(process.env).then(() => process.exit(0));
