import type { BlockParser } from './blockParser';
import { isBlankLine, isEndOfBlockLine } from './lineKinds';

/** Whether what follows at `end` is an empty line or counts as one. */
export function isAtBlockEnd(parser: BlockParser, end: number): boolean {
  if (end >= parser.text.length) {
    return true;
  }
  const line = parser.lineAt(end);
  return isBlankLine(line) || isEndOfBlockLine(line) || parser.attributeLines.at(end) !== undefined;
}
