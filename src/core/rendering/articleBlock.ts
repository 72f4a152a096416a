import type { RenderedBlock } from './articleBody';

/**
 * A block that knows only its distance from the one before, so that text inserted above leaves it as it was and
 * nothing has to be sent or rebuilt.
 */
export interface ArticleBlock {
  readonly html: string;
  /** Lines between the end of the block before (or the first line of the body) and this block. */
  readonly before: number;
  /** Lines of the block itself. */
  readonly lines: number;
}

export function relativeBlocks(blocks: readonly RenderedBlock[], firstLine: number): readonly ArticleBlock[] {
  let reached = firstLine;
  return blocks.map(({ html, startLine, endLine }) => {
    const before = startLine - reached;
    reached = endLine;
    return { html, before, lines: endLine - startLine };
  });
}
