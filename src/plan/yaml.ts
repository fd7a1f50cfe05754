/**
 * YAML text -> tree with places, within limits that hold for hostile files. What the keys mean is not its business.
 * Aliases share the node of their anchor, so that an alias bomb costs nothing here; its expanded size is counted.
 */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  Parser,
} from 'yaml';
import type { Reporter } from './report.ts';
import type { Entry, List, Mapping, Node, Span } from './tree.ts';

const MOST_BYTES = 1024 * 1024;
const MOST_DEPTH = 100;
/** Values after all aliases are expanded; a file without aliases stays below. */
const MOST_VALUES = 600_000;

/** The tree, or undefined after an error or for a text without any value. */
export function parseYaml(text: string, reporter: Reporter): Node | undefined {
  if (text.length > MOST_BYTES || Buffer.byteLength(text) > MOST_BYTES) {
    reporter.error('too-large', undefined, 'the plan is larger than 1 MiB', { advice: 'move long scripts into files' });
    return undefined;
  }
  const tokens = [...new Parser().parse(text)];
  const deep = findDeepToken(tokens);
  if (deep) {
    reporter.error('too-deep', deep, `the plan is nested more than ${MOST_DEPTH} levels deep`);
    return undefined;
  }
  // An endless line counter would be needed for the library's own pretty errors alone: we have places of our own.
  const options = {
    prettyErrors: false,
    uniqueKeys: false,
    strict: true,
    version: '1.2',
    lineCounter: new LineCounter(),
  } as const;
  const documents = [...new Composer(options).compose(tokens)];
  for (const { code, message, pos } of documents.flatMap((document) => document.errors)) {
    reporter.error('yaml', { start: pos[0], end: Math.max(pos[1], pos[0] + 1) }, sayYamlError(code, message));
  }
  if (reporter.hasErrors()) return undefined;
  const [first, second] = documents;
  if (second) {
    reporter.error('many-documents', spanOf(second.range), 'the plan has a second YAML document', {
      advice: 'keep one and remove the "---" line',
    });
    return undefined;
  }
  return first?.contents ? createConverter(reporter)(first.contents as ParsedNode) : undefined;
}

/** What the library says, as one sentence in our words. */
function sayYamlError(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line; YAML wants blanks';
  const sentence = message
    .split('\n')[0]!
    .replace(/ at line \d+.*$/, '')
    .replace(/[.:]$/, '');
  return `this is not YAML: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** Walks the tokens without recursion: the library composes them with it. */
function findDeepToken(tokens: readonly CST.Token[]): Span | undefined {
  const stack = tokens.map((token) => ({ token: token as CST.Token | null | undefined, depth: 0 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top;
    if (!token) continue;
    if (token.type === 'document') {
      stack.push({ token: token.value, depth });
    } else if ('items' in token) {
      if (depth >= MOST_DEPTH) return { start: token.offset, end: token.offset + 1 };
      for (const item of token.items) {
        if ('key' in item) stack.push({ token: item.key, depth: depth + 1 });
        stack.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}

function spanOf(range: readonly number[] | null | undefined): Span {
  const start = range?.[0] ?? 0;
  return { start, end: Math.max(range?.[1] ?? start, start + 1) };
}

/** Anchors are resolved in the order of the text: an alias means the last one before it. */
function createConverter(reporter: Reporter): (node: ParsedNode) => Node | undefined {
  const anchors = new Map<string, Node | 'open'>();
  const sizes = new WeakMap<Node, number>();
  let tooMany = false;

  const convert = (node: ParsedNode | null, place: Span): Node => {
    if (!node) return { kind: 'scalar', value: null, ...place };
    const span = spanOf(node.range);
    if (isAlias(node)) return resolveAlias(node.source, span);
    if (node.anchor) anchors.set(node.anchor, 'open');
    const made: Node = isMap(node)
      ? convertMapping(node as Document.Parsed['contents'] & { items: unknown }, span)
      : isSeq(node)
        ? convertList(node.items as (ParsedNode | null)[], span)
        : { kind: 'scalar', value: plainValue(node, span), ...span };
    if (node.anchor) anchors.set(node.anchor, made);
    if (made.kind === 'scalar') sizes.set(made, 1);
    return made;
  };

  const count = (made: List | Mapping, size: number) => {
    sizes.set(made, size);
    if (size <= MOST_VALUES || tooMany) return;
    tooMany = true;
    reporter.error('too-many-values', made, `aliases make more than ${MOST_VALUES} values of this`);
  };

  const resolveAlias = (name: string, span: Span): Node => {
    const target = anchors.get(name);
    if (target !== undefined && target !== 'open') return target;
    const problem = target === 'open' ? 'stands inside what it repeats' : 'names no anchor above it';
    reporter.error('alias', span, `the alias "*${name}" ${problem}`);
    return { kind: 'scalar', value: null, ...span };
  };

  const plainValue = (node: ParsedNode, span: Span): string | number | boolean | null => {
    const value: unknown = isScalar(node) ? node.value : undefined;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return value;
    reporter.error('yaml', span, 'this value has a YAML type that a plan does not know');
    return null;
  };

  const convertList = (items: (ParsedNode | null)[], span: Span): Node => {
    const list: List = { kind: 'list', items: [], ...span };
    let size = 1;
    for (const item of items) {
      const made = convert(item, span);
      size += sizes.get(made) ?? 1;
      list.items.push(made);
    }
    count(list, size);
    return list;
  };

  const convertMapping = (node: { items: unknown }, span: Span): Node => {
    const map: Mapping = { kind: 'map', entries: new Map(), ...span };
    const merged: Mapping[] = [];
    let size = 1;
    for (const pair of node.items as { key: ParsedNode | null; value: ParsedNode | null }[]) {
      const { key } = pair;
      const keySpan = key ? spanOf(key.range) : span;
      const value = convert(pair.value, { start: keySpan.end, end: keySpan.end + 1 });
      size += 1 + (sizes.get(value) ?? 1);
      if (!isScalar(key) || key.value === null) {
        reporter.error('yaml', keySpan, 'a key must be a word');
      } else if (key.type === 'PLAIN' && key.source === '<<') {
        mergeFrom(value, keySpan, merged);
      } else {
        addEntry(map, {
          key: typeof key.value === 'string' ? key.value : (key.source ?? String(key.value)),
          keySpan,
          value,
        });
      }
    }
    // A key of the mapping itself wins over merged ones, an earlier merged one over a later.
    for (const from of merged) {
      for (const entry of from.entries.values()) if (!map.entries.has(entry.key)) map.entries.set(entry.key, entry);
    }
    count(map, size);
    return map;
  };

  const mergeFrom = (value: Node, keySpan: Span, merged: Mapping[]) => {
    for (const from of value.kind === 'list' ? value.items : [value]) {
      if (from.kind === 'map') merged.push(from);
      else reporter.error('yaml', keySpan, 'only mappings can be merged with "<<"');
    }
  };

  const addEntry = (map: Mapping, entry: Entry) => {
    const first = map.entries.get(entry.key);
    if (!first) map.entries.set(entry.key, entry);
    else {
      reporter.error('duplicate-key', entry.keySpan, `the key "${entry.key}" stands here twice`, {
        related: [{ message: 'first here', span: first.keySpan }],
      });
    }
  };

  return (node) => {
    const root = convert(node, spanOf(node.range));
    return tooMany ? undefined : root;
  };
}
