import type { Post } from '../posts/post';

/** Lines from zero: the first stays, the others can be folded away. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** The front matter as a whole, and each field that takes several lines. */
export function frontMatterFolds({ frontMatter, lines }: Post): readonly Fold[] {
  const { state, openingFence, closingFence, fields } = frontMatter;
  if (state !== 'complete') {
    return [];
  }
  const lineAt = (offset: number): number => lines.positionAt(offset).line;
  return [
    { startLine: lineAt(openingFence.start), endLine: lineAt(closingFence.start) },
    ...fields.map(({ span }) => ({ startLine: lineAt(span.start), endLine: lineAt(span.end) })),
  ].filter(({ startLine, endLine }) => endLine > startLine);
}
