/** The entry of the action's clean-up. */
import { post } from './action/post.ts';

post(process.env).then(() => process.exit(0));
