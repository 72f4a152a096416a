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
  const closes = new NextCloses(text);
  for (let at = nextOpening(text, start); at >= 0; ) {
    const token = tokenAt(text, at, closes);
    yield token;
    const from = token.name === 'raw' ? (endOfRaw(text, token.span.end) ?? text.length) : token.span.end;
    at = nextOpening(text, from);
  }
}

function tokenAt(text: string, start: number, closes: NextCloses): LiquidToken {
  const kind = text[start + 1] === '%' ? 'tag' : 'output';
  const end = kind === 'tag' ? endOfTag(text, start, closes) : endOfOutput(text, start, closes);
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

/** So far text in quotes is looked for in a tag that holds the beginning of another one. */
const longestQuoted = 2000;

/**
 * To Jekyll a tag ends with the first `%}`, wherever that is. One that holds the beginning of another, but for text in
 * quotes, is half-typed.
 */
function endOfTag(text: string, start: number, closes: NextCloses): number | undefined {
  const close = closes.after('%}', start + 2);
  if (close < 0) {
    return undefined;
  }
  const another = text.indexOf('{%', start + 2);
  if (another < 0 || another > close) {
    return close + 2;
  }
  const isQuoted =
    close - start < longestQuoted &&
    !text
      .slice(start + 2, close)
      .replace(/"[^"\n]*"|'[^'\n]*'/g, '')
      .includes('{%');
  return isQuoted ? close + 2 : undefined;
}

/** To Jekyll an output ends with the first brace, and it has to be two. */
function endOfOutput(text: string, start: number, closes: NextCloses): number | undefined {
  const close = closes.after('}', start + 2);
  return close >= 0 && text[close + 1] === '}' ? close + 2 : undefined;
}

/** Where the next end is, looked for once however many openings stand in front of it: that keeps the reading linear. */
class NextCloses {
  readonly #found = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** To be asked from ever later places. */
  after(close: '%}' | '}', from: number): number {
    const last = this.#found.get(close);
    if (last !== undefined && (last < 0 || last >= from)) {
      return last;
    }
    const found = this.text.indexOf(close, from);
    this.#found.set(close, found);
    return found;
  }
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
