import { toHtml } from '../../kramdown';
import type { Options } from '../../kramdown/options';
import { splitFrontMatter } from '../frontMatter/splitFrontMatter';

/**
 * The HTML that kramdown makes of a post's body, which Liquid has been run in where `afterLiquid` says so. Liquid that is
 * left in it is text like any other; nothing is sanitised.
 */
export function bodyHtml(text: string, options: Partial<Options>, afterLiquid?: string): string {
  const { body } = splitFrontMatter(text);
  return toHtml(afterLiquid ?? text.slice(body.start, body.end), options);
}
