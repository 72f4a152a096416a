import { type FilterArgument, type Token, TokenKind, type Value } from 'liquidjs';
import { withBackslashes } from './liquidMarks';
import { BLANK, EMPTY } from './literals';
import { float } from './numbers';

/**
 * Has the library read what is written as Ruby does: `2.0` is a float, and a backslash in quotes a backslash. Done once,
 * after parsing.
 */
export function asRuby(value: Value): Value {
  value.initial.postfix.forEach(readToken);
  for (const { args } of value.filters) {
    args.forEach(readArgument);
  }
  return value;
}

function readArgument(argument: FilterArgument): void {
  if (isNamedArgument(argument)) {
    if (argument[1]) {
      readToken(argument[1]);
    }
  } else {
    readToken(argument);
  }
}

export function isNamedArgument(argument: FilterArgument): argument is readonly [string?, Token?] {
  return Array.isArray(argument);
}

/** A value has no operators in Ruby: what follows the first operand is passed over. */
export function withoutOperators(value: Value): void {
  value.initial.postfix.splice(1);
}

/** The ends of a range are whole numbers, whatever is written. */
function readEnd(token: Token): void {
  if (token.kind === TokenKind.Number || token.kind === TokenKind.Quoted) {
    (token as Token & { content?: unknown }).content = Math.trunc(
      Number.parseFloat(token.getText().replace(/["']/g, '')) || 0,
    );
  }
}

function literalOf(name: string, content: unknown): unknown {
  switch (name) {
    case 'empty':
      return EMPTY;
    case 'blank':
      return BLANK;
    case 'nil':
    case 'null':
      return null;
    default:
      return content;
  }
}

export function readToken(token: Token): void {
  if (token.kind === TokenKind.Range) {
    const { lhs, rhs } = token as unknown as { readonly lhs: Token; readonly rhs: Token };
    readEnd(lhs);
    readEnd(rhs);
    return;
  }
  const literal = token as Token & { content?: unknown };
  if (token.kind === TokenKind.Number && typeof literal.content === 'number') {
    if (/\./.test(token.getText())) {
      literal.content = float(literal.content);
    }
  } else if (token.kind === TokenKind.Quoted) {
    literal.content = withBackslashes(token.getText().slice(1, -1));
  } else if (token.kind === TokenKind.Literal) {
    literal.content = literalOf(token.getText(), literal.content);
  }
}
