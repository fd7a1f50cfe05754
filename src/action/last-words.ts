/** Warnings and errors at the very end, which are to be read even where the log was given up. What they say is elsewhere. */
import { createWriter, type Writer } from '../run/writer.ts';

/** A reader that did not take the log may not take these either. */
const PATIENCE_MS = 500;

/** Prints `texts` behind the log, or to stderr where stdout takes no more; resolves when they are written or given up. */
export async function sayLast(
  texts: readonly string[],
  writer: Writer,
  openOther: () => Writer = () => createWriter(2),
): Promise<void> {
  const taker = writer.closed ? openOther() : writer;
  if (taker !== writer) taker.hurry(PATIENCE_MS);
  for (const text of texts) taker.text(text);
  await taker.flush();
}
