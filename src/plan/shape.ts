/** Checks keys and types of a tree against the schema and says at the place of the value what is wrong. */
import * as v from 'valibot';
import { hintForKey } from './hints.ts';
import type { Reporter } from './report.ts';
import { type Place, SCHEMAS } from './schema.ts';
import { closest } from './suggest.ts';
import { editMapping, findNode, type Mapping, type Node, type Span, toPlain } from './tree.ts';

/** The tree without its unknown keys, each of which is reported; nested places included. Empty values are absent. */
export function dropUnknownKeys(map: Mapping, place: Place, reporter: Reporter): Mapping {
  const known = Object.keys(SCHEMAS[place].entries);
  return editMapping(map, ({ key, keySpan, value }) => {
    if (!known.includes(key)) {
      reportUnknownKey(key, keySpan, place, known, reporter);
      return undefined;
    }
    if (value.kind === 'scalar' && value.value === null) return undefined;
    const nested = place === 'defaults' ? `defaults.${key}` : key;
    const isPlace = nested in SCHEMAS && (place === 'plan' || place === 'step' || place === 'defaults');
    return isPlace && value.kind === 'map' ? dropUnknownKeys(value, nested as Place, reporter) : value;
  });
}

function reportUnknownKey(key: string, span: Span, place: Place, known: string[], reporter: Reporter): void {
  const hint = hintForKey(key, place, known);
  const near = closest(key, known);
  const advice = hint ?? (near === undefined ? listKeys(known) : `did you mean "${near}"?`);
  reporter.error('unknown-key', span, `${WHERE[place]} has no key "${key}"`, { advice });
}

function listKeys(known: string[]): string {
  return known.length > 6 ? 'docs/plan.md lists all keys' : `known are ${known.join(', ')}`;
}

const WHERE: Record<Place, string> = {
  plan: 'the top of a plan',
  step: 'a step',
  defaults: '"defaults"',
  'defaults.run': '"defaults.run"',
  strategy: '"strategy"',
  retry: '"retry"',
};

/** Reports every value of the wrong type. Returns the keys that are right. */
export function checkTypes(given: Mapping, place: 'plan' | 'step', reporter: Reporter): Mapping {
  const map = dropLists(given, '', reporter);
  const plain = toPlain(map);
  const wrong = new Set<string>();
  const schema = place === 'plan' ? v.omit(SCHEMAS.plan, ['steps']) : v.omit(SCHEMAS.step, ['run']);
  const { issues } = v.safeParse(schema, plain);
  const found = (issues ?? []).flatMap((issue) => deepestIssues(issue));
  for (const issue of found) {
    const { path } = issue;
    // What is missing may stand there under the unknown key.
    const misspelt = found.some((other) => other.unknown && isSibling(other.path, path));
    if (issue.missing && misspelt) continue;
    wrong.add(String(path[0]));
    const { node, entry } = findNode(map, path);
    const name = sayPath(path);
    const parent = findNode(map, path.slice(0, -1)).node;
    if ((issue.missing || issue.unknown) && parent.kind === 'list') {
      reporter.error('wrong-type', parent, `${sayPath(path.slice(0, -1))} must be a mapping, not a list`);
    } else if (issue.missing) {
      reporter.error('missing-key', node, `${name} is missing`);
    } else if (issue.unknown) {
      const near = closest(String(path.at(-1)), ['path', 'format']);
      const advice = near === undefined ? 'known are path, format' : `did you mean "${near}"?`;
      reporter.error(
        'unknown-key',
        entry?.keySpan ?? node,
        `${sayPath(path.slice(0, -1))} has no key "${path.at(-1)}"`,
        { advice },
      );
    } else {
      reporter.error('wrong-type', node, `${name} must be ${issue.message}, not ${sayValue(node)}`);
    }
  }
  return editMapping(map, ({ key, value }) => (wrong.has(key) ? undefined : value));
}

/** The schema library takes a list for a mapping with the keys 0, 1 and so on. */
function dropLists(map: Mapping, before: string, reporter: Reporter): Mapping {
  return editMapping(map, ({ key, value }) => {
    const name = before + key;
    if (value.kind === 'map' && name === 'defaults') return dropLists(value, 'defaults.', reporter);
    if (value.kind !== 'list' || !MAPPINGS.includes(name)) return value;
    reporter.error('wrong-type', value, `"${name}" must be a mapping, not a list`);
    return undefined;
  });
}

const MAPPINGS = ['retry', 'strategy', 'defaults', 'defaults.run', 'audit'];

function isSibling(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.length === b.length && a.slice(0, -1).every((part, i) => part === b[i]);
}

interface Issue {
  path: (string | number)[];
  message: string;
  missing: boolean;
  unknown: boolean;
}

/** Of the issues of a union's members the ones that came furthest: they tell what is wrong inside. */
function deepestIssues(issue: v.BaseIssue<unknown>, before: (string | number)[] = []): Issue[] {
  const path = [...before, ...(issue.path ?? []).map((item) => item.key as string | number)];
  const inner = (issue.issues ?? []).flatMap((sub) => deepestIssues(sub, path));
  const depth = Math.max(0, ...inner.map((sub) => sub.path.length));
  if (depth > path.length) return inner.filter((sub) => sub.path.length === depth);
  const missing = issue.type === 'strict_object' && issue.received === 'undefined';
  return [
    { path, message: issue.message, missing, unknown: issue.type === 'strict_object' && issue.expected === 'never' },
  ];
}

/** `"retry.attempts"`, `"locks" item 2`. */
function sayPath(path: readonly (string | number)[]): string {
  const keys: string[] = [];
  let item = '';
  for (const part of path) {
    if (typeof part === 'number') item = `item ${part + 1} of `;
    else keys.push(part);
  }
  return `${item}"${keys.join('.')}"`;
}

/** A value in the user's words, cut short. */
export function sayValue(node: Node): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a mapping';
  if (node.value === null) return 'nothing';
  if (typeof node.value !== 'string') return String(node.value);
  return `"${node.value.length > 60 ? `${node.value.slice(0, 60)}…` : node.value}"`;
}
