import { rubyText } from '../site/dates/rubyText';
import { slice, span } from '../text/span';
import { taxonomyOfField } from '../vocabulary/taxonomy';
import type { Field, ListItem } from './frontMatter';
import { skipProperties } from './keyAt';
import type { YamlValue } from './yamlValue';

/**
 * The values of a field as Jekyll takes them one by one, with their places. `words`: a text that Jekyll splits at its
 * blanks, as it does with `tags` and `categories` and no other field; a comma stays in its word. `single`: one value that
 * is no list. `none`: nothing, or a null.
 */
export interface FieldItems {
  readonly form: 'flow' | 'block' | 'words' | 'single' | 'none';
  /** A word of a quoted text has no quotes of its own in its span. */
  readonly items: readonly ListItem[];
}

/** Undefined for maps, texts in blocks of lines, aliases, what is not closed, and words whose places can't be told. */
export function itemsOf(text: string, field: Field): FieldItems | undefined {
  const { style, value, items, isClosed, valueSpan } = field;
  if (!isClosed) {
    return undefined;
  }
  switch (style) {
    case 'flow-list':
      return { form: 'flow', items };
    case 'block-list':
      return { form: 'block', items };
    case 'empty':
      return { form: 'none', items: [] };
    case 'plain':
    case 'single':
    case 'double': {
      if (value === null) {
        return { form: 'none', items: [] };
      }
      if (isSplitField(field) && typeof value === 'string') {
        return wordsOf(text, field, style, value);
      }
      const content = span(skipProperties(text, valueSpan.start, valueSpan.end), valueSpan.end);
      return { form: 'single', items: [{ span: content, style, value }] };
    }
    default:
      return undefined;
  }
}

/** The values as a site shows and compares them. */
export function textsOf({ items }: FieldItems): readonly string[] {
  return items.map(({ value }) => rubyText(value));
}

/** Whether the value stands in a list within the list, which Jekyll takes apart too. */
export function isInNestedList({ items }: Field, value: string): boolean {
  return items.some((item) => item.style === 'collection' && holds(item.value, value));
}

function holds(list: YamlValue, value: string): boolean {
  return Array.isArray(list) ? list.some((item) => holds(item, value)) : rubyText(list) === value;
}

/** Whether Jekyll splits a text in this field: in the plural names of the taxonomies. */
export function isSplitField({ key }: Field): boolean {
  return taxonomyOfField(key) === key;
}

function wordsOf(
  text: string,
  field: Field,
  style: 'plain' | 'single' | 'double',
  value: string,
): FieldItems | undefined {
  const { start, end } = field.valueSpan;
  const content = skipProperties(text, start, end);
  const quote = style === 'plain' ? 0 : 1;
  const inside = span(content + quote, end - quote);
  const words = [...slice(text, inside).matchAll(WORD)].map(({ 0: word, index }) => ({
    span: span(inside.start + index, inside.start + index + word.length),
    style,
    value: style === 'single' ? word.replaceAll("''", "'") : word,
  }));
  const read = value.match(WORD) ?? [];
  const isPlaced = words.length === read.length && words.every((word, index) => word.value === read[index]);
  return isPlaced ? { form: 'words', items: words } : undefined;
}

/** Ruby's `split` parts at ASCII white space only. */
const WORD = /[^\t-\r \0]+/g;
