import { slice, span } from './span';
import type { TextEdit } from './textEdit';

/** The edits that undo others, whose spans refer to the text that those leave. */
export function reverseOf(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let moved = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span: place, newText }) => {
      const start = place.start + moved;
      moved += newText.length - (place.end - place.start);
      return { span: span(start, start + newText.length), newText: slice(text, place) };
    });
}
