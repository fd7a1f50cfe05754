/** Reads `env` of the plan and of steps: names, values, and the expressions in them. */
import type { Template } from '../core/plan.ts';
import { checkTemplate, type Reference, type Scope } from './check-expression.ts';
import type { Reporter } from './report.ts';
import { sayValue } from './shape.ts';
import { hasExpression } from './templates.ts';
import type { Node } from './tree.ts';

/** Wrong entries are reported and left out. Objects have no prototype: any name is a name. */
export function readEnv(
  node: Node | undefined,
  scope: Scope,
  reporter: Reporter,
): { env: Record<string, Template>; references: Reference[] } {
  const env: Record<string, Template> = Object.create(null);
  const references: Reference[] = [];
  if (!node) return { env, references };
  if (node.kind !== 'map') {
    reporter.error('wrong-type', node, `"env" must be a mapping of names to values, not ${sayValue(node)}`);
    return { env, references };
  }
  for (const { key, keySpan, value } of node.entries.values()) {
    if (key === '' || /[=\0]/.test(key)) {
      reporter.error('env-name', keySpan, `"${key}" cannot be the name of a variable`, {
        advice: 'a name is not empty and has no "=" in it',
      });
    } else if (value.kind !== 'scalar') {
      reporter.error('wrong-type', value, `"env.${key}" must be text, a number, true or false, not ${sayValue(value)}`);
    } else if (/^(GITHUB|RUNNER)_/i.test(key)) {
      reporter.warn('reserved-env', keySpan, `"${key}" belongs to the runner, this entry has no effect`, {
        advice: 'choose a name that begins with neither GITHUB_ nor RUNNER_',
      });
    } else if (String(value.value).includes('\0')) {
      reporter.error('env-name', value, `the value of "${key}" has a NUL in it, which no variable can hold`);
    } else {
      env[key] = value.value === null ? '' : String(value.value);
      if (hasExpression(env[key])) references.push(...checkTemplate(value, scope, reporter).references);
    }
  }
  return { env, references };
}
