/**
 * The block below a failed test in TAP, read for its place and its reason. It is meant to be YAML, but a parser of YAML
 * would refuse half of what is written.
 */
import type { Finding } from '../recogniser.ts';
import type { FailedTest } from './failed-test.ts';
import { isOwnFile, readCodePlace, readOwnPlace, type StackPlace } from './javascript-stack.ts';

export interface TapBlock {
  read(line: string, test: FailedTest): void;
  /** What the keys for places say. */
  place(): Partial<Finding> | undefined;
  /** node:test says that the test itself failed, not one that it holds. */
  isOwnFailure(): boolean;
  isOfNode(): boolean;
  /** Only that another failed, or that the file did, which has printed why. */
  isToldElsewhere(): boolean;
}

export function createTapBlock(): TapBlock {
  let key = '';
  let keyIndent = -1;
  let failureType = '';
  let exitCode = '';
  let location: StackPlace | undefined;
  const at = new Map<string, string>();

  function readValue(value: string, test: FailedTest): void {
    const text = unquote(value);
    if (key === 'at' || key === 'stack') {
      test.placeAt(readOwnPlace(text.replace(/^at /, '')));
      const part = /^(file(?:Name)?|line(?:Number)?|col(?:umn(?:Number)?)?): (.+)$/.exec(text);
      if (part && key === 'at') at.set(part[1]!.slice(0, 3), unquote(part[2]!));
    }
    const code = readCodePlace(text);
    if (code) test.placeAt(code.place);
    const requirer = key === 'requireStack' ? /^- (\S.*)$/.exec(text)?.[1] : undefined;
    if (requirer !== undefined && isOwnFile(requirer) && !at.has('fil')) at.set('fil', requirer);
    const defined = key === 'location' ? /^(.+):(\d+):(\d+)$/.exec(text) : null;
    if (defined) location = { file: defined[1]!, line: Number(defined[2]), column: Number(defined[3]) };
    if (key === 'failureType') failureType = text;
    if (key === 'exitCode') exitCode = text;
    if (/^(?:error|message|expired)$/.test(key) && !/^[|>][-+]?\d?$/.test(text) && !/^\w+: /.test(text)) test.say(text);
    const inner = /^message: (.+)$/.exec(text);
    if (key === 'error' && inner) test.say(unquote(inner[1]!).replace(/^"/, '').replaceAll('\\"', '"'));
  }

  return {
    read(line, test) {
      const indent = line.search(/\S/);
      const match = /^ *([\w-]+):(?: (.*))?$/.exec(line);
      if (match && (keyIndent < 0 || indent === keyIndent)) {
        keyIndent = indent;
        key = match[1]!;
        readValue(match[2] ?? '', test);
      } else readValue(line.trim(), test);
    },
    place() {
      if (location) return location;
      const file = at.get('fil');
      if (file === undefined) return undefined;
      return {
        file,
        ...(at.has('lin') && { line: Number(at.get('lin')) }),
        ...(at.has('col') && { column: Number(at.get('col')) }),
      };
    },
    isOwnFailure: () => failureType !== '' && failureType !== 'subtestsFailed',
    isOfNode: () => failureType !== '',
    isToldElsewhere: () => failureType === 'subtestsFailed' || (exitCode !== '' && exitCode !== '~'),
  };
}

function unquote(text: string): string {
  const match = /^(["'])(.*)\1$/.exec(text);
  if (!match) return text;
  return match[1] === "'" ? match[2]!.replaceAll("''", "'") : match[2]!.replaceAll('\\"', '"').replaceAll('\\\\', '\\');
}
