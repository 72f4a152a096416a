import type { Field, ValueStyle } from '../frontMatter/frontMatter';
import type { ValuePlace } from '../frontMatter/place';
import { type QuoteStyle, quoteScalar } from '../frontMatter/quoteScalar';
import type { YamlValue } from '../frontMatter/yamlValue';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import { type Span, slice, span } from '../text/span';
import { taxonomyOfField } from '../vocabulary/taxonomy';

/** How a category or tag is to be written at the cursor. */
export interface TaxonomyValueText {
  /** What is replaced. */
  readonly span: Span;
  /** What stands in the way between the start of `span` and the value: a quote. */
  readonly prefix: string;
  /** The value under the cursor as it is now. */
  readonly typed: string;
  /** The other values of the field. */
  readonly taken: readonly string[];
  /** The text to insert; undefined where the value cannot stand. */
  readonly textFor: (value: string) => { readonly text: string; readonly cursorBack: number } | undefined;
}

export function taxonomyValueText(post: Post, place: ValuePlace, site: SiteView): TaxonomyValueText {
  const whole = slice(post.text, place.span);
  if (place.container !== 'scalar' || place.quote !== '') {
    return ofItem(post, place, site, whole);
  }
  const isPlural = place.field.key === 'tags' || place.field.key === 'categories';
  if (isPlural && /\S\s+\S/.test(whole)) {
    return ofWord(post.text, place);
  }
  const gap = gapBefore(place);
  const style = styleOf(place.field, post, site);
  return {
    span: place.span,
    prefix: '',
    typed: whole,
    taken: [],
    textFor: (value) =>
      style === 'flow-list' || (isPlural && (style === 'block-list' || /\s/.test(value)))
        ? { text: `${gap}[${quoteScalar(value, itemQuotes(place, post, site))}]`, cursorBack: 1 }
        : { text: gap + quoteScalar(value, scalarStyle(style)), cursorBack: 0 },
  };
}

/** An item of a list, or a value in quotes, which keeps them. */
function ofItem(post: Post, place: ValuePlace, site: SiteView, whole: string): TaxonomyValueText {
  const { quote } = place;
  const style = quote === '"' ? 'double' : quote === "'" ? 'single' : itemQuotes(place, post, site);
  const gap = gapBefore(place);
  return {
    span: place.span,
    prefix: quote,
    typed: quote === '' ? whole : whole.replaceAll(quote, ''),
    taken: place.siblings.filter(isString),
    textFor: (value) => ({ text: gap + quoteScalar(value, style), cursorBack: 0 }),
  };
}

function gapBefore({ needsSpaceBefore }: ValuePlace): string {
  return needsSpaceBefore ? ' ' : '';
}

/** One word among several, which Jekyll takes as a value each; values with a space in them cannot stand here. */
function ofWord(text: string, { span: whole, cursor }: ValuePlace): TaxonomyValueText {
  let start = cursor;
  let end = cursor;
  while (start > whole.start && !/\s/.test(text.charAt(start - 1))) {
    start--;
  }
  while (end < whole.end && !/\s/.test(text.charAt(end))) {
    end++;
  }
  const others = `${text.slice(whole.start, start)} ${text.slice(end, whole.end)}`;
  return {
    span: span(start, end),
    prefix: '',
    typed: text.slice(start, end),
    taken: others.split(/\s+/),
    textFor: (value) =>
      /\s/.test(value) || quoteScalar(value, 'plain') !== value ? undefined : { text: value, cursorBack: 0 },
  };
}

/** How the site writes the field; where it has no habit, as the post writes its other taxonomy. */
function styleOf(field: Field, post: Post, site: SiteView): ValueStyle {
  const habit = site.habits.fields.get(field.key)?.style;
  return habit !== undefined && habit !== 'empty' ? habit : (otherTaxonomy(field, post)?.style ?? 'flow-list');
}

/** How the items of the list are quoted: as in the list itself, else as the site does. */
function itemQuotes({ field, index }: ValuePlace, post: Post, site: SiteView): QuoteStyle {
  const own = field.items.find(({ style }, at) => at !== index && isQuoteStyle(style))?.style;
  const habit = site.habits.fields.get(field.key)?.itemStyle;
  return scalarStyle(own ?? habit ?? otherTaxonomy(field, post)?.items[0]?.style);
}

function otherTaxonomy(field: Field, { frontMatter }: Post): Field | undefined {
  return frontMatter.fields.find((other) => other !== field && taxonomyOfField(other.key) && other.style !== 'empty');
}

function scalarStyle(style: string | undefined): QuoteStyle {
  return isQuoteStyle(style) ? style : 'plain';
}

function isQuoteStyle(style: string | undefined): style is QuoteStyle {
  return style === 'plain' || style === 'single' || style === 'double';
}

function isString(value: YamlValue): value is string {
  return typeof value === 'string';
}
