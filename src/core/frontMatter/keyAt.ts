import { type Span, span } from '../text/span';
import { isBlank, isBlankOrBreakAt, isBreak, skipBlanks } from './yamlLine';

export interface KeyPlace {
  /** With its quotes. */
  readonly span: Span;
  readonly colon: number;
}

/** The `key:` that begins at the offset, which must be on one line, as Psych has it. */
export function keyAt(text: string, offset: number, limit: number): KeyPlace | undefined {
  const start = skipProperties(text, offset, limit);
  const first = text.charCodeAt(start);
  if (first === 34 || first === 39) {
    const end = quotedKeyEnd(text, start, limit, first);
    const colon = end === undefined ? limit : skipBlanks(text, end, limit);
    if (end !== undefined && isColon(text, colon, limit)) {
      return { span: span(start, end), colon };
    }
    return undefined;
  }
  if (text[start] === '[' || text[start] === '{') {
    return undefined;
  }
  let end = start;
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isBreak(code) || (code === 35 && i > start && isBlank(text.charCodeAt(i - 1)))) {
      return undefined;
    }
    if (code === 58 && isBlankOrBreakAt(text, i + 1, limit)) {
      return { span: span(start, end), colon: i };
    }
    if (!isBlank(code)) {
      end = i + 1;
    }
  }
  return undefined;
}

/** After `!tag` and `&anchor`, which may stand before any value. */
export function skipProperties(text: string, offset: number, limit: number): number {
  let start = offset;
  while (start < limit && (text[start] === '!' || text[start] === '&')) {
    let end = start;
    while (!isBlankOrBreakAt(text, end, limit)) {
      end++;
    }
    start = skipBlanks(text, end, limit);
  }
  return start;
}

function isColon(text: string, offset: number, limit: number): boolean {
  return offset < limit && text.charCodeAt(offset) === 58 && isBlankOrBreakAt(text, offset + 1, limit);
}

function quotedKeyEnd(text: string, start: number, limit: number, quote: number): number | undefined {
  for (let i = start + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isBreak(code)) {
      return undefined;
    }
    if (code === 92 && quote === 34) {
      i++;
    } else if (code === quote) {
      if (quote === 34 || text.charCodeAt(i + 1) !== 39) {
        return i + 1;
      }
      i++;
    }
  }
  return undefined;
}
