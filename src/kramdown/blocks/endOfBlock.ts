import type { BlockConstruct } from './blockParser';
import { isEndOfBlockLine } from './lineKinds';

/** `^` alone on a line. */
export const endOfBlock: BlockConstruct = (parser) => {
  if (!isEndOfBlockLine(parser.line)) {
    return false;
  }
  const end = parser.nextLine;
  parser.add({ type: 'eob', attributes: undefined, place: parser.place(parser.pos, end), isWritten: true }, end);
  return true;
};
