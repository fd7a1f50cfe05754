/** Checkstyle XML (https://checkstyle.org), which many linters write. */
import { readSeverity } from '../severity.ts';
import type { ReportContents } from './report.ts';
import type { XmlHandler } from './xml.ts';

/** Reads documents with the root `checkstyle` into `contents`. */
export function readCheckstyle({ findings }: ReportContents): XmlHandler {
  let file: string | undefined;
  return {
    open(name, attributes) {
      if (name === 'file') file = attributes.name;
      if (name !== 'error' || file === undefined) return;
      const severity = readSeverity(attributes.severity ?? 'error') ?? 'error';
      if (severity === 'none' || attributes.severity === 'ignore') return;
      const { source = '', message = '' } = attributes;
      findings.push({
        severity,
        message: withoutRule(message.trim(), ruleOf(source)),
        file,
        source: toolOf(source),
        ...numbersOf(attributes),
        ...(source !== '' && { code: ruleOf(source) }),
      });
    },
    text() {},
    close(name) {
      if (name === 'file') file = undefined;
    },
  };
}

function numbersOf({ line, column }: Readonly<Record<string, string>>): { line?: number; column?: number } {
  const read = (text: string | undefined) =>
    text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
  const numbers = { line: read(line), column: read(column) };
  return {
    ...(numbers.line !== undefined && { line: numbers.line }),
    ...(numbers.column !== undefined && { column: numbers.column }),
  };
}

/** `eslint.rules.no-undef` and `detekt.MagicNumber` name the tool, PHP_CodeSniffer its standard; Checkstyle itself names its class. */
function toolOf(source: string): string {
  // PHP_CodeSniffer: PEAR.Commenting.FileComment.Missing
  if (/^[A-Z]\w*(?:\.[A-Z]\w*){3}$/.test(source)) return 'phpcs';
  const first = /^([a-z][\w-]*)\.(?!puppycrawl)/.exec(source)?.[1];
  return first === undefined || first === 'com' || first === 'org' ? 'checkstyle' : first;
}

/** ESLint says its rule again: `Missing semicolon. (semi)`. */
function withoutRule(message: string, rule: string): string {
  return rule !== '' && message.endsWith(` (${rule})`) ? message.slice(0, -rule.length - 3) : message;
}

function ruleOf(source: string): string {
  return source
    .replace(/^com\.puppycrawl\.tools\.checkstyle\.checks\.(?:.*\.)?/, '')
    .replace(/^[a-z][\w-]*\.(?:rules\.)?(?=.)/, '')
    .replace(/Check$/, '');
}
