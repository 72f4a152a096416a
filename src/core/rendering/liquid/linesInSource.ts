import type { SourceLines } from './liquidRendering';

export interface LinesInSource {
  /** The line of the source that a line of the text comes from. */
  line(line: number): number;
  /** Asked for one block after another: none begins before the one above it has ended. */
  block(start: number, end: number, firstLine: number): { readonly startLine: number; readonly endLine: number };
}

/**
 * Where blocks stand in the article as it is written, when Liquid has made other lines of it. What a tag made stands at
 * the tag: its first block has the tag's line, further ones have none.
 */
export function linesInSource(lines: SourceLines | undefined): LinesInSource {
  if (!lines) {
    return {
      line: (line) => line,
      block: (start, end, firstLine) => ({ startLine: firstLine + start, endLine: firstLine + end }),
    };
  }
  const { first, last } = lines;
  let reached = 0;
  return {
    line: (line) => first[line] ?? last.at(-1) ?? 0,
    block: (start, end, firstLine) => {
      const startLine = Math.max(reached, first[start] ?? reached);
      let endLine = startLine;
      for (let line = start; line < end; line++) {
        endLine = Math.max(endLine, (last[line] ?? endLine - 1) + 1);
      }
      reached = endLine;
      return { startLine: firstLine + startLine, endLine: firstLine + endLine };
    },
  };
}
