import { type Span, slice, span } from '../text/span';
import type { Field } from './frontMatter';
import { lineTextEnd } from './yamlLine';

/** A value of which YAML reads only the beginning, or nothing, because a comment begins in it. */
export interface CutValue {
  /** What was meant as the value. */
  readonly span: Span;
  /** The part that YAML takes for a comment. */
  readonly comment: Span;
}

/** The values in a field, its own and its items', that go on behind a blank and `#`: with a letter right after it, as in `C #1`. */
export function cutByComment(text: string, field: Field): readonly CutValue[] {
  const { style, valueSpan, items } = field;
  if (style === 'block-list') {
    return items.flatMap((item) => cutAfter(text, item.span, item.style));
  }
  return field.hasColon ? cutAfter(text, valueSpan, style) : [];
}

function cutAfter(text: string, { start, end }: Span, style: string): readonly CutValue[] {
  if (style !== 'plain' && style !== 'empty') {
    return [];
  }
  const rest = text.slice(end, lineTextEnd(text, end, text.length));
  const gap = /^[ \t]*(?=#[\p{L}\p{N}])/u.exec(rest)?.[0];
  const isSingleLine = !/[\r\n]/.test(slice(text, span(start, end)));
  if (gap === undefined || !isSingleLine) {
    return [];
  }
  const from = end + gap.length;
  const comment = span(from, end + rest.trimEnd().length);
  return [{ span: span(style === 'empty' ? from : start, comment.end), comment }];
}
