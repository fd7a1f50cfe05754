/** Tells whether a line is nothing but the path of a file, as linters print it above the rows of that file. */

const fileName = /[\w)\]}~-]\.[A-Za-z]\w{0,11}$|(?:^|[\\/])\.?[\w-]{1,40}$/;
/** What a sentence, an address or a row of a table has, and the path of a file in a repository has not. */
const notInPath = /[:<>"|?*\t=;,]|\s{2}|[.!]$/;

/** The path in `line`, without the blanks around it; undefined when the line says anything else. */
export function readFileLine(line: string): string | undefined {
  const text = line.trim();
  const path = text.replace(/^(?:[A-Za-z]:(?=[\\/])|file:\/\/(?=\/))/, '');
  if (path === '' || text.length > 500 || notInPath.test(path) || !fileName.test(path)) return undefined;
  return /[\\/.]/.test(path) && !/^[-–—•*#>✔✓✖]/.test(path) ? text : undefined;
}
