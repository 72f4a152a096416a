import { isWhiteSpace } from '../text/whiteSpace';
import type { SpanConstruct } from './spanParser';

/** `~~deleted~~`, in GFM. */
export const strikethrough: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  if (text[pos + 1] !== '~' || parser.document.options.input !== 'GFM') {
    return false;
  }
  const start = pos + 2;
  const first = text.charCodeAt(start);
  if (parser.isTired || start >= end || isWhiteSpace(first) || text[start] === '~') {
    return false;
  }
  for (
    let closing = text.indexOf('~~', start + 1);
    closing >= 0 && closing + 2 <= end;
    closing = text.indexOf('~~', closing + 1)
  ) {
    if (!isWhiteSpace(text.charCodeAt(closing - 1)) && text[closing - 1] !== '~') {
      const after = closing + 2;
      const place = parser.place(pos, after);
      parser.add({ type: 'del', attributes: undefined, place, children: parser.inner(start, closing) }, after);
      return true;
    }
  }
  parser.tire(end - pos);
  return false;
};
