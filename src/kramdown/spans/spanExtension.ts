import { extensionAt, readExtension } from '../extension';
import { mergeAttributes } from '../tree/attributes';
import type { SpanConstruct } from './spanParser';

/** `{: .class}` straight behind a span, `{::comment}`, `{::nomarkdown}` and `{::options}`. */
export const spanExtension: SpanConstruct = (parser) => {
  const { text, pos, end, children } = parser;
  if (text[pos + 1] !== ':') {
    return false;
  }
  if (text[pos + 2] === ':') {
    const tag = extensionAt(text, pos);
    const extension = tag && tag.end <= end ? readExtension(parser, tag, end, false) : undefined;
    if (!extension) {
      return false;
    }
    if (extension.node) {
      parser.add({ ...extension.node, place: parser.place(pos, extension.end) }, extension.end);
    } else {
      parser.addText('', pos, extension.end);
    }
    return true;
  }
  const last = children.at(-1);
  if (!last || last.type === 'text') {
    return false;
  }
  list.lastIndex = pos;
  const found = parser.mayClose('}', pos) ? list.exec(text) : null;
  if (!found || pos + found[0].length > end) {
    return false;
  }
  const [whole, content = ''] = found;
  const after = pos + whole.length;
  const { attributes } = parser.attributeList(content);
  if (attributes.size > 0) {
    last.attributes = mergeAttributes(last.attributes, attributes);
  }
  parser.pos = after;
  return true;
};

const list = /\{:(?![:/])((?:\\\}|[^\\}]|\\(?!\}))+)\}/y;
