import { contentModelOf, isBlockElement } from '../html/elements';
import { rawContent } from '../html/rawContent';
import { commentEnd, endTagAt, startTagAt } from '../html/tag';
import type { ContentModel, HtmlElement, Span } from '../tree/node';
import type { SpanConstruct, SpanParser } from './spanParser';

/** HTML in running text: elements that belong there, and comments. */
export const htmlSpan: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  if (!/[A-Za-z_/!\u00AA-\uFFFD]/.test(text[pos + 1] ?? '')) {
    return false;
  }
  const comment = commentEnd(text, pos, end, parser.occurrences);
  if (comment >= 0) {
    parser.add(
      {
        type: 'comment',
        attributes: undefined,
        place: parser.place(pos, comment),
        value: text.slice(pos, comment),
        isBlock: false,
      },
      comment,
    );
    return true;
  }
  const closing = endTagAt(text, pos);
  if (closing && closing.end <= end) {
    parser.addText(text.slice(pos, closing.end), pos, closing.end);
    return true;
  }
  const tag = startTagAt(text, pos);
  if (!tag || tag.end > end) {
    return false;
  }
  if (isBlockElement(tag.name)) {
    parser.addText(text.slice(pos, tag.end), pos, tag.end);
    return true;
  }
  const { name, attributes, isEmpty } = tag;
  const { parse_span_html } = parser.document.options;
  const model: ContentModel =
    tag.markdown === 'default'
      ? contentModelOf(name)
      : (tag.markdown ?? (parse_span_html && contentModelOf(name) !== 'raw' ? 'span' : 'raw'));
  const { children, after } = isEmpty
    ? { children: [], after: tag.end }
    : model === 'raw'
      ? rawChildren(parser, name, tag.end)
      : spanChildren(parser, name, tag.end);
  const element: HtmlElement<Span> = {
    type: 'html',
    attributes,
    place: parser.place(pos, after),
    name,
    // Only spans are read in it, whatever is asked for.
    model: model === 'raw' ? 'raw' : 'span',
    closed: isEmpty,
    children,
    isBlock: false,
  };
  parser.add(element, after);
  return true;
};

interface Read {
  readonly children: Span[];
  readonly after: number;
}

/** An element that is never closed holds everything that follows. */
function spanChildren(parser: SpanParser, name: string, start: number): Read {
  const { pos } = parser;
  const isEnd = (at: number) => {
    const closing = endTagAt(parser.text, at);
    return closing?.name === name && closing.end <= parser.end ? closing : undefined;
  };
  const content = parser.content(`html:${name}`, start, { signs: '<', isAt: ({ pos: at }) => isEnd(at) !== undefined });
  if (content) {
    return { children: content, after: isEnd(parser.pos)?.end ?? parser.pos };
  }
  parser.pos = pos;
  parser.open.push(`html:${name}`);
  const children = parser.inner(start, parser.end);
  parser.open.pop();
  return { children, after: parser.end };
}

function rawChildren(parser: SpanParser, name: string, start: number): Read {
  return rawContent(parser, start, parser.end, name, {
    accepts: (inner) => !isBlockElement(inner),
  });
}
