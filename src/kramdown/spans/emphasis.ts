import { isWhiteSpace } from '../text/whiteSpace';
import type { SpanConstruct, SpanEnd, SpanParser } from './spanParser';

type Sign = '*' | '_';

/** `*a*` and `_a_`, doubled for strong emphasis. Asterisks may stand inside words, and beside any punctuation. */
export const emphasis: SpanConstruct = (parser) => {
  const { text, pos } = parser;
  const sign: Sign = text[pos] === '*' ? '*' : '_';
  const isDouble = text[pos + 1] === sign && pos + 1 < parser.end;
  const length = isDouble ? 2 : 1;
  const type = isDouble ? 'strong' : 'em';
  const asText = () => {
    parser.addText(text.slice(pos, pos + length), pos, pos + length);
    return true;
  };
  const next = text.charCodeAt(pos + length);
  const isInsideWord = sign === '_' && /\p{Alphabetic}-?$/u.test(text.slice(Math.max(0, pos - 3), pos));
  if (isInsideWord || isWhiteSpace(next) || parser.open.includes(type)) {
    return asText();
  }
  if (read(parser, sign, type, length)) {
    return true;
  }
  if (isDouble && parser.open.at(-1) !== 'em' && !parser.open.includes('em') && read(parser, sign, 'em', 1)) {
    return true;
  }
  return asText();
};

function read(parser: SpanParser, sign: Sign, type: 'em' | 'strong', length: number): boolean {
  const { pos } = parser;
  const content = parser.content(type, pos + length, endOf(sign, type));
  if (!content) {
    return false;
  }
  const end = parser.pos + length;
  parser.add({ type, attributes: undefined, place: parser.place(pos, end), children: content }, end);
  return true;
}

function endOf(sign: Sign, type: 'em' | 'strong'): SpanEnd {
  const delimiter = type === 'em' ? sign : sign + sign;
  return {
    signs: sign,
    isAt: ({ text, pos, children, end }) => {
      if (!text.startsWith(delimiter, pos) || pos + delimiter.length > end) {
        return false;
      }
      if (children.length === 0 || isWhiteSpace(text.charCodeAt(pos - 1))) {
        return false;
      }
      if (type === 'em' && text[pos + 1] === sign && text[pos + 2] !== sign && pos + 1 < end) {
        return false;
      }
      return sign !== '_' || !/[\p{L}\p{M}\p{N}]/u.test(charAt(text, pos + delimiter.length));
    },
  };
}

function charAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}
