/** A terminal of endless width that knows what we draw with: line ends, colours, going up, and erasing to the end. */

/** What is on the screen after all of `text`; trailing empty lines are left out. */
export function renderScreen(text: string): string[] {
  const rows: string[][] = [[]];
  let row = 0;
  let column = 0;
  for (const [piece, count, command] of text.matchAll(/\x1b\[(\d*)([AJm])|[\s\S]/gu)) {
    if (command === 'A') row = Math.max(0, row - Number(count || 1));
    else if (command === 'J') {
      rows.length = row + 1;
      rows[row] = rows[row]!.slice(0, column);
    } else if (piece === '\r') column = 0;
    else if (piece === '\n') {
      row += 1;
      column = 0;
      rows[row] ??= [];
    } else if (command === undefined) {
      while (rows[row]!.length < column) rows[row]!.push(' ');
      rows[row]![column++] = piece;
    }
  }
  const lines = rows.map((characters) => characters.join('').trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}
