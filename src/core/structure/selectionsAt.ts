import { lineStartAt } from '../frontMatter/yamlLine';
import type { Post } from '../posts/post';
import { type Span, span } from '../text/span';

/**
 * What a growing selection takes in front matter, from the smallest to the largest: the text in quotes, the value or
 * item, the whole value, the field, all fields, the front matter with its fences. Empty outside of it.
 */
export function selectionsAt({ frontMatter, text }: Post, offset: number): readonly Span[] {
  const { state, openingFence, closingFence, yaml, fields } = frontMatter;
  if (state === 'absent' || offset < openingFence.start || offset > closingFence.end) {
    return [];
  }
  const spans: Span[] = [span(openingFence.start, lineEndOf(closingFence.end, text)), withoutFinalBreak(yaml, text)];
  const field = fields.findLast((each) => holds(each.span, offset));
  if (field) {
    spans.push(span(lineStartAt(text, field.span.start, yaml.start), field.span.end), field.span);
    if (holds(field.keySpan, offset)) {
      spans.push(field.keySpan);
    } else {
      const item = field.items.find((each) => holds(each.span, offset));
      for (const value of [field.valueSpan, ...(item ? [item.span] : [])]) {
        spans.push(value, insideQuotes(value, text));
      }
    }
  }
  return spans
    .filter((each, index) => holds(each, offset) && !spans.slice(0, index).some((outer) => isSame(outer, each)))
    .reverse();
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function insideQuotes(value: Span, text: string): Span {
  const first = text[value.start];
  const isQuoted = value.end - value.start >= 2 && (first === '"' || first === "'") && text[value.end - 1] === first;
  return isQuoted ? span(value.start + 1, value.end - 1) : value;
}

/** The fence's own line break is not selected along. */
function lineEndOf(end: number, text: string): number {
  return withoutFinalBreak(span(0, end), text).end;
}

function withoutFinalBreak({ start, end }: Span, text: string): Span {
  const broken = /\r\n$|[\r\n]$/.exec(text.slice(Math.max(start, end - 2), end));
  return span(start, end - (broken?.[0].length ?? 0));
}
