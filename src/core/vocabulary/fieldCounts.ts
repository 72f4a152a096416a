import type { ValueStyle } from '../frontMatter/frontMatter';
import { dateShape } from '../posts/dateShape';
import type { FieldType } from '../posts/fieldType';
import type { SummaryField } from '../posts/summaryField';
import { Counts } from './counts';

/** How one field is written. */
export class FieldCounts {
  /** How many posts have the field, filled in or not. */
  writers = 0;
  /** How many fill it in. */
  filled = 0;
  readonly types = new Counts<FieldType>();
  readonly styles = new Counts<ValueStyle>();
  readonly itemStyles = new Counts<ValueStyle>();
  readonly dateShapes = new Counts<string>();
  #places = 0;

  /** How far down posts have it on average. */
  get place(): number {
    return this.#places / this.writers;
  }

  add({ isEmpty, type, style, itemStyle, written }: SummaryField, place: number, times: 1 | -1): void {
    this.writers += times;
    this.filled += isEmpty ? 0 : times;
    this.#places += place * times;
    this.types.add(type, times);
    this.styles.add(style === 'empty' ? undefined : style, times);
    this.itemStyles.add(itemStyle, times);
    this.dateShapes.add(written === undefined ? undefined : dateShape(written), times);
  }
}
