/** Finds `${{ }}` in text. What stands inside is the business of expressions.ts. */

/** Plain text, or an expression and where it begins in the text, both without the braces. */
export type Part = { kind: 'text'; text: string } | { kind: 'expression'; expression: string; index: number };

/** Cuts text at its expressions. `unclosed` is the place of a `${{` without its `}}`. */
export function splitTemplate(text: string): { parts: Part[]; unclosed?: number } {
  const parts: Part[] = [];
  let at = 0;
  for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', at)) {
    const close = findClose(text, open + 3);
    if (close === undefined) return { parts, unclosed: open };
    if (open > at) parts.push({ kind: 'text', text: text.slice(at, open) });
    const inner = text.slice(open + 3, close);
    const blanks = inner.length - inner.trimStart().length;
    parts.push({ kind: 'expression', expression: inner.trim(), index: open + 3 + blanks });
    at = close + 2;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return { parts };
}

export function hasExpression(text: string): boolean {
  return text.includes('${{');
}

/** Braces inside a quoted string of the expression do not close it, as at GitHub. */
function findClose(text: string, from: number): number | undefined {
  let quoted = false;
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', i)) return i;
  }
  return undefined;
}
