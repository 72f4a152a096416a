import type { BlockConstruct } from './blockParser';
import { isHorizontalRule } from './lineKinds';

/** Three or more `*`, `-` or `_`. */
export const horizontalRule: BlockConstruct = (parser) => {
  if (!isHorizontalRule(parser.line)) {
    return false;
  }
  const end = parser.nextLine;
  parser.add({ type: 'hr', attributes: undefined, place: parser.place(parser.pos, end) }, end);
  return true;
};
