/** The command that runs one step of a plan again on a laptop, for the summary. */
import type { Plan } from '../core/plan.ts';

/** What stands for the file of a plan that came with the call: there is nothing to name. */
export const INLINE_FILE = '(inline plan)';

/** Takes the id of a step; of an inline plan it gives the step's own command. */
export function reproduceStep({ file, steps }: Plan): (id: string) => string {
  if (file === INLINE_FILE) return (id) => steps.find((step) => step.id === id)?.run ?? '';
  return (id) => `npx parallel-plan run ${quote(file)} --only ${id}`;
}

function quote(word: string): string {
  return /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
