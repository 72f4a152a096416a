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
  for (const block of document.children) {
    const html = printer.block(block);
    if (html.trim() !== '') {
      const { start, end } = block.place;
      const startLine = document.lines.lineAt(start);
      printed.push({
        html,
        startLine,
        endLine: Math.max(startLine + 1, document.lines.lineAt(Math.max(start, end - 1)) + 1),
      });
    }
  }
  const footnotes = printer.footnotes();
  if (footnotes !== '') {
    const end = document.lines.count;
    printed.push({ html: footnotes, startLine: end, endLine: end });
  }
  return printed;
}
