import { isPlainSafe } from '../frontMatter/isPlainSafe';
import type { ValuePlace } from '../frontMatter/place';
import { quoteScalar } from '../frontMatter/quoteScalar';
import { type Span, span } from '../text/span';
import type { NewValueText, ValueText } from './newValueText';

/** Ruby's `split` parts at ASCII white space only: a full-width blank stays in the word. */
const BLANK = /[\t-\r \0]/;

/** Whether Jekyll takes the text for several values where it splits it. */
export function splitsInRuby(value: string): boolean {
  return BLANK.test(value);
}

/** Whether an unquoted value is more than one word, also while the next one is only begun by a blank. */
export function holdsWords(text: string, { field, span: place }: ValuePlace): boolean {
  const { style, valueSpan } = field;
  const whole = text.slice(Math.min(place.start, valueSpan.start), Math.max(place.end, valueSpan.end));
  return style !== 'empty' && splitsInRuby(whole);
}

/**
 * One word among those of a text that Jekyll takes as a value each, within its quotes. Values with a space in them cannot
 * stand here. Undefined outside the quotes.
 */
export function wordText(text: string, place: ValuePlace): ValueText | undefined {
  const { field, quote, cursor, needsSpaceBefore } = place;
  const inside = insideQuotes(place);
  if (cursor < inside.start || cursor > inside.end) {
    return undefined;
  }
  let start = cursor;
  let end = cursor;
  while (start > Math.max(inside.start, place.span.start) && !BLANK.test(text.charAt(start - 1))) {
    start--;
  }
  while (end < Math.min(inside.end, place.span.end) && !BLANK.test(text.charAt(end))) {
    end++;
  }
  const before = text.slice(inside.start, start);
  const after = text.slice(end, inside.end);
  const gap = needsSpaceBefore ? ' ' : '';
  const tail = text[end] === '#' ? ' ' : '';
  // Beside other words a number is a word too.
  const [hasBefore, hasAfter] = [before.trim() !== '', after.trim() !== ''];
  const isLastInOpenQuotes = quote !== '' && !field.isClosed && end >= inside.end;
  return {
    span: span(start, end),
    prefix: '',
    typed: text.slice(start, end),
    taken: new Set(`${before} ${after}`.split(/[\t-\r \0]+/)),
    textFor: (value) => {
      if (splitsInRuby(value)) {
        return undefined;
      }
      if (quote !== '') {
        return inQuotes(value, quote, isLastInOpenQuotes ? quote : '');
      }
      const isWord = isPlainSafe(`${hasBefore ? 'x ' : ''}${value}${hasAfter ? ' x' : ''}`, 'field');
      return isWord ? { text: gap + value + tail, cursorBack: tail.length } : undefined;
    },
  };
}

function insideQuotes({ field: { valueSpan, isClosed }, quote, span: place }: ValuePlace): Span {
  return quote === ''
    ? span(Math.min(place.start, valueSpan.start), Math.max(place.end, valueSpan.end))
    : span(valueSpan.start + 1, isClosed ? valueSpan.end - 1 : Math.max(place.end, valueSpan.end));
}

function inQuotes(value: string, quote: '"' | "'", closing: string): NewValueText | undefined {
  const quoted = quoteScalar(value, quote === '"' ? 'double' : 'single');
  return quoted.startsWith(quote) ? { text: quoted.slice(1, -1) + closing, cursorBack: closing.length } : undefined;
}
