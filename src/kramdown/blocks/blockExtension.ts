import { extensionAt, readExtension } from '../extension';
import type { BlockConstruct } from './blockParser';

/** `{::comment}`, `{::nomarkdown}` and `{::options}` on lines of their own. */
export const blockExtension: BlockConstruct = (parser) => {
  const lead = /^ {0,3}(?=\{::)/.exec(parser.line)?.[0].length;
  if (lead === undefined) {
    return false;
  }
  const { text } = parser;
  const tag = extensionAt(text, parser.pos + lead);
  if (!tag || !/^[ \t\r\f\v]*(?:\n|$)/.test(text.slice(tag.end, parser.nextLine))) {
    return false;
  }
  const bodyStart = parser.nextLine;
  const start = parser.pos;
  const extension = readExtension(parser, tag.isEmpty ? tag : { ...tag, end: bodyStart }, text.length, true);
  if (!extension) {
    return false;
  }
  const end = tag.isEmpty ? bodyStart : extension.end;
  if (extension.node) {
    parser.add({ ...extension.node, place: parser.place(start, end) }, end);
  } else {
    parser.addImpliedEnd(end);
  }
  return true;
};
