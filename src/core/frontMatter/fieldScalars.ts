import type { Span } from '../text/span';
import type { Field, ListItem } from './frontMatter';
import type { YamlValue } from './yamlValue';

/** A scalar as it stands in a field: its value, or an item of its list. */
export interface FieldScalar {
  readonly span: Span;
  readonly style: Field['style'] | ListItem['style'];
  readonly value: YamlValue;
  readonly isItem: boolean;
}

/** What a field says, one scalar at a time. */
export function fieldScalars({ style, valueSpan, value, items }: Field): readonly FieldScalar[] {
  return style === 'flow-list' || style === 'block-list'
    ? items.map((item) => ({ ...item, isItem: true }))
    : [{ span: valueSpan, style, value, isItem: false }];
}
