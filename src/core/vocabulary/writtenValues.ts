import type { Field } from '../frontMatter/frontMatter';
import { isPlainSafe } from '../frontMatter/isPlainSafe';
import { type QuoteStyle, quoteScalar } from '../frontMatter/quoteScalar';
import type { Post } from '../posts/post';
import { rubyText } from '../site/dates/rubyText';
import { type Span, slice, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Taxonomy } from './taxonomy';

/** A category or tag at its place in front matter. */
export interface WrittenValue {
  readonly value: string;
  readonly span: Span;
  /** Whether Jekyll splits it at its blanks although it is one value to the site. */
  readonly isSplit: boolean;
  /** Puts another value in its place, written as this one is; undefined where that value can't stand here. */
  readonly replace: (newValue: string) => TextEdit | undefined;
}

/**
 * The values of a taxonomy as Jekyll reads them, with their places: of a list each item, of the singular field its value,
 * of a text at the plural each word. `isValue` knows the values that a text may be meant as, as a whole.
 */
export function writtenValues(
  post: Post,
  taxonomy: Taxonomy,
  isValue: (text: string) => boolean,
): readonly WrittenValue[] {
  const names = taxonomy === 'tags' ? ['tags', 'tag'] : ['categories', 'category'];
  return names.flatMap((name) => {
    const field = post.frontMatter.fields.findLast(({ key }) => key === name);
    return field ? valuesIn(post, field, name === taxonomy, isValue) : [];
  });
}

function valuesIn(
  post: Post,
  field: Field,
  isPlural: boolean,
  isValue: (text: string) => boolean,
): readonly WrittenValue[] {
  if (field.style === 'flow-list' || field.style === 'block-list') {
    return field.items.flatMap(({ style, value, span: place }) =>
      isQuoteStyle(style) ? single(rubyText(value), place, (text) => quoteScalar(text, style)) : [],
    );
  }
  const { style, value, valueSpan } = field;
  if (!isQuoteStyle(style) || (isPlural && typeof value !== 'string') || value === false) {
    return [];
  }
  const text = rubyText(value);
  if (!isPlural) {
    return single(text, valueSpan, (newValue) => quoteScalar(newValue, style, 'field'));
  }
  const asList = (newValue: string) => `[${quoteScalar(newValue, style)}]`;
  const words = wordsIn(post, field, style, text);
  if (words.length > 1 && isValue(text.trim())) {
    return single(text.trim(), valueSpan, asList, true);
  }
  return words.length === 1
    ? single(text.trim(), valueSpan, (newValue) =>
        blank.test(newValue) ? asList(newValue) : quoteScalar(newValue, style, 'field'),
      )
    : words;
}

/** The words of a text between blanks; none where it holds escapes or goes on in another line, for then places can't be told. */
function wordsIn({ text }: Post, field: Field, style: QuoteStyle, value: string): readonly WrittenValue[] {
  const quote = style === 'plain' ? 0 : 1;
  const inside = span(field.valueSpan.start + quote, field.valueSpan.end - quote);
  const written = slice(text, inside);
  if (written !== value) {
    return [];
  }
  return [...written.matchAll(/[^\t-\r \0]+/g)].flatMap(({ 0: word, index }) =>
    single(word, span(inside.start + index, inside.start + index + word.length), (newValue) => asWord(newValue, style)),
  );
}

function asWord(value: string, style: QuoteStyle): string | undefined {
  if (blank.test(value)) {
    return undefined;
  }
  if (style === 'plain') {
    return isPlainSafe(value, 'field') ? value : undefined;
  }
  const quoted = quoteScalar(value, style);
  return quoted.startsWith(style === 'single' ? "'" : '"') ? quoted.slice(1, -1) : undefined;
}

/** Ruby's `split` parts at ASCII white space only. */
const blank = /[\t-\r \0]/;

function single(
  value: string,
  place: Span,
  textFor: (newValue: string) => string | undefined,
  isSplit = false,
): readonly WrittenValue[] {
  const replace = (newValue: string): TextEdit | undefined => {
    const newText = textFor(newValue);
    return newText === undefined ? undefined : { span: place, newText };
  };
  return value.trim() === '' ? [] : [{ value, span: place, isSplit, replace }];
}

function isQuoteStyle(style: string): style is QuoteStyle {
  return style === 'plain' || style === 'single' || style === 'double';
}
