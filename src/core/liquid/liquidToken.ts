import { type Span, span } from '../text/span';

/** A tag or an output, found as Liquid's own tokenizer finds it: before Markdown, inside of code too. */
export interface LiquidToken {
  readonly kind: 'tag' | 'output';
  /** From the first brace to behind the last. Of one without an end, its opening braces. */
  readonly span: Span;
  readonly isClosed: boolean;
  /** The first word of a tag; empty for an output, and for a tag that has none yet. */
  readonly name: string;
  readonly nameSpan: Span;
  /** What stands behind the name, or in an output all of it. */
  readonly markup: string;
  readonly markupStart: number;
}

/**
 * All tags and outputs from `start` on, in the order of the text. What stands between `raw` and `endraw` is none. After
 * one without an end the reading goes on behind its braces, so that one slip does not hide the rest of the text.
 */
export function* liquidTokens(text: string, start: number): Iterable<LiquidToken> {
  for (let at = nextOpening(text, start); at >= 0; ) {
    const token = tokenAt(text, at);
    yield token;
    const from = token.name === 'raw' ? (endOfRaw(text, token.span.end) ?? text.length) : token.span.end;
    at = nextOpening(text, from);
  }
}

function tokenAt(text: string, start: number): LiquidToken {
  const kind = text[start + 1] === '%' ? 'tag' : 'output';
  const end = kind === 'tag' ? endOfTag(text, start) : endOfOutput(text, start);
  const inside = end === undefined ? start + 2 : end - 2;
  let from = start + 2;
  const dash = text[from] === '-' && from < inside ? 1 : 0;
  from += dash;
  const content = text.slice(from, Math.max(from, inside - (text[inside - 1] === '-' && inside - 1 > from ? 1 : 0)));
  const [, blank = '', name = ''] = kind === 'tag' ? (/^(\s*)([\w-]+|#)?/.exec(content) ?? []) : [];
  const nameStart = from + blank.length;
  return {
    kind,
    span: span(start, end ?? start + 2),
    isClosed: end !== undefined,
    name,
    nameSpan: span(nameStart, nameStart + name.length),
    markup: content.slice(blank.length + name.length),
    markupStart: nameStart + name.length,
  };
}

/** To Jekyll a tag ends with the first `%}`, wherever that is. One that holds the beginning of another, but for
 * text in quotes, is half-typed. */
function endOfTag(text: string, start: number): number | undefined {
  const close = text.indexOf('%}', start + 2);
  const opening =
    close < 0
      ? -1
      : text
          .slice(start + 2, close)
          .replace(/"[^"\n]*"|'[^'\n]*'/g, '')
          .indexOf('{%');
  return close < 0 || opening >= 0 ? undefined : close + 2;
}

/** To Jekyll an output ends with the first brace, and it has to be two. */
function endOfOutput(text: string, start: number): number | undefined {
  const close = text.indexOf('}', start + 2);
  return close >= 0 && text[close + 1] === '}' ? close + 2 : undefined;
}

function endOfRaw(text: string, from: number): number | undefined {
  const pattern = /\{%-?\s*endraw\s*-?%\}/g;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}

function nextOpening(text: string, from: number): number {
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
    if (text[at + 1] === '{' || text[at + 1] === '%') {
      return at;
    }
  }
  return -1;
}
