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
  /** Of those that are filled in. */
  readonly types = new Counts<FieldType>();
  readonly styles = new Counts<ValueStyle>();
  readonly itemStyles = new Counts<ValueStyle>();
  readonly dateShapes = new Counts<string>();
  readonly values = new Counts<string>();
  #places = 0;
  /** How many values posts have, each once a post. */
  #uses = 0;

  /** Whether its values are worth choosing from: few, and most of them more than one post's own. */
  get isOfFewValues(): boolean {
    const { size } = this.values;
    return size > 0 && size <= fewValues && (size <= 2 || this.#uses >= 2 * size);
  }

  /** How far down posts have it on average. */
  get place(): number {
    return this.#places / this.writers;
  }

  add({ isEmpty, type, style, itemStyle, written, values }: SummaryField, place: number, times: 1 | -1): void {
    this.writers += times;
    this.filled += isEmpty ? 0 : times;
    this.#places += place * times;
    this.types.add(isEmpty ? undefined : type, times);
    this.styles.add(style === 'empty' ? undefined : style, times);
    this.itemStyles.add(itemStyle, times);
    this.dateShapes.add(written === undefined ? undefined : dateShape(written), times);
    for (const value of new Set(values)) {
      this.values.add(value, times);
      this.#uses += times;
    }
  }
}

/** More than this many are no list to choose from. */
const fewValues = 50;
