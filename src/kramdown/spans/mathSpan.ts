import type { SpanConstruct } from './spanParser';

/** `$$formula$$`. */
export const mathSpan: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  if (text[pos + 1] !== '$') {
    return false;
  }
  const closing = text.indexOf('$$', pos + 2);
  if (closing < 0 || closing + 2 > end) {
    return false;
  }
  const after = closing + 2;
  const value = text.slice(pos + 2, closing).replace(/^[ \t\n]+|[ \t\n]+$/g, '');
  parser.add({ type: 'math', attributes: undefined, place: parser.place(pos, after), value }, after);
  return true;
};
