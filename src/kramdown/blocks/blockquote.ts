import { SourceTextBuilder } from '../text/sourceText';
import { nextLineAfter } from '../text/whiteSpace';
import type { BlockConstruct } from './blockParser';
import { endsLazyText, isBlockquoteStart } from './lineKinds';

/** Lines with `>` before them, and those straight after without. */
export const blockquote: BlockConstruct = (parser) => {
  if (!isBlockquoteStart(parser.line) || !parser.mayNest) {
    return false;
  }
  const { text, source } = parser;
  const start = parser.pos;
  const content = new SourceTextBuilder();
  let end = start;
  while (end < text.length) {
    const line = parser.lineAt(end);
    if (end > start && !isBlockquoteStart(line) && endsLazyText(parser, line, end)) {
      break;
    }
    const after = nextLineAfter(text, end);
    const mark = /^ {0,3}> ?/.exec(line)?.[0].length ?? 0;
    content.addPart(source, end + mark, after);
    end = after;
  }
  const place = parser.place(start, end);
  parser.add({ type: 'blockquote', attributes: undefined, place, children: parser.nested(content.build()) }, end);
  return true;
};
