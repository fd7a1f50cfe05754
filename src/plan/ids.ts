/** Makes ids and names for steps that have none of their own, and for the steps of a matrix. */

const LONGEST_ID = 40;
const LONGEST_NAME = 80;

/** Hands out ids that differ by more than case, since expressions do not tell `Test` from `test`. */
export interface IdBook {
  /** Takes the id as it is; false when it is taken. */
  claim(id: string): boolean;
  /** A free id that begins like the text: `-2` and so on where it is taken. */
  derive(text: string): string;
}

export function createIdBook(): IdBook {
  const taken = new Set<string>();
  const nextNumber = new Map<string, number>();
  const claim = (id: string) => {
    if (taken.has(id.toLowerCase())) return false;
    taken.add(id.toLowerCase());
    return true;
  };
  return {
    claim,
    derive(text) {
      const base = toId(text);
      if (claim(base)) return base;
      // Without this memory a thousand equal steps would try a thousand numbers each.
      for (let number = nextNumber.get(base) ?? 2; ; number += 1) {
        const id = `${base.slice(0, LONGEST_ID - 1 - String(number).length)}-${number}`;
        nextNumber.set(base, number + 1);
        if (claim(id)) return id;
      }
    },
  };
}

/** `Unit tests (22, ubuntu)` -> `unit-tests-22-ubuntu`; words are kept whole where they fit. */
function toId(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  const slug = plain.replace(/[^A-Za-z0-9_]+/g, '-').replace(/^-+|-+$/g, '');
  const id = /^[A-Za-z_]/.test(slug) ? slug : slug === '' ? 'step' : `step-${slug}`;
  if (id.length <= LONGEST_ID) return id;
  const cut = id.slice(0, LONGEST_ID);
  const end = id[LONGEST_ID] === '-' ? LONGEST_ID : cut.lastIndexOf('-');
  return (end > LONGEST_ID / 2 ? cut.slice(0, end) : cut).replace(/-+$/, '');
}

/** The first line of the command that is neither empty nor a comment, cut to a readable length. */
export function nameCommand(run: string): string {
  const lines = run.split('\n').map((line) => line.trim());
  const line = lines.find((text) => text !== '' && !text.startsWith('#')) ?? lines.find((text) => text !== '') ?? run;
  const chars = [...line];
  return chars.length > LONGEST_NAME ? `${chars.slice(0, LONGEST_NAME - 1).join('')}…` : line;
}
