import type { BodyScan } from './bodyScan';
import { startCodeSpan } from './codeSpan';
import { skipHtml } from './htmlMarkup';
import { skipKramdownMarkup } from './kramdownMarkup';
import { skipImage, skipLinkTarget } from './linkMarkup';
import { skipLiquid } from './liquidMarkup';

/** Whether a character may be markup inside a line; all others go straight to the counter. */
export function startsInlineMarkup(code: number): boolean {
  return code < 0x80 && markup[code] === 1;
}

/**
 * Goes past the markup that a sign starts, or past the sign alone when it turns out to be text.
 * @param code the sign at the offset, one that `startsInlineMarkup`
 */
export function skipInlineMarkup(scan: BodyScan, at: number, code: number): number {
  switch (code) {
    case 0x2a: // *
    case 0x5f: // _
    case 0x7e: // ~
      return at + 1; // emphasis may begin in the middle of a word, and snake_case is one
    case 0x3c: // <
      return skipHtml(scan, at) ?? text(scan, at);
    case 0x60: // `
      return startCodeSpan(scan, at);
    case 0x7b: // {
      return skipLiquid(scan, at) ?? skipKramdownMarkup(scan, at) ?? text(scan, at);
    case 0x26: // &
      scan.counter.endWord();
      return scan.endOf(entity, at) ?? at + 1;
    case 0x5c: // \
      return skipEscape(scan, at);
    case 0x21: // !
      return skipImage(scan, at) ?? text(scan, at);
    case 0x5b: // [
      return openBracket(scan, at);
    default: // ]
      return closeBracket(scan, at);
  }
}

const markup = new Uint8Array(0x80);
for (const sign of '*_~<`{&\\![]') markup[sign.charCodeAt(0)] = 1;

function text(scan: BodyScan, at: number): number {
  scan.counter.endWord();
  return at + 1;
}

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;

/** The sign behind a backslash is text, and no sign that can be escaped is counted. */
function skipEscape(scan: BodyScan, at: number): number {
  const escaped = scan.endOf(escapedSign, at);
  if (escaped === undefined) return text(scan, at);
  if (!scan.text.startsWith('_', at + 1)) scan.counter.endWord();
  return escaped;
}

/** https://kramdown.gettalong.org/syntax.html#automatic-and-manual-escaping */
const escapedSign = /\\[\\.*_+`()[\]{}#!:|"'$<>~=-]/y;

function openBracket(scan: BodyScan, at: number): number {
  scan.counter.endWord();
  const footnote = scan.endOf(footnoteMark, at);
  if (footnote !== undefined) return footnote;
  scan.openBrackets++;
  return at + 1;
}

const footnoteMark = /\[\^[^\][\s]+\]/y;

function closeBracket(scan: BodyScan, at: number): number {
  scan.counter.endWord();
  if (scan.openBrackets === 0) return at + 1;
  scan.openBrackets--;
  return skipLinkTarget(scan, at + 1) ?? at + 1;
}
