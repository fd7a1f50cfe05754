/**
 * Writes schema/plan.schema.json and the key table in docs/plan.md from the one schema of the plan.
 * A test calls `renderSchema` and `renderDocs` and fails when the files differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { LITERAL_KEYS, type Place, SCHEMAS } from '../src/plan/schema.ts';

const SCHEMA_FILE = new URL('../schema/plan.schema.json', import.meta.url);
const DOCS_FILE = new URL('../docs/plan.md', import.meta.url);
const EXPRESSION = { $ref: '#/definitions/expression' };

/** The JSON Schema for editors, as the file's text. */
export function renderSchema(): string {
  const { $schema, ...schema } = toJsonSchema(SCHEMAS.plan, { errorMode: 'ignore' });
  const whole = {
    $schema,
    title: 'parallel-plan',
    description: 'Steps that parallel-plan runs at once, by dependency.',
    ...(allowExpressions(schema) as object),
    definitions: {
      expression: { type: 'string', pattern: '\\$\\{\\{[\\s\\S]*\\}\\}', description: 'A GitHub expression.' },
    },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** In most places an expression may stand for a value; only text can hold one without being told so. */
function allowExpressions(schema: JsonSchema, place: 'top' | 'inside' = 'top'): JsonSchema {
  const inner: JsonSchema = { ...schema };
  delete inner.default;
  if (schema.properties) {
    inner.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, value]) => {
        const literal = typeof value !== 'object' || LITERAL_KEYS.has(key) || key === 'steps' || key === 'env';
        if (key === 'steps' && typeof value === 'object')
          return [key, { ...value, items: allowExpressions(value.items as JsonSchema) }];
        return [key, literal ? withoutDefault(value) : allowExpressions(value, 'inside')];
      }),
    );
  }
  if (typeof schema.items === 'object' && !Array.isArray(schema.items))
    inner.items = allowExpressions(schema.items, 'inside');
  if (place === 'top') return inner;
  if (schema.anyOf) {
    const members = schema.anyOf.map((one) => (typeof one === 'object' ? withoutExpression(one) : one));
    return { ...inner, anyOf: [...members, EXPRESSION] };
  }
  if (schema.type === 'string' && !schema.pattern && !schema.enum) return inner;
  const { description, ...rest } = inner;
  if (Object.keys(rest).length === 0) return inner;
  return { ...(description !== undefined && { description }), anyOf: [rest, EXPRESSION] };
}

function withoutDefault(schema: JsonSchema | boolean): JsonSchema | boolean {
  if (typeof schema === 'boolean') return schema;
  const { default: _, ...rest } = schema;
  return rest;
}

/** Members of a union: what they hold may be an expression, they themselves are covered by the union. */
function withoutExpression(schema: JsonSchema): JsonSchema {
  const allowed = allowExpressions(schema, 'top');
  return withoutDefault(allowed) as JsonSchema;
}

const TITLES: Record<Place, string> = {
  plan: 'At the top',
  step: 'In a step',
  strategy: 'In `strategy` of a step',
  retry: 'In `retry` of a step',
  defaults: 'In `defaults`',
  'defaults.run': 'In `defaults.run`',
};

function renderTable(): string {
  return (Object.keys(TITLES) as Place[])
    .map((place) => {
      const { properties = {} } = toJsonSchema(SCHEMAS[place], { errorMode: 'ignore' });
      const defaults = Object.entries(SCHEMAS[place].entries).map(([key, schema]) => [key, defaultOf(schema)] as const);
      const rows = defaults.map(([key, byDefault]) => {
        const schema = properties[key] as JsonSchema;
        return `| \`${key}\` | ${sayType(schema)} | ${byDefault} | ${schema.description ?? ''} |`;
      });
      return [`### ${TITLES[place]}`, '', '| key | type | default | meaning |', '|---|---|---|---|', ...rows].join(
        '\n',
      );
    })
    .join('\n\n');
}

function defaultOf(schema: object): string {
  if (!('wrapped' in schema)) return 'required';
  const { pipe } = schema.wrapped as { pipe: { type: string; metadata?: { default: string } }[] };
  return pipe.find(({ type }) => type === 'metadata')?.metadata?.default || '–';
}

function sayType(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.map((word) => `\`${String(word)}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf) {
    const members = schema.anyOf.map((one) => sayType(one as JsonSchema));
    return [...new Set(members)].filter((member) => member !== 'expression').join(' or ');
  }
  if (schema.pattern?.includes('{\\{')) return 'expression';
  if (schema.type === 'string') return 'text';
  if (schema.type === 'array') return `list of ${sayItems(schema.items as JsonSchema)}`;
  if (schema.type === 'object') return 'mapping';
  if (schema.type === 'integer') return 'whole number';
  return schema.type === 'boolean' ? '`true`, `false`' : String(schema.type ?? 'any');
}

function sayItems(items: JsonSchema): string {
  const one = sayType(items);
  return one === 'text' ? 'texts' : one === 'mapping' ? 'mappings' : one;
}

/** docs/plan.md with its table written anew, as the file's text. */
export function renderDocs(): string {
  const begin = '<!-- keys: written by scripts/plan-docs.ts -->';
  const end = '<!-- end of keys -->';
  const text = readFileSync(DOCS_FILE, 'utf8');
  const [before] = text.split(begin);
  const after = text.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('docs/plan.md has lost the marks of its table');
  return `${before}${begin}\n${renderTable()}\n${end}${after}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(SCHEMA_FILE, renderSchema());
  writeFileSync(DOCS_FILE, renderDocs());
}
