import { type Span, span } from './span';
import type { TextEdit } from './textEdit';

/** A piece of the text before all edits, or new text. */
type Piece = Span | string;

/** The edits that do at once what others do one after the other: `second` is for the text that `first` leaves. */
export function composedEdits(first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  return first.length === 0 || second.length === 0
    ? [...first, ...second]
    : editsOf(edited(edited([span(0, Number.POSITIVE_INFINITY)], first), second));
}

/** The pieces of a text that has been edited; the spans of the edits are places in the text that `pieces` make. */
function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  let done = 0;
  for (const { span: place, newText } of inOrder(edits)) {
    result.push(...cut(pieces, done, place.start));
    if (newText !== '') {
      result.push(newText);
    }
    done = place.end;
  }
  return [...result, ...cut(pieces, done, Number.POSITIVE_INFINITY)];
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function cut(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
    if (start < end) {
      result.push(
        typeof piece === 'string'
          ? piece.slice(start, end)
          : span(piece.start + start, Math.min(piece.start + end, piece.end)),
      );
    }
    at += length;
  }
  return result;
}

function editsOf(pieces: readonly Piece[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let done = 0;
  let newText = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      newText += piece;
      continue;
    }
    if (piece.start > done || newText !== '') {
      edits.push({ span: span(done, piece.start), newText });
    }
    done = piece.end;
    newText = '';
  }
  return edits;
}
