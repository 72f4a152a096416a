import { skipBlockMarkup } from './blockMarkup';
import { BodyScan } from './bodyScan';
import { skipInlineMarkup, startsInlineMarkup } from './inlineMarkup';
import { skipLiquid } from './liquidMarkup';

interface BodyCount {
  readonly cjk: number;
  readonly words: number;
  readonly korean: number;
  readonly unspacedWords: number;
  /** Lines of code that are not blank. */
  readonly codeLines: number;
  readonly images: number;
}

/**
 * Reads Markdown once, from the front, and counts what a reader of the page will read. It is no Markdown parser: it knows
 * just enough to tell what is shown. What is opened and never closed (a comment, a fence, a tag, a link) is text, as it is
 * to kramdown, so the count does not collapse while a writer is typing the opening half.
 */
export function countBody(body: string): BodyCount {
  const text = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
  const scan = new BodyScan(text);
  const { counter } = scan;
  let at = skipBlockMarkup(scan, 0);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const inCode = at < scan.codeSpanEnd;
    if (code === newline) {
      counter.endWord();
      at = inCode ? at + 1 : skipBlockMarkup(scan, at + 1);
    } else if (code === openBrace && inCode) {
      at = skipLiquid(scan, at) ?? counter.take(at);
    } else if (!inCode && startsInlineMarkup(code)) {
      at = skipInlineMarkup(scan, at, code);
    } else {
      at = counter.take(at);
    }
  }
  return {
    cjk: counter.cjk,
    words: counter.words,
    korean: counter.korean,
    unspacedWords: counter.unspacedWords,
    codeLines: scan.codeLines,
    images: scan.images,
  };
}

const newline = 0x0a;
const openBrace = 0x7b;
