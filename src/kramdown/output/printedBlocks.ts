import type { Document } from '../parse';
import { HtmlPrinter } from './htmlPrinter';

/** A block of the top level as HTML. */
export interface PrintedBlock {
  /** What stands in it and nothing else: two blocks are alike when their HTML is. */
  readonly html: string;
  /** Its first line, counted from 0, and the line after its last one. */
  readonly startLine: number;
  readonly endLine: number;
}

/** The blocks of the top level, and last, if there are any, the footnotes. Their HTML joined is that of the document. */
export function printBlocks(document: Document): readonly PrintedBlock[] {
  const printer = new HtmlPrinter(document);
  const printed: PrintedBlock[] = [];
  let reached = 0;
  for (const block of document.children) {
    const html = printer.block(block);
    if (html.trim() !== '') {
      const { start, end } = block.place;
      // What follows an element of HTML on its line is a block of its own.
      const startLine = Math.max(reached, document.lines.lineAt(start));
      reached = Math.max(startLine, document.lines.lineAt(Math.max(start, end - 1)) + 1);
      printed.push({ html, startLine, endLine: reached });
    }
  }
  const footnotes = printer.footnotes();
  if (footnotes !== '') {
    const end = document.lines.count;
    printed.push({ html: footnotes, startLine: end, endLine: end });
  }
  return printed;
}
