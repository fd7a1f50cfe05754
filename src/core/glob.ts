/** Globs for `produces` and `reports`: `*`, `?`, `[…]`, `{a,b}` and `**`; names that start with a dot match too. Pure. */

/** One part between slashes: a plain name, a pattern for one name, or any number of folders. */
export type GlobPart = { kind: 'name'; name: string } | { kind: 'pattern'; pattern: RegExp } | { kind: 'folders' };

/** Braces that would give more than this many globs are read as plain characters. */
const MOST_ALTERNATIVES = 1000;

/** The alternatives of a glob, each as its parts; an absolute glob starts with an empty name. A backslash escapes. */
export function parseGlob(glob: string): GlobPart[][] {
  return expandBraces(glob).map((alternative) => {
    const parts: GlobPart[] = [];
    for (const [i, text] of alternative.split('/').entries()) {
      if ((text === '' && i > 0) || text === '.') continue;
      const part = parsePart(text);
      // `**/**` means no more than `**`, and would walk the same folders twice.
      if (part.kind !== 'folders' || parts.at(-1)?.kind !== 'folders') parts.push(part);
    }
    return parts;
  });
}

function expandBraces(glob: string): string[] {
  const done: string[] = [];
  const open = [glob];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const braces = findBraces(text);
    if (braces === undefined) done.push(text);
    else {
      const { start, end, choices } = braces;
      for (const choice of choices.reverse()) open.push(text.slice(0, start) + choice + text.slice(end + 1));
    }
    if (done.length + open.length > MOST_ALTERNATIVES) return [glob];
  }
  return done;
}

/** The first pair of braces with a comma in it. */
function findBraces(text: string): { start: number; end: number; choices: string[] } | undefined {
  for (let start = nextBrace(text, 0); start >= 0; start = nextBrace(text, start + 1)) {
    const choices: string[] = [];
    let depth = 0;
    let from = start + 1;
    for (let i = start; i < text.length; i++) {
      const char = text.charAt(i);
      if (char === '\\') i++;
      else if (char === '{') depth++;
      else if (char === ',' && depth === 1) {
        choices.push(text.slice(from, i));
        from = i + 1;
      } else if (char === '}' && --depth === 0) {
        if (choices.length === 0) break;
        return { start, end: i, choices: [...choices, text.slice(from, i)] };
      }
    }
  }
  return undefined;
}

function nextBrace(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text.charAt(i) === '\\') i++;
    else if (text.charAt(i) === '{') return i;
  }
  return -1;
}

function parsePart(text: string): GlobPart {
  if (text === '**') return { kind: 'folders' };
  let source = '';
  let name = '';
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\' && i + 1 < text.length) {
      i++;
      name += text.charAt(i);
      source += escapeForRegExp(text.charAt(i));
      continue;
    }
    const set = char === '[' ? readSet(text, i) : undefined;
    if (set !== undefined) {
      source += set.source;
      i = set.end;
      plain = false;
    } else if (char === '*' || char === '?') {
      // Stars in a row are one star: otherwise they would make the pattern try all ways to share a name.
      if (char === '?') source += '.';
      else if (!source.endsWith('.*')) source += '.*';
      plain = false;
    } else {
      name += char;
      source += escapeForRegExp(char);
    }
  }
  return plain ? { kind: 'name', name } : { kind: 'pattern', pattern: new RegExp(`^${source}$`, 'su') };
}

/** `[a-z]`, `[!a-z]`; without a closing bracket the bracket is a plain character. */
function readSet(text: string, start: number): { source: string; end: number } | undefined {
  const negated = text.charAt(start + 1) === '!' || text.charAt(start + 1) === '^';
  const from = start + (negated ? 2 : 1);
  const end = text.indexOf(']', from + 1);
  if (end < 0) return undefined;
  const inner = text.slice(from, end).replace(/[\\\]^[&~]/g, '\\$&');
  try {
    const source = `[${negated ? '^' : ''}${inner}]`;
    new RegExp(source, 'u');
    return { source, end };
  } catch {
    return undefined;
  }
}

function escapeForRegExp(char: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}
