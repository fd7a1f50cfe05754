/** SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/): the results of tools that analyse code. */
import type { Severity } from '../../core/problem.ts';
import type { Finding } from '../recogniser.ts';
import type { ReportContents } from './report.ts';

type Json = Record<string, unknown>;

/** Takes the parsed document; what does not have the shape of the standard is passed over. */
export function readSarif(document: unknown): ReportContents {
  const findings = listOf(document, 'runs').flatMap((run) =>
    listOf(run, 'results').flatMap((result) => readResult(run, result) ?? []),
  );
  return { findings, failedTests: [] };
}

function readResult(run: Json, result: Json): Finding | undefined {
  // 3.27.9, 3.27.23, 3.27.24: what passed, was suppressed or is gone is no problem.
  if ((textOf(result, 'kind') ?? 'fail') !== 'fail' || textOf(result, 'baselineState') === 'absent') return undefined;
  if (listOf(result, 'suppressions').some((one) => (textOf(one, 'status') ?? 'accepted') === 'accepted'))
    return undefined;
  const driver = objectOf(objectOf(run, 'tool'), 'driver');
  const rule = findRule(driver, result);
  const level = textOf(result, 'level') ?? textOf(objectOf(rule, 'defaultConfiguration'), 'level') ?? 'warning';
  if (level === 'none') return undefined;
  const code = textOf(result, 'ruleId') ?? textOf(objectOf(result, 'rule'), 'id') ?? textOf(rule, 'id');
  const place = objectOf(listOf(result, 'locations')[0], 'physicalLocation');
  return {
    severity: severityOf(level),
    message: messageOf(result, rule),
    source: (textOf(driver, 'name') ?? 'sarif').toLowerCase(),
    ...(code !== undefined && { code }),
    ...fileOf(run, objectOf(place, 'artifactLocation')),
    ...regionOf(objectOf(place, 'region')),
  };
}

function findRule(driver: Json, result: Json): Json {
  const rules = listOf(driver, 'rules');
  const index = numberOf(result, 'ruleIndex') ?? numberOf(objectOf(result, 'rule'), 'index');
  return rules[index ?? -1] ?? rules.find((rule) => textOf(rule, 'id') === textOf(result, 'ruleId')) ?? {};
}

function severityOf(level: string): Severity {
  return level === 'error' ? 'error' : level === 'note' ? 'notice' : 'warning';
}

/** 3.11: the text itself, or a message of the rule with places for arguments. */
function messageOf(result: Json, rule: Json): string {
  const message = objectOf(result, 'message');
  const text =
    textOf(message, 'text') ??
    textOf(objectOf(objectOf(rule, 'messageStrings'), textOf(message, 'id') ?? 'default'), 'text') ??
    textOf(message, 'markdown') ??
    '';
  const values = Array.isArray(message.arguments) ? message.arguments : [];
  return text
    .replace(/\{(\d{1,3})\}/g, (whole, index: string) => String(values[Number(index)] ?? whole))
    .replace(/\[((?:[^\\\]]|\\.)+)\]\(\d+\)/g, '$1')
    .trim();
}

/** 3.14.14: `uriBaseId` names a folder that the run knows. */
function fileOf(run: Json, location: Json): { file?: string } {
  const index = numberOf(location, 'index');
  const known = index === undefined ? {} : objectOf(listOf(run, 'artifacts')[index], 'location');
  const uri = textOf(location, 'uri') ?? textOf(known, 'uri');
  if (uri === undefined) return {};
  const baseId = textOf(location, 'uriBaseId') ?? textOf(known, 'uriBaseId');
  const base = baseId === undefined ? undefined : textOf(objectOf(objectOf(run, 'originalUriBaseIds'), baseId), 'uri');
  const isWhole = /^[a-z][\w+.-]+:/i.test(uri) || uri.startsWith('/');
  const whole = base === undefined || isWhole ? uri : `${base.replace(/\/?$/, '/')}${uri}`;
  return { file: whole.startsWith('file:') ? whole : decode(whole) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function regionOf(region: Json): Partial<Finding> {
  const numbers = {
    line: numberOf(region, 'startLine'),
    column: numberOf(region, 'startColumn'),
    endLine: numberOf(region, 'endLine'),
    endColumn: numberOf(region, 'endColumn'),
  };
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined && value > 0));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(parent: unknown, key: string): Json {
  const value = isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  return isObject(value) ? value : {};
}

function listOf(parent: unknown, key: string): Json[] {
  const value = isObject(parent) ? parent[key] : undefined;
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textOf(parent: Json, key: string): string | undefined {
  const value = parent[key];
  return typeof value === 'string' ? value : undefined;
}

function numberOf(parent: Json, key: string): number | undefined {
  const value = parent[key];
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
