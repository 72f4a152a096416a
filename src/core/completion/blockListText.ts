import { blockListIndent } from '../frontMatter/blockListIndent';
import type { ValuePlace } from '../frontMatter/place';
import { type QuoteStyle, quoteScalar } from '../frontMatter/quoteScalar';
import { lineTextEnd } from '../frontMatter/yamlLine';
import type { Post } from '../posts/post';
import { slice, span } from '../text/span';
import type { ValueText } from './newValueText';

/**
 * The first item of a list in the lines below its key, in the place of what stands beside the key. The blanks after the
 * colon go, so that none is left at the end of the line; a comment there stays.
 */
export function blockListText(post: Post, { field, span: value }: ValuePlace, quotes: QuoteStyle): ValueText {
  const { text, frontMatter, lineBreak } = post;
  const start = text.indexOf(':', field.keySpan.end) + 1;
  const end = lineTextEnd(text, value.end, text.length);
  const comment = text.slice(value.end, end).trim();
  const before = comment === '' ? '' : ` ${comment}`;
  const dash = `${lineBreak}${blockListIndent(text, frontMatter.fields)}- `;
  return {
    span: span(start, end),
    prefix: text.slice(start, value.start),
    typed: slice(text, value).trim(),
    taken: new Set(),
    textFor: (name) => ({ text: before + dash + quoteScalar(name, quotes), cursorBack: 0 }),
  };
}
