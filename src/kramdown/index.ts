import type { Options } from './options';
import { HtmlPrinter } from './output/htmlPrinter';
import { parse } from './parse';

/**
 * The HTML that kramdown makes of a text, with the options Jekyll hands to it where nothing else is said. The HTML holds
 * whatever HTML the text holds: who shows it to somebody has to sanitise it.
 */
export function toHtml(source: string, options: Partial<Options> = {}): string {
  const document = parse(source, options);
  const printer = new HtmlPrinter(document);
  return printer.blocks(document.children) + printer.footnotes();
}
