import { type Span, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Field, FrontMatter } from './frontMatter';
import { provenEdits } from './provenEdits';
import { isBreak, lineStartAt, lineTextEnd, nextLineStart, skipBlanks } from './yamlLine';

/**
 * Removes a field, each time it is there, with its lines. A comment beside it stays in its line, and so do comments and blank
 * lines around; undefined where they would become a part of the text before, or where another field repeats what goes.
 */
export function removeField(text: string, frontMatter: FrontMatter, key: string): readonly TextEdit[] | undefined {
  const fields = frontMatter.fields.filter((field) => field.key === key);
  return fields.length === 0
    ? []
    : provenEdits(text, frontMatter, [deletions(text, fields, linesOf), deletions(text, fields, linesAndGap)], {
        keys: [key],
        isReached: (after) => !after.fields.some((field) => field.key === key) && !after.values.has(key),
      });
}

function deletions(
  text: string,
  fields: readonly Field[],
  placeOf: (text: string, field: Field) => Span,
): readonly TextEdit[] {
  return fields.map((field) => ({ span: placeOf(text, field), newText: '' }));
}

export function linesOf(text: string, { keySpan, span: { end } }: Field): Span {
  const start = lineStartAt(text, keySpan.start, 0);
  const lineEnd = lineTextEnd(text, end, text.length);
  const rest = skipBlanks(text, end, lineEnd);
  return rest === lineEnd ? span(start, nextLineStart(text, lineEnd, text.length)) : span(keySpan.start, rest);
}

/** Blank lines below a text that keeps them would be added to the text before. */
export function linesAndGap(text: string, field: Field): Span {
  const { start, end } = linesOf(text, field);
  let gapEnd = end;
  while (gapEnd > start && isBlankLine(text, gapEnd)) {
    gapEnd = nextLineStart(text, gapEnd, text.length);
  }
  return span(start, gapEnd);
}

function isBlankLine(text: string, line: number): boolean {
  const isStart = isBreak(text.charCodeAt(line - 1));
  return isStart && isBreak(text.charCodeAt(skipBlanks(text, line, text.length)));
}
