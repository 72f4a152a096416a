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
  const end = commentEnd(parser.text, start, parser.text.length, parser.occurrences);
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
  const isEmpty = tag.isEmpty && !holdsNoHtml(tag.name);
  const block: HtmlElement<Block | Span> = {
    type: 'html',
    attributes: tag.attributes,
    place: parser.place(start, tag.end),
    name: tag.name,
    model,
    closed: isEmpty,
    children: [],
    isBlock: true,
  };
  parser.add(block, tag.end);
  const { children, after } = isEmpty ? { children: [], after: tag.end } : readContent(parser, tag, model);
  block.children = children;
  block.place = parser.place(start, after);
  // What is left of the line behind a script counts as an empty line.
  parser.pos = isEmpty || holdsNoHtml(tag.name) ? after : behindWhiteSpace(parser.text, after);
  return true;
}

/** Nested deeper, tags are text. */
const deepest = 100;

function readContent(parser: BlockParser, tag: StartTag, model: ContentModel): RawContent<Block | Span> {
  switch (model) {
    case 'block':
      return readBlocks(parser, tag);
    case 'span':
      return readSpans(parser, tag);
    case 'raw':
      return readRaw(parser, tag);
  }
}

function readBlocks(parser: BlockParser, tag: StartTag): RawContent<Block> {
  const outside = parser.children;
  const children: Block[] = [];
  const open = { name: tag.name, isClosed: false };
  parser.children = children;
  parser.openElements.push(open);
  parser.pos = behindWhiteSpace(parser.text, tag.end);
  parser.parseUntil(() => open.isClosed);
  parser.openElements.pop();
  parser.children = outside;
  return { children, after: parser.pos };
}

function readSpans(parser: BlockParser, tag: StartTag): RawContent {
  const { length } = parser.text;
  const closing = findEndTag(parser.text, tag.name, tag.end, length);
  const children: Span[] = [];
  const fill = (spans: readonly Span[]) => {
    children.push(...spans);
  };
  parser.spans(tag.end, closing?.start ?? length, fill, true);
  return { children, after: closing?.end ?? length };
}

function readRaw(parser: BlockParser, tag: StartTag): RawContent {
  const { text } = parser;
  return holdsNoHtml(tag.name)
    ? verbatimContent(parser, tag, text.length)
    : rawContent(parser, tag.end, text.length, tag.name, {
        markdownInside: (inner, model) => readContent(parser, inner, model),
      });
}

/** White space behind an element up to the end of its line is no text. */
function behindWhiteSpace(text: string, start: number): number {
  const lineBreak = text.indexOf('\n', start);
  const end = lineBreak < 0 ? text.length : lineBreak;
  return /^[ \t\r\f\v]*$/.test(text.slice(start, end)) ? Math.min(end + 1, text.length) : start;
}
