import type { BodyScan } from './bodyScan';

/** Behind the `]` of a link's text: the offset behind `(address "title")` or `[id]`. */
export function skipLinkTarget(scan: BodyScan, at: number): number | undefined {
  const sign = scan.text.charCodeAt(at);
  if (sign === openParenthesis) return endOfTarget(scan, at);
  return sign === openBracket ? scan.endOf(reference, at) : undefined;
}

/** At `![text](address)` or `![text][id]`: counts it and goes past it; the text is for those who do not see the image. */
export function skipImage(scan: BodyScan, at: number): number | undefined {
  if (scan.text.charCodeAt(at + 1) !== openBracket) return undefined;
  const textEnd = endOfImageText(scan, at + 2);
  const end = textEnd === undefined ? undefined : skipLinkTarget(scan, textEnd);
  if (end === undefined) return undefined;
  scan.counter.endWord();
  scan.images++;
  return end;
}

/** Never reads past the next image's start, so that all of them together read the text once. */
function endOfImageText(scan: BodyScan, start: number): number | undefined {
  const { text } = scan;
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x5c: // \
        at++;
        break;
      case openBracket:
        if (text.charCodeAt(at - 1) === 0x21) return undefined;
        depth++;
        break;
      case closeBracket:
        depth--;
        if (depth === 0) return at + 1;
        break;
      case newline:
        if (endsParagraph(text, at)) return undefined;
        break;
    }
  }
  return undefined;
}

/** Never reads past the next `](`, for the same reason; an address holds none. */
function endOfTarget(scan: BodyScan, start: number): number | undefined {
  const { text } = scan;
  let depth = 0;
  let quote = 0;
  let inLiquid = false;
  for (let at = start; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === newline && endsParagraph(text, at)) return undefined;
    if (sign === closeBracket && text.charCodeAt(at + 1) === openParenthesis) return undefined;
    if (inLiquid) inLiquid = !(sign === closeBrace && isLiquidSign(text.charCodeAt(at - 1), closeBrace));
    else if (sign === openBrace && isLiquidSign(text.charCodeAt(at + 1), openBrace)) inLiquid = true;
    else if (sign === 0x5c) at++;
    else if (quote !== 0) {
      const end = sign === quote ? scan.endOf(titleEnd, at) : undefined;
      if (end !== undefined) return end;
    } else if (sign === openParenthesis) depth++;
    else if (sign === closeParenthesis) {
      depth--;
      if (depth === 0) return at + 1;
    } else if (isQuote(sign) && isSpace(text.charCodeAt(at - 1))) quote = sign;
  }
  return undefined;
}

const openParenthesis = 0x28;
const closeParenthesis = 0x29;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const newline = 0x0a;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const reference = /\[[^\][\n]*\]/y;
const titleEnd = /["'][ \t]*\)/y;

function isQuote(sign: number): boolean {
  return sign === 0x22 || sign === 0x27;
}

/** Whether a sign makes Liquid's `{{`, `{%`, `%}` or `}}` with the brace beside it. */
function isLiquidSign(sign: number, brace: number): boolean {
  return sign === brace || sign === 0x25;
}

function isSpace(sign: number): boolean {
  return sign === 0x20 || sign === 0x09 || sign === newline;
}

function endsParagraph(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === newline;
}
