import { taxonomyOfField } from '../vocabulary/taxonomy';
import type { Field, FrontMatter, ListItem } from './frontMatter';
import type { YamlMap, YamlValue } from './yamlValue';

/**
 * The values; while the front matter can't be read, those of its fields one by one: a post doesn't lose its tags while
 * it is typed in. A category or tag whose quote is still open is none yet.
 */
export function readableValues({ values, fields }: FrontMatter): YamlMap {
  return values.size > 0 ? values : new Map(fields.map((field) => [field.key, readableValue(field)]));
}

function readableValue({ key, style, items, value, valueSpan }: Field): YamlValue {
  if (taxonomyOfField(key) === undefined) {
    return value;
  }
  if (isHalfTyped({ style, value, span: valueSpan })) {
    return null;
  }
  return Array.isArray(value) && items.some(isHalfTyped)
    ? items.filter((item) => !isHalfTyped(item)).map((item) => item.value)
    : value;
}

/** Whether it stands there with the quote that begins it: read, a value has lost both. */
function isHalfTyped({ style, value, span }: Pick<Field, 'style' | 'value' | 'span'> | ListItem): boolean {
  const isQuoted = style === 'single' || style === 'double';
  return isQuoted && typeof value === 'string' && value.length === span.end - span.start;
}
