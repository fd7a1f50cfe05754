/**
 * Whether a text is well-formed XML: one root, tags closed in order, attributes quoted and unique, `&` and `<` escaped.
 * No DTD is read, names are not checked against their character classes. Pure.
 */

export type XmlForm = { root: string } | { fault: string; line: number };

const TAG = /<([^\s/>=<"']+)((?:\s+[^\s/>=<"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;
const BAD_REFERENCE = /&(?!(?:[A-Za-z_:][\w:.-]*|#\d+|#x[\dA-Fa-f]+);)/;

/** Gives the name of the root element, or the first fault and its line, counted from 1. */
export function checkXml(text: string): XmlForm {
  const open: string[] = [];
  let root: string | undefined;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const fail = (fault: string, offset = at): XmlForm => ({ fault, line: text.slice(0, offset).split('\n').length });
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const between = text.slice(at, tag < 0 ? undefined : tag);
    if (open.length === 0 && between.trim() !== '') return fail('text outside of the root element');
    if (BAD_REFERENCE.test(between)) return fail('"&" that is not escaped');
    if (tag < 0) break;
    at = tag;
    const skipped = skipSpecial(text, at, open.length > 0);
    if (skipped !== undefined) {
      if (skipped < 0) return fail('a comment, CDATA section, instruction or declaration that does not end');
      at = skipped;
    } else if (text.startsWith('</', at)) {
      const end = text.indexOf('>', at);
      const name = end < 0 ? '' : text.slice(at + 2, end).trimEnd();
      if (open.pop() !== name || end < 0) return fail(`the end tag "</${name}>" closes nothing that is open`);
      at = end + 1;
    } else {
      TAG.lastIndex = at;
      const match = TAG.exec(text);
      if (match === null) return fail(`"${text.slice(at, at + 20).split('\n')[0]}" is not a tag`);
      const [whole, name, attributes, closed] = match as unknown as [string, string, string, string];
      if (BAD_REFERENCE.test(attributes)) return fail('"&" that is not escaped');
      const names = Array.from(attributes.matchAll(ATTRIBUTE), (attribute) => attribute[1]);
      if (new Set(names).size < names.length) return fail(`an attribute twice in "<${name}>"`);
      if (open.length === 0 && root !== undefined) return fail(`a second root element "<${name}>"`);
      root ??= name;
      if (closed === '') open.push(name);
      at += whole.length;
    }
  }
  if (open.length > 0) return fail(`"<${open.at(-1)}>" is never closed`, text.length);
  return root === undefined ? fail('no element', text.length) : { root };
}

/** Where a comment, CDATA section, instruction or declaration ends; -1 when it does not, undefined for a tag. */
function skipSpecial(text: string, at: number, inside: boolean): number | undefined {
  const after = (end: string, from: number) => {
    const found = text.indexOf(end, from);
    return found < 0 ? -1 : found + end.length;
  };
  if (text.startsWith('<!--', at)) return after('-->', at + 4);
  if (text.startsWith('<![CDATA[', at) && inside) return after(']]>', at + 9);
  if (text.startsWith('<?', at)) return after('?>', at + 2);
  if (text.startsWith('<!DOCTYPE', at) && !inside) {
    const end = text.indexOf('>', at);
    const subset = text.indexOf('[', at);
    return subset >= 0 && subset < end ? after(']>', subset) : after('>', at);
  }
  return undefined;
}
