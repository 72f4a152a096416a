import { nextLineAfter } from '../text/whiteSpace';
import { isAtBlockEnd } from './blockEnd';
import type { BlockConstruct } from './blockParser';
import { isBlankLine } from './lineKinds';

/** A formula between `$$` and `$$` that has its lines to itself. */
export const mathBlock: BlockConstruct = (parser) => {
  const opening = /^ {0,3}\\?\$\$/.exec(parser.line)?.[0].length;
  if (opening === undefined || !parser.isAtBoundary) {
    return false;
  }
  const { text } = parser;
  const start = parser.pos + opening;
  const closing = text.indexOf('$$', start);
  if (closing < 0) {
    return false;
  }
  const end = nextLineAfter(text, closing);
  if (!isBlankLine(text.slice(closing + 2, end).replace(/\n$/, '')) || !isAtBlockEnd(parser, end)) {
    return false;
  }
  if (text[start - 3] === '\\' && start - 3 >= parser.pos) {
    parser.pos = start - 2; // The backslash makes it a formula in a paragraph.
    return false;
  }
  parser.add(
    {
      type: 'mathBlock',
      attributes: undefined,
      place: parser.place(parser.pos, end),
      value: text.slice(start, closing).replace(/^[ \t\n\r\f\v]+|[ \t\n\r\f\v]+$/g, ''),
    },
    end,
  );
  return true;
};
