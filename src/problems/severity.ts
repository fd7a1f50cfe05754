/** The words that tools use for how bad a problem is. */
import type { Severity } from '../core/problem.ts';

const words: ReadonlyMap<string, Severity | 'none'> = new Map([
  ...['error', 'err', 'e', 'f', 'fatal', 'fatal error', 'critical', 'failure', 'fail', 'blocker', 'major'].map(
    (word) => [word, 'error'] as const,
  ),
  ...['warning', 'warn', 'w', 'minor'].map((word) => [word, 'warning'] as const),
  ...[
    'info',
    'information',
    'notice',
    'i',
    'style',
    'convention',
    'refactor',
    'c',
    'r',
    'hint',
    'suggestion',
    'portability',
    'performance',
    'remark',
  ].map((word) => [word, 'notice'] as const),
  ...['note', 'help', 'n'].map((word) => [word, 'none'] as const),
]);

/** `none`: a note on a problem that was told before. Undefined: no such word. Upper and lower case are the same. */
export function readSeverity(word: string): Severity | 'none' | undefined {
  return words.get(word.trim().toLowerCase());
}
