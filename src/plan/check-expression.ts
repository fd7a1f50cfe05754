/** Checks the expressions in a text before anything is evaluated: syntax, and what may be named at that place. */
import { FOREIGN_CONTEXTS, type Mention, parseExpression, STATUS_FUNCTIONS } from './parse-expression.ts';
import type { Reporter } from './report.ts';
import { splitTemplate } from './templates.ts';
import { locatePart, type Scalar, type Span } from './tree.ts';

/** What an expression may name: `static` neither needs nor steps, `late` both, `condition` also status functions. */
export type Scope = 'static' | 'late' | 'condition';

/** `needs.X` or `steps.X`; whether X is a step that is needed is checked when all steps are known. */
export interface Reference {
  context: 'needs' | 'steps';
  id: string;
  span: Span;
}

/** What was found in a text; `ok` is false after an error. */
export interface Checked {
  ok: boolean;
  references: Reference[];
  /** Names of the status functions in it, in lower case. */
  statusFunctions: string[];
}

/** Checks every `${{ }}` of the text. */
export function checkTemplate(node: Scalar, scope: Scope, reporter: Reporter): Checked {
  const text = String(node.value);
  const { parts, unclosed } = splitTemplate(text);
  if (unclosed !== undefined) {
    const span = locatePart(reporter.places, node, text, unclosed, 3);
    reporter.error('expression', span, '"${{" has no "}}" behind it');
    return { ok: false, references: [], statusFunctions: [] };
  }
  const checked = parts.map((part) =>
    part.kind === 'text' ? NOTHING : checkExpression(node, part.expression, part.index, scope, reporter),
  );
  return {
    ok: checked.every(({ ok }) => ok),
    references: checked.flatMap(({ references }) => references),
    statusFunctions: checked.flatMap(({ statusFunctions }) => statusFunctions),
  };
}

const NOTHING: Checked = { ok: true, references: [], statusFunctions: [] };

/** Checks one expression that begins at `index` of the node's text. */
export function checkExpression(
  node: Scalar,
  expression: string,
  index: number,
  scope: Scope,
  reporter: Reporter,
): Checked {
  const locate = (at: number, length: number) =>
    locatePart(reporter.places, node, String(node.value), index + at, length);
  const parsed = parseExpression(expression);
  if ('fault' in parsed) {
    const span = expression === '' ? node : locate(parsed.index, Math.max(1, parsed.length));
    reporter.error('expression', span, `"${cutText(expression)}" cannot be read: ${parsed.fault}`);
    return { ok: false, references: [], statusFunctions: [] };
  }
  const checked: Checked = { ok: true, references: [], statusFunctions: [] };
  for (const mention of parsed.mentions) {
    const span = locate(mention.index, mention.text.length);
    const problem = findMisplaced(mention, scope);
    if (problem) {
      checked.ok = false;
      reporter.error(problem.code, span, problem.message, { advice: problem.advice });
    } else if (mention.name === 'needs' || mention.name === 'steps') {
      if (mention.kind === 'context' && mention.property !== undefined) {
        checked.references.push({ context: mention.name, id: mention.property, span });
      }
    } else if (mention.kind === 'function' && isStatusFunction(mention.name)) {
      checked.statusFunctions.push(mention.name);
    }
  }
  return checked;
}

function cutText(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isStatusFunction(name: string): boolean {
  return (STATUS_FUNCTIONS as readonly string[]).includes(name);
}

function findMisplaced(mention: Mention, scope: Scope): { code: string; message: string; advice: string } | undefined {
  const { kind, name, text } = mention;
  if (kind === 'function') {
    if (scope === 'condition' || !isStatusFunction(name)) return undefined;
    return {
      code: 'status-function',
      message: `"${text}()" is known in "if" alone`,
      advice: 'move the question into "if"',
    };
  }
  if ((FOREIGN_CONTEXTS as readonly string[]).includes(name)) {
    const variable = variableFor(mention);
    return {
      code: 'foreign-context',
      message: `"${text}" is not known inside a plan`,
      advice: `put "${variable}: \${{ ${text} }}" under "env:" of the "uses:" step, and read it as env.${variable}`,
    };
  }
  if (scope === 'static' && (name === 'needs' || name === 'steps')) {
    return {
      code: 'context-not-here',
      message: `"${text}" is not known here: this value is read before any step runs`,
      advice: 'use it in "if", "env", "continue-on-error" or "timeout-minutes" of a step',
    };
  }
  return undefined;
}

/** A name for the variable that carries what a context names: its last parts, in capitals; none that a shell lives by. */
export function variableFor({ text }: { text: string }): string {
  const parts = text.split('.').filter((part) => part !== 'outputs');
  const last = parts.length > 2 ? parts.slice(-2) : parts.slice(-1);
  const name = last
    .join('_')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  return /^[A-Z]/.test(name) && name !== 'PATH' && name !== 'HOME' ? name : `VALUE_${name}`;
}
