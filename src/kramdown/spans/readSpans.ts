import type { DocumentState } from '../documentState';
import type { SourceText } from '../text/sourceText';
import type { Span } from '../tree/node';
import { autolink } from './autolink';
import { codeSpan } from './codeSpan';
import { emphasis } from './emphasis';
import { entity } from './entity';
import { escape } from './escape';
import { footnoteMarker } from './footnoteMarker';
import { htmlSpan } from './htmlSpan';
import { lineBreak } from './lineBreak';
import { link } from './link';
import { mathSpan } from './mathSpan';
import { smartQuote } from './smartQuote';
import { spanExtension } from './spanExtension';
import { type SpanConstruct, SpanParser, type SpanParserRange } from './spanParser';
import { strikethrough } from './strikethrough';
import { typography } from './typography';

/** By their first character; for each, in the order in which they are asked. */
const constructs: ReadonlyMap<string, readonly SpanConstruct[]> = new Map<string, readonly SpanConstruct[]>([
  ['*', [emphasis]],
  ['_', [emphasis]],
  ['`', [codeSpan]],
  ['<', [autolink, htmlSpan, typography]],
  ['>', [typography]],
  ['[', [footnoteMarker, link]],
  ['!', [link]],
  ['"', [smartQuote]],
  ["'", [smartQuote]],
  ['$', [mathSpan]],
  ['{', [spanExtension]],
  ['&', [entity]],
  ['-', [typography]],
  ['.', [typography]],
  [' ', [typography, lineBreak]],
  ['\\', [typography, lineBreak, escape]],
  ['\n', [lineBreak]],
  ['~', [strikethrough]],
]);

/** Places where a construct may start; most white space and most full stops are passed over at once. */
const special = /[*_`<>["'$&~\]]|\{:|!\[|--|\.\.\.| (?= \n| ?>>)|\\|\n/g;

/** The spans of a part of a text. */
export function readSpans(source: SourceText, document: DocumentState, range: SpanParserRange): Span[] {
  return new SpanParser(source, document, constructs, special, range).parse();
}
