/** Turns checked values into a step of the plan: defaults, units, and the rules that a type alone cannot say. */
import type { Produce, Retry, RetryCause, Step } from '../core/plan.ts';
import type { ExpandedStep } from './expand-step.ts';
import type { WrittenStep } from './read-step.ts';
import type { Reporter } from './report.ts';
import type { PlanValues, StepValues } from './schema.ts';
import { suggest } from './suggest.ts';
import { findNode, type Node } from './tree.ts';
import { parseBytes } from './values.ts';

/** What the builder is told about the step from outside of its own values. */
export interface Identity {
  index: number;
  id: string;
  name: string;
  needs: number[];
  group?: number;
}

export function buildStep(
  identity: Identity,
  written: WrittenStep,
  expanded: ExpandedStep,
  defaults: PlanValues['defaults'],
  reporter: Reporter,
): Step {
  const { values, map, matrix } = expanded;
  const { line, column } = reporter.places.locate(written.span);
  const shell = values.shell ?? defaults?.run?.shell;
  const timeoutMinutes = values['timeout-minutes'] ?? defaults?.['timeout-minutes'];
  const memoryBytes = values.memory === undefined ? undefined : parseBytes(values.memory);
  if (values.shell !== undefined) checkShell(values.shell, findNode(map, ['shell']).node, reporter);
  return {
    index: identity.index,
    id: identity.id,
    name: identity.name,
    run: written.run,
    ...(shell !== undefined && { shell }),
    workingDirectory: values['working-directory'] ?? defaults?.run?.['working-directory'] ?? '.',
    needs: identity.needs,
    ...(written.condition && { condition: written.condition }),
    env: written.env,
    ...(timeoutMinutes !== undefined && { timeoutMinutes }),
    continueOnError: values['continue-on-error'] ?? false,
    retry: buildRetry(values),
    ...(values['rerun-alone'] !== undefined && { rerunAlone: values['rerun-alone'] }),
    ...(values.cpus !== undefined && { cpus: values.cpus }),
    ...(memoryBytes !== undefined && { memoryBytes }),
    locks: toList(values.locks),
    produces: buildProduces(values, map, reporter),
    reports: toList(values.reports),
    passEnv: toList(values['pass-env']),
    matrix,
    ...(identity.group !== undefined && { group: identity.group }),
    position: { line, column },
  };
}

/** One or a list of them, each once. */
export function toList<T>(value: T | T[] | undefined): T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? [...new Set(value)] : [value];
}

function buildRetry({ retry }: StepValues): Retry {
  if (!retry) return { attempts: 1, on: ['failure'], delayMs: 1000 };
  const on: RetryCause[] = toList(retry.on);
  return {
    attempts: retry.attempts ?? 2,
    on: on.length === 0 ? ['failure'] : on,
    delayMs: Math.round((retry['delay-seconds'] ?? 1) * 1000),
    ...(retry.alone && { alone: true }),
  };
}

function buildProduces({ produces }: StepValues, map: Node, reporter: Reporter): Produce[] {
  if (produces === undefined) return [];
  const list = Array.isArray(produces) ? produces : [produces];
  return list.map((produce, i) => {
    const { node } = findNode(map, Array.isArray(produces) ? ['produces', i] : ['produces']);
    const { line, column } = reporter.places.locate(node);
    const position = { line, column };
    if (typeof produce === 'string') return { path: produce, format: 'any', position };
    return { path: produce.path, format: produce.format ?? 'any', position };
  });
}

const SHELLS = ['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python'];

/** GitHub's words, or a command with `{0}` for the script. */
export function checkShell(shell: string, node: Node, reporter: Reporter): void {
  if (SHELLS.includes(shell) || shell.includes('{0}')) return;
  const word = shell.trim();
  if (/\s/.test(word)) {
    const message = `the shell "${shell}" has no place for the script`;
    reporter.error('wrong-shell', node, message, { advice: `write "${word} {0}"` });
    return;
  }
  const advice =
    suggest(word, SHELLS).replace(/^; /, '') || `known are ${SHELLS.join(', ')}; others are written as "${word} {0}"`;
  reporter.error('wrong-shell', node, `"${shell}" is not a shell that a plan knows`, { advice });
}
