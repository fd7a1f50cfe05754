/** The command that runs one step again on a laptop, for the summary. */
import type { LoadOutcome } from '../command/load.ts';

/** An inline plan has no file to name: there the step's own command stands. */
export function reproduceIn({ file, inline, loaded }: LoadOutcome): (id: string) => string {
  if (!inline) return (id) => `npx parallel-plan run ${quote(file)} --only ${id}`;
  return (id) => loaded?.plan.steps.find((step) => step.id === id)?.run ?? '';
}

function quote(word: string): string {
  return /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
