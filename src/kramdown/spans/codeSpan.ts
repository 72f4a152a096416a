import { isWhiteSpace } from '../text/whiteSpace';
import type { SpanConstruct } from './spanParser';

/** Text between runs of backticks of one length. */
export const codeSpan: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  let start = pos;
  while (start < end && text[start] === '`') {
    start++;
  }
  const delimiter = text.slice(pos, start);
  const isSimple = delimiter.length === 1;
  const isAlone =
    isSimple &&
    (pos === parser.textStart || isWhiteSpace(text.charCodeAt(pos - 1))) &&
    isWhiteSpace(text.charCodeAt(start));
  const closing = isAlone ? -1 : parser.findBackticks(start, delimiter.length);
  if (closing < 0) {
    parser.addText(delimiter, pos, start);
    return true;
  }
  let value = text.slice(start, closing);
  if (!isSimple) {
    value = value.replace(/^ /, '').replace(/ $/, '');
  }
  const after = closing + delimiter.length;
  parser.add(
    {
      type: 'codespan',
      attributes: undefined,
      place: parser.place(pos, after),
      value: value,
    },
    after,
  );
  return true;
};
