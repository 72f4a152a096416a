import { type Span, span } from '../text/span';
import type { Field, ListItem } from './frontMatter';
import { inComment, outside, type Place, type ValuePlace } from './place';
import { isBreak, isDash, skipBlanks } from './yamlLine';

/** The place in a value that isn't a list in brackets. `line` is what of the line may hold the value: all of it, or what follows the colon. */
export function placeInValue(text: string, field: Field, line: Span, offset: number): Place {
  switch (field.style) {
    case 'block-list':
      return placeInBlockList(text, field, line, offset);
    case 'flow-list':
    case 'flow-map':
    case 'block-map':
    case 'literal':
    case 'folded': {
      const after = Math.max(line.start, field.valueSpan.end);
      return isInComment(text, after, line.end, offset) ? inComment : { kind: 'nested', field };
    }
    default:
      return placeInScalar(text, field, line, offset);
  }
}

/** The place on a value, or item, at or beside which the cursor is; an empty one is where the cursor is. */
export function onValue(text: string, field: Field, value: Span, line: Span, offset: number): ValuePlace {
  const isEmpty = value.start === value.end;
  const first = isEmpty ? '' : (text[value.start] ?? '');
  const quote = first === '"' || first === "'" ? first : '';
  const place = isEmpty ? span(offset, offset) : inLine(text, value, line, offset);
  const isAfterQuote = quote !== '' && place.start === value.start && offset > place.start;
  return {
    kind: 'value',
    field,
    span: place,
    cursor: offset,
    typed: text.slice(isAfterQuote ? place.start + 1 : place.start, offset),
    quote,
    index: undefined,
    item: undefined,
    container: 'scalar',
    siblings: [],
    needsSpaceBefore: (isEmpty || place.start < value.start) && ':-,'.includes(text[place.start - 1] ?? ' '),
    needsCommaAfter: false,
  };
}

export function siblingsOf(items: readonly ListItem[], item: ListItem | undefined): ValuePlace['siblings'] {
  return items.filter((other) => other !== item && other.style !== 'empty').map(({ value }) => value);
}

/** Whether the cursor is behind the `#` of a comment that begins after the offset. */
export function isInComment(text: string, after: number, lineEnd: number, offset: number): boolean {
  const first = skipBlanks(text, after, lineEnd);
  return first < lineEnd && text[first] === '#' && offset > first;
}

function placeInScalar(text: string, field: Field, line: Span, offset: number): Place {
  const { valueSpan } = field;
  if (isBreak(text.charCodeAt(line.start - 1)) && isInIndentation(text, field, line, offset)) {
    return outside;
  }
  if (isInComment(text, Math.max(line.start, Math.min(valueSpan.end, line.end)), line.end, offset)) {
    return inComment;
  }
  const isInLine = valueSpan.start <= line.end && valueSpan.end >= line.start;
  return onValue(text, field, isInLine ? valueSpan : span(offset, offset), line, offset);
}

/** Text put there would begin a line of its own. */
function isInIndentation(text: string, { style }: Field, line: Span, offset: number): boolean {
  const isQuoted = style === 'single' || style === 'double';
  return offset < skipBlanks(text, line.start, line.end) || (offset === line.start && !isQuoted);
}

function placeInBlockList(text: string, field: Field, line: Span, offset: number): Place {
  const first = skipBlanks(text, line.start, line.end);
  const index = itemInLine(field.items, line);
  const item = field.items[index];
  if (!item || !isDash(text, first, line.end)) {
    if (text[first] === '#' && first < line.end && offset > first) {
      return inComment;
    }
    return item ? { kind: 'nested', field } : outside;
  }
  if (offset <= first) {
    return outside;
  }
  if (isInComment(text, Math.max(first + 1, item.span.end), line.end, offset)) {
    return inComment;
  }
  const isText = item.style === 'plain' || item.style === 'single' || item.style === 'double' || item.style === 'empty';
  if (!isText || item.span.start > line.end) {
    return { kind: 'nested', field };
  }
  const place = onValue(text, field, item.span, line, offset);
  return { ...place, index, container: 'block-list', siblings: siblingsOf(field.items, item) };
}

/** By binary search: a list may have a million items. */
function itemInLine(items: readonly ListItem[], line: Span): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.end ?? 0) < line.start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return (items[low]?.span.start ?? Number.POSITIVE_INFINITY) <= line.end ? low : -1;
}

/** What of the value lies in the line, widened to a cursor in the blanks beside it. */
function inLine(text: string, value: Span, line: Span, offset: number): Span {
  const start = value.start >= line.start ? value.start : skipBlanks(text, line.start, line.end);
  const end = Math.min(value.end, line.end);
  return span(Math.min(start, offset), Math.max(start, end, offset));
}
