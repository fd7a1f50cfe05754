/**
 * Makes text of users and tools harmless in GitHub Markdown. The rule: it only ever stands inside code (a span, a
 * fence, or `<code>` in an HTML block), where there are no links, mentions or tags. There it also keeps the form in
 * which the runner looks for secrets, which backslashes before `_` or `*` would hide from it.
 */

/** Escape sequences of terminals: OSC and other strings with their content, CSI, and the two-character ones. */
const terminalCodes = /\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?/g;
/** Control characters but tab and line feed, what reorders text on screen, and halves of characters. */
const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Text without terminal codes and control characters; lines end in `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(terminalCodes, '').replace(controls, '');
}

/** Clean text on one line of at most `maxChars`, cut between words so that no secret is cut in two. */
export function cleanLine(text: string, maxChars = 300): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim();
  if (line.length <= maxChars) return line;
  const end = line.lastIndexOf(' ', maxChars - 2);
  return end > 0 ? `${line.slice(0, end)} …` : `… ${line.length} characters without a space …`;
}

/** A code span in Markdown. Not for tables: see `codeCell`. */
export function codeSpan(text: string): string {
  const line = cleanLine(text);
  if (line === '') return '`(empty)`';
  const delimiter = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${delimiter}${pad}${line}${pad}${delimiter}`;
}

/** A code span for a table cell; `\|` is no escape that holds behind another backslash, so bars become `∣`. */
export function codeCell(text: string): string {
  return codeSpan(text.replaceAll('|', '∣'));
}

/** `<code>` for a line of an HTML block; only the five escapes that the runner's masking of secrets knows. */
export function codeHtml(text: string): string {
  return `<code>${escapeHtml(cleanLine(text) || '(empty)')}</code>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A fenced block that the text cannot leave; `language` is ours. */
export function fence(text: string, language = 'text'): string {
  const clean = cleanText(text).replace(/\n+$/, '');
  const ticks = '`'.repeat(Math.max(3, longestRun(clean) + 1));
  return `${ticks}${language}\n${clean}\n${ticks}\n`;
}

/** Our own prose that should hold no text of users: what Markdown could read as more than words is taken out. */
export function plainProse(text: string): string {
  return cleanLine(text.replace(/[^\p{L}\p{N}\s.,:;%()=×÷'"/+−-]/gu, ' ').replace(/:\/\//g, ' '));
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
