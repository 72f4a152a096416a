import { SourceTextBuilder } from '../text/sourceText';
import { nextLineAfter } from '../text/whiteSpace';
import type { BlockConstruct } from './blockParser';
import { endOfIndented } from './codeBlock';

/** `[^name]: text`, with further text indented by four spaces or a tab. */
export const footnoteDefinition: BlockConstruct = (parser) => {
  const found = /^ {0,3}\[\^([\w\d][\w:-]*)\]:[ \t\r\f\v]*/.exec(parser.line);
  if (!found) {
    return false;
  }
  const [mark, name = ''] = found;
  const { text, source, nextLine } = parser;
  const end = endOfIndented(parser, nextLine);
  const content = new SourceTextBuilder();
  // A blank before the text stays: `# text` is no header there.
  const lead = /[ \t]$/.test(mark) && /\S/.test(text.slice(parser.pos + mark.length, nextLine)) ? 1 : 0;
  const first = parser.pos + mark.length - lead;
  content.addPart(source, first, nextLine);
  for (let start = nextLine; start < end; ) {
    const next = nextLineAfter(text, start);
    const indentation = /^(?: {4}|\t)/.exec(parser.lineAt(start))?.[0].length ?? 0;
    content.addPart(source, start + indentation, next);
    start = next;
  }
  const definition = { name, content: content.build(), children: undefined, attributes: undefined };
  parser.document.footnotes.set(name, definition);
  parser.addDefinition(definition, end);
  return true;
};
