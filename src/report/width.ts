/** How wide text is on a terminal, and cutting it to a width. */

/** East Asian wide and fullwidth characters (Unicode TR11, the blocks that are wide as a whole). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

let segmenter: Intl.Segmenter | undefined;

/** Made at the first use: it takes milliseconds, and most runs have no terminal. */
function splitCharacters(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** The columns that text takes; it must be without escape sequences. */
export function measureWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of splitCharacters(text)) width += widthOf(segment);
  return width;
}

/** Text of at most `width` columns, `…` at its end where some is missing. */
export function cutToWidth(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  let used = 1;
  let kept = '';
  for (const { segment } of splitCharacters(text)) {
    used += widthOf(segment);
    if (used > width) break;
    kept += segment;
  }
  return width < 1 ? '' : `${kept}…`;
}

/** Text of exactly `width` columns, cut or with blanks behind it. */
export function fitToWidth(text: string, width: number): string {
  const cut = cutToWidth(text, width);
  return cut + ' '.repeat(Math.max(0, width - measureWidth(cut)));
}

function widthOf(character: string): number {
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) || EMOJI.test(character) ? 2 : 1;
}
