import { type Span, span } from '../text/span';
import type { SiteText } from './siteText';

/** A name written in Liquid: `.name`, `["name"]` or `"name"`. */
export interface LiquidName {
  readonly value: string;
  /** The name alone. */
  readonly span: Span;
  /** With its dot or brackets; of a text with its quotes. */
  readonly whole: Span;
  readonly form: 'dot' | 'brackets' | 'text';
  /** The quotes that it has; of a name behind a dot those that it may have. */
  readonly quote: Quote;
  /** Those of the text that all of it stands in, as the condition of `where_exp` does. */
  readonly inside: Quote | undefined;
}

type Quote = '"' | "'";

/** No name is longer than 200 UTF-16 units: quotes that nothing closes are not to take quadratic time. */
const segment = /\.([\p{L}\p{N}_][\p{L}\p{N}_-]*)|\[\s{0,9}(["'])(.{0,200}?)\2\s{0,9}\]/uy;
const quotedText = `(["'])(.{0,200}?)`;

/** The names behind `site.data`, `site.tags` and the like, each chain from the left. */
export function* liquidChains(file: SiteText, root: RegExp): Iterable<readonly LiquidName[]> {
  // Most texts have none, and to find that out is quicker than to find their tags.
  for (const { span: place } of file.text.search(root) < 0 ? [] : file.tokens) {
    const source = file.text.slice(place.start, place.end);
    const quoteAround = quotesIn(source);
    for (const match of source.matchAll(root)) {
      const inside = quoteAround(match.index);
      const names = segmentsAt(file.text, place.start + match.index + match[0].length, place.end, inside);
      if (names.length > 0) {
        yield names;
      }
    }
  }
}

function segmentsAt(text: string, start: number, limit: number, inside: Quote | undefined): readonly LiquidName[] {
  const names: LiquidName[] = [];
  for (segment.lastIndex = start; segment.lastIndex < limit; ) {
    const at = segment.lastIndex;
    const match = segment.exec(text);
    if (!match || segment.lastIndex > limit) {
      break;
    }
    const [all, dotted, quote, quoted = ''] = match;
    const inner = dotted === undefined ? at + all.search(/["']/) + 1 : at + 1;
    const value = dotted ?? quoted;
    names.push({
      value,
      span: span(inner, inner + value.length),
      whole: span(at, at + all.length),
      form: dotted === undefined ? 'brackets' : 'dot',
      quote: quote === "'" || (quote === undefined && inside === '"') ? "'" : '"',
      inside,
    });
  }
  return names;
}

/**
 * Texts that Liquid compares fields with: `contains "x"`, `== 'x'`, the filters `where: "tags", "x"` and `find`. `fields` are
 * alternatives of a regular expression.
 */
export function* comparedTexts(file: SiteText, fields: string): Iterable<LiquidName> {
  const compared = `\\b(?:${fields})\\s{0,9}(?:\\bcontains\\b|==|!=)`;
  const filtered = `\\b(?:where|find)\\s{0,9}:\\s{0,9}(["'])(?:${fields})\\1\\s{0,9},`;
  const pattern = new RegExp(`(?:${filtered}|${compared})\\s{0,9}${quotedText}\\2`, 'g');
  for (const { span: place } of file.text.search(pattern) < 0 ? [] : file.tokens) {
    const source = file.text.slice(place.start, place.end);
    const quoteAround = quotesIn(source);
    for (const { 0: all, 2: quote, 3: value = '', index } of source.matchAll(pattern)) {
      const end = place.start + index + all.length;
      const start = end - value.length - 2;
      yield {
        value,
        span: span(start + 1, end - 1),
        whole: span(start, end),
        form: 'text',
        quote: quote === "'" ? "'" : '"',
        inside: quoteAround(index),
      };
    }
  }
}

/** Tells in what quotes an offset stands; asked from the left to the right. */
function quotesIn(source: string): (offset: number) => Quote | undefined {
  let at = 0;
  let open: Quote | undefined;
  return (offset) => {
    for (; at < offset; at++) {
      const letter = source[at];
      if (letter === '"' || letter === "'") {
        open = open === undefined ? letter : open === letter ? undefined : open;
      }
    }
    return open;
  };
}

/** The new name in the place of one, in its quotes where they can hold it; undefined where Liquid has no way to write it. */
export function liquidNameText({ form, quote, inside }: LiquidName, value: string): string | undefined {
  if (form === 'dot' && /^[A-Za-z_][\w-]*$/.test(value)) {
    return `.${value}`;
  }
  const fitting = [quote, '"', "'"].find((each) => each !== inside && !value.includes(each));
  if (fitting === undefined || (inside !== undefined && value.includes(inside)) || /[\n{}]|%\}/.test(value)) {
    return undefined;
  }
  const text = fitting + value + fitting;
  return form === 'text' ? text : `[${text}]`;
}
