import { nextLineAfter, skipWhiteSpace, trimmedEnd } from '../text/whiteSpace';
import type { Paragraph } from '../tree/node';
import type { BlockConstruct, BlockParser } from './blockParser';
import { startsFence } from './fencedCode';
import { endsLazyText, isBlockquoteStart, isDefinitionStart, isListStart } from './lineKinds';

/** What nothing else is. */
export const paragraph: BlockConstruct = (parser) => {
  const { text } = parser;
  const first = parser.pos;
  let end = parser.nextLine;
  while (end < text.length && !endsParagraph(parser, end)) {
    end = nextLineAfter(text, end);
  }
  const { last } = parser;
  if (last?.type === 'p') {
    continueParagraph(parser, last, end);
  } else {
    addParagraph(parser, first, end);
  }
  return true;
};

function addParagraph(parser: BlockParser, first: number, end: number): void {
  const start = skipWhiteSpace(parser.text, first, end);
  const stop = trimmedEnd(parser.text, start, end);
  const block: Paragraph = {
    type: 'p',
    attributes: undefined,
    place: parser.place(start, stop),
    transparent: false,
    children: [],
  };
  parser.add(block, end);
  const spans = parser.spans(start, stop, (children) => {
    block.children = children;
  });
  parser.document.paragraphs.set(block, spans);
}

/** Text straight after a paragraph belongs to it. */
function continueParagraph(parser: BlockParser, block: Paragraph, end: number): void {
  const spans = parser.document.paragraphs.get(block);
  if (spans) {
    spans.end = trimmedEnd(parser.text, spans.start, end);
    block.place = parser.place(spans.start, spans.end);
  }
  parser.pos = end;
}

function endsParagraph(parser: BlockParser, start: number): boolean {
  const line = parser.lineAt(start);
  if (endsLazyText(parser, line, start) || isDefinitionStart(line)) {
    return true;
  }
  const { options } = parser.document;
  return (
    options.input === 'GFM' &&
    options.gfm_quirks.includes('paragraph_end') &&
    (isListStart(line) || /^#{1,6}[\t ]/.test(line) || isBlockquoteStart(line) || startsFence(line, options.input))
  );
}
