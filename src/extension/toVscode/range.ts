import { Range, type TextDocument } from 'vscode';
import type { TextRange } from '../../core/text/lineMap';
import type { Span } from '../../core/text/span';

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** In a file whose text is not at hand. */
export function rangeOf({ start, end }: TextRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
