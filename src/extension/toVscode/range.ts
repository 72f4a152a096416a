import { Range, type TextDocument } from 'vscode';
import type { Span } from '../../core/text/span';

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
