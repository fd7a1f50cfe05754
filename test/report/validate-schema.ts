/** Checks a value against the part of JSON Schema that `schema/result.schema.json` uses; any other keyword is an error. */
type Schema = { readonly [keyword: string]: unknown };

const words = new Set([
  '$schema',
  '$defs',
  'title',
  'description',
  '$ref',
  'const',
  'enum',
  'type',
  'minimum',
  'minLength',
  'minItems',
  'maxItems',
  'items',
  'required',
  'properties',
  'additionalProperties',
]);

/** What is wrong, each with its path; empty when the value is valid. */
export function validate(value: unknown, schema: Schema, root: Schema = schema, path = '$'): string[] {
  const unknown = Object.keys(schema).filter((word) => !words.has(word));
  if (unknown.length > 0) return [`${path}: the validator does not know ${unknown.join(', ')}`];
  const errors: string[] = [];
  const wrong = (what: string) => errors.push(`${path}: ${what}, but is ${JSON.stringify(value)}`);
  if (schema.$ref !== undefined) {
    const name = String(schema.$ref).replace('#/$defs/', '');
    errors.push(...validate(value, (root.$defs as Record<string, Schema>)[name]!, root, path));
  }
  if ('const' in schema && value !== schema.const) wrong(`must be ${JSON.stringify(schema.const)}`);
  if (schema.enum !== undefined && !(schema.enum as unknown[]).includes(value)) wrong('must be one of the words');
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, String(type))))
    wrong(`must be ${schema.type}`);
  if (typeof value === 'number' && value < Number(schema.minimum ?? value)) wrong('is too small');
  if (typeof value === 'string' && value.length < Number(schema.minLength ?? 0)) wrong('is too short');
  if (Array.isArray(value)) {
    if (value.length < Number(schema.minItems ?? 0)) wrong('has too few items');
    if (value.length > Number(schema.maxItems ?? value.length)) wrong('has too many items');
    if (schema.items !== undefined) {
      for (const [i, item] of value.entries()) {
        errors.push(...validate(item, schema.items as Schema, root, `${path}[${i}]`));
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    const properties = new Map(Object.entries((schema.properties ?? {}) as Record<string, Schema>));
    for (const name of (schema.required ?? []) as string[]) if (!Object.hasOwn(value, name)) wrong(`must have ${name}`);
    for (const [name, member] of Object.entries(value)) {
      const known = properties.get(name) ?? (schema.additionalProperties as Schema | false | undefined);
      if (known === false) wrong(`must not have ${name}`);
      else if (known !== undefined) errors.push(...validate(member, known, root, `${path}.${name}`));
    }
  }
  return errors;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
