import { type Span, slice, span, touches } from '../text/span';
import { itemsOf } from './fieldItems';
import type { Field, ListItem } from './frontMatter';
import { skipProperties } from './keyAt';
import type { PlacedItem } from './place';

/** The value of the field that the offset touches. */
export function placedItem(text: string, field: Field, offset: number): PlacedItem | undefined {
  const items = field.items.length > 0 ? field.items : (itemsOf(text, field)?.items ?? []);
  const item = items.find(
    ({ style, span: place }) => touches(place, offset) && style !== 'empty' && style !== 'collection',
  );
  return item && { value: item.value, span: item.span, inner: innerOf(text, item) };
}

function innerOf(text: string, { span: { start, end } }: ListItem): Span {
  const content = skipProperties(text, start, end);
  const source = slice(text, span(content, end));
  const quote = source[0];
  if (quote !== '"' && quote !== "'") {
    return span(content, end);
  }
  return span(content + 1, source.length > 1 && source.endsWith(quote) ? end - 1 : end);
}
