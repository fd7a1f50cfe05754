/** Reads Markdown as far as the tests need: which text GitHub would take as more than code. */

export interface Reading {
  /** Everything outside of fences and code spans, `<code>` included as it stands. */
  prose: string;
  /** The columns of each table row, by table. */
  tables: number[][];
  /** Content of each fence with its language. */
  fences: { language: string; text: string }[];
  /** The fence that is open at the end. */
  openFence: boolean;
  /** `<details>` minus `</details>`. */
  openDetails: number;
}

export function readMarkdown(markdown: string): Reading {
  const reading: Reading = { prose: '', tables: [], fences: [], openFence: false, openDetails: 0 };
  let fence: { ticks: string; language: string; lines: string[] } | undefined;
  let inTable = false;
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})([^`]*)$/.exec(line);
    if (fence) {
      if (mark?.[1]?.startsWith(fence.ticks) && mark[2]?.trim() === '') {
        reading.fences.push({ language: fence.language, text: fence.lines.join('\n') });
        fence = undefined;
      } else {
        fence.lines.push(line);
      }
      continue;
    }
    if (mark) {
      fence = { ticks: mark[1]!, language: mark[2]!, lines: [] };
      continue;
    }
    if (line.startsWith('|')) {
      if (!inTable) reading.tables.push([]);
      reading.tables.at(-1)!.push(countCells(line));
    }
    inTable = line.startsWith('|');
    // A line that starts with a tag of a block is HTML: code spans mean nothing in it.
    const prose = line.startsWith('<') ? line : dropCodeSpans(line);
    reading.openDetails += prose.split('<details').length - prose.split('</details>').length;
    reading.prose += `${prose}\n`;
  }
  reading.openFence = fence !== undefined;
  return reading;
}

/** GitHub's table rule: a backslash takes the next character with it, code span or not. */
function countCells(line: string): number {
  return line.replace(/\\./g, '').split('|').length - 2;
}

function dropCodeSpans(line: string): string {
  return line.replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, '');
}
