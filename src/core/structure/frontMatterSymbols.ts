import type { Post } from '../posts/post';
import { displayText } from '../rendering/displayText';
import { type Span, slice } from '../text/span';

/** A field of front matter, or an item of its list, as an outline shows it. */
export interface FrontMatterSymbol {
  readonly name: string;
  /** The beginning of its value, in one line; empty for a list. */
  readonly detail: string;
  readonly span: Span;
  /** What is selected when it is gone to. */
  readonly nameSpan: Span;
  readonly children: readonly FrontMatterSymbol[];
}

/** In UTF-16 units: an outline is narrow. */
const longestDetail = 60;

export function frontMatterSymbols({ frontMatter, text }: Post): readonly FrontMatterSymbol[] {
  return frontMatter.fields.map(({ key, span, keySpan, value, items, valueSpan }) => ({
    name: key,
    detail: items.length > 0 ? '' : inOneLine(displayText(value) ?? slice(text, valueSpan)),
    span,
    nameSpan: keySpan,
    children: items
      .filter((item) => item.style !== 'empty')
      .map((item) => ({
        name: inOneLine(displayText(item.value) ?? slice(text, item.span)),
        detail: '',
        span: item.span,
        nameSpan: item.span,
        children: [],
      })),
  }));
}

function inOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestDetail ? `${line.slice(0, longestDetail)}…` : line;
}
