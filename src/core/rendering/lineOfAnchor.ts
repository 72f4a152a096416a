import type { Article } from './article';
import { escapeHtml } from './escapeHtml';

/**
 * The zero-based line of the file where the block stands that an address leads to with what follows its `#`: a heading,
 * or anything else with that id or name. Undefined when nothing has it.
 */
export function lineOfAnchor({ bodyLine, blocks }: Article, anchor: string): number | undefined {
  const value = escapeHtml(anchor);
  const marks = ['id', 'name'].flatMap((attribute) => [` ${attribute}="${value}"`, ` ${attribute}='${value}'`]);
  let line = bodyLine;
  for (const { html, before, lines } of blocks) {
    line += before;
    if (marks.some((mark) => html.includes(mark))) {
      return line;
    }
    line += lines;
  }
  return undefined;
}
