import { contentModelOf, holdsNoHtml, isSpanElement } from '../html/elements';
import { type RawContent, rawContent, verbatimContent } from '../html/rawContent';
import { commentEnd, endTagAt, findEndTag, type StartTag, startTagAt } from '../html/tag';
import type { Block, ContentModel, HtmlElement, Span } from '../tree/node';
import type { BlockConstruct, BlockParser } from './blockParser';

/** Elements of HTML that are no part of running text, and comments. What follows on their line is read anew. */
export const htmlBlock: BlockConstruct = (parser) => {
  const lead = /^ {0,3}</.exec(parser.line)?.[0].length;
  if (lead === undefined) {
    return false;
  }
  const start = parser.pos + lead - 1;
  return (lead === 1 && comment(parser, start)) || endOfOpenElement(parser, start) || element(parser, start);
};

function comment(parser: BlockParser, start: number): boolean {
  const end = commentEnd(parser.text, start, parser.text.length);
  if (end < 0) {
    return false;
  }
  const value = parser.text.slice(start, end);
  // Attributes that wait go on waiting: a comment has none.
  parser.children.push({
    type: 'comment',
    attributes: undefined,
    place: parser.place(start, end),
    value,
    isBlock: true,
  });
  parser.lastDefinition = undefined;
  parser.pos = behindWhiteSpace(parser.text, end);
  return true;
}

/** The end tag of the innermost element whose content is being read; any other is text. */
function endOfOpenElement(parser: BlockParser, start: number): boolean {
  const open = parser.openElements.at(-1);
  const tag = open && endTagAt(parser.text, start);
  if (!tag || tag.name !== open.name) {
    return false;
  }
  open.isClosed = true;
  parser.pos = tag.end;
  return true;
}

function element(parser: BlockParser, start: number): boolean {
  const tag = startTagAt(parser.text, start);
  if (!tag || isSpanElement(tag.name) || parser.openElements.length + parser.depth >= deepest) {
    return false;
  }
  const { options } = parser.document;
  const model: ContentModel =
    tag.markdown === 'default'
      ? contentModelOf(tag.name)
      : (tag.markdown ?? (options.parse_block_html ? contentModelOf(tag.name) : 'raw'));
  const block: HtmlElement<Block | Span> = {
    type: 'html',
    attributes: tag.attributes,
    place: parser.place(start, tag.end),
    name: tag.name,
    model,
    closed: tag.isEmpty,
    children: [],
    isBlock: true,
  };
  parser.add(block, tag.end);
  const after = tag.isEmpty ? tag.end : readContent(parser, block, tag, model);
  block.place = parser.place(start, after);
  // What is left of the line behind a script counts as an empty line.
  parser.pos = tag.isEmpty || holdsNoHtml(tag.name) ? after : behindWhiteSpace(parser.text, after);
  return true;
}

/** Nested deeper, tags are text. */
const deepest = 100;

function readContent(
  parser: BlockParser,
  block: HtmlElement<Block | Span>,
  tag: StartTag,
  model: ContentModel,
): number {
  switch (model) {
    case 'block':
      return readBlocks(parser, block, tag.end);
    case 'span':
      return readSpans(parser, block, tag.end);
    case 'raw': {
      const content = readRaw(parser, tag);
      block.children = content.children;
      return content.after;
    }
  }
}

function readBlocks(parser: BlockParser, block: HtmlElement<Block | Span>, start: number): number {
  const outside = parser.children;
  const open = { name: block.name, isClosed: false };
  parser.children = [];
  parser.openElements.push(open);
  parser.pos = behindWhiteSpace(parser.text, start);
  parser.parseUntil(() => open.isClosed);
  parser.openElements.pop();
  block.children = parser.children;
  parser.children = outside;
  return parser.pos;
}

function readSpans(parser: BlockParser, block: HtmlElement<Block | Span>, start: number): number {
  const closing = findEndTag(parser.text, block.name, start, parser.text.length);
  parser.spans(start, closing?.start ?? parser.text.length, (children) => {
    block.children = children;
  });
  return closing?.end ?? parser.text.length;
}

function readRaw(parser: BlockParser, tag: StartTag): RawContent {
  const { text } = parser;
  const placeOf = (from: number, to: number) => parser.place(from, to);
  return holdsNoHtml(tag.name)
    ? verbatimContent(text, tag, text.length, placeOf)
    : rawContent(text, tag.end, text.length, tag.name, placeOf, {
        markdownInside: (inner, model, start) => markdownInside(parser, inner, model, start),
      });
}

/** Markdown inside of HTML that is not read as Markdown. */
function markdownInside(parser: BlockParser, tag: StartTag, model: ContentModel, start: number): RawContent {
  const holder: HtmlElement<Block | Span> = {
    type: 'html',
    attributes: undefined,
    place: parser.place(start, start),
    name: tag.name,
    model,
    closed: false,
    children: [],
    isBlock: false,
  };
  const children = holder.children as Span[];
  if (model === 'block') {
    const after = readBlocks(parser, holder, start);
    return { children: holder.children as Span[], after };
  }
  const closing = findEndTag(parser.text, tag.name, start, parser.text.length);
  parser.spans(start, closing?.start ?? parser.text.length, (spans) => {
    children.push(...spans);
  });
  return { children, after: closing?.end ?? parser.text.length };
}

/** White space behind an element up to the end of its line is no text. */
function behindWhiteSpace(text: string, start: number): number {
  const lineBreak = text.indexOf('\n', start);
  const end = lineBreak < 0 ? text.length : lineBreak;
  return /^[ \t\r\f\v]*$/.test(text.slice(start, end)) ? Math.min(end + 1, text.length) : start;
}
