import { toHtml } from '../../kramdown';
import type { Options } from '../../kramdown/options';
import { splitFrontMatter } from '../frontMatter/splitFrontMatter';

/** The HTML that kramdown makes of a post's body. Liquid in it is text like any other; nothing is sanitised. */
export function bodyHtml(text: string, options: Partial<Options>): string {
  const { body } = splitFrontMatter(text);
  return toHtml(text.slice(body.start, body.end), options);
}
