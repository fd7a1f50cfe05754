/** Our own texts that quote a plan, made safe to print where a runner reads them. */
import { Buffer } from 'node:buffer';
import { makeHarmless } from '../output/commands.ts';

/** The text without a line in which the runner would find a command; colours stay. */
export function harmlessText(text: string): string {
  const lines = text.split('\n').map((line) => makeHarmless(Buffer.from(line), { start: true, part: false }));
  return lines.join('\n');
}
