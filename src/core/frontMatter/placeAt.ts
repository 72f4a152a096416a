import { type Span, slice, span } from '../text/span';
import type { Field, FrontMatter } from './frontMatter';
import { inComment, outside, type Place } from './place';
import { placedItem } from './placedItem';
import { placeInFlowList } from './placeInFlowList';
import { isInComment, onValue, placeInValue } from './placeInValue';
import { lineStartAt, lineTextEnd, skipBlanks } from './yamlLine';

/**
 * What the cursor at the offset is on: the one question that completion, hover, definition, references and rename ask of
 * front matter.
 */
export function placeAt(frontMatter: FrontMatter, text: string, offset: number): Place {
  const { state, yaml } = frontMatter;
  const isOnClosingFence = state === 'complete' && offset >= yaml.end;
  if (state === 'absent' || offset < yaml.start || offset > yaml.end || isOnClosingFence) {
    return outside;
  }
  const start = lineStartAt(text, offset, yaml.start);
  const line = span(start, lineTextEnd(text, start, yaml.end));
  const field = lastFieldBefore(frontMatter.fields, line.end);
  if (!field) {
    return placeInGap(text, line, offset);
  }
  const place =
    field.keySpan.start < line.start
      ? placeBelowKey(text, field, line, offset)
      : placeOnKeyLine(text, field, line, offset);
  switch (place.kind) {
    case 'value':
      return { ...place, item: placedItem(text, field, offset) };
    case 'outside':
    case 'comment':
      return line.start <= field.span.end ? { ...place, field } : place;
    default:
      return place;
  }
}

/** The last field that begins at the offset or before it, by binary search. */
function lastFieldBefore(fields: readonly Field[], offset: number): Field | undefined {
  let low = 0;
  let high = fields.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fields[middle]?.keySpan.start ?? 0) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return fields[low - 1];
}

/** In a line that belongs to no field. */
function placeInGap(text: string, line: Span, offset: number): Place {
  const first = skipBlanks(text, line.start, line.end);
  if (first < line.end) {
    return text[first] === '#' && offset > first ? inComment : outside;
  }
  return { kind: 'key', span: span(offset, offset), typed: '', field: undefined };
}

function placeOnKeyLine(text: string, field: Field, line: Span, offset: number): Place {
  const { keySpan, hasColon } = field;
  if (offset < keySpan.start) {
    return outside;
  }
  const colon = hasColon ? skipBlanks(text, keySpan.end, line.end) : line.end;
  if (offset > colon) {
    return placeOfValue(text, field, span(colon + 1, line.end), offset);
  }
  if (!hasColon && isInComment(text, keySpan.end, line.end, offset)) {
    return inComment;
  }
  const place = span(keySpan.start, Math.max(keySpan.end, offset));
  return { kind: 'key', span: place, typed: slice(text, span(place.start, offset)), field };
}

/** In a line after the one with the key: still in its value, or behind it. */
function placeBelowKey(text: string, field: Field, line: Span, offset: number): Place {
  const isBehind = field.style === 'empty' || line.start > field.valueSpan.end;
  const first = skipBlanks(text, line.start, line.end);
  const isIndented = offset > line.start;
  const isOpenList = field.style === 'flow-list' && !field.isClosed;
  if (!isBehind || (isOpenList && isIndented)) {
    return placeOfValue(text, field, line, offset);
  }
  if (isIndented && first === line.end && field.style === 'empty' && field.hasColon) {
    return onValue(text, field, span(offset, offset), line, offset);
  }
  return isIndented && first === line.end ? outside : placeInGap(text, line, offset);
}

function placeOfValue(text: string, field: Field, line: Span, offset: number): Place {
  return field.style === 'flow-list'
    ? placeInFlowList(text, field, line, offset)
    : placeInValue(text, field, line, offset);
}
