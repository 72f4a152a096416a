import type { Field, ValueStyle } from '../frontMatter/frontMatter';
import type { ValuePlace } from '../frontMatter/place';
import { type QuoteStyle, quoteScalar } from '../frontMatter/quoteScalar';
import type { Post } from '../posts/post';
import { rubyText } from '../site/dates/rubyText';
import type { SiteView } from '../site/siteView';
import { slice } from '../text/span';
import { blockListText } from './blockListText';
import type { NewValueText, ValueText } from './newValueText';
import { holdsWords, splitsInRuby, wordText } from './wordText';

/** Writes a value in YAML, in quotes of the given kind where they are wanted or needed. */
export type WriteScalar = (value: string, quotes: QuoteStyle) => string;

/** Dates, numbers, `true`: in quotes they would be texts, so only where the site or the writer puts them there. */
export const asItIs: WriteScalar = (value, quotes) => (quotes === 'plain' ? value : quoteScalar(value, quotes));

/** Undefined where no value can be written: beside a quoted one, or in one of many lines that is a single value. */
export function valueText(
  post: Post,
  place: ValuePlace,
  site: SiteView,
  write: WriteScalar = quoteScalar,
): ValueText | undefined {
  const { field } = place;
  if (place.container !== 'scalar') {
    return itemText(post, place, itemQuotes(place, post, site), write);
  }
  const isPlural = isPluralField(field);
  if (isPlural && (place.quote !== '' || holdsWords(post.text, place))) {
    return wordText(post.text, place);
  }
  if (field.style !== 'empty' && (field.valueSpan.start < place.span.start || field.valueSpan.end > place.span.end)) {
    return undefined;
  }
  return place.quote === '' ? scalarText(post, place, site, isPlural, write) : itemText(post, place, 'plain', write);
}

/** An item of a list, or a value in quotes, which keeps them. */
function itemText(post: Post, place: ValuePlace, quotes: QuoteStyle, write: WriteScalar): ValueText {
  const { quote, siblings } = place;
  const style = quote === '"' ? 'double' : quote === "'" ? 'single' : quotes;
  const typed = slice(post.text, place.span).trim();
  return {
    span: place.span,
    prefix: quote,
    typed: quote === '' ? typed : typed.replaceAll(quote, ''),
    taken: new Set(siblings.map(rubyText)),
    textFor: (value) => between(post, place, '', write(value, style), place.needsCommaAfter ? ',' : ''),
  };
}

/** The only value so far, without quotes: as the site writes the field. */
function scalarText(post: Post, place: ValuePlace, site: SiteView, isPlural: boolean, write: WriteScalar): ValueText {
  const { text } = post;
  const style = styleOf(place.field, post, site);
  const isBelowKey = /[\r\n]/.test(text.slice(place.field.keySpan.end, place.span.start));
  const quotes = itemQuotes(place, post, site);
  if (style === 'block-list' && !isBelowKey) {
    return blockListText(post, place, quotes);
  }
  return {
    span: place.span,
    prefix: '',
    typed: slice(text, place.span).trim(),
    taken: new Set(),
    textFor: (value) =>
      isBelowKey && (isPlural || style === 'block-list')
        ? between(post, place, '- ', write(value, quotes), '')
        : style === 'flow-list' || (isPlural && splitsInRuby(value))
          ? between(post, place, '[', write(value, quotes), ']')
          : between(post, place, '', write(value, scalarStyle(style)), ''),
  };
}

/** With the blank that YAML wants before it, and the one before a comment. The cursor goes straight behind the value. */
function between(
  { text }: Post,
  { needsSpaceBefore, span }: ValuePlace,
  opening: string,
  value: string,
  closing: string,
): NewValueText {
  const tail = closing + (text[span.end] === '#' ? ' ' : '');
  return { text: (needsSpaceBefore ? ' ' : '') + opening + value + tail, cursorBack: tail.length };
}

/** How the site writes the field; where it has no habit, a single value plain and a list as the post writes its other one. */
function styleOf(field: Field, post: Post, site: SiteView): ValueStyle {
  const habit = site.habits.fields.get(field.key)?.style;
  if (habit !== undefined && habit !== 'empty') {
    return habit;
  }
  return isPluralField(field) ? (otherList(field, post)?.style ?? 'flow-list') : 'plain';
}

/** How the items of the list are quoted: as in the list itself, else as the site does. */
function itemQuotes({ field, index }: ValuePlace, post: Post, site: SiteView): QuoteStyle {
  const own = field.items.find(({ style }, at) => at !== index && isQuoteStyle(style))?.style;
  const habit = site.habits.fields.get(field.key)?.itemStyle;
  return scalarStyle(own ?? habit ?? otherList(field, post)?.items[0]?.style);
}

function otherList(field: Field, { frontMatter }: Post): Field | undefined {
  return frontMatter.fields.find((other) => other !== field && isPluralField(other) && other.style !== 'empty');
}

/** Categories or tags; the singular fields hold one value. */
function isPluralField({ key }: Field): boolean {
  return key === 'tags' || key === 'categories';
}

function scalarStyle(style: string | undefined): QuoteStyle {
  return isQuoteStyle(style) ? style : 'plain';
}

function isQuoteStyle(style: string | undefined): style is QuoteStyle {
  return style === 'plain' || style === 'single' || style === 'double';
}
