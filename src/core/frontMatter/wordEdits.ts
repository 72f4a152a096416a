import { span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { FieldItems } from './fieldItems';
import type { ItemChanges } from './itemChanges';

/** Changes the words of a text. Undefined where one would be the first that is added, or the last that is removed: then it is a list. */
export function wordEdits({ items }: FieldItems, changes: ItemChanges): readonly TextEdit[] | undefined {
  const { replaced, removed, added } = changes;
  const last = items.at(-1);
  if (!last || removed.size === items.length || (added.length > 0 && items.length === 1)) {
    return undefined;
  }
  const lastKept = items.findLastIndex((_, index) => !removed.has(index));
  const edits: TextEdit[] = [];
  for (const [index, { span: place }] of items.entries()) {
    const newText = replaced.get(index);
    if (newText !== undefined) {
      edits.push({ span: place, newText });
    }
    if (removed.has(index)) {
      edits.push({ span: gapAround(items, index, lastKept), newText: '' });
    }
  }
  if (added.length > 0) {
    edits.push({ span: span(last.span.end, last.span.end), newText: added.map((word) => ` ${word}`).join('') });
  }
  return edits;
}

/** The word with the blanks behind it; when none stays behind it, with those before it. */
function gapAround(items: FieldItems['items'], index: number, lastKept: number): TextEdit['span'] {
  const { start, end } = items[index]?.span ?? span(0, 0);
  return index > lastKept
    ? span(items[index - 1]?.span.end ?? start, end)
    : span(start, items[index + 1]?.span.start ?? end);
}
