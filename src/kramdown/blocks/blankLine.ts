import { nextLineAfter } from '../text/whiteSpace';
import type { BlockConstruct } from './blockParser';
import { isBlankLine } from './lineKinds';

/** Any number of empty lines. */
export const blankLine: BlockConstruct = (parser) => {
  const start = parser.pos;
  let end = start;
  while (end < parser.text.length && isBlankLine(parser.lineAt(end))) {
    end = nextLineAfter(parser.text, end);
  }
  if (end === start) {
    return false;
  }
  if (parser.last?.type === 'blank') {
    parser.pos = end;
  } else {
    parser.add({ type: 'blank', attributes: undefined, place: parser.place(start, end) }, end);
  }
  return true;
};
