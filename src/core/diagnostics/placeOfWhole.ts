import type { FrontMatter } from '../frontMatter/frontMatter';
import { type Span, span } from '../text/span';

/** Where to show what is said of a post as a whole: the `---` that it begins with, or its very start. */
export function placeOfWhole({ bom, openingFence: { start, end } }: FrontMatter): Span {
  return end > start ? span(start, start + '---'.length) : span(bom.end, bom.end);
}
