/** The entry of the action's clean-up. */
import { post } from './action/post.ts';

await post(process.env);
process.exit(0);
