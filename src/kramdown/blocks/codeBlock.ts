import { nextLineAfter } from '../text/whiteSpace';
import type { BlockConstruct, BlockParser } from './blockParser';
import { endsLazyText, isBlankLine } from './lineKinds';

/** Text indented by four spaces or a tab. Lines straight after it that are not indented are joined to it. */
export const codeBlock: BlockConstruct = (parser) => {
  if (!isIndented(parser.line) || isBlankLine(parser.line)) {
    return false;
  }
  const end = endOfIndented(parser, parser.pos);
  const value = parser.text
    .slice(parser.pos, end)
    .replace(/\n(?= {0,3}[^ \t\n])/g, ' ')
    .replace(/^(?: {4}|\t)/gm, '');
  parser.add(
    {
      type: 'codeblock',
      attributes: undefined,
      place: parser.place(parser.pos, end),
      value,
      language: undefined,
      fenced: false,
    },
    end,
  );
  return true;
};

function isIndented(line: string): boolean {
  return /^(?: {4}|\t)/.test(line);
}

/** Where indented text that starts at `start` ends: empty lines count only before more of it. */
export function endOfIndented(parser: BlockParser, start: number): number {
  const { text } = parser;
  let end = start;
  let blankSince = false;
  for (let next = start; next < text.length; ) {
    const line = parser.lineAt(next);
    const after = nextLineAfter(text, next);
    if (isBlankLine(line)) {
      blankSince = true;
    } else if (isIndented(line) || (end > start && !blankSince && !endsLazyText(parser, line, next))) {
      end = after;
      blankSince = false;
    } else {
      break;
    }
    next = after;
  }
  return end;
}
