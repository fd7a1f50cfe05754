/** What the filter must do, said slowly on whole strings. Only for text without colours, pauses and long lines. */
import { Buffer } from 'node:buffer';
import type { StepCommand } from '../../src/output/commands.ts';

const RUNNER_NAMES =
  'internal-set-repo-path set-env set-output save-state add-path add-mask add-matcher remove-matcher debug warning error notice group endgroup echo stop-commands'.split(
    ' ',
  );

/** Whether the runner takes a line as a command: a translation of its own two functions. */
export function isCommand(line: string): boolean {
  return parseModern(line, isRunnerName) !== undefined || parseOld(line, isRunnerName) !== undefined;
}

const isRunnerName = (name: string) => RUNNER_NAMES.includes(name.toLowerCase()) || name === 'tok';

interface Parsed {
  name: string;
  properties: [string, string][];
  data: string;
  before: string;
}

function parseModern(line: string, isName: (name: string) => boolean): Parsed | undefined {
  const text = line.replace(/^[\s\u0085]+/, '');
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const [name, ...rest] = text.slice(2, end).split(' ');
  if (!isName(name!)) return undefined;
  const data = decode(text.slice(end + 2), { '%0D': '\r', '%0A': '\n' });
  const properties = readPairs(rest.join(' ').trim(), ',', { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' });
  return { name: name!.toLowerCase(), properties, data, before: '' };
}

function parseOld(line: string, isName: (name: string) => boolean): Parsed | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, ...rest] = line.slice(start + 3, end).split(' ');
  if (!isName(name!)) return undefined;
  const table = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' };
  const data = decode(line.slice(end + 1), table);
  return {
    name: name!.toLowerCase(),
    properties: readPairs(rest.join(' '), ';', table),
    data,
    before: line.slice(0, start),
  };
}

function readPairs(text: string, separator: string, table: Record<string, string>): [string, string][] {
  return text
    .split(separator)
    .map((pair) => /^([^=]+)=(.+)$/s.exec(pair))
    .flatMap((found) => (found ? [[found[1]!.toLowerCase(), decode(found[2]!, table)] as [string, string]] : []));
}

function decode(text: string, table: Record<string, string>): string {
  let decoded = text;
  for (const [from, to] of Object.entries({ ...table, '%25': '%' })) decoded = decoded.replaceAll(from, to);
  return decoded;
}

/** The whole output of one attempt at once. */
export function filterWhole(bytes: Buffer, { secrets, debug }: { secrets: string[]; debug: boolean }) {
  const commands: StepCommand[] = [];
  const masked = [...secrets];
  let token: string | undefined;
  let text = '';
  const mask = (line: string) => masked.reduce((rest, secret) => rest.replaceAll(secret, '***'), line);
  const say = (words: string) => {
    for (const line of words.split(/\r\n|\r|\n/)) text += `${disarm(mask(line))}\n`;
  };

  for (const [, line, end] of bytes.toString().matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    if (line === '' && end === '') continue;
    const isWord = (name: string) => /^[A-Za-z][\w-]*$/.test(name);
    const found = parseModern(line!, isWord) ?? parseOld(line!, () => true);
    const shown = found === undefined ? undefined : act(found);
    if (shown === undefined) text += disarm(mask(line!)) + end;
    else {
      const words = `${found!.before.trim() === '' ? '' : found!.before}${shown}`;
      if (words !== '') say(words);
      else if (end!.includes('\n') && text !== '' && !text.endsWith('\n')) text += '\n';
    }
  }
  if (text !== '' && !text.endsWith('\n')) text += '\n';
  return { text: Buffer.from(text), commands };

  function act({ name, properties, data }: Parsed): string | undefined {
    if (token !== undefined) {
      if (name === token) token = undefined;
      return undefined;
    }
    if (name === 'error' || name === 'warning' || name === 'notice') {
      const values = new Map(properties);
      const file = values.get('file');
      const line = values.get('line');
      const isCount = line !== undefined && /^[1-9]\d*$/.test(line.trim());
      const problem = {
        severity: name,
        message: mask(data),
        source: 'command',
        ...(file !== undefined && { file: mask(file) }),
        ...(isCount && { line: Number(line) }),
      } as const;
      commands.push({ kind: 'problem', problem });
      const place = file === undefined ? '' : ` (${mask(file)}${isCount ? `:${Number(line)}` : ''})`;
      return `${name[0]!.toUpperCase()}${name.slice(1)}: ${mask(data)}${place}`;
    }
    if (name === 'add-mask') {
      for (const value of [data, ...data.split(/\r\n|\r|\n/)])
        if (value.trim() !== '' && !/[\r\n]/.test(value)) masked.push(value);
      masked.sort((a, b) => b.length - a.length);
      commands.push({ kind: 'add-mask', value: data });
      return '';
    }
    if (name === 'group') return `▸ ${data}`;
    if (name === 'endgroup') return '';
    if (name === 'debug') return debug ? `Debug: ${data}` : '';
    if (name === 'stop-commands' && data !== '' && !RUNNER_NAMES.includes(data.toLowerCase()))
      token = data.toLowerCase();
    return undefined;
  }
}

function disarm(line: string): string {
  return line
    .replace(/^([\s\u0085]*):(:[A-Za-z][\w-]*(?: .*?)?::)/s, '$1: $2')
    .replace(/##\[(?=[A-Za-z][^\]]*\])/g, '## [');
}
