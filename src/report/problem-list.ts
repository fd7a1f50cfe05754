/** Problems as text, a line each as compilers write them, and as a list in Markdown with equal ones together. */
import type { Problem, Severity } from '../core/problem.ts';
import { fitItems } from './budget.ts';
import { cleanLine, codeSpan } from './escape.ts';

/** Makes the address of a file of the workspace, at a line where one is given. */
export type LinkTo = (file: string, line?: number) => string;

/** Places of equal problems that are named. */
const mostPlaces = 20;
const mostMessageChars = 240;

/** `src/a.ts:3:5: error: Type 'x' is wrong [TS2322]`, without what is not known. */
export function describeProblem(problem: Problem): string {
  const { severity, message, code } = problem;
  const place = placeOf(problem);
  const where = place === '' ? '' : `${place}: `;
  return `${where}${severity}: ${cleanLine(message, 500)}${code === undefined ? '' : ` [${cleanLine(code)}]`}`;
}

/** A line each, then how many there are; ends in a line feed. */
export function renderProblemList(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `${describeProblem(problem)}\n`);
  return `${lines.join('')}${countProblems(problems) || 'no problems'}\n`;
}

/** `2 errors, 1 warning`; empty for none. */
export function countProblems(problems: readonly Problem[]): string {
  const count = (wanted: Severity) => {
    const found = problems.filter(({ severity }) => severity === wanted).length;
    return found === 0 ? [] : [`${found} ${wanted}${found === 1 ? '' : 's'}`];
  };
  return [...count('error'), ...count('warning'), ...count('notice')].join(', ');
}

export interface ItemOptions {
  linkTo: LinkTo | undefined;
  /** Each says whether it is an error, a warning or a notice. */
  namesSeverity: boolean;
}

/**
 * Items of a list in Markdown, each with a line end. Problems that differ in nothing but their place are one item, at
 * the place of the first.
 */
export function renderProblemItems(problems: readonly Problem[], options: ItemOptions): string[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { severity, source, code, message } = problem;
    const key = JSON.stringify([severity, source, code, message]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].map((group) => `- ${describeGroup(group as [Problem, ...Problem[]], options)}\n`);
}

/** The items that fit, then how many items are left. */
export function fitProblemItems(
  problems: readonly Problem[],
  { linkTo, maxBytes }: { linkTo: LinkTo | undefined; maxBytes: number },
): string {
  return fitItems(
    renderProblemItems(problems, { linkTo, namesSeverity: true }),
    maxBytes,
    (left) => `- … and ${left} more\n`,
  );
}

function describeGroup(group: readonly [Problem, ...Problem[]], { linkTo, namesSeverity }: ItemOptions): string {
  const [{ severity, message, code, source }] = group;
  const rule = [source === 'command' ? undefined : source, code].filter((part) => part !== undefined).join(' ');
  const word = namesSeverity ? `${severity}: ` : '';
  const words = `${word}${codeSpan(cleanLine(message, mostMessageChars))}${rule === '' ? '' : ` (${codeSpan(rule)})`}`;
  const places = group.filter(({ file }) => file !== undefined).map((problem) => linkPlace(problem, linkTo));
  if (group.length === 1) return `${places.map((place) => `${place} `).join('')}${words}`;
  const shown = places.slice(0, mostPlaces).join(', ');
  const more = places.length > mostPlaces ? `, … and ${places.length - mostPlaces} more places` : '';
  return `${group.length} × ${words}${shown === '' ? '' : `: ${shown}${more}`}`;
}

function linkPlace(problem: Problem, linkTo: LinkTo | undefined): string {
  const place = codeSpan(placeOf(problem));
  const address = problem.file === undefined ? undefined : linkTo?.(problem.file, problem.line);
  // Round brackets would end the link.
  return address === undefined ? place : `[${place}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

function placeOf({ file, line, column }: Problem): string {
  if (file === undefined) return '';
  return [cleanLine(file), line, line && column].filter((part) => part !== undefined).join(':');
}
