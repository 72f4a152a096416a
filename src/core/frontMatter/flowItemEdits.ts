import { type Span, slice, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Field, ListItem } from './frontMatter';
import type { ItemChanges } from './itemChanges';
import { skipProperties } from './keyAt';
import { lineStartAt, lineTextEnd, skipBlanks } from './yamlLine';

/** Changes the items of a list in brackets. What is removed goes with its comma; comments stay. */
export function flowItemEdits(text: string, { items, valueSpan }: Field, changes: ItemChanges): readonly TextEdit[] {
  const { replaced, removed, added } = changes;
  const inside = span(skipProperties(text, valueSpan.start, valueSpan.end) + 1, valueSpan.end - 1);
  if (items.length > 0 && removed.size === items.length) {
    return [{ span: inside, newText: added.join(', ') }];
  }
  const edits = [...replaced].map(([index, newText]): TextEdit => ({ span: placeOf(items, index), newText }));
  for (const [first, last] of runs(removed)) {
    edits.push(...removal(text, items, inside, first, last));
  }
  return added.length === 0 ? edits : [...edits, ...addition(text, items, inside, added)];
}

function placeOf(items: readonly ListItem[], index: number): Span {
  return items[index]?.span ?? span(0, 0);
}

/** Indices that follow one another, as first and last. */
function runs(indices: ReadonlySet<number>): readonly (readonly [first: number, last: number])[] {
  return [...indices]
    .filter((index) => !indices.has(index - 1))
    .map((first) => {
      let last = first;
      while (indices.has(last + 1)) {
        last++;
      }
      return [first, last];
    });
}

function removal(
  text: string,
  items: readonly ListItem[],
  inside: Span,
  first: number,
  last: number,
): readonly TextEdit[] {
  const own = span(placeOf(items, first).start, placeOf(items, last).end);
  const previous = items[first - 1]?.span.end;
  const next = items[last + 1]?.span.start;
  if (first < last && gaps(text, items, first, last).some(hasComment)) {
    return Array.from({ length: last - first + 1 }, (_, index) => alone(text, items, inside, first + index));
  }
  if (next !== undefined) {
    return hasComment(text.slice(own.end, next))
      ? [alone(text, items, inside, last, own.start)]
      : [deletion(own.start, next)];
  }
  if (previous === undefined || hasComment(text.slice(previous, own.start))) {
    return [alone(text, items, inside, last, own.start)];
  }
  const comma = commaAfter(text, own.end, inside.end);
  return [
    comma === undefined ? deletion(previous, own.end) : deletion(afterComma(text, previous, own.start), comma + 1),
  ];
}

function gaps(text: string, items: readonly ListItem[], first: number, last: number): readonly string[] {
  return items
    .slice(first, last)
    .map(({ span: { end } }, index) => text.slice(end, items[first + index + 1]?.span.start));
}

/** The item and the comma behind it, with its line where nothing else stands in that; no line break near a comment. */
function alone(text: string, items: readonly ListItem[], inside: Span, index: number, from?: number): TextEdit {
  const place = placeOf(items, index);
  const start = from ?? place.start;
  const comma = commaAfter(text, place.end, items[index + 1]?.span.start ?? inside.end);
  const end = skipBlanks(text, comma === undefined ? place.end : comma + 1, inside.end);
  const line = lineStartAt(text, start, inside.start);
  const isOwnLine =
    line > inside.start && slice(text, span(line, start)).trim() === '' && /[\r\n]/.test(text[end] ?? '');
  return isOwnLine ? deletion(line, text.startsWith('\r\n', end) ? end + 2 : end + 1) : deletion(start, end);
}

function afterComma(text: string, from: number, limit: number): number {
  return (commaAfter(text, from, limit) ?? from - 1) + 1;
}

/** The comma between the offset, where an item ends, and the limit. */
function commaAfter(text: string, from: number, limit: number): number | undefined {
  for (let i = from; i < limit; i++) {
    if (text[i] === ',') {
      return i;
    }
    if (text[i] === '#') {
      i = lineTextEnd(text, i, limit);
    }
  }
  return undefined;
}

function hasComment(gap: string): boolean {
  return gap.includes('#');
}

function deletion(start: number, end: number): TextEdit {
  return { span: span(start, end), newText: '' };
}

/** Behind the last item: beside it, or where that has a line of its own, in lines after it. */
function addition(
  text: string,
  items: readonly ListItem[],
  inside: Span,
  added: readonly string[],
): readonly TextEdit[] {
  const last = items.at(-1)?.span;
  if (!last) {
    const isEmpty = slice(text, inside).trim() === '';
    return [{ span: isEmpty ? inside : span(inside.start, inside.start), newText: added.join(', ') }];
  }
  const comma = commaAfter(text, last.end, inside.end);
  const line = lineStartAt(text, last.start, inside.start);
  const indent = text.slice(line, last.start);
  if (line > inside.start && indent.trim() === '') {
    return inLines(text, last, indent, comma, added);
  }
  const separator = separatorOf(text, items);
  const place = span(last.end, comma === undefined || hasComment(text.slice(last.end, comma)) ? last.end : comma + 1);
  return [{ span: place, newText: added.map((item) => separator + item).join('') }];
}

function inLines(
  text: string,
  last: Span,
  indent: string,
  comma: number | undefined,
  added: readonly string[],
): readonly TextEdit[] {
  const lineEnd = lineTextEnd(text, comma ?? last.end, text.length);
  const isClosing = text.slice(last.end, lineEnd).includes(']');
  const end = isClosing ? (comma === undefined ? last.end : comma + 1) : lineEnd;
  const lineBreak = text.startsWith('\r\n', lineEnd) ? '\r\n' : '\n';
  const lines = added.map((item) => lineBreak + indent + item).join(',');
  if (comma !== undefined) {
    return [{ span: span(end, end), newText: `${lines},` }];
  }
  return end === last.end
    ? [{ span: span(end, end), newText: `,${lines}` }]
    : [
        { span: span(last.end, last.end), newText: ',' },
        { span: span(end, end), newText: lines },
      ];
}

/** As between the last two. */
function separatorOf(text: string, items: readonly ListItem[]): string {
  const [one, other] = items.slice(-2);
  const gap = one && other ? text.slice(one.span.end, other.span.start) : ', ';
  return /^,[ \t]*$/.test(gap) ? gap : ', ';
}
