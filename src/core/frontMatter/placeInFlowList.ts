import { type Span, span, touches } from '../text/span';
import type { Field, ListItem } from './frontMatter';
import { inComment, outside, type Place } from './place';
import { isInComment, onValue, siblingsOf } from './placeInValue';
import { skipBlanks } from './yamlLine';

/** The place in a list in brackets, closed or not: on an item, or where the next one would be typed. */
export function placeInFlowList(text: string, field: Field, line: Span, offset: number): Place {
  const { valueSpan, items, isClosed } = field;
  const bracket = text.indexOf('[', valueSpan.start);
  if (offset <= bracket) {
    return outside;
  }
  if (isClosed && offset >= valueSpan.end) {
    return isInComment(text, valueSpan.end, line.end, offset) ? inComment : outside;
  }
  const next = firstNotBefore(items, offset);
  const item = itemAt(text, items, next, line, offset);
  const index = item ? items.indexOf(item, Math.max(0, next - 1)) : next;
  const before = items[next - 1];
  const gapStart = Math.max(line.start, bracket + 1, before ? before.span.end : 0);
  if (!(item && touches(item.span, offset)) && text.slice(gapStart, offset).includes('#')) {
    return inComment;
  }
  if (!item && before && !text.slice(before.span.end, offset).includes(',')) {
    return outside;
  }
  if (item?.style === 'collection') {
    return { kind: 'nested', field };
  }
  const place = onValue(text, field, item?.span ?? span(offset, offset), line, offset);
  const following = item ? undefined : items[next];
  return {
    ...place,
    index,
    container: 'flow-list',
    siblings: siblingsOf(items, item),
    needsCommaAfter: following !== undefined && !text.slice(offset, following.span.start).includes(','),
  };
}

/** The index of the first item that ends at the offset or after it, by binary search. */
function firstNotBefore(items: readonly ListItem[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.end ?? 0) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The item under the cursor, or the one from which only blanks part it. */
function itemAt(
  text: string,
  items: readonly ListItem[],
  next: number,
  line: Span,
  offset: number,
): ListItem | undefined {
  const after = items[next];
  if (after && after.span.start <= Math.max(offset, skipBlanks(text, offset, line.end))) {
    return after;
  }
  const before = items[next - 1];
  const isOpenText = before?.style === 'plain';
  return before && isOpenText && skipBlanks(text, before.span.end, offset) === offset ? before : undefined;
}
