import type { SpanConstruct } from './spanParser';

/** `[^name]`; text where there is no such footnote. */
export const footnoteMarker: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  marker.lastIndex = pos;
  const found = marker.exec(text);
  if (!found || pos + found[0].length > end) {
    return false;
  }
  const [whole, name = ''] = found;
  const after = pos + whole.length;
  if (parser.document.footnotes.has(name)) {
    parser.add({ type: 'footnote', attributes: undefined, place: parser.place(pos, after), name }, after);
  } else {
    parser.addText(whole, pos, after);
  }
  return true;
};

const marker = /\[\^([\w\d][\w:-]*)\]/y;
