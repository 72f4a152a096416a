import { rubyText } from '../site/dates/rubyText';
import { slice, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { blockItemEdits } from './blockItemEdits';
import { type FieldItems, isSplitField, itemsOf, textsOf } from './fieldItems';
import { fillField } from './fillField';
import { flowItemEdits } from './flowItemEdits';
import type { Field, FrontMatter, ListItem } from './frontMatter';
import { insertField } from './insertField';
import type { ItemChanges } from './itemChanges';
import { skipProperties } from './keyAt';
import { fieldNamed, provenEdits } from './provenEdits';
import { type QuoteStyle, quoteScalar } from './quoteScalar';
import { setFieldValue } from './setFieldValue';
import { wordEdits } from './wordEdits';

/** What a list becomes: for each item, in order, its new text, or undefined where it goes; then what comes behind them. */
export interface NewItems {
  readonly kept: readonly (string | undefined)[];
  readonly added: readonly string[];
}

/**
 * Changes single items of a field's list, however it is written: each keeps its style, a new one has that of the last. A
 * single value becomes a list when it gets company, and so does a text that is split into words where a word can't stand.
 * Empty where nothing changes, undefined where it can't be done without changing anything else.
 */
export function editItems(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  change: (items: readonly string[], field: Field | undefined) => NewItems | undefined,
): readonly TextEdit[] | undefined {
  const field = fieldNamed(frontMatter, key);
  const written: FieldItems | undefined = field ? itemsOf(text, field) : { form: 'none', items: [] };
  if (!written) {
    return undefined;
  }
  const before = textsOf(written);
  const wanted = change(before, field);
  if (!wanted) {
    return undefined;
  }
  const after = [...wanted.kept.filter((item) => item !== undefined), ...wanted.added];
  if (after.length === before.length && after.every((item, index) => item === before[index])) {
    return [];
  }
  if (!field) {
    return insertField(text, frontMatter, { key, yamlText: flowList(after, 'plain'), order: [] });
  }
  if (after.length === 0) {
    return setFieldValue(text, frontMatter, key, '[]');
  }
  return provenEdits(text, frontMatter, ways(text, field, written, wanted, after), {
    keys: [key],
    isReached: (changed, changedText) => {
      const now = fieldNamed(changed, key);
      const items = now && itemsOf(changedText, now);
      return (
        now !== undefined && items !== undefined && isRead(now, items) && textsOf(items).join('\n') === after.join('\n')
      );
    },
  });
}

/** A number or a date alone is no tag and no category to Jekyll. */
function isRead(field: Field, { form }: FieldItems): boolean {
  return form !== 'single' || !isSplitField(field);
}

function* ways(
  text: string,
  field: Field,
  written: FieldItems,
  wanted: NewItems,
  after: readonly string[],
): Iterable<readonly TextEdit[] | undefined> {
  const { form, items } = written;
  const quotes = quotesOf(items);
  switch (form) {
    case 'flow':
      yield flowItemEdits(text, field, changesOf(items, wanted, behindProperties(text)));
      yield flowItemEdits(text, field, changesOf(items, wanted, alone));
      break;
    case 'block':
      yield blockItemEdits(text, field, changesOf(items, wanted, behindProperties(text)));
      yield blockItemEdits(text, field, changesOf(items, wanted, alone));
      break;
    case 'words':
      yield wordEdits(written, changesOf(items, wanted, asWord));
      yield [asFlowList(text, field, after, quotes)];
      break;
    case 'single':
      yield besideSingle(field, items, wanted);
      yield wanted.added.length === 0 && after.length === 1 ? replaceSingle(items, after) : undefined;
      yield [asFlowList(text, field, after, quotes)];
      break;
    case 'none':
      yield field.style === 'empty'
        ? [fillField(text, field, flowList(after, 'plain')).edit]
        : [asFlowList(text, field, after, 'plain')];
  }
}

type WriteItem = (value: string, item: ListItem | undefined, quotes: QuoteStyle) => string;

function changesOf(items: readonly ListItem[], { kept, added }: NewItems, write: WriteItem): ItemChanges {
  const replaced = new Map<number, string>();
  const removed = new Set<number>();
  for (const [index, item] of items.entries()) {
    const value = kept[index];
    if (value === undefined) {
      removed.add(index);
    } else if (value !== rubyText(item.value)) {
      replaced.set(index, write(value, item, quoteStyle(item)));
    }
  }
  return { replaced, removed, added: added.map((value) => write(value, undefined, quotesOf(items))) };
}

const alone: WriteItem = (value, _item, quotes) => quoteScalar(value, quotes);

/** Behind the anchor or tag of the item, which stay. */
function behindProperties(text: string): WriteItem {
  return (value, item, quotes) => {
    const place = item?.span ?? span(0, 0);
    const properties = slice(text, span(place.start, skipProperties(text, place.start, place.end)));
    return properties + quoteScalar(value, quotes);
  };
}

const asWord: WriteItem = (value, item, quotes) => {
  const style = item?.style ?? quotes;
  const written = quoteScalar(value, style === 'single' || style === 'double' ? style : 'double');
  return style === 'plain' ? value : written.slice(1, -1);
};

/** Brackets around the value, which is as it was. */
function besideSingle({ valueSpan: { start, end } }: Field, items: readonly ListItem[], { kept, added }: NewItems) {
  const [item] = items;
  if (!item || added.length === 0 || kept[0] !== rubyText(item.value)) {
    return undefined;
  }
  const behind = added.map((value) => `, ${quoteScalar(value, quoteStyle(item))}`).join('');
  return [
    { span: span(start, start), newText: '[' },
    { span: span(end, end), newText: `${behind}]` },
  ];
}

function replaceSingle([item]: readonly ListItem[], [value = '']: readonly string[]): readonly TextEdit[] | undefined {
  return item && [{ span: item.span, newText: quoteScalar(value, quoteStyle(item), 'field') }];
}

function asFlowList(text: string, { valueSpan: { start, end } }: Field, values: readonly string[], quotes: QuoteStyle) {
  const gap = text[end] === '#' ? ' ' : '';
  return { span: span(skipProperties(text, start, end), end), newText: flowList(values, quotes) + gap };
}

function flowList(values: readonly string[], quotes: QuoteStyle): string {
  return `[${values.map((value) => quoteScalar(value, quotes)).join(', ')}]`;
}

function quotesOf(items: readonly ListItem[]): QuoteStyle {
  const last = items.at(-1);
  return last ? quoteStyle(last) : 'plain';
}

function quoteStyle({ style }: ListItem): QuoteStyle {
  return style === 'single' || style === 'double' ? style : 'plain';
}
