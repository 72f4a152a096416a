import { nextLineAfter, skipWhiteSpace, trimmedEnd } from '../text/whiteSpace';
import type { Header } from '../tree/node';
import type { BlockConstruct, BlockParser } from './blockParser';
import { isBlankLine } from './lineKinds';

/** `# Header #`. GFM needs white space behind the signs and, with its quirk, no empty line before. */
export const atxHeader: BlockConstruct = (parser) => {
  if (!parser.line.startsWith('#')) {
    return false;
  }
  const { input, gfm_quirks } = parser.document.options;
  const isGfm = input === 'GFM';
  const mayFollowText = isGfm && gfm_quirks.includes('paragraph_end');
  if (!mayFollowText && !parser.isAtBoundary) {
    return false;
  }
  const level = /^#{1,6}/.exec(parser.line)?.[0].length ?? 1;
  const { text, pos, nextLine } = parser;
  if (isGfm) {
    const closingSigns = mayFollowText ? /[ \t]#+$/ : ownClosingSigns;
    const isHeader = /^#{1,6}[\t ]+[^ \t]/.test(parser.line);
    return isHeader && addHeader(parser, level, pos + level, pos + parser.line.length, nextLine, closingSigns);
  }
  // Signs alone on a line have the next line for their text.
  const end = isBlankLine(parser.line.slice(level)) ? nextLineAfter(text, nextLine) : nextLine;
  return addHeader(parser, level, pos + level, end, end, ownClosingSigns);
};

const ownClosingSigns = /(?<!\\)#+$/;

/** A line above a line of `=` or `-`. */
export const setextHeader: BlockConstruct = (parser) => {
  const { line, nextLine, text } = parser;
  if (!/^ {0,3}[^ \t]/.test(line) || nextLine >= text.length) {
    return false;
  }
  const underline = parser.lineAt(nextLine);
  if (!/^[-=]+[ \t\r\f\v]*$/.test(underline) || !parser.isAtBoundary) {
    return false;
  }
  const end = Math.min(nextLine + underline.length + 1, text.length);
  const start = skipWhiteSpace(text, parser.pos, nextLine);
  return addHeader(parser, underline.startsWith('=') ? 1 : 2, start, parser.pos + line.length, end, undefined);
};

function addHeader(
  parser: BlockParser,
  level: number,
  textStart: number,
  textEnd: number,
  end: number,
  closingSigns: RegExp | undefined,
): boolean {
  const { text } = parser;
  const start = skipWhiteSpace(text, textStart, textEnd);
  let stop = trimmedEnd(text, start, textEnd);
  const id = /[ \t]\{#([A-Za-z][\w:-]*)\}$/.exec(text.slice(start, stop));
  if (id) {
    stop = trimmedEnd(text, start, stop - id[0].length);
  }
  stop -= closingSigns?.exec(text.slice(start, stop))?.[0].length ?? 0;
  stop = trimmedEnd(text, start, stop);
  if (start >= stop) {
    return false;
  }
  const block: Header = {
    type: 'header',
    attributes: id ? new Map([['id', id[1] ?? '']]) : undefined,
    place: parser.place(parser.pos, end),
    level: Math.min(6, Math.max(1, level + parser.document.options.header_offset)),
    rawText: text.slice(start, stop),
    children: [],
  };
  parser.add(block, end);
  parser.spans(start, stop, (children) => {
    block.children = children;
  });
  return true;
}
