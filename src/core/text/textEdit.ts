import type { Span } from './span';

/** Puts `newText` in the place of `span`; an empty span is an insertion. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The text after all edits, whose spans refer to the text before them and must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let done = 0;
  for (const { span, newText } of ordered) {
    if (span.start < done) {
      throw new RangeError('Edits overlap.');
    }
    result += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return result + text.slice(done);
}
