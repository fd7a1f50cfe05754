/** Parses expressions once each and lists what they name. Evaluating them is the business of expressions.ts. */
import type { Expr } from '@actions/expressions/ast';
import { wellKnownFunctions } from '@actions/expressions/funcs';
import { Lexer, type Token, TokenType } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';
import { suggest } from './suggest.ts';

export const STATUS_FUNCTIONS = ['success', 'failure', 'cancelled', 'always'] as const;

/** Contexts that a plan has, and those of GitHub whose absence deserves a better message than "unknown". */
export const CONTEXTS = ['github', 'runner', 'env', 'matrix', 'job', 'needs', 'steps'] as const;
export const FOREIGN_CONTEXTS = ['secrets', 'vars', 'inputs'] as const;

/** A context or function that an expression names. */
export interface Mention {
  kind: 'context' | 'function';
  /** In lower case. */
  name: string;
  /** The property behind it, where it is given literally: `needs.build` names `build`. */
  property?: string;
  /** The words as they stand there, with all literal properties. */
  text: string;
  index: number;
}

export type ParsedExpression = { tree: Expr; mentions: Mention[] } | { fault: string; index: number; length: number };

const FUNCTIONS = new Map<string, string>(
  [...Object.values(wellKnownFunctions).map(({ name }) => name), ...STATUS_FUNCTIONS, 'toJSON', 'fromJSON'].map(
    (name) => [name.toLowerCase(), name],
  ),
);

const MOST_CACHED = 20_000;
const cache = new Map<string, ParsedExpression>();

/** The same text is parsed once: 5,000 steps often share a condition. Never throws. */
export function parseExpression(expression: string): ParsedExpression {
  const known = cache.get(expression);
  if (known) return known;
  if (cache.size >= MOST_CACHED) cache.clear();
  const parsed = parse(expression);
  cache.set(expression, parsed);
  return parsed;
}

function parse(expression: string): ParsedExpression {
  const everything = { index: 0, length: expression.length };
  if (expression.trim() === '') return { fault: 'the expression is empty', ...everything };
  const starts = [0];
  for (const match of expression.matchAll(/\n/g)) starts.push(match.index + 1);
  const indexOf = (token: Token) => (starts[token.range.start.line] ?? 0) + token.range.start.column;
  try {
    const { tokens } = new Lexer(expression).lex();
    for (const token of tokens) {
      // The lexer replaces the first doubled quote alone.
      if (token.type === TokenType.STRING) token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    }
    const unknown = findUnknownFunction(tokens);
    if (unknown) {
      const { lexeme } = unknown;
      const fault = `there is no function "${lexeme}"${suggest(lexeme, FUNCTIONS.values())}`;
      return { fault, index: indexOf(unknown), length: lexeme.length };
    }
    const statusFunctions = STATUS_FUNCTIONS.map((name) => ({ name, minArgs: 0, maxArgs: 0 }));
    const tree = new Parser(tokens, [...CONTEXTS, ...FOREIGN_CONTEXTS], statusFunctions).parse();
    return { tree, mentions: listMentions(tokens, indexOf) };
  } catch (error) {
    return { ...everything, ...explainFault(error, indexOf) };
  }
}

function explainFault(
  error: unknown,
  indexOf: (token: Token) => number,
): { fault: string; index?: number; length?: number } {
  if (error instanceof RangeError) return { fault: 'the expression is too deep' };
  const message = error instanceof Error ? error.message : String(error);
  if (message === 'ErrorExceededMaxLength') return { fault: 'the expression is longer than 21000 characters' };
  const token = error instanceof Error && 'tok' in error ? (error.tok as Token) : undefined;
  if (!token) {
    const symbol = /^Unexpected symbol: '([\s\S]*)'\. Located at position (\d+) within/.exec(message);
    if (!symbol) return { fault: message };
    if (symbol[1]!.startsWith('"')) {
      return { fault: "text in an expression stands in 'single quotes'", index: Number(symbol[2]) - 1, length: 1 };
    }
    return {
      fault: `"${symbol[1]}" is not part of an expression`,
      index: Number(symbol[2]) - 1,
      length: symbol[1]!.length,
    };
  }
  const place = { index: indexOf(token), length: Math.max(1, token.lexeme.length) };
  if (message.startsWith('Unrecognized named-value')) {
    const text = `there is no context "${token.lexeme}"${suggest(token.lexeme, CONTEXTS)}`;
    return { fault: text, ...place };
  }
  if (token.type === TokenType.EOF || message.startsWith('Unexpected end'))
    return { fault: 'the expression ends too early', ...place };
  if (message.startsWith('Unexpected symbol')) return { fault: `"${token.lexeme}" is not expected here`, ...place };
  return { fault: `${message.charAt(0).toLowerCase()}${message.slice(1)}`, ...place };
}

/** The engine looks functions up in a plain object, where `constructor` is one. */
function findUnknownFunction(tokens: readonly Token[]): Token | undefined {
  return tokens.find((token, i) => {
    if (token.type !== TokenType.IDENTIFIER || tokens[i + 1]?.type !== TokenType.LEFT_PAREN) return false;
    return tokens[i - 1]?.type !== TokenType.DOT && !FUNCTIONS.has(token.lexeme.toLowerCase());
  });
}

function listMentions(tokens: readonly Token[], indexOf: (token: Token) => number): Mention[] {
  const mentions: Mention[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.type !== TokenType.IDENTIFIER || tokens[i - 1]?.type === TokenType.DOT) continue;
    const mention = { name: token.lexeme.toLowerCase(), index: indexOf(token) };
    if (tokens[i + 1]?.type === TokenType.LEFT_PAREN) {
      mentions.push({ kind: 'function', text: token.lexeme, ...mention });
      continue;
    }
    const path = readPath(tokens, i + 1);
    const text = [token.lexeme, ...path].join('.');
    mentions.push({ kind: 'context', text, ...(path[0] !== undefined && { property: path[0] }), ...mention });
  }
  return mentions;
}

/** `.a['b'].c` -> a, b, c; ends at the first part that is not literal. */
function readPath(tokens: readonly Token[], from: number): string[] {
  const path: string[] = [];
  for (let i = from; ; ) {
    const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (first?.type === TokenType.DOT && second?.type === TokenType.IDENTIFIER) {
      path.push(second.lexeme);
      i += 2;
    } else if (
      first?.type === TokenType.LEFT_BRACKET &&
      second?.type === TokenType.STRING &&
      third?.type === TokenType.RIGHT_BRACKET
    ) {
      path.push(String(second.value));
      i += 3;
    } else {
      return path;
    }
  }
}
