import type { SmartQuote } from '../tree/node';
import type { SpanConstruct } from './spanParser';

const punctuation = /[!"#$%'()*+,\-./:;<=>?@[\\\]^_`{|}~]/;
const isWord = (char: string | undefined) => char !== undefined && /\w/.test(char);
const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}\p{M}\p{Pc}]/u.test(char);

/** Straight quotes become the quotes that fit their neighbours. */
export const smartQuote: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  const written = text[pos] === '"' ? '"' : "'";
  const at = (index: number) => (index < end ? text[index] : undefined);
  const before = parser.plainBefore;
  const quotes = quotesFor(written, before, at(pos + 1), at(pos + 2), at(pos + 3));
  if (quotes.length === 0) {
    return false;
  }
  quotes.forEach((quote, index) => {
    const start = pos + index;
    parser.add({ type: 'smartQuote', attributes: undefined, place: parser.place(start, start + 1), quote }, start + 1);
  });
  return true;
};

type Quote = SmartQuote['quote'];

function opening(written: '"' | "'"): Quote {
  return written === '"' ? 'ldquo' : 'lsquo';
}

function closing(written: '"' | "'"): Quote {
  return written === '"' ? 'rdquo' : 'rsquo';
}

/** `before` is empty where no plain text stands before the quote. Without a quote that fits, it stays straight. */
function quotesFor(
  written: '"' | "'",
  before: string,
  next: string | undefined,
  second: string | undefined,
  third: string | undefined,
): readonly Quote[] {
  const isFirst = before === '';
  if (isFirst && (next === '_' || next === '*')) {
    const inner = second === next || second === '_' || second === '*' ? third : second;
    if ((second !== undefined && !/\s/.test(second)) || (inner !== undefined && !/\s/.test(inner))) {
      return [opening(written)];
    }
  }
  if (isFirst && next !== undefined && punctuation.test(next) && !(second === '.' && third === '.')) {
    const isBoundary = isLetter(next) !== isLetter(second);
    if (!isBoundary) {
      return [closing(written)];
    }
  }
  if (isFirst && next === written && isLetter(second)) {
    return [];
  }
  const isBehindSpace = isFirst || /[ \t\n\r\f\v]/.test(before);
  if (isBehindSpace && (next === '"' || next === "'") && next !== written && isWord(second)) {
    return [opening(written), opening(next)];
  }
  if (isBehindSpace && written === "'" && /\d/.test(next ?? '') && /\d/.test(second ?? '') && third === 's') {
    return ['rsquo'];
  }
  if (!isFirst && isBehindSpace && isWord(next)) {
    return [opening(written)];
  }
  if (!isFirst && !/[ \\\t\r\n[{(-]/.test(before)) {
    return [closing(written)];
  }
  if (isFirst && (next === undefined || /[ \t\n\r\f\v]/.test(next) || (next === 's' && !isLetter(second)))) {
    return [closing(written)];
  }
  return [opening(written)];
}
